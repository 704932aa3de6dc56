internal import Morphology

/// Lists and dictionary of one language, and what they said of the words met so far. Not for use by two threads at once.
final class Lexicon {
    let language: NameLanguage
    private let table: ListTable
    private let extra: ListTable
    private let words: WordList?
    private let finnish: FinnishAnalyzer?
    private var cache: [UInt64: WordFacts] = [:]

    /// More words than this are not remembered.
    private static let cacheLimit = 1 << 17

    init(_ language: NameLanguage, allowed: String) throws(MissingDictionary) {
        self.language = language
        table = ListTable.of(language)
        extra = ListTable([(allowed, .allowed)])
        words = language == .finnish ? nil : try WordList(language: language.rawValue)
        finnish = language == .finnish ? try FinnishAnalyzer() : nil
    }

    /// The facts of the words of a text, with the marks of the phrases that they form.
    func facts(of tokens: [Token], in bytes: [UInt8]) -> [WordFacts] {
        var facts = tokens.map { fact(of: bytes[$0.range], isNumber: $0.isNumber) }
        let hashes = facts.map(\.hash)
        var index = 0
        while index < facts.count {
            guard let (count, marks) = extra.phrase(hashes[index...]) ?? table.phrase(hashes[index...]) else {
                index += 1
                continue
            }
            for place in index..<(index + count) { facts[place].marks.formUnion(marks) }
            index += count
        }
        return facts
    }

    private func fact(of bytes: ArraySlice<UInt8>, isNumber: Bool) -> WordFacts {
        let key = WordHash.of(bytes)
        if let known = cache[key] { return known }
        let made = isNumber ? number(bytes) : word(bytes)
        if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
        cache[key] = made
        return made
    }

    private func number(_ bytes: ArraySlice<UInt8>) -> WordFacts {
        // Numbers are told apart by their length only.
        let hash = UInt64(min(bytes.count, 12))
        return WordFacts(hash: hash, stem: hash, shape: .number, marks: [], known: [], affixes: [0, 0, 0, 0, 0], length: UInt8(min(bytes.count, 15)))
    }

    private func word(_ bytes: ArraySlice<UInt8>) -> WordFacts {
        let lowered = LowerCase.of(bytes)
        let starts = lowered.indices.filter { lowered[$0] & 0xC0 != 0x80 }
        let (known, bases) = lookUp(lowered)
        let (marks, stem) = listed(lowered, bases)
        return WordFacts(
            hash: WordHash.of(lowered), stem: stem, shape: shape(of: bytes, letters: starts.count), marks: marks, known: known,
            affixes: affixes(of: lowered, starts), length: UInt8(min(starts.count, 15)))
    }

    private func affixes(of lowered: [UInt8], _ starts: [Int]) -> [UInt64] {
        func prefix(_ count: Int) -> UInt64 { WordHash.of(lowered[..<(starts.count > count ? starts[count] : lowered.count)]) }
        func suffix(_ count: Int) -> UInt64 { WordHash.of(lowered[(starts.count > count ? starts[starts.count - count] : 0)...]) }
        return [prefix(2), prefix(3), suffix(2), suffix(3), suffix(4)]
    }

    private func shape(of bytes: ArraySlice<UInt8>, letters: Int) -> WordFacts.Shape {
        var raised = 0
        var isFirstRaised = false
        for (place, scalar) in String(decoding: bytes, as: UTF8.self).unicodeScalars.enumerated() where scalar.properties.isUppercase {
            raised += 1
            if place == 0 { isFirstRaised = true }
        }
        if raised == 0 { return bytes.first.map { $0 >= 0xD0 } ?? false ? .otherScript : .lower }
        if letters == 1 { return .singleCapital }
        if raised == letters { return .capitals }
        return raised == 1 && isFirstRaised ? .capitalised : .mixed
    }

    /// What the dictionary knows, and the base forms that are names (Finnish).
    private func lookUp(_ lowered: [UInt8]) -> (WordFacts.Known, [UInt64]) {
        if let words {
            if words.contains(lowered) { return (.asWord, []) }
            return (words.contains(Self.capitalised(lowered)) ? .onlyCapitalised : [], [])
        }
        guard let finnish else { return ([], []) }
        var known: WordFacts.Known = []
        var bases: [UInt64] = []
        for reading in finnish.readings(of: String(decoding: Self.capitalised(lowered), as: UTF8.self)) {
            switch reading.kind {
            case .givenName: known.insert(.asGivenName)
            case .surname: known.insert(.asSurname)
            case .placeName: known.insert(.asPlace)
            case .otherName: known.insert(.asOtherName)
            case .word: known.insert(.asWord)
            }
            if reading.kind != .word { bases.append(WordHash.of(LowerCase.of(Array(reading.base.utf8)[...]))) }
        }
        return (known, bases)
    }

    private static func capitalised(_ lowered: [UInt8]) -> [UInt8] {
        var word = lowered
        guard let first = word.first else { return word }
        if first &- 0x61 < 26 {
            word[0] = first - 0x20
        } else if first == 0xC3, word.count > 1, word[1] >= 0xA0, word[1] <= 0xBE, word[1] != 0xB7 {
            word[1] -= 0x20
        }
        return word
    }

    /// The marks of the word or of the first of its base forms that has any of a name, and that form.
    private func listed(_ lowered: [UInt8], _ bases: [UInt64]) -> (ListMarks, UInt64) {
        let hash = WordHash.of(lowered)
        let own = table[hash].union(extra[hash])
        if !own.isDisjoint(with: .anyName) { return (own, bases.first ?? hash) }
        for base in bases {
            let marks = table[base]
            if !marks.isDisjoint(with: .anyName) { return (marks.union(own), base) }
        }
        for length in Inflection.stems(of: lowered, language) {
            for candidate in Inflection.baseForms(of: lowered[..<length], language) {
                let marks = table[candidate]
                if !marks.isDisjoint(with: ListMarks.anyName.union(.allowed)) { return (marks.union(own), candidate) }
            }
        }
        return (own, bases.first ?? hash)
    }
}
