import UTF8Text

/// Cuts text into words and runs of digits in one go.
struct Cutter {
    private let bytes: [UInt8]
    private let numberBits = NumberWords.lastBits
    private(set) var words: [Word] = []
    private(set) var runs: [DigitRun] = []

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func run() {
        words.reserveCapacity(bytes.count / 6)
        var index = 0
        while index < bytes.count {
            if bytes[index].isDigit {
                index = cutRun(around: index)
            } else if bytes.letterLength(at: index) > 0 {
                index = cutWord(from: index)
            } else {
                index += 1
            }
        }
        for index in runs.indices.dropLast() {
            let distance = runs[index + 1].start - runs[index].end
            if distance <= Gap.longest { runs[index].gap = Gap(bytes[runs[index].end..<runs[index + 1].start]) }
        }
        runs = NumberParting.apply(to: runs, words: words, in: bytes)
    }

    private mutating func cutWord(from start: Int) -> Int {
        let word = bytes.withUnsafeBufferPointer { text in
            var end = start
            var hash = Vocabulary.emptyHash
            while end < text.count {
                // Most letters.
                if text[end].isASCIILetter {
                    hash = FNV1a.step(hash, text[end] | 0x20)
                    end += 1
                    continue
                }
                let length = text[end] < 0x80 ? 0 : bytes.letterLength(at: end)
                if length == 0 { break }
                for offset in 0..<length { hash = Vocabulary.hash(hash, text[end + offset]) }
                end += length
            }
            let mayBeNumber = NumberWords.mayHold(hash, numberBits)
            return Word(start..<end, hash: hash, isNumber: mayBeNumber && NumberWords.holds(hash), in: text)
        }
        words.append(word)
        if isZeros(word.range) { appendRun(word.range) }
        return word.end
    }

    private mutating func cutRun(around index: Int) -> Int {
        var start = index
        while index - start < 4, start > 0, bytes[start - 1].isLookalike { start -= 1 }
        if start < index, start > 0, bytes[start - 1] >= 0x80 || bytes[start - 1].isASCIILetter || bytes[start - 1].isDigit { start = index }
        var end = index
        var lastDigit = index
        while end < bytes.count, bytes[end].isDigit || bytes[end].isLookalike {
            if bytes[end].isDigit { lastDigit = end }
            end += 1
        }
        let endsInWord = end < bytes.count && bytes.letterLength(at: end) > 0
        if endsInWord || (lastDigit + 1 - index < 2 && !isNextToDigits(start..<end)) { end = lastDigit + 1 }
        appendRun(start..<end)
        return end
    }

    /// Whether digits stand next to `range`, one separator away.
    private func isNextToDigits(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        let end = range.upperBound
        let before = start >= 2 && bytes[start - 1].isGroupSeparator && bytes[start - 2].isDigit
        return before || (end + 1 < bytes.count && bytes[end].isGroupSeparator && bytes[end + 1].digitValue != nil)
    }

    /// Whether a word of letters o is the noughts in the middle of a number: 070-174 OO 05.
    private func isZeros(_ range: Range<Int>) -> Bool {
        guard range.count <= 4, bytes[range].allSatisfy(\.isLookalikeNought), range.count > 1 || bytes[range.lowerBound] == 0x4F else { return false }
        guard range.lowerBound >= 2, range.upperBound + 1 < bytes.count else { return false }
        return bytes[range.lowerBound - 1].isGroupSeparator && bytes[range.lowerBound - 2].isDigit
            && bytes[range.upperBound].isGroupSeparator && bytes[range.upperBound + 1].isDigit
    }

    private mutating func appendRun(_ range: Range<Int>) {
        runs.append(
            DigitRun(
                start: range.lowerBound,
                end: range.upperBound,
                lookalikes: bytes[range].reduce(0) { $0 + ($1.isDigit ? 0 : 1) },
                followsLetter: range.lowerBound > 0 && (bytes[range.lowerBound - 1].isASCIILetter || isLetter(endingAt: range.lowerBound)),
                precedesLetter: bytes.letterLength(at: range.upperBound) > 0
            ))
    }

    private func isLetter(endingAt end: Int) -> Bool {
        words.last?.end == end
    }
}
