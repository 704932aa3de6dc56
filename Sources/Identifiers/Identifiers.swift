package import UTF8Text

/// Structured personal data in Swedish, Finnish, Danish, Norwegian and English text.
package enum Identifiers {
    /// What the structured recognizers find, sorted. Findings of different recognizers may overlap: who masks decides between them.
    ///
    /// - Parameters:
    ///   - labels: the kinds wanted; nil for all. Recognizers of other kinds do not run.
    ///   - languages: those in which the text may be written.
    ///   - minimumScore: findings below it are left out. 0.6 suits text that was written for publication, 0 suits scrubbing.
    package static func findings(in text: NormalisedText, labels: Set<Label>? = nil, languages: Languages = .all, minimumScore: Double = 0) -> [Finding] {
        findings(in: Passage(text, languages: languages), labels: labels, minimumScore: minimumScore)
    }

    /// The same in a passage that has been cut already.
    package static func findings(in passage: Passage, labels: Set<Label>? = nil, minimumScore: Double = 0) -> [Finding] {
        var findings: [Finding] = []
        let recognizers = labels.map { $0.flatMap { Recognizers.byLabel[$0, default: []] } } ?? Recognizers.structured
        for recognizer in recognizers { recognizer.find(in: passage, into: &findings) }
        if labels.map({ !$0.isDisjoint(with: numbers) }) ?? true, let dictated = DictatedPassage(passage) {
            var spoken: [Finding] = []
            for recognizer in recognizers where numbers.contains(recognizer.label) {
                recognizer.find(in: dictated.passage, into: &spoken)
            }
            findings += spoken.compactMap(dictated.original)
        }
        return findings.filter { $0.score >= minimumScore }.sorted()
    }

    /// What people dictate. Where they do, these recognizers read the text a second time, the spoken digits written as digits.
    private static let numbers: Set<Label> = [.nationalID, .phone, .bankAccount, .iban, .card, .orgID, .caseNumber, .dateOfBirth]
}
