/// Where the runs of digits of a text belong to different things though only a mark parts them, or to no word though one touches them.
///
/// People write lists without spaces: "0701234567/0731234567", "Lund;22350;0701234567", "1.070-1234567", and forget the space behind a word:
/// "tel0701234567". A side that is a whole number by its shape, or two sides that are each long enough, bind nothing.
struct NumberParting {
    private let bytes: [UInt8]
    private let words: [Word]
    private var runs: [DigitRun]

    static func apply(to runs: [DigitRun], words: [Word], in bytes: [UInt8]) -> [DigitRun] {
        var parting = NumberParting(bytes: bytes, words: words, runs: runs)
        parting.run()
        return parting.runs
    }

    private mutating func run() {
        var word = 0
        for index in runs.indices {
            let gap = runs[index].gap
            if gap == .tight || gap == .slash || gap == .dot, parts(index) { runs[index].gap = .far }
            while word < words.count, words[word].start < runs[index].start { word += 1 }
            if runs[index].followsLetter, word > 0, words[word - 1].end == runs[index].start, isGlued(index, behind: words[word - 1]) {
                runs[index].followsLetter = false
            }
            if runs[index].precedesLetter, word < words.count, words[word].start == runs[index].end, isGlued(index, before: words[word]) {
                runs[index].precedesLetter = false
            }
        }
    }

    /// Whether the mark behind run `index` parts two numbers.
    private func parts(_ index: Int) -> Bool {
        let (end, next) = (runs[index].end, runs[index + 1].start)
        guard next - end == 1 else { return false }
        let mark = bytes[end]
        guard mark == 0x2C || mark == 0x2F || mark == 0x3A || mark == 0x2E else { return false }
        if mark != 0x2E, digits(endingWith: index) >= 7, digits(from: index + 1) >= 7 { return true }
        if mark == 0x2C, isPostalCode(index + 1) { return true }
        // 0,0701234567
        let isFraction = (mark == 0x2C || mark == 0x2E) && runs[index].count == 1 && bytes[runs[index].start] == 0x30
        if isWhole(from: index + 1) != nil { return !isFraction }
        // "1.2.811012-1234" binds to the left only; a number is not followed by a dot and digits.
        return mark != 0x2E && isWhole(endingWith: index)
    }

    /// Storgatan 5,753 20 Uppsala
    private func isPostalCode(_ index: Int) -> Bool {
        let isPair = runs[index].count == 3 && runs[index].gap == .space && runs[index + 1].count == 2
        guard isPair || runs[index].count == 5 else { return false }
        let end = runs[isPair ? index + 1 : index].end
        return end + 1 < bytes.count && bytes[end] == 0x20 && bytes.isCapital(at: end + 1)
    }

    /// The digits of the groups that end with run `index`, or begin with it; a few groups at most.
    private func digits(endingWith index: Int) -> Int {
        var sum = runs[index].count
        var first = index
        while first > 0, index - first < 6, joins(runs[first - 1].gap) {
            first -= 1
            sum += runs[first].count
        }
        return sum
    }

    private func digits(from index: Int) -> Int {
        var sum = runs[index].count
        var last = index
        while last + 1 < runs.count, last - index < 6, joins(runs[last].gap) {
            last += 1
            sum += runs[last].count
        }
        return sum
    }

    private func joins(_ gap: Gap) -> Bool { gap == .hyphen || gap == .space || gap == .plus || gap == .dot }

    /// The last run of a number that begins with run `index` and can be nothing else: a phone number with its nought, in one or behind a hyphen,
    /// or six or eight digits and four.
    private func isWhole(from index: Int) -> Int? {
        let run = runs[index]
        let isNought = bytes[run.start] == 0x30
        if isNought, (9...11).contains(run.count), !isHyphened(index) { return index }
        guard isHyphened(index) else { return nil }
        let next = runs[index + 1]
        if (run.count == 6 || run.count == 8) && next.count == 4 { return index + 1 }
        if isNought, (2...4).contains(run.count), run.count + digits(from: index + 1) >= 8, next.count >= 2 { return index + 1 }
        return nil
    }

    private func isWhole(endingWith index: Int) -> Bool {
        if isWhole(from: index) == index { return true }
        return index > 0 && isHyphened(index - 1) && isWhole(from: index - 1) == index
    }

    private func isHyphened(_ index: Int) -> Bool { index + 1 < runs.count && (runs[index].gap == .hyphen || runs[index].gap == .plus) }

    /// Whether the space between a word and the number behind it was forgotten.
    private func isGlued(_ index: Int, behind word: Word) -> Bool {
        guard word.start == 0 || !bytes[word.start - 1].isDigit else { return false }
        if Self.verbs.contains(word) { return true }
        guard word.count >= 2 else { return false }
        if isWhole(from: index) != nil { return true }
        return Self.leads.match(word, in: bytes) && digits(from: index) >= 6
    }

    /// Whether the space between a number and the word behind it was forgotten.
    private func isGlued(_ index: Int, before word: Word) -> Bool {
        guard word.count >= 3 || Self.verbs.contains(word), word.end == bytes.count || !bytes[word.end].isDigit else { return false }
        if isWhole(endingWith: index) { return true }
        // 070-123 45 67tack
        let sum = digits(endingWith: index)
        return runs[index].count <= 4 && index > 0 && joins(runs[index - 1].gap) && (8...12).contains(sum)
    }

    /// Words that a number follows in ordinary sentences.
    private static let verbs = Vocabulary("är er olen oon fyller fyllde fylder fyldte täytän täytin och og ja")
    private static let leads = Cues(
        stems: "telefon telef mobil puhelin numero nummer personn persnr phone mobnr telnr",
        words: "tel tele tlf tfn tfnr mob puh nr num nro pnr cpr hetu sotu fnr pers call ring cell whatsapp swish on är er på")
}
