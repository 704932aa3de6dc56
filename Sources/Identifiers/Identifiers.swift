package import UTF8Text

/// Structured personal data in Swedish, Finnish, Danish, Norwegian and English text.
package enum Identifiers {
    /// What the structured recognizers find, sorted. Findings of different recognizers may overlap: who masks decides between them.
    ///
    /// - Parameters:
    ///   - labels: the kinds wanted; nil for all. Recognizers of other kinds do not run.
    ///   - minimumScore: findings below it are left out. 0.6 suits text that was written for publication, 0 suits scrubbing.
    package static func findings(in text: NormalisedText, labels: Set<Label>? = nil, minimumScore: Double = 0) -> [Finding] {
        let passage = Passage(text)
        var findings: [Finding] = []
        for recognizer in Recognizers.structured where labels?.contains(recognizer.label) ?? true {
            recognizer.find(in: passage, into: &findings)
        }
        return findings.filter { $0.score >= minimumScore }.sorted()
    }
}
