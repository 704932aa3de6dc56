import Diagnostics
import Identifiers
import KnowledgeBank
import UTF8Text

/// The last look before a text leaves the desk: structured personal data in it stops it.
enum LeakGate {
    /// Web addresses are what answers link to, and numbers belong to contacts.yaml, which texts name by id: none of these is expected.
    private static let labels: Set<Label> = [.nationalID, .phone, .email, .handle, .iban, .card, .address, .postal, .ip, .bankAccount]
    private static let minimumScore = 0.5

    /// Looks at the name that an answer is to get.
    static func refuse(_ id: AnswerID) throws(Problems) {
        let words = NormalisedText(id.rawValue.split(separator: "-").joined(separator: " "))
        if let finding = Identifiers.findings(in: words, labels: labels, minimumScore: minimumScore).first {
            throw Problems(Diagnostic(.personalData, at: nil, ["label": finding.label.rawValue]))
        }
    }

    /// Looks at the whole file, front matter and comments included: all of it becomes public.
    /// - Throws: a problem for each finding, with its place and kind and without its words.
    static func refuse(_ answer: Answer) throws(Problems) {
        let text = NormalisedText(answer.file.bytes)
        var problems = Identifiers.findings(in: text, labels: labels, minimumScore: minimumScore).map { finding in
            Diagnostic(.personalData, at: answer.file.place(at: text.originalByteRange(of: finding.range).lowerBound), ["label": finding.label.rawValue])
        }
        // Once more as readers will see it, addresses included.
        for text in answer.visibleTexts {
            for finding in Identifiers.findings(in: NormalisedText(text), labels: labels, minimumScore: minimumScore)
            where !problems.contains(where: { $0.arguments["label"] == finding.label.rawValue }) {
                problems.append(Diagnostic(.personalData, at: answer.file.whole, ["label": finding.label.rawValue]))
            }
        }
        // Two recognizers may find the same place.
        let distinct = problems.reduce(into: [Diagnostic]()) { if !$0.contains($1) { $0.append($1) } }
        guard distinct.isEmpty else { throw Problems(distinct) }
    }
}
