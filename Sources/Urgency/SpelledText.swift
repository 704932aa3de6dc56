import Identifiers

/// The words and numbers of a passage in order, each with the elements of the lexicons that it meets.
struct SpelledText {
    struct Word {
        let range: Range<Int>
        let elements: [Int]
        /// Whether a sentence or a paragraph ends before it.
        let opensSentence: Bool
        /// Whether a comma or the like stands before it.
        let followsComma: Bool
    }

    private(set) var words: [Word] = []

    init(_ passage: Passage, index: LexiconIndex) {
        let bytes = passage.bytes
        var nextRun = 0
        var nextWord = 0
        var end = 0
        words.reserveCapacity(passage.words.count)
        while nextWord < passage.words.count || nextRun < passage.runs.count {
            let wordStart = nextWord < passage.words.count ? passage.words[nextWord].start : Int.max
            let runStart = nextRun < passage.runs.count ? passage.runs[nextRun].start : Int.max
            if runStart <= wordStart {
                let range = runStart..<passage.runs[nextRun].end
                nextRun += 1
                if runStart < end { continue }
                let stands = standsAlone(range, in: passage)
                append(range, elements: stands ? index.elements(ofNumber: Self.value(of: bytes[range])) : [], in: bytes, after: end)
                end = range.upperBound
                continue
            }
            var spelled: [UInt8] = []
            let start = wordStart
            Spelling.append(bytes[start..<passage.words[nextWord].end], to: &spelled)
            var wordEnd = passage.words[nextWord].end
            nextWord += 1
            while nextWord < passage.words.count, Self.isApostrophe(bytes[wordEnd..<passage.words[nextWord].start]) {
                Spelling.append(bytes[passage.words[nextWord].start..<passage.words[nextWord].end], to: &spelled)
                wordEnd = passage.words[nextWord].end
                nextWord += 1
            }
            if start < end { continue }
            let squeezed = Spelling.squeezed(spelled)
            append(start..<wordEnd, elements: index.elements(of: squeezed ?? spelled, isSqueezed: squeezed != nil), in: bytes, after: end)
            end = wordEnd
        }
    }

    /// Whether a number is no part of a date, a sum, a telephone number: no other digits and none of + - / : . # @ within two bytes.
    private func standsAlone(_ range: Range<Int>, in passage: Passage) -> Bool {
        let bytes = passage.bytes
        let before = bytes[max(0, range.lowerBound - 2)..<range.lowerBound]
        let after = bytes[range.upperBound..<min(bytes.count, range.upperBound + 2)]
        return !before.contains { Self.isPartOfNumber($0) } && !after.contains { $0 != 0x2E && $0 != 0x2D && Self.isPartOfNumber($0) }
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x23, 0x2B, 0x2D, 0x2E, 0x2F, 0x40: true
        default: false
        }
    }

    private mutating func append(_ range: Range<Int>, elements: [Int], in bytes: [UInt8], after end: Int) {
        let between = bytes[end..<range.lowerBound]
        words.append(Word(range: range, elements: elements, opensSentence: Self.endsSentence(between), followsComma: between.contains { Self.isPause($0) }))
    }

    /// Ellipses and single line ends do not end a sentence: phones and old mail programs strew them.
    private static func endsSentence(_ between: ArraySlice<UInt8>) -> Bool {
        let stops = between.count { $0 == 0x2E }
        let lines = between.count { $0 == 0x0A }
        return stops == 1 || lines > 1 || between.contains { $0 == 0x21 || $0 == 0x3F }
    }

    /// A comma, semicolon, colon, parenthesis, hyphen or line end.
    private static func isPause(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x2D, 0x0A: true
        default: false
        }
    }

    /// ' ` ´ ‘ ’
    private static func isApostrophe(_ between: ArraySlice<UInt8>) -> Bool {
        switch between.count {
        case 1: between.first == 0x27 || between.first == 0x60
        case 2: between.elementsEqual([0xC2, 0xB4])
        case 3: between.elementsEqual([0xE2, 0x80, 0x98]) || between.elementsEqual([0xE2, 0x80, 0x99])
        default: false
        }
    }

    private static func value(of digits: ArraySlice<UInt8>) -> Int {
        guard digits.count <= 3 else { return .max }
        return digits.reduce(0) { value, digit in digit &- 0x30 < 10 ? value * 10 + Int(digit & 0x0F) : Int(Int16.max) }
    }
}
