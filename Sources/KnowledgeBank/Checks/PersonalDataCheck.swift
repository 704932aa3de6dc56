import Diagnostics
import Identifiers
import Parallel
import UTF8Text

/// No personal data in what is published. A light look: it asks for what is plausible, not for what is merely possible, and the
/// numbers of contacts.yaml are known. The messages name the kind and the place, never the words.
enum PersonalDataCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        let known = Set(bank.contacts.compactMap(\.dialled))
        let asWritten = Parallel.map(bank.answers.filter { $0.body != nil }.map(\.file) + bank.pages.filter { $0.body != nil }.map(\.file)) { problems(in: $0, known: known) }
        let asShown = Parallel.map(bank.answers) { problems(in: $0, known: known) }
        let files = Set(asWritten.flatMap(\.self).compactMap { $0.place?.file })
        return asWritten.flatMap(\.self) + asShown.flatMap(\.self).filter { !files.contains($0.place?.file ?? "") }
    }

    /// Looks at the answer as readers see it: what emphasis, links and escapes hide in the file. One problem for each kind.
    private static func problems(in answer: Answer, known: Set<String>) -> [Diagnostic] {
        let found = Set(answer.shownData.filter { !$0.isKnown(known) }.map(\.label.rawValue))
        return found.sorted().map { Diagnostic(.personalData, at: answer.file.whole, ["label": $0]) }
    }

    /// Looks at the whole file, front matter and comments included: all of it is public.
    private static func problems(in file: SourceFile, known: Set<String>) -> [Diagnostic] {
        let text = NormalisedText(file.bytes)
        var reportedUpTo = 0
        return PersonalData.findings(in: text).compactMap { finding in
            guard !PersonalData(finding, in: text).isKnown(known), finding.range.lowerBound >= reportedUpTo else { return nil }
            reportedUpTo = finding.range.upperBound
            return Diagnostic(.personalData, at: file.place(at: text.originalByteRange(of: finding.range).lowerBound), ["label": finding.label.rawValue])
        }
    }
}

/// Something that looks like personal data in a text.
struct PersonalData: Sendable {
    let label: Label
    /// The digits and plus signs of a telephone number; empty for anything else.
    private let dialled: String

    private static let labels: Set<Label> = [.nationalID, .phone, .email, .iban]
    private static let minimumScore = 0.6

    init(_ finding: Finding, in text: NormalisedText) {
        label = finding.label
        dialled = label == .phone ? String(decoding: text.bytes[finding.range].filter { (0x30...0x39).contains($0) || $0 == 0x2B }, as: UTF8.self) : ""
    }

    static func findings(in text: NormalisedText) -> [Finding] { Identifiers.findings(in: text, labels: labels, minimumScore: minimumScore) }

    /// - Parameter text: UTF-8.
    static func all(in text: [UInt8]) -> [PersonalData] {
        guard !text.isEmpty else { return [] }
        let text = NormalisedText(text)
        return findings(in: text).map { PersonalData($0, in: text) }
    }

    /// Whether it is one of these numbers, as they are dialled.
    func isKnown(_ numbers: Set<String>) -> Bool { label == .phone && numbers.contains(dialled) }
}
