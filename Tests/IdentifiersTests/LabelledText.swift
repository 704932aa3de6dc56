import Identifiers
import Testing
import UTF8Text

/// Holds what all recognizers of `labels` together would have masked in a message to the marks of `marked`; overlapping findings count as one.
func expectMasked(_ marked: String, _ labels: Set<Label>, in languages: Languages, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(marked)
    let text = NormalisedText(marked.text)
    var found: [Range<Int>] = []
    for finding in Identifiers.findings(in: text, labels: labels, languages: languages, minimumScore: 0.25) {
        let range = text.originalByteRange(of: finding.range)
        if let last = found.last, range.lowerBound < last.upperBound {
            found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            found.append(range)
        }
    }
    let bytes = Array(marked.text.utf8)
    #expect(found == marked.expected, "\(marked.text) → \(found.map { String(decoding: bytes[$0], as: UTF8.self) })", sourceLocation: sourceLocation)
}
