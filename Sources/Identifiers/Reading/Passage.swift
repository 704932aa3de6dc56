package import UTF8Text

/// Normalised text as the recognizers read it: its bytes, its words and its runs of digits, cut once for all of them.
package struct Passage: Sendable {
    package let bytes: [UInt8]
    /// In order of place.
    package let words: [Word]
    /// In order of place. A run belongs to no word, except that digits typed as letters may.
    package let runs: [DigitRun]
    /// Whether a capital says something: not in text that is all or mostly in capitals.
    let capitalsTell: Bool
    /// The languages whose words count.
    package private(set) var languages: Languages
    /// Where digits are dictated.
    private(set) var dictation: [DictatedStretch] = []

    package init(_ text: NormalisedText, languages: Languages = .all) {
        self.init(bytes: text.bytes, languages: languages)
    }

    /// The same passage, read in other languages.
    package func reading(_ languages: Languages) -> Passage {
        var passage = self
        passage.languages = languages
        return passage
    }

    /// - Parameter bytes: of normalised text.
    init(bytes: [UInt8], languages: Languages) {
        self.languages = languages
        self.bytes = bytes
        var cutter = Cutter(bytes: bytes)
        cutter.run()
        words = cutter.words
        runs = cutter.runs
        capitalsTell = words.count { $0.isCapitalised } * 5 < words.count * 3 + 10
        dictation = dictatedStretches()
    }

    /// The byte at `index`, or 0 outside the text.
    subscript(index: Int) -> UInt8 {
        index >= 0 && index < bytes.count ? bytes[index] : 0
    }

    /// Whether a letter or a digit stands at `index`.
    func isWordCharacter(at index: Int) -> Bool {
        self[index].isDigit || bytes.letterLength(at: index) > 0
    }

    /// Whether the character that ends before `index` is a letter or a digit.
    func isWordCharacter(before index: Int) -> Bool {
        guard index > 0 else { return false }
        var start = index - 1
        while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isWordCharacter(at: start)
    }

    /// The first index at or after `index` that holds no space or tab.
    func skippingSpaces(from index: Int, atMost limit: Int = 3) -> Int {
        var end = index
        while end - index < limit, self[end].isSpace { end += 1 }
        return end
    }

    /// The index behind the last byte before `index` that is no space or tab.
    func skippingSpacesBack(from index: Int, atMost limit: Int = 3) -> Int {
        var start = index
        while index - start < limit, self[start - 1].isSpace { start -= 1 }
        return start
    }

    /// The index of the first word that begins at or after `offset`; `words.count` when there is none.
    package func firstWord(from offset: Int) -> Int {
        words.partitioningIndex { $0.start >= offset }
    }

    /// The word that begins at `offset`, if one does.
    func word(at offset: Int) -> Word? {
        let index = firstWord(from: offset)
        return index < words.count && words[index].start == offset ? words[index] : nil
    }

    /// The index of the word that ends at `offset`, if one does.
    func wordIndex(endingAt offset: Int) -> Int? {
        let index = firstWord(from: offset) - 1
        return index >= 0 && words[index].end == offset ? index : nil
    }
}

/// A run of letters.
package struct Word: Sendable {
    package let start: Int
    package let end: Int
    /// Of the word in lower case; see `Vocabulary`.
    let hash: UInt64
    /// Whether the first letter is a capital (of ASCII or Latin-1).
    let isCapitalised: Bool
    /// Of the first three bytes in lower case; see `Cues`.
    let head: Head
    /// Of the last three bytes in lower case; see `Endings`.
    let tail: Head
    /// Whether it is a number in some language; see `NumberWords`.
    let isNumber: Bool

    /// - Parameter range: where the letters stand in `bytes`.
    init(_ range: Range<Int>, hash: UInt64, isNumber: Bool, in bytes: UnsafeBufferPointer<UInt8>) {
        start = range.lowerBound
        end = range.upperBound
        self.hash = hash
        self.isNumber = isNumber
        isCapitalised = bytes[start].isASCIICapital || (bytes[start] == 0xC3 && range.count > 1 && (0x80...0x9E).contains(bytes[start + 1]))
        head = Head(of: range, in: bytes)
        tail = Head(of: max(start, end - 3)..<end, in: bytes)
    }

    /// A part of a word.
    init(part range: Range<Int>, in bytes: [UInt8]) {
        let hash = bytes[range].reduce(Vocabulary.emptyHash, Vocabulary.hash)
        self = bytes.withUnsafeBufferPointer { Word(range, hash: hash, isNumber: NumberWords.holds(hash), in: $0) }
    }

    package var range: Range<Int> { start..<end }
    var count: Int { end - start }
}
