/// Numbers of cases, customers, invoices and the like that a word announces: "dnr IFO-2025-50190", "asiakasnumeroni on 12345".
///
/// There is no common rule. A word that can hardly announce anything else (a compound with "number", "dnr") is believed for any value of
/// three digits; a word that has other uses too ("ärende", "ref") must stand right before something that looks like a number of a case: not a
/// year, a date, a time, an amount or a paragraph.
struct CaseNumber: Recognizer {
    let name = "case-number"
    let label = Label.caseNumber

    func find(in passage: Passage, into findings: inout [Finding]) {
        guard !passage.runs.isEmpty else { return }
        var digits = DigitNeighbourhood(passage)
        for index in passage.words.indices {
            let word = passage.words[index]
            guard digits.isNear(word, behind: 80), let cue = CaseCue(at: index, word, in: passage) else { continue }
            if let code = passage.code(announcedBy: index, atMost: cue == .sure ? 6 : 3), !hasCue(behind: index, before: code, in: passage),
                let score = score(of: code, behind: cue, in: passage)
            {
                findings.append(finding(code.range, score))
            } else if cue == .sure, let code = passage.code(before: index, linkedBy: Self.links), code.digits >= 4, isCodeLike(code, in: passage) {
                findings.append(finding(code.range, Score.plausible))
            }
        }
    }

    /// Between a value and what it is said to be: "12345 is my customer number".
    private static let links = Vocabulary("är e on er is was oli var det min mitt mina vårt mun meidän my our the a som as = ett en et")

    /// Whether one of the words between a cue and its value is a cue too, which then counts.
    private func hasCue(behind index: Int, before code: AnnouncedCode, in passage: Passage) -> Bool {
        (0..<code.distance).contains { offset in
            let next = index + 1 + offset
            return next < passage.words.count && CaseCue(at: next, passage.words[next], in: passage) != nil
        }
    }

    private func score(of code: AnnouncedCode, behind cue: CaseCue, in passage: Passage) -> Double? {
        guard !isLaw(code, in: passage) else { return nil }
        switch cue {
        case .sure:
            guard code.digits >= 3 || (code.digits >= 2 && code.distance <= 1 && code.letters + code.marks > 0) else { return nil }
            guard code.distance == 0 || isCodeLike(code, in: passage) || (code.distance <= 2 && !passage.isOtherNumber(code)) else { return nil }
            return code.distance <= 2 ? Score.likely : 0.55
        case .money:
            guard code.distance <= 2, isCodeLike(code, in: passage), code.digits >= 5 || code.letters + code.marks > 0 else { return nil }
            return 0.5
        case .loose:
            guard code.distance <= 2, isCodeLike(code, in: passage) else { return nil }
            return code.letters + code.marks > 0 ? 0.55 : 0.5
        }
    }

    /// Whether a value is long or mixed enough for a number of a case, and nothing else that people write.
    private func isCodeLike(_ code: AnnouncedCode, in passage: Passage) -> Bool {
        guard code.digits >= 4 || (code.letters >= 1 && code.digits >= 3) else { return false }
        return !passage.isOtherNumber(code)
    }

    /// Whether a value is a paragraph, a law or a published judgment: § 11, 4 kap., 2025:400, C-63/05.
    private func isLaw(_ code: AnnouncedCode, in passage: Passage) -> Bool {
        let before = passage.skippingSpacesBack(from: code.range.lowerBound)
        let after = passage.skippingSpaces(from: code.range.upperBound)
        if passage[before - 1] == 0xA7 || (passage[after] == 0xC2 && passage[after + 1] == 0xA7) { return true }
        if let next = passage.word(at: after), Self.lawWords.contains(next) { return true }
        return Self.laws.contains { $0.match(at: code.range.lowerBound, in: passage)?.range == code.range }
    }

    /// A Swedish law; a case of the Court of Justice.
    private static let laws = [Form("y : d1:4"), Form("C - d1:4 / d2")]
    private static let lawWords = Vocabulary("kap luku § momentti paragraf paragraphs år vuotta years personer")
}
