/// Personal numbers whose last characters are hidden: "810312-XXXX", "810312-****", "8103121***", "010190-xxxx". What is left is a day of birth.
struct HiddenNumber: Recognizer {
    let name = "hidden-number"
    let label = Label.nationalID

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices {
            guard let first = firstRun(endingWith: index, in: passage), let end = hiddenEnd(index, from: first, in: passage) else { continue }
            findings.append(finding(passage.runs[first].start..<end, Score.plausible))
        }
    }

    /// The run with the date: this one, or the one before a hyphen.
    private func firstRun(endingWith index: Int, in passage: Passage) -> Int? {
        let run = passage.runs[index]
        let first = run.count <= 3 && index > 0 && (passage.gapBefore(index) == .hyphen || passage.gapBefore(index) == .plus) ? index - 1 : index
        let date = passage.runs[first]
        guard (6...11).contains(date.count), !date.followsLetter, !passage.gapBefore(first).binds, first == index || date.count == 6 || date.count == 8
        else { return nil }
        return isDate(date, in: passage) ? first : nil
    }

    private func isDate(_ run: DigitRun, in passage: Passage) -> Bool {
        let values = passage.bytes[run.start..<run.end].map { Int($0.digitValue ?? 0) }
        func pair(_ index: Int) -> Int { values[index] * 10 + values[index + 1] }
        if values.count >= 8, (18...20).contains(pair(0)), BirthDate.isPlausible(day: pair(6), month: pair(4)) { return true }
        return BirthDate.isPlausible(day: pair(4), month: pair(2)) || BirthDate.isPlausible(day: pair(0), month: pair(2))
    }

    /// Behind three to five signs that stand for what is left out, with the digits before them four or five.
    private func hiddenEnd(_ index: Int, from first: Int, in passage: Passage) -> Int? {
        let run = passage.runs[index]
        var end = run.end
        if first == index, passage[end] == 0x2D || passage[end] == 0x2B || passage[end] == 0x20 { end += 1 }
        var count = 0
        while count < 6, let length = signLength(at: end, in: passage) {
            end += length
            count += 1
        }
        guard (1...5).contains(count), !passage.isWordCharacter(at: end) else { return nil }
        let shown = passage.runs[first...index].reduce(0) { $0 + $1.count }
        return [10, 12].contains(shown + count) || [9, 11].contains(shown + count) && count >= 3 ? end : nil
    }

    /// The length of an x, an asterisk, a number sign, a question mark or a bullet.
    private func signLength(at index: Int, in passage: Passage) -> Int? {
        switch passage[index] {
        case 0x58, 0x78, 0x2A, 0x23, 0x3F, 0x5F: 1
        case 0xE2 where passage[index + 1] == 0x80 && passage[index + 2] == 0xA2: 3
        default: nil
        }
    }
}
