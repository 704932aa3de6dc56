import Diagnostics
import Identifiers
import KnowledgeBank
import UTF8Text

/// The last look before a text leaves the desk: structured personal data in it stops it.
enum LeakGate {
    /// Web addresses are what answers link to, and numbers belong to contacts.yaml, which texts name by id: none of these is expected.
    private static let labels: Set<Label> = [.nationalID, .phone, .email, .handle, .iban, .card, .address, .postal, .ip, .bankAccount]
    private static let minimumScore = 0.5

    /// - Throws: a problem for each finding, with its place and kind and without its words.
    static func refuse(_ answer: Answer) throws(Problems) {
        let body = answer.bodyStart..<answer.file.bytes.count
        let ranges = [answer.question, answer.summary].compactMap(\.self).map { $0.offset..<min($0.offset + $0.value.utf8.count, answer.file.bytes.count) } + [body]
        let problems = ranges.flatMap { range -> [Diagnostic] in
            let text = NormalisedText(Array(answer.file.bytes[range]))
            return Identifiers.findings(in: text, labels: labels, minimumScore: minimumScore).map { finding in
                Diagnostic(.personalData, at: answer.file.place(at: range.lowerBound + text.originalByteRange(of: finding.range).lowerBound), ["label": finding.label.rawValue])
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
    }
}
