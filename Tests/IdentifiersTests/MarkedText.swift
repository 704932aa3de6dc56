import Identifiers
import Testing
import UTF8Text

/// A text in which ⟦ and ⟧ show what a recognizer shall find.
struct MarkedText {
    let text: String
    /// In bytes of `text`.
    let expected: [Range<Int>]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var expected: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = bytes.count
            case "⟧": expected.append(start..<bytes.count)
            default: bytes += String(scalar).utf8
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.expected = expected
    }
}

/// Holds what the recognizers of these names find, at `minimumScore` or above, to the marks of `marked`. Spans that two of them find
/// count once.
func expectFindings(
    _ marked: String, by recognizers: String..., minimumScore: Double = 0.5, sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(marked)
    let text = NormalisedText(marked.text)
    let findings = Identifiers.findings(in: text, minimumScore: minimumScore).filter { recognizers.contains($0.recognizer) }
    let found = Set(findings.map { text.originalByteRange(of: $0.range) }).sorted { $0.lowerBound < $1.lowerBound }
    #expect(found == marked.expected, "\(shown(found, in: marked.text))", sourceLocation: sourceLocation)
}

/// Holds the best score by one recognizer in `text` to a range.
func expectScore(_ text: String, by recognizer: String, in range: ClosedRange<Double>, sourceLocation: SourceLocation = #_sourceLocation) {
    let score = Identifiers.findings(in: NormalisedText(text)).filter { $0.recognizer == recognizer }.map(\.score).max() ?? 0
    #expect(range.contains(score), sourceLocation: sourceLocation)
}

private func shown(_ ranges: [Range<Int>], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
}
