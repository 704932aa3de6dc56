/// Classes by their code alone, where words about school are near: "går i 8B", "9.a", "5 E", "7:an", "P5", "S3", "NA21b", "SA2A".
struct ClassCode: Recognizer {
    let name = "class-code"
    let label = Label.schoolClass

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, run) in passage.runs.enumerated() where run.count <= 2 {
            guard let range = range(of: run, index, in: passage) else { continue }
            findings.append(finding(range, Score.doubtful))
        }
    }

    private func range(of run: DigitRun, _ index: Int, in passage: Passage) -> Range<Int>? {
        if run.followsLetter { return lettered(run, in: passage) }
        guard passage.value(ofRun: index) <= 13, !passage.gapBefore(index).binds, passage[run.start - 1] != 0x2B else { return nil }
        let attends = passage.attends(before: run.start)
        // 8:an, 9an
        if let ending = passage.word(at: run.end + (passage[run.end] == 0x3A ? 1 : 0)), Self.endings.contains(ending) {
            let range = run.start..<ending.end
            return attends || Self.prepositions.contains(before: range.lowerBound, in: passage) || passage.isAtSchool(near: range) ? range : nil
        }
        if let end = passage.classLetterEnd(behind: run.end, mayStandApart: attends || passage.languages == .finnish) {
            let range = run.start..<end
            // 9c:llä
            let isInflected = passage[range.upperBound - 3] == 0x3A || passage.bytes[range].contains(0x3A)
            if isInflected, passage.languages.contains(.finnish), range.upperBound > run.end + 3 { return range }
            let isSpoken = passage.languages.contains(.finnish) && Self.finnishBe.contains(before: range.lowerBound, in: passage) && isParallel(range, in: passage)
            return attends || isSpoken || isDotted(run, index, range, in: passage) || isOfPupils(range, in: passage) || (run.count == 1 && passage.isAtSchool(near: range)) ? range : nil
        }
        guard attends, Self.inside.contains(before: run.start, in: passage), !run.precedesLetter, !run.gap.binds,
            !passage.countsSomething(behind: run.end), passage.languages != .english
        else {
            return nil
        }
        guard run.count == 1,
            !passage.words[passage.firstWord(from: run.start)...].prefix(1).contains(where: { AgeWords.swedish.years.contains($0) })
        else { return nil }
        return run.start..<(passage[run.end] == 0x2E && passage[run.end + 1] == 0x20 && !passage.bytes.isCapital(at: run.end + 2) ? run.end + 1 : run.end)
    }

    /// 7.v, 9.a: a year, a dot and a small letter, where nothing makes them a paragraph, a list or an hour.
    private func isDotted(_ run: DigitRun, _ index: Int, _ range: Range<Int>, in passage: Passage) -> Bool {
        guard passage[run.end] == 0x2E, range.upperBound == run.end + 2, passage.value(ofRun: index) <= 10, passage.value(ofRun: index) > 0 else { return false }
        guard !passage.beginsSentence(range.lowerBound), !passage.isParagraph(behind: range.upperBound), passage[range.upperBound] != 0x2E else { return false }
        guard let before = passage.wordIndex(before: range.lowerBound, across: ",(") else { return false }
        return !Self.sections.contains(passage.words[before]) && !Self.clocks.contains(passage.words[before])
    }

    /// Whether a code is in one piece and its letter one of a parallel class.
    private func isParallel(_ range: Range<Int>, in passage: Passage) -> Bool {
        range.count == 2 && (0x61...0x66).contains(passage[range.upperBound - 1] | 0x20)
    }

    /// A year and a letter where people stand: "i 5.c", "hela 9c", "Ella from 7B", "Dominik (10C)".
    private func isOfPupils(_ range: Range<Int>, in passage: Passage) -> Bool {
        // 5h, 20m and 3k are something else.
        let letter = passage[range.upperBound - 1]
        guard letter.isASCIICapital || (0x61...0x66).contains(letter) || (0x78...0x7A).contains(letter) else { return false }
        guard !passage.bytes[range].contains(where: \.isSpace) else { return false }
        if passage[range.lowerBound - 1] == 0x28, passage[range.upperBound] == 0x29 {
            guard let name = passage.wordIndex(before: range.lowerBound, across: "("), passage.words[name].isCapitalised,
                passage.capitalsTell
            else { return false }
            return !Self.sections.contains(passage.words[name])
        }
        guard let index = passage.wordIndex(before: range.lowerBound) else { return false }
        if Self.wholes.contains(passage.words[index]) { return true }
        guard Self.among.contains(passage.words[index]), let noun = passage.wordIndex(before: passage.words[index].start) else { return false }
        if Self.sections.contains(passage.words[noun]) || passage.isParagraph(behind: range.upperBound) { return false }
        // "gabriel i 9a", where Swedish and Danish have no other use for it.
        if passage.languages.isSubset(of: [.swedish, .danish]), passage.words[index].count == 1 { return true }
        if Self.pupils.match(passage.words[noun], in: passage.bytes) { return true }
        return passage.words[noun].isCapitalised && passage.capitalsTell && (letter.isASCIICapital || !passage.beginsSentence(passage.words[noun].start))
    }

    private static let clocks = Vocabulary("kl klo klockan klokken kello at § side sida")
    private static let finnishBe = Vocabulary("on oon olen oli ollaan")
    private static let wholes = Vocabulary("hela hele koko whole")
    private static let among = Vocabulary("i in from fra från of till til")
    private static let pupils = Cues(
        stems: "elev pupil lärare lærer teacher tutor mentor kompis kammerat klasskam klassekam forældr föräldr flick pojk pige dreng tjej kill opettaj",
        words: "alla alle de dem dom tutor girl girls boy boys lad lads kid kids kids jag jeg i søn datter son dotter head rep")
    private static let sections = Vocabulary(
        """
        bilaga bilag avsnitt afsnit section annex appendix kapitel kap stk nr punkt pkt figur tabell tabel table figure lag led
        """)

    /// P5, S3, NA21b.
    private func lettered(_ run: DigitRun, in passage: Passage) -> Range<Int>? {
        var start = run.start
        while run.start - start < 4, passage[start - 1].isASCIILetter { start -= 1 }
        guard !passage.isWordCharacter(before: start) else { return nil }
        if let code = ProgrammeCode(at: start, in: passage) {
            let range = start..<code.end
            let isSure = code.hasLetter && passage[start].isASCIICapital && run.count == 2
            return isSure || passage.isAtSchool(near: range) ? range : nil
        }
        if let group = group(start, run, in: passage) { return group }
        let letter = passage[start] | 0x20
        guard run.start - start == 1, run.count == 1, letter == 0x70 || letter == 0x73, (0x31...0x37).contains(passage[run.start]),
            passage.languages.contains(.english), !run.precedesLetter, !run.gap.binds
        else { return nil }
        let range = start..<run.end
        return passage.isAtSchool(near: range) ? range : nil
    }

    /// The code of a group at a vocational school behind the word for one: "ryhmä LH23B", "ryhmässä TVT22S".
    private func group(_ start: Int, _ run: DigitRun, in passage: Passage) -> Range<Int>? {
        var end = run.end
        while end - run.end < 3, passage[end].isASCIILetter { end += 1 }
        guard run.start - start >= 2, run.count == 2, !passage.isWordCharacter(at: end) else { return nil }
        guard let word = passage.wordIndex(before: start, across: ":"), Self.groups.match(passage.words[word], in: passage.bytes) else { return nil }
        return start..<end
    }

    private static let groups = Cues(stems: "ryhmä luok klass hold grupp opiskelijaryhm", words: "ryhmä class group")
    private static let inside = Vocabulary("i in")
    private static let endings = Vocabulary("an ans orna")
    private static let prepositions = Vocabulary("i från sedan sen till på")
}
