/// Months and seasons of birth with their year: "född i april 1981", "born in the summer of '84", "syntynyt huhtikuussa 1981", "född 3/81",
/// "synt. 4/1981". A word for being born must stand right before.
struct BirthMonth: Recognizer {
    let name = "birth-month"
    let label = Label.dateOfBirth

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices {
            guard let start = namedStart(before: index, in: passage) ?? numberedStart(before: index, in: passage) else { continue }
            findings.append(finding(start..<passage.runs[index].end, 0.5))
        }
    }

    /// Where the month or season before the year of run `index` begins.
    private func namedStart(before index: Int, in passage: Passage) -> Int? {
        guard isYear(index, in: passage), var word = passage.wordIndex(before: passage.runs[index].start, across: "-'.,") else { return nil }
        for _ in 0..<2 where Self.links.contains(passage.words[word]) {
            guard let next = passage.wordIndex(before: passage.words[word].start) else { return nil }
            word = next
        }
        let month = passage.words[word]
        guard Months.names.contains(month) || Self.seasons.contains(month), isBorn(before: month.start, in: passage) else { return nil }
        return month.start
    }

    /// Where the month before the year of run `index` begins, a slash or a dot between: 3/81.
    private func numberedStart(before index: Int, in passage: Passage) -> Int? {
        guard index > 0, isYear(index, in: passage) else { return nil }
        let month = passage.runs[index - 1]
        guard month.count <= 2, !month.followsLetter, (1...12).contains(passage.value(ofRun: index - 1)), !passage.gapBefore(index - 1).binds,
            passage.runs[index].start == month.end + 1, [0x2F, 0x2E, 0x2D].contains(passage[month.end])
        else { return nil }
        return isBorn(before: month.start, in: passage) ? month.start : nil
    }

    private func isYear(_ index: Int, in passage: Passage) -> Bool {
        let run = passage.runs[index]
        guard !run.followsLetter, !run.precedesLetter, !run.gap.binds, run.lookalikes == 0 else { return false }
        return run.count == 4 ? (1900...2035).contains(passage.value(ofRun: index)) : run.count == 2
    }

    private func isBorn(before start: Int, in passage: Passage) -> Bool {
        var end = start
        for _ in 0..<4 {
            guard let index = passage.wordIndex(before: end, across: ".:,(") else { return false }
            let word = passage.words[index]
            if Self.born.contains(word) { return true }
            guard Self.fillers.contains(word) else { return false }
            end = word.start
        }
        return false
    }

    private static let links = Vocabulary("of år året vuonna anno")
    private static let fillers = Vocabulary("i in the den on year around about ca cirka runt omkring noin jag jeg back late early tidigt slutet av början")
    private static let seasons = Vocabulary(
        """
        sommaren sommar våren vår hösten höst vintern vinter kesällä keväällä syksyllä talvella kesä kevät syksy talvi sommeren sommer foråret efteråret
        vinteren høsten våren summer spring autumn winter fall jul julen påsken jouluna joulun
        """)
    private static let born = Vocabulary(
        """
        född fodd föddes föd född. födelsedatum födelsemånad födelseår født fødtes fødselsdato fodt syntynyt syntyny synnyin syntyi synt syntynyttä
        syntymäaika born birthday dob birth fdt
        """)
}
