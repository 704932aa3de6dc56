/// Digits as people say them: "noll sju noll ett sju fyra", "nolla neljä viisi", "oh seven double nine", "sjuttio sjuttiofyra noll sex",
/// "0, 7, 0, 1", among them digits, and words for + and -.
struct DictatedStretch: Sendable {
    /// A digit, `+` or `-`, and the bytes that say it. The digits of one word share its bytes.
    struct Sign: Sendable {
        let byte: UInt8
        let origin: Range<Int>
    }

    private(set) var signs: [Sign] = []
    private(set) var spokenCount = 0
    private(set) var hasComma = false
    private(set) var isAllSingle = true

    var range: Range<Int> { (signs.first?.origin.lowerBound ?? 0)..<(signs.last?.origin.upperBound ?? 0) }
    var digitCount: Int { signs.count { $0.byte.isDigit } }

    /// Whether this is dictation rather than some numbers in a row: four digits in words, or seven digits one by one with commas.
    var isDictation: Bool { spokenCount >= 4 || (isAllSingle && hasComma && signs.count >= 7) }

    /// 1 2 3 4: counting.
    var isCounting: Bool {
        zip(signs, signs.dropFirst()).allSatisfy { $1.byte == $0.byte &+ 1 || $1.byte == $0.byte &- 1 }
    }

    fileprivate mutating func append(value: Int, from origin: Range<Int>, times: Int = 1) {
        for _ in 0..<times {
            if value > 9 { signs.append(Sign(byte: 0x30 + UInt8(value / 10), origin: origin)) }
            signs.append(Sign(byte: 0x30 + UInt8(value % 10), origin: origin))
        }
        spokenCount += times
    }

    fileprivate mutating func append(_ byte: UInt8, from origin: Range<Int>) {
        signs.append(Sign(byte: byte, origin: origin))
    }

    fileprivate mutating func append(_ run: DigitRun, of passage: Passage) {
        for index in run.start..<run.end { signs.append(Sign(byte: 0x30 + (passage[index].digitValue ?? 0), origin: index..<index + 1)) }
        isAllSingle = isAllSingle && run.count == 1
    }

    fileprivate mutating func noteComma() { hasComma = true }

    /// Leaves out signs at the end that belong to no digit.
    fileprivate func trimmed() -> DictatedStretch {
        var result = self
        while let last = result.signs.last, !last.byte.isDigit { result.signs.removeLast() }
        return result
    }
}

extension Passage {
    /// Every stretch of dictation, in order of place. Linear: words and runs are looked at once, and a few ahead.
    func dictatedStretches() -> [DictatedStretch] {
        var reader = DictationReader(self)
        return reader.read()
    }
}

/// Goes through the words and runs of a passage in one go.
private struct DictationReader {
    private let passage: Passage
    private var word = 0
    private var run = 0
    private var stretches: [DictatedStretch] = []
    private var stretch = DictatedStretch()
    /// The end of what was read last.
    private var end = 0

    init(_ passage: Passage) {
        self.passage = passage
    }

    mutating func read() -> [DictatedStretch] {
        while word < passage.words.count || run < passage.runs.count {
            let wordStart = word < passage.words.count ? passage.words[word].start : Int.max
            let runStart = run < passage.runs.count ? passage.runs[run].start : Int.max
            if !continues(at: min(wordStart, runStart)) { finish() }
            if runStart <= wordStart { readRun() } else { readWord() }
        }
        finish()
        return stretches
    }

    private mutating func finish() {
        if stretch.isDictation { stretches.append(stretch.trimmed()) }
        if !stretch.signs.isEmpty { stretch = DictatedStretch() }
    }

    /// Whether nothing but spaces and light marks stand between the last word or run and `start`.
    private mutating func continues(at start: Int) -> Bool {
        guard !stretch.signs.isEmpty else { return true }
        guard start >= end, start - end <= 4 else { return false }
        var hasComma = false
        for byte in passage.bytes[end..<start] {
            guard byte.isSpace || byte == 0x2C || byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x28 || byte == 0x29 else { return false }
            hasComma = hasComma || byte == 0x2C
        }
        if hasComma { stretch.noteComma() }
        return true
    }

    private mutating func readRun() {
        let digits = passage.runs[run]
        run += 1
        if word < passage.words.count, passage.words[word].start < digits.end { word += 1 }
        guard !digits.followsLetter, !digits.precedesLetter, digits.count <= 14 else { return finish() }
        stretch.append(digits, of: passage)
        end = digits.end
    }

    private mutating func readWord() {
        let current = passage.words[word]
        // Most words neither begin nor end anything.
        if stretch.signs.isEmpty, !current.isNumber, !Self.starters.contains(current), current.count > 1 {
            word += 1
            return
        }
        if let times = Self.multiplier(current), let (number, last) = passage.spelledNumber(from: word + 1), number.value < 10, isClose(to: number.range) {
            stretch.append(value: number.value, from: current.start..<number.range.upperBound, times: times)
            return move(behind: last)
        }
        if let (number, last) = passage.spelledNumber(from: word), number.value < 100 {
            stretch.append(value: number.value, from: number.range)
            return move(behind: last)
        }
        if current.count == 1, passage[current.start].isLookalikeNought, !stretch.signs.isEmpty || passage.spelledNumber(from: word + 1) != nil {
            stretch.append(value: 0, from: current.range)
            return move(behind: word)
        }
        // "oh seven seven hundred"
        if Self.hundreds.contains(current), stretch.spokenCount >= 2 {
            stretch.append(value: 0, from: current.range, times: 2)
            return move(behind: word)
        }
        if Self.dashes.contains(current), !stretch.signs.isEmpty {
            stretch.append(0x2D, from: current.range)
            return move(behind: word)
        }
        if Self.pluses.contains(current) {
            finish()
            stretch.append(0x2B, from: current.range)
            return move(behind: word)
        }
        if stretch.spokenCount >= 2, Self.links.contains(current) { return move(behind: word) }
        finish()
        word += 1
    }

    private mutating func move(behind last: Int) {
        end = passage.words[last].end
        word = last + 1
        while run < passage.runs.count, passage.runs[run].start < end { run += 1 }
    }

    private func isClose(to range: Range<Int>) -> Bool { range.lowerBound - passage.words[word].end <= 2 }

    private static func multiplier(_ word: Word) -> Int? { doubles.contains(word) ? 2 : triples.contains(word) ? 3 : nil }

    private static let hundreds = Vocabulary("hundred hundra hundrede")
    private static let doubles = Vocabulary("double dubbel dubbelt tupla tuplana dobbelt dobbel")
    private static let triples = Vocabulary("triple treble trippel tripla")
    private static let starters = Vocabulary("double dubbel dubbelt tupla tuplana dobbelt dobbel triple treble trippel tripla plus plussa")
    private static let dashes = Vocabulary("streck bindestreck viiva väliviiva tavuviiva ajatusviiva bindestreg streg dash hyphen minus miinus")
    private static let pluses = Vocabulary("plus plussa")
    private static let links = Vocabulary("och sen sedan så ja sitten siis niin og så and then komma pilkku comma um öö eh")
}
