import Diagnostics
import Identifiers
import Parallel
import UTF8Text

/// No personal data in what is published. A light look: it asks for what is plausible, not for what is merely possible, and the
/// numbers of contacts.yaml are known. The messages name the kind and the place, never the words.
enum PersonalDataCheck {
    private static let labels: Set<Label> = [.nationalID, .phone, .email, .iban]
    private static let minimumScore = 0.6

    private struct Text: Sendable {
        let file: SourceFile
        let ranges: [Range<Int>]
    }

    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        let known = Set(bank.contacts.compactMap(\.dialled))
        let answers = bank.answers.map { Text(file: $0.file, ranges: [range($0.question), $0.summary.map(range), $0.bodyStart..<$0.file.bytes.count].compactMap(\.self)) }
        let pages = bank.pages.map { Text(file: $0.file, ranges: [range($0.title), $0.summary.map(range), $0.bodyStart..<$0.file.bytes.count].compactMap(\.self)) }
        return Parallel.map(answers + pages) { problems(in: $0, known: known) }.flatMap(\.self)
    }

    /// A value of the front matter, as far as it stands on one line.
    private static func range(_ text: Located<String>) -> Range<Int> { text.offset..<text.offset + text.value.utf8.count }

    private static func problems(in text: Text, known: Set<String>) -> [Diagnostic] {
        text.ranges.flatMap { range -> [Diagnostic] in
            let normalised = NormalisedText(Array(text.file.bytes[range.clamped(to: 0..<text.file.bytes.count)]))
            var reportedUpTo = 0
            return Identifiers.findings(in: normalised, labels: labels, minimumScore: minimumScore).compactMap { finding in
                let isKnown = finding.label == .phone && known.contains(dialled(normalised.bytes[finding.range]))
                guard !isKnown, finding.range.lowerBound >= reportedUpTo else { return nil }
                reportedUpTo = finding.range.upperBound
                let offset = range.lowerBound + normalised.originalByteRange(of: finding.range).lowerBound
                return Diagnostic(.personalData, at: text.file.place(at: offset), ["label": finding.label.rawValue])
            }
        }
    }

    private static func dialled(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { (0x30...0x39).contains($0) || $0 == 0x2B }, as: UTF8.self)
    }
}
