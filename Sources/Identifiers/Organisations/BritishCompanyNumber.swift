/// British company and charity numbers, and VAT numbers.
///
/// Rule (Companies House): eight digits, or two letters (SC, NI, OC, SO, NC, IP, RS, R0 …) and six; charities six or seven digits (in Scotland SC and six);
/// VAT GB and nine digits. None has a public checksum that it must pass, so that a word must say what it is.
struct BritishCompanyNumber: Recognizer {
    let name = "gb-company"
    let label = Label.orgID

    private static let cues = Cues(stems: "compan registered incorporat charit", words: "crn vat reg")
    private static let strictCues = Cues(stems: "compan charit incorporat", words: "crn")
    private static let lettered = Form("l2 _ d6")
    private static let plain = Form("d6:8")
    private static let vat = Form("G B _ d3 _ d4 _ d2")
    private static let letters = Vocabulary("sc ni oc so nc ip rs r ac sa ge gn es ce fc br")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            var best: Finding?
            for start in passage.formStarts(run) {
                let found: Finding
                if let match = Self.vat.match(at: start, in: passage) {
                    found = finding(match.range, Score.likely)
                } else if let match = Self.lettered.match(at: start, in: passage), let word = passage.word(at: start), Self.letters.contains(word),
                    passage.mentions(Self.cues, near: match.range)
                {
                    found = finding(match.range, Score.likely)
                } else if let match = Self.plain.match(at: start, in: passage), passage.mentions(Self.strictCues, before: start),
                    !passage.isAmount(match.range)
                {
                    found = finding(match.range, 0.7)
                } else {
                    continue
                }
                if found.range.count > best?.range.count ?? 0 { best = found }
            }
            if let best { findings.append(best) }
        }
    }
}
