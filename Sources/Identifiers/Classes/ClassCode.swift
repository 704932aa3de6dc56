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
        if let end = passage.classLetterEnd(behind: run.end, mayStandApart: attends) {
            let range = run.start..<end
            return attends || (run.count == 1 && passage.isAtSchool(near: range)) ? range : nil
        }
        guard attends, Self.inside.contains(before: run.start, in: passage), !run.precedesLetter, !run.gap.binds, !passage.countsSomething(behind: run.end), passage.languages != .english else {
            return nil
        }
        guard run.count == 1, !passage.words[passage.firstWord(from: run.start)...].prefix(1).contains(where: { AgeWords.swedish.years.contains($0) }) else { return nil }
        return run.start..<(passage[run.end] == 0x2E && passage[run.end + 1] == 0x20 && !passage.bytes.isCapital(at: run.end + 2) ? run.end + 1 : run.end)
    }

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
        let letter = passage[start] | 0x20
        guard run.start - start == 1, run.count == 1, letter == 0x70 || letter == 0x73, (0x31...0x37).contains(passage[run.start]),
            passage.languages.contains(.english), !run.precedesLetter, !run.gap.binds
        else { return nil }
        let range = start..<run.end
        return passage.isAtSchool(near: range) ? range : nil
    }

    private static let inside = Vocabulary("i in")
    private static let endings = Vocabulary("an ans orna")
    private static let prepositions = Vocabulary("i från sedan sen till på")
}

extension Vocabulary {
    /// Whether the word right before `offset` is one of these.
    func contains(before offset: Int, in passage: Passage) -> Bool {
        passage.wordIndex(before: offset).map { contains(passage.words[$0]) } ?? false
    }
}
