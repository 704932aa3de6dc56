/// The last digits of a number where the text says so: "de fyra sista är 9876", "loppuosa 123A", "sidste fire cifre 1234", "ending in 4321".
struct PartialNumber: Recognizer {
    let name = "partial-number"
    let label = Label.nationalID

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, run) in passage.runs.enumerated() where (3...5).contains(run.count) && !run.followsLetter {
            guard !passage.gapBefore(index).binds, !run.gap.binds || run.gap == .hyphen, !passage[run.end + 1].isDigit || run.gap == .far || run.gap == .space else { continue }
            var end = run.end
            if run.precedesLetter {
                guard passage[end].isASCIILetter, !passage.isWordCharacter(at: end + 1) else { continue }
                end += 1
            } else if passage[end] == 0x20, run.count == 3, passage[end + 1].isASCIICapital, !passage.isWordCharacter(at: end + 2) {
                end += 2
            }
            guard isAnnounced(before: run.start, in: passage), !passage.isAmount(run.start..<end) else { continue }
            let start = passage[run.start - 1] == 0x2D && !passage.isWordCharacter(before: run.start - 1) ? run.start - 1 : run.start
            findings.append(finding(start..<end, 0.55))
        }
    }

    /// Whether a word for the end stands near a word for digits or four, or a noun for the end of a number alone.
    private func isAnnounced(before start: Int, in passage: Passage) -> Bool {
        let next = passage.firstWord(from: start)
        let words = passage.words[max(0, next - 8)..<next].filter { $0.end > start - 60 }
        if words.suffix(4).contains(where: { Self.nouns.match($0, in: passage.bytes) }) { return true }
        guard !words.contains(where: { Self.times.contains($0) }) else { return false }
        let isLast = words.contains { Self.last.contains($0) }
        let isOfDigits = words.contains { Self.digits.match($0, in: passage.bytes) } || followsFour(before: start, in: passage)
        return isLast && isOfDigits
    }

    /// "de 4 sista"
    private func followsFour(before start: Int, in passage: Passage) -> Bool {
        passage.bytes[max(0, start - 40)..<start].contains(0x34)
    }

    private static let nouns = Cues(stems: "loppuosa tunnusosa slutsiffr slutciffr kontrollsiffr kontrolciffr loppunumero loppupää", words: "päättyy slutar slutter ending loppu")
    private static let last = Vocabulary("sista siste sidste viimeiset viimeset viimeinen viimeisiä last final ends")
    private static let times = Vocabulary("år åren årene years year vuotta vuoden vuosi månaderna months kuukautta veckor weeks viikkoa dagar days päivää")
    private static let digits = Cues(
        stems: "acct account card konto kort tili siffr ciffer cifre numero nummer tal digit number merkki merkit",
        words: """
            fyra fire four neljä nelj nelkku three tre kolme tecken tegn
            """)
}
