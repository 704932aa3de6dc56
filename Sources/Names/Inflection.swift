import Identifiers

/// Endings of names that no dictionary knows: the genitive in Swedish, Danish and English, the cases in Finnish.
enum Inflection {
    /// Lengths in bytes at which `word` may be cut so that a base form stays; longest endings first.
    static func stems(of word: [UInt8], _ language: NameLanguage) -> [Int] {
        if language != .finnish { return word.count >= 4 && word.last == 0x73 ? [word.count - 1] : [] }
        return finnishEndings.compactMap { ending in
            let length = word.count - ending.count
            // The short endings of speech: Turus, Raumal.
            let least = ending.count <= 2 && [0x73, 0x6C].contains(ending[0]) ? 4 : 2
            return length >= least && word[length...].elementsEqual(ending) ? length : nil
        }
    }

    /// The hashes of the forms that a stem may come from: itself; for Finnish also without the vowel i that foreign names take before an
    /// ending (Mohamed, Mohamedin), with the strong grade of a weakened stop (Pekan, Pekka), or with the ending of Virtanen (Virtasen).
    static func baseForms(of stem: ArraySlice<UInt8>, _ language: NameLanguage) -> [UInt64] {
        var forms = [WordHash.of(stem)]
        guard language == .finnish, let last = stem.last else { return forms }
        if last == 0x69, stem.count > 3 { forms.append(WordHash.of(stem.dropLast())) }
        if stem.count > 4, stem.suffix(2).elementsEqual([0x73, 0x65]) { forms.append(WordHash.of(stem.dropLast(2) + Array("nen".utf8))) }
        if stem.count > 4, stem.suffix(1).elementsEqual([0x73]) { forms.append(WordHash.of(stem.dropLast(1) + Array("nen".utf8))) }
        // pekan, mirkun, matin: one k, p or t stands for two.
        if stem.count >= 3 {
            let place = stem.endIndex - 2
            let stop = stem[place]
            if stop == 0x6B || stop == 0x70 || stop == 0x74 { forms.append(WordHash.of(stem[..<place] + [stop, stop, last])) }
            if stop == 0x64 { forms.append(WordHash.of(stem[..<place] + [0x74, last])) }
        }
        return forms
    }

    private static let finnishEndings = Vocabulary.split(
        """
        illeni iltani issani illani lleen stani lleni llensa seensa seen siin hon hun hin hen han hän hyn hön
        lla llä lta ltä lle ssa ssä sta stä ksi na nä tta ttä ja jä iin ien
        en in an on un yn än ön ta tä st lt n a ä t s l
        """
    ).sorted { $0.count > $1.count }
}
