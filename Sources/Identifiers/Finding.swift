/// Personal data that a recognizer believes to have found. It holds no text: a finding may be logged, what it points at may not.
package struct Finding: Sendable, Hashable {
    /// Bytes of the normalised text; `NormalisedText` maps them back to the text as it came in.
    package let range: Range<Int>
    package let label: Label
    /// 0…1; see `Score` for the steps.
    package let score: Double
    /// The `name` of the recognizer.
    package let recognizer: String

    package init(range: Range<Int>, label: Label, score: Double, recognizer: String) {
        self.range = range
        self.label = label
        self.score = score
        self.recognizer = recognizer
    }
}

extension Finding: Comparable {
    /// By where they begin; of those that begin together the longer first, then the surer.
    package static func < (a: Finding, b: Finding) -> Bool {
        if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
        return (a.range.lowerBound, b.range.upperBound, b.score, a.label.rawValue, a.recognizer)
            < (b.range.lowerBound, a.range.upperBound, a.score, b.label.rawValue, b.recognizer)
    }
}
