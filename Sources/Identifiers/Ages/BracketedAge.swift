/// Ages without a word: "(78)" behind a name or a relative, "Ali, 12,", and age and sex as on discussion boards: "(45F)", "(f, 34)", "M32", "me 17m".
struct BracketedAge: Recognizer {
    let name = "bracketed-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs where run.count <= 3 && run.count > run.lookalikes {
            guard let found = withSex(run, in: passage) ?? behindPerson(run, in: passage) else { continue }
            findings.append(found)
        }
    }

    /// A number with f, m, k, n or w before or behind it, in brackets or beside a word for oneself or a relative.
    private func withSex(_ run: DigitRun, in passage: Passage) -> Finding? {
        guard (1...99).contains(value(of: run, in: passage)) else { return nil }
        var start = run.start
        var end = run.end
        let before = skippingMarksBack(from: start, in: passage)
        let after = skippingMarks(from: end, in: passage)
        // The m of "i'm" is none.
        let isClipped = passage[before - 2] == 0x27 || passage[before - 2] == 0x99
        if Self.sexes.contains(passage[before - 1] | 0x20), !passage.isWordCharacter(before: before - 1), !isClipped {
            start = before - 1
        } else if Self.sexes.contains(passage[after] | 0x20), !passage.isWordCharacter(at: after + 1) {
            end = after + 1
        } else {
            return nil
        }
        guard start == run.start || !passage.isWordCharacter(at: end) else { return nil }
        if Self.opens(passage[start - 1]), Self.closes(passage[end]) { return finding(start..<end, 0.55) }
        let isTouching = end - start == run.count + 1 || (end - start == run.count + 2 && (passage[run.end] == 0x2F || passage[run.start - 1] == 0x2F))
        let isCapital = passage[start].isASCIICapital || passage[end - 1].isASCIICapital
        guard isTouching, let index = passage.wordIndex(before: start, across: ",("), run.count == 2 else {
            return isTouching && (isCapital || end - start > run.count + 1) && run.count == 2 && start == 0 ? finding(start..<end, Score.doubtful) : nil
        }
        let isBeside = Self.selves.contains(passage.words[index]) || isPerson(passage.words[index], in: passage)
        return isBeside ? finding(start..<end, Score.doubtful) : nil
    }

    private func behindPerson(_ run: DigitRun, in passage: Passage) -> Finding? {
        guard run.count <= 2, (2...110).contains(value(of: run, in: passage)), !run.followsLetter else { return nil }
        let unit = passage.wordIndex(behind: run.end, atMost: 1).map { passage.words[$0] }.flatMap { Self.units.contains($0) ? $0 : nil }
        guard !run.precedesLetter || unit != nil else { return nil }
        let end = unit?.end ?? run.end
        // (10!)
        let isBracketed = Self.opens(passage[run.start - 1]) && (Self.closes(passage[end]) || passage[end] == 0x21 && Self.closes(passage[end + 1]))
        let isInBrackets = passage[run.start - 2] == 0x2C && passage[run.start - 1] == 0x20 && Self.closes(passage[end]) && unit != nil
        let isBetweenCommas = passage[run.start - 2] == 0x2C && passage[run.start - 1] == 0x20 && passage[run.end] == 0x2C && !passage[run.end + 1].isDigit
        guard isBracketed || isInBrackets || isBetweenCommas, let index = passage.wordIndex(before: run.start, across: "([,") else { return nil }
        let word = passage.words[index]
        if isBracketed, Self.selves.contains(word) { return finding(run.start..<end, Score.doubtful) }
        guard word.count > 1 else { return nil }
        let isName = passage.capitalsTell && word.isCapitalised && word.count > 2 && !passage[word.start + 1].isASCIICapital
        return isPerson(word, in: passage) || (isName && !Self.sections.contains(word)) ? finding(run.start..<end, Score.doubtful) : nil
    }

    private func isPerson(_ word: Word, in passage: Passage) -> Bool {
        AgeWords.all.contains { passage.languages.contains($0.language) && $0.people.contains(word) }
    }

    private func value(of run: DigitRun, in passage: Passage) -> Int {
        passage.bytes[run.start..<run.end].reduce(0) { $0 * 10 + Int($1.digitValue ?? 0) }
    }

    private func skippingMarks(from index: Int, in passage: Passage) -> Int {
        var end = index
        while end - index < 2, passage[end] == 0x2C || passage[end] == 0x2F || passage[end] == 0x20 { end += 1 }
        return end
    }

    private func skippingMarksBack(from index: Int, in passage: Passage) -> Int {
        var start = index
        while index - start < 2, passage[start - 1] == 0x2C || passage[start - 1] == 0x2F || passage[start - 1] == 0x20 { start -= 1 }
        return start
    }

    private static func opens(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B }
    private static func closes(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D }

    private static let sexes = Set("fmknw".utf8)
    private static let selves = Vocabulary("she he hon han hun hän se kutosella vitosella i im m me my mä minä mie jag jeg i'm am hi hey hej moi hei olen är er")
    private static let units = Vocabulary("v y år vee yo yrs yr års mo mån mdr kk åring")
    private static let sections = Vocabulary(
        """
        kap kapitel avsnitt förordning lag luku kohta pykälä section chapter article artikel bilaga tabell figur nr no version
        """)
}
