/// Passwords and PINs by the word before them: "lösenord: Hemligt1", "pinkoden är 1234", "salasana on kissa99", "password=hunter2". Behind a colon
/// or an equals sign any word is taken, behind a verb one with a digit.
struct AnnouncedSecret: Recognizer {
    let name = "announced-secret"
    let label = Label.handle

    func find(in passage: Passage, into findings: inout [Finding]) {
        for word in passage.words where Self.cues.match(word, in: passage.bytes) {
            guard let range = secret(behind: word.end, in: passage) else { continue }
            findings.append(finding(range, Score.doubtful))
        }
    }

    private func secret(behind end: Int, in passage: Passage) -> Range<Int>? {
        var index = passage.skippingSpaces(from: end)
        var isMarked = false
        for _ in 0..<3 {
            if passage[index] == 0x3A || passage[index] == 0x3D {
                isMarked = true
                index = passage.skippingSpaces(from: index + 1)
            } else if let filler = passage.word(at: index), Self.fillers.contains(filler), passage[filler.end].isSpace || passage[filler.end] == 0x3A {
                index = passage.skippingSpaces(from: filler.end)
            }
        }
        if passage[index] == 0x22 || passage[index] == 0x27 { index += 1 }
        guard index > end else { return nil }
        var last = index
        while last - index < 40, last < passage.bytes.count, !passage[last].isSpace, !passage[last].isLineEnd, passage[last] != 0x22 { last += 1 }
        while last > index, [0x2E, 0x2C, 0x29, 0x27, 0x3F, 0x3B].contains(passage[last - 1]) { last -= 1 }
        guard (4...39).contains(last - index) else { return nil }
        return isMarked || passage.bytes[index..<last].contains(where: \.isDigit) ? index..<last : nil
    }

    private static let cues = Cues(
        stems: "lösenord salasana adgangskod kodeord passord password passwor pinkod pinkood passcode", words: "pin lösen pass tunnusluku")
    private static let fillers = Vocabulary("är er on is was var e to till til nu nyt")
}
