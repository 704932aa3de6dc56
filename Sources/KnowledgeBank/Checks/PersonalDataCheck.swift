import Diagnostics
import Identifiers
import Parallel
import UTF8Text

/// No personal data in what is published. A light look: it asks for what is plausible, not for what is merely possible, and the
/// numbers of contacts.yaml are known. The messages name the kind and the place, never the words.
enum PersonalDataCheck {
    private static let labels: Set<Label> = [.nationalID, .phone, .email, .iban]
    private static let minimumScore = 0.6

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
        let found = answer.textsShownOtherwise.flatMap { text -> [Label] in
            let text = NormalisedText(text)
            return Identifiers.findings(in: text, labels: labels, minimumScore: minimumScore).compactMap { finding in
                finding.label == .phone && known.contains(dialled(text.bytes[finding.range])) ? nil : finding.label
            }
        }
        return labels.filter(found.contains).map(\.rawValue).sorted().map { Diagnostic(.personalData, at: answer.file.whole, ["label": $0]) }
    }

    /// Looks at the whole file, front matter and comments included: all of it is public.
    private static func problems(in file: SourceFile, known: Set<String>) -> [Diagnostic] {
        let text = NormalisedText(file.bytes)
        var reportedUpTo = 0
        return Identifiers.findings(in: text, labels: labels, minimumScore: minimumScore).compactMap { finding in
            let isKnown = finding.label == .phone && known.contains(dialled(text.bytes[finding.range]))
            guard !isKnown, finding.range.lowerBound >= reportedUpTo else { return nil }
            reportedUpTo = finding.range.upperBound
            return Diagnostic(.personalData, at: file.place(at: text.originalByteRange(of: finding.range).lowerBound), ["label": finding.label.rawValue])
        }
    }

    private static func dialled(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { (0x30...0x39).contains($0) || $0 == 0x2B }, as: UTF8.self)
    }
}
