import Identifiers

extension [Finding] {
    /// Findings that do not overlap: of two that do, the longer stays, then the surer, then the earlier, and reaches over what the other had
    /// for itself, so that no end of it is left beside the mask.
    func withoutOverlaps() -> [Finding] {
        let byRank = sorted { a, b in
            (b.range.count, b.score, a.range.lowerBound, a.label.rawValue) < (a.range.count, a.score, b.range.lowerBound, b.label.rawValue)
        }
        var kept: [Finding] = []
        for finding in byRank where !finding.range.isEmpty {
            // Kept sorted by place, so that only the two neighbours can overlap.
            let index = kept.partitioningIndex { $0.range.lowerBound >= finding.range.lowerBound }
            let floor = index == 0 ? 0 : kept[index - 1].range.upperBound
            let ceiling = index == kept.count ? Int.max : kept[index].range.lowerBound
            if floor > finding.range.lowerBound {
                kept[index - 1] = kept[index - 1].reaching(over: finding.range.lowerBound..<Swift.min(finding.range.upperBound, ceiling))
            } else if ceiling < finding.range.upperBound {
                kept[index] = kept[index].reaching(over: finding.range)
            } else {
                kept.insert(finding, at: index)
            }
        }
        return kept
    }
}

extension Finding {
    fileprivate func reaching(over other: Range<Int>) -> Finding {
        Finding(range: min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound), label: label, score: score, recognizer: recognizer)
    }
}
