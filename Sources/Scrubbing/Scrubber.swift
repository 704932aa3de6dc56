package import Identifiers
import UTF8Text

/// Finds personal data in a citizen's text and masks it. Finding and masking are apart: `findings` can be shown and counted, `masked`
/// is what is written down.
package enum Scrubber {
    /// Longest text, in bytes, that callers hand over; they refuse what is longer rather than pass it through.
    package static let limit = 64 * 1024

    /// Findings below this score are of a kind that masks more than it protects (a public help line, a price).
    package static let minimumScore = 0.25

    /// - Parameter language: a primary language subtag; masks are worded in it.
    package static func scrub(_ text: String, language: String) -> ScrubbedText {
        let normalised = NormalisedText(text)
        let findings = resolve(Identifiers.findings(in: normalised, minimumScore: minimumScore))
        let words = MaskWords(language: language)
        var masked: [UInt8] = []
        var copied = 0
        for finding in findings {
            masked += normalised.bytes[copied..<finding.range.lowerBound]
            masked += "[\(words.mask(for: finding.label))]".utf8
            copied = finding.range.upperBound
        }
        masked += normalised.bytes[copied...]
        return ScrubbedText(
            masked: String(decoding: masked, as: UTF8.self),
            findings: findings.map { finding in
                ScrubbedText.Span(scalars: normalised.originalScalarRange(of: finding.range), label: finding.label, score: finding.score, recognizer: finding.recognizer)
            })
    }

    /// Findings that do not overlap: of two that do, the longer stays, then the surer, then the earlier, and reaches over what the other had
    /// for itself, so that no end of it is left beside the mask.
    private static func resolve(_ findings: [Finding]) -> [Finding] {
        let byRank = findings.sorted { a, b in
            (b.range.count, b.score, a.range.lowerBound, a.label.rawValue) < (a.range.count, a.score, b.range.lowerBound, b.label.rawValue)
        }
        var kept: [Finding] = []
        for finding in byRank where !finding.range.isEmpty {
            // Kept sorted by place, so that only the two neighbours can overlap.
            let index = kept.partitioningIndex { $0.range.lowerBound >= finding.range.lowerBound }
            let floor = index == 0 ? 0 : kept[index - 1].range.upperBound
            let ceiling = index == kept.count ? Int.max : kept[index].range.lowerBound
            if floor > finding.range.lowerBound {
                kept[index - 1] = kept[index - 1].reaching(over: finding.range.lowerBound..<min(finding.range.upperBound, ceiling))
            } else if ceiling < finding.range.upperBound {
                kept[index] = kept[index].reaching(over: finding.range)
            } else {
                kept.insert(finding, at: index)
            }
        }
        return kept
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
}

extension Finding {
    fileprivate func reaching(over other: Range<Int>) -> Finding {
        Finding(range: min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound), label: label, score: score, recognizer: recognizer)
    }
}

extension [Finding] {
    /// The first index whose element satisfies `belongsBehind`, where all that do stand behind all that do not.
    fileprivate func partitioningIndex(where belongsBehind: (Finding) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
