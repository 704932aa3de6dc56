/// The last digits of a number where the text says so: "de fyra sista är 9876", "loppuosa 123A", "sidste fire cifre 1234", "ending in 4321".
struct PartialNumber: Recognizer {
    let name = "partial-number"
    let label = Label.nationalID

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, first) in passage.runs.enumerated() where first.count <= 5 && !first.followsLetter {
            guard !passage.gapBefore(index).binds, let last = lastRun(from: index, in: passage) else { continue }
            let run = passage.runs[last]
            guard !run.gap.binds || run.gap == .hyphen, !passage[run.end + 1].isDigit || run.gap == .far || run.gap == .space else { continue }
            var end = run.end
            if run.precedesLetter {
                guard passage[end].isASCIILetter, !passage.isWordCharacter(at: end + 1) else { continue }
                end += 1
            } else if passage[end] == 0x20, run.count == 3 || last == index + 2, passage[end + 1].isASCIICapital, !passage.isWordCharacter(at: end + 2) {
                end += 2
            }
            guard isAnnounced(before: first.start, in: passage), !passage.isAmount(first.start..<end) else { continue }
            let start = passage[first.start - 1] == 0x2D && !passage.isWordCharacter(before: first.start - 1) ? first.start - 1 : first.start
            findings.append(finding(start..<end, 0.55))
        }
    }

    /// The run that ends three to five digits in one, four or three of one digit, or two pairs: "4567", "4 5 6 7", "45 67", "9 2 3 K".
    private func lastRun(from first: Int, in passage: Passage) -> Int? {
        let count = passage.runs[first].count
        if count >= 3 { return first }
        guard passage.gapBefore(first) != .space else { return nil }
        var last = first
        while last - first < 3, passage.runs[last].gap == .space, passage.runs[last + 1].count == count { last += 1 }
        let digits = (last - first + 1) * count
        return digits == 4 || digits == 3 && passage[passage.runs[last].end + 1].isASCIICapital ? last : nil
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

    private static let nouns = Cues(
        stems: "loppuosa tunnusosa slutsiffr slutciffr kontrollsiffr kontrolciffr loppunumero loppupää",
        words: "päättyy slutar slutter ending ends loppu")
    private static let last = Vocabulary("sista siste sidste viimeiset viimeset viimeinen viimeisiä last final ends")
    private static let times = Vocabulary("år åren årene years year vuotta vuoden vuosi månaderna months kuukautta veckor weeks viikkoa dagar days päivää")
    private static let digits = Cues(
        stems: "acct account card konto kort tili siffr ciffer cifre numero nummer tal digit number merkki merkit",
        words: """
            fyra fire four neljä nelj nelkku three tre kolme tecken tegn
            """)
}
