/// Making figures of what is shown: each is worked out from shown counts alone, so none tells more than they do.
extension Figure {
    static func all(of shown: Tally, listing listed: Report.Listed, suppressBelow k: Int) -> [Figure] {
        let received = shown.received.map { ($0.key, $0.value) }
        let outcomes = shown.outcomes.map { ($0.key, $0.value) }
        let languages = sums(received.map { ($0.0.language, $0.1) })
        let channels = sums(received.compactMap { cell, count in cell.channel.map { ($0, count) } })
        let kinds = sums(outcomes.map { ($0.0.kind.rawValue, $0.1) })
        let bands = sums(outcomes.compactMap { cell, count in cell.band.map { ($0, count) } })
        let promise = sums(outcomes.compactMap { cell, count in cell.inTime.map { ($0 ? "in-time" : "late", count) } })

        // Settled figures are at least as large as the limit was then; it may have been raised since.
        func count(_ kind: Kind, _ key: String?, _ count: Int?) -> Figure {
            Figure(kind: kind, key: key, value: count.flatMap { $0 >= max(k, 1) ? .count($0) : nil })
        }
        var figures = [count(.received, nil, shown.totalReceived)]
        figures += ids(listed.languages, languages).map { count(.language, $0, languages[$0]) }
        figures += ids(listed.channels, channels).map { count(.channel, $0, channels[$0]) }
        figures += OutcomeKind.allCases.map { count(.outcome, $0.rawValue, kinds[$0.rawValue]) }
        figures += ids(listed.topics, shown.topics).map { count(.topic, $0, shown.topics[$0]) }
        figures.append(count(.returned, nil, shown.returns))
        figures += Band.allCases.map { count(.hours, $0.rawValue, bands[$0]) }
        figures.append(Figure(kind: .median, key: nil, value: median(bands, suppressBelow: k).map(Value.band)))
        figures += ["in-time", "late"].map { count(.promise, $0, promise[$0]) }
        figures.append(Figure(kind: .share, key: nil, value: share(promise)))
        return figures
    }

    private static func sums<Key: Hashable>(_ counts: [(Key, Int)]) -> [Key: Int] { Dictionary(counts, uniquingKeysWith: +) }

    private static func ids(_ listed: [String], _ counts: [String: Int]) -> [String] {
        Set(listed).union(counts.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The band of the median (of the lower one, where the number is even), if it is the same whatever the bands that are not shown hold:
    /// up to `k` − 1 each. Otherwise the base is not known well enough.
    private static func median(_ bands: [Band: Int], suppressBelow k: Int) -> Band? {
        guard !bands.isEmpty else { return nil }
        let counts = Band.allCases.map { bands[$0] ?? 0 }
        let slack = Band.allCases.map { bands[$0] == nil ? k - 1 : 0 }
        // The extremes: all that is not shown lies in the lowest of those bands, or in the highest.
        let candidates = Band.allCases.indices.map { split in
            [
                middle(zip(counts, slack).enumerated().map { $0.offset <= split ? $0.element.0 + $0.element.1 : $0.element.0 }),
                middle(zip(counts, slack).enumerated().map { $0.offset >= split ? $0.element.0 + $0.element.1 : $0.element.0 }),
            ]
        }.flatMap(\.self)
        guard let band = candidates.first, candidates.allSatisfy({ $0 == band }) else { return nil }
        return Band.allCases[band]
    }

    private static func middle(_ counts: [Int]) -> Int {
        var before = 0
        let place = (counts.reduce(0, +) - 1) / 2
        return counts.firstIndex { count in
            before += count
            return place < before
        } ?? 0
    }

    /// In whole per cent, half a one rounded up; only where both parts are shown.
    private static func share(_ promise: [String: Int]) -> Value? {
        guard let inTime = promise["in-time"], let late = promise["late"] else { return nil }
        return .percent((inTime * 200 + inTime + late) / (2 * (inTime + late)))
    }
}
