package import Identifiers
package import Morphology
import Names
import UTF8Text

/// Finds personal data in citizens' texts and masks it. Finding and masking are apart: `findings` can be shown and counted, `masked` is what
/// is written down. Not for use by two threads at once; dictionaries are opened when a language is first met.
package final class Scrubber {
    /// Longest text, in bytes, that callers hand over; they refuse what is longer rather than pass it through.
    package static let limit = 64 * 1024

    /// Findings of recognizers below this score are of a kind that masks more than it protects (a public help line, a price).
    package static let minimumScore = 0.25

    private let names: Names
    private let usual: NameLanguage
    private let detail: MaskDetail
    private let findsNames: Bool
    private let findsRareTraits: Bool

    /// - Parameters:
    ///   - allowed: what is no private name though it looks like one: a bank's contacts and topics. Entries are parted by spaces, the words
    ///     of one by `_`.
    ///   - usual: a tag of the language for which a text is taken that does not tell its own.
    ///   - detail: how much masks tell.
    ///   - findsNames: whether names are looked for, which needs dictionaries; otherwise numbers, addresses and the like only.
    ///   - findsRareTraits: whether rare traits are looked for; otherwise there are none.
    package init(allowed: String = "", usual: String = "en", detail: MaskDetail = MaskDetail(), findsNames: Bool = true, findsRareTraits: Bool = true) {
        self.findsRareTraits = findsRareTraits
        self.detail = detail
        self.findsNames = findsNames
        names = Names(allowed: allowed)
        self.usual = NameLanguage(tag: usual) ?? .english
    }

    /// - Parameter language: a tag of the language that the asker stated; nil to let the text tell.
    /// - Throws: if a dictionary of one of the text's languages is missing. Nothing may pass then.
    package func scrub(_ text: String, language: String?) throws(MissingDictionary) -> ScrubbedText {
        let normalised = NormalisedText(text)
        let cut = Passage(normalised)
        let spoken = TextLanguages(of: cut, stated: language.flatMap(NameLanguage.init(tag:)), usual: usual)
        let passage = cut.reading(spoken.words)
        let people = findsNames ? try names.findings(in: passage, stretches: spoken.stretches, isForeign: spoken.isForeign) : []
        let ages = passage.ages(behind: people.map(\.finding).filter { $0.label == .person }.map(\.range))
        let findings = (Identifiers.findings(in: passage, minimumScore: Self.minimumScore) + people.map(\.finding) + ages)
            .outsideMasks(of: normalised.bytes).withoutOverlaps()
        return ScrubbedText(
            masked: Masking(of: normalised, passage, words: MaskWords(language: spoken.main.rawValue), detail: detail, people).masked(findings),
            findings: findings.map { finding in
                ScrubbedText.Span(scalars: normalised.originalScalarRange(of: finding.range), label: finding.label, score: finding.score, recognizer: finding.recognizer)
            },
            rareTraits: findsRareTraits ? RareTraits(of: passage, findings, scalars: normalised.originalScalarRange) : RareTraits(traits: []),
            language: spoken.main.rawValue)
    }
}

/// A text without what was found in it.
package struct ScrubbedText: Sendable {
    package struct Span: Sendable {
        /// Unicode scalars of the text as it came in.
        package let scalars: Range<Int>
        package let label: Label
        package let score: Double
        package let recognizer: String
    }

    /// Normalised (NFC, plain spaces and dashes), with a mask in the place of every finding.
    package let masked: String
    /// In the order of the text, without overlaps.
    package let findings: [Span]
    /// What in the text as it came in may tell who is meant though nothing names them.
    package let rareTraits: RareTraits
    /// The primary subtag of the language that the text was taken for.
    package let language: String
}
