/// Years of birth: "född 2009", "född -09", "f. 88", "syntynyt vuonna 1954", "born in 98", "årgång 2001", "en 05:a". "Born 2009 or later" is a rule.
struct BirthYear: Recognizer {
    let name = "birth-year"
    let label = Label.dateOfBirth

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices where isYear(index, in: passage) {
            let run = passage.runs[index]
            let start = passage[run.start - 1] == 0x2D || passage[run.start - 1] == 0x27 ? run.start - 1 : run.start
            if !run.precedesLetter, isBornBefore(start, hasMark: start < run.start, isLong: run.count == 4, in: passage) || isBornBehind(run, in: passage) {
                findings.append(finding(start..<run.end, 0.5))
            } else if let end = vintageEnd(run, in: passage) {
                findings.append(finding(start..<end, Score.doubtful))
            }
        }
    }

    private func isYear(_ index: Int, in passage: Passage) -> Bool {
        let run = passage.runs[index]
        guard !run.followsLetter, !run.gap.binds || passage[run.end] == 0x3A || run.gap == .tight else { return false }
        guard !passage[run.end + 1].isDigit || run.gap == .space || run.gap == .far else { return false }
        if run.count == 4 { return (1900...2035).contains(passage.value(ofRun: index)) && !passage.gapBefore(index).binds }
        return run.count == 2 && (!passage.gapBefore(index).binds || passage[run.start - 1] == 0x2D && !passage[run.start - 2].isDigit)
    }

    private func isBornBefore(_ start: Int, hasMark: Bool, isLong: Bool, in passage: Passage) -> Bool {
        guard var index = passage.wordIndex(before: start, across: ".:'(") else { return false }
        var fillers = 0
        while fillers < 3, Self.fillers.contains(passage.words[index]) {
            guard let next = passage.wordIndex(before: passage.words[index].start, across: ".:") else { return false }
            index = next
            fillers += 1
        }
        let word = passage.words[index]
        if Self.letters.contains(word) { return hasMark || isLong && (passage[word.end] == 0x2E || passage[word.start - 1] == 0x28) }
        guard Self.verbs.contains(word) else { return false }
        let end = passage.firstWord(from: start)
        let isRule = passage.words[end..<min(end + 2, passage.words.count)].contains { Self.ruleWords.contains($0) && $0.start < start + 12 }
        return !isRule
    }

    /// -88 syntynyt, 2009 född, 88-syntynyt
    private func isBornBehind(_ run: DigitRun, in passage: Passage) -> Bool {
        guard let next = passage.wordIndex(behind: run.end, across: "-", atMost: 2) else { return false }
        return Self.verbsBehind.contains(passage.words[next])
    }

    /// "05:a", "07-modell", behind "en" or "jag är".
    private func vintageEnd(_ run: DigitRun, in passage: Passage) -> Int? {
        guard run.count == 2, let next = passage.wordIndex(behind: run.end, across: ":-", atMost: 1),
            Self.vintages.contains(passage.words[next])
        else { return nil }
        guard let before = passage.wordIndex(before: run.start, across: "'-"), Self.articles.contains(passage.words[before]) else { return nil }
        return passage.words[next].end
    }

    private static let fillers = Vocabulary("år året vuonna vuosi in i back year around ca omkring runt noin n the on")
    private static let letters = Vocabulary("f s b")
    private static let verbs = Vocabulary(
        """
        född fodd föddes födelseår födelseåret årgång årskull født fodt fødselsår årgang syntynyt syntyny synnyin syntyi synt syntymävuosi syntymävuoteni
        vuosimallia vuosimalli vm born birthyear dob birth föd
        """)
    private static let verbsBehind = Vocabulary("syntynyt syntyny född född synt född født syntynyttä årgång modell malli")
    private static let vintages = Vocabulary("a or an modell model malli mallia")
    private static let articles = Vocabulary("en är e er et jag oon olen vm")
    private static let ruleWords = Vocabulary("eller tai or and och ja og senare tidigare later earlier")
}
