/// Days that a text names, in digits or with the month's name; and six or eight digits behind a word that says that they are a date. Months,
/// years, and months of a year are no days.
struct DateRecognizer: Recognizer {
    let name = "date"
    let label = Label.date

    private static let cues = Vocabulary("datum datumet date dato datoen pvm päiväys päivämäärä päivä den d hände skete tapahtui happened")

    func find(in passage: Passage, into findings: inout [Finding]) {
        passage.forEachDay { findings.append(finding($0.range, $0.score)) }
        passage.forEachOrdinalDay { findings.append(finding($0.range, $0.score)) }
        for index in passage.runs.indices {
            guard let range = passage.compactDate(from: index), let cue = passage.wordIndex(before: range.lowerBound, across: ":.") else { continue }
            if Self.cues.contains(passage.words[cue]) { findings.append(finding(range, Score.doubtful)) }
        }
    }
}

extension Passage {
    /// Six or eight digits that are a date in some order and no part of something longer, such as a personal number.
    func compactDate(from first: Int, parted: Bool = false) -> Range<Int>? {
        let last: Int
        if runs[first].count == 6 || runs[first].count == 8 {
            last = first
        } else if parted, let found = dateGroups(from: first, length: 6) ?? dateGroups(from: first, length: 8) {
            last = found
        } else {
            return nil
        }
        guard standsAlone(first...last) else { return nil }
        if last + 1 < runs.count, runs[last].gap == .space || runs[last].gap == .spacedHyphen, runs[last + 1].count >= 3 { return nil }
        let values = bytes[runs[first].start..<runs[last].end].compactMap(\.digitValue).map(Int.init)
        let isDate: Bool
        switch values.count {
        case 6:
            isDate =
                BirthDate.isPlausible(day: values[0] * 10 + values[1], month: values[2] * 10 + values[3])
                || BirthDate.isPlausible(day: values[4] * 10 + values[5], month: values[2] * 10 + values[3])
        case 8:
            isDate =
                (BirthDate.isPlausible(day: values[0] * 10 + values[1], month: values[2] * 10 + values[3]) && (19...20).contains(values[4] * 10 + values[5]))
                || (BirthDate.isPlausible(day: values[6] * 10 + values[7], month: values[4] * 10 + values[5]) && (19...20).contains(values[0] * 10 + values[1]))
        default: return nil
        }
        return isDate ? runs[first].start..<runs[last].end : nil
    }
}
