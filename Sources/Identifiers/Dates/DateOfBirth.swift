/// Days on which someone was born or has a birthday: a date behind "född", "synt.", "dob", or beside "fyller år", "birthday", "synttärit".
struct DateOfBirth: Recognizer {
    let name = "date-of-birth"
    let label = Label.dateOfBirth

    func find(in passage: Passage, into findings: inout [Finding]) {
        var ranges: [Range<Int>] = []
        passage.forEachDay { ranges.append($0.range) }
        for index in passage.runs.indices {
            if let range = passage.compactDate(from: index, parted: true) { ranges.append(range) }
        }
        for range in ranges where passage.isBirth(near: range) {
            findings.append(finding(range, passage.mentions(Self.speakers, before: range.lowerBound) ? 0.7 : 0.55))
        }
    }

    private static let speakers = Cues(stems: "", words: "jag min mitt olen minun mun jeg i my im synnyin hetu personnummer")
}

extension Passage {
    fileprivate func isBirth(near range: Range<Int>) -> Bool {
        if mentions(Self.births, before: range.lowerBound) || mentions(Self.birthdays, near: range) { return true }
        guard let index = wordIndex(before: range.lowerBound, across: ".: ") else { return false }
        if Self.birthLetters.contains(words[index]) { return true }
        // d.o.b.
        return words[index].count == 1 && index >= 2 && words[index - 1].count == 1 && words[index - 2].count == 1
            && self[words[index - 2].start] | 0x20 == 0x64 && self[words[index - 1].start] | 0x20 == 0x6F && self[words[index].start] | 0x20 == 0x62
    }

    /// Words for being born, before a date.
    static let births = Cues(
        stems: """
            född fødd född fodd født syntyn syntyi synt. syntymäaik syntymäpäiv syntymaaik födelsed födelset födelsedat fødselsd fødselst
            birthd birthdate
            """,
        words: "född fodd född født fodt född'd föd född synt synnyin syntynyt synt born dob birth skapad født syntyny")

    private static let birthdays = Cues(
        stems: "födelsedag fodelsedag fødselsdag syntymäpäiv synttär birthday bday årsdag", words: "fyller fyllde fylder fyldte bursdag")
    private static let birthLetters = Vocabulary("f s b fdt")
}
