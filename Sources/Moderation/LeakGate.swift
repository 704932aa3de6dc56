import Diagnostics
import Identifiers
import KnowledgeBank
import Scrubbing
import UTF8Text

/// The last look before a text leaves the desk: structured personal data in it stops it.
enum LeakGate {
    /// Web addresses are what answers link to, and numbers belong to contacts.yaml, which texts name by id: none of these is expected.
    private static let labels: Set<Label> = [.nationalID, .phone, .email, .handle, .iban, .card, .address, .postal, .ip, .bankAccount]
    private static let minimumScore = 0.5

    /// Names, which an answer may hold with reason (a street of an office, an author), so that a person decides about each.
    private static let nameLabels: Set<Label> = [.person, .location, .school, .workplace]

    /// An author sees each: doubtful ones would teach people not to look.
    private static let minimumNameScore = 0.3

    /// A problem for each name in the front matter and the text.
    private static func names(in answer: Answer) throws(Problems) -> [Diagnostic] {
        let scrubber = Scrubber(findsRareTraits: false)
        let values = [answer.question.value] + (answer.summary.map { [$0.value] } ?? []) + answer.searchTerms + answer.consulted + answer.sources.map(\.title) + answer.corrected.map(\.what)
        let parts = values.map { ($0, offset(of: $0, in: answer)) } + [(String(decoding: answer.markdown, as: UTF8.self), answer.bodyStart)]
        var problems: [Diagnostic] = []
        for (text, start) in parts {
            let scrubbed = try scrubber.scrubbed(text, language: answer.language.rawValue)
            let bytes = Array(text.utf8)
            let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
            for finding in scrubbed.findings where nameLabels.contains(finding.label) && finding.score >= minimumNameScore {
                let place = answer.file.place(at: start + starts[finding.scalars.lowerBound])
                problems.append(Diagnostic(.nameUnacknowledged, at: place, ["label": finding.label.rawValue, "place": "\(place.line ?? 1):\(place.column ?? 1)"]))
            }
        }
        return problems
    }

    /// Where a value of the front matter stands, in bytes of the file; 0 where it is written in another way than it reads.
    private static func offset(of value: String, in answer: Answer) -> Int {
        answer.file.bytes[..<answer.bodyStart].firstRange(of: Array(value.utf8))?.lowerBound ?? 0
    }

    /// Looks at the name that an answer is to get.
    static func refuse(_ id: AnswerID) throws(Problems) {
        let words = NormalisedText(id.rawValue.split(separator: "-").joined(separator: " "))
        if let finding = Identifiers.findings(in: words, labels: labels, minimumScore: minimumScore).first {
            throw Problems(Diagnostic(.personalData, at: nil, ["label": finding.label.rawValue]))
        }
    }

    /// Looks at a text that leaves the desk for one reader.
    static func refuse(_ document: String, of item: Item) throws(Problems) {
        let found = Identifiers.findings(in: NormalisedText(document), labels: labels, minimumScore: minimumScore)
        let problems = Set(found.map(\.label.rawValue)).sorted().map { Diagnostic(.personalData, at: Place(file: item.answerPath), ["label": $0]) }
        guard problems.isEmpty else { throw Problems(problems) }
    }

    /// Looks at the whole file, front matter and comments included: all of it becomes public.
    /// - Parameter acknowledged: places of names, as `line:column`, of which a moderator has said that they lead to nobody.
    /// - Throws: a problem for each finding, with its place and kind and without its words.
    static func refuse(_ answer: Answer, acknowledged: Set<String>) throws(Problems) {
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
        problems += try names(in: answer).filter { !acknowledged.contains($0.arguments["place"] ?? "") }
        // Two recognizers may find the same place.
        let distinct = problems.reduce(into: [Diagnostic]()) { if !$0.contains($1) { $0.append($1) } }
        guard distinct.isEmpty else { throw Problems(distinct) }
    }
}
