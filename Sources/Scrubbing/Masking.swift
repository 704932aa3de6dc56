import Identifiers
import Names
import UTF8Text

/// Writes masks in the place of findings: the class, for persons which one of the message, and of ages, days and places what `MaskDetail` lets
/// through.
struct Masking {
    private let text: NormalisedText
    private let passage: Passage
    private let words: MaskWords
    private let detail: MaskDetail
    private let people: [FoundName]

    /// - Parameter passage: of `text`.
    init(of text: NormalisedText, _ passage: Passage, words: MaskWords, detail: MaskDetail, _ people: [FoundName]) {
        self.text = text
        self.passage = passage
        self.words = words
        self.detail = detail
        self.people = people.filter { $0.finding.label == .person }
    }

    /// - Parameter findings: in order, without overlaps.
    func masked(_ findings: [Finding]) -> String {
        var masked: [UInt8] = []
        var letters = PersonLetters()
        var copied = 0
        for finding in findings where !isLargePlace(finding) {
            masked += text.bytes[copied..<finding.range.lowerBound]
            masked += "[\(mask(of: finding))\(letter(of: finding, &letters))]".utf8
            copied = finding.range.upperBound
        }
        masked += text.bytes[copied...]
        return String(decoding: masked, as: UTF8.self)
    }

    private func isLargePlace(_ finding: Finding) -> Bool {
        detail.place == .large && finding.label == .location && LargePlaces.contain(text.bytes[finding.range])
    }

    /// What cannot be read for certain gets the plain mask.
    private func mask(of finding: Finding) -> String {
        switch finding.label {
        case .age where detail.age == .band: passage.ages(in: finding.range).flatMap(AgeBand.init).map { words.mask(for: $0) } ?? words.mask(for: .age)
        case .date where detail.date == .month: passage.month(in: finding.range).map { words.mask(for: $0) } ?? words.mask(for: .date)
        default: words.mask(for: finding.label)
        }
    }

    private func letter(of finding: Finding, _ letters: inout PersonLetters) -> String {
        guard finding.label == .person, let name = person(in: finding.range), let letters = PersonLetters.letters(letters.number(of: name)) else { return "" }
        return " " + letters
    }

    /// The first person found in `range`; they are in order of place.
    private func person(in range: Range<Int>) -> FoundName? {
        let first = people.partitioningIndex { $0.finding.range.upperBound > range.lowerBound }
        return first < people.count && people[first].finding.range.overlaps(range) ? people[first] : nil
    }
}
