@testable import Ledger

/// A generator whose numbers are the same in every run (SplitMix64, Steele and others 2014).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Something that is counted on its own.
enum Cell: Hashable {
    case received(Tally.Received)
    case outcome(Tally.Outcome)
    case topic(String)
    case returns

    static func received(_ language: String, _ channel: String?) -> Cell { .received(Tally.Received(language: language, channel: channel)) }
    static func outcome(_ kind: OutcomeKind, _ band: Band? = nil, _ inTime: Bool? = nil) -> Cell { .outcome(Tally.Outcome(kind: kind, band: band, inTime: inTime)) }
}

extension Tally {
    subscript(cell: Cell) -> Int {
        get {
            switch cell {
            case .received(let key): received[key] ?? 0
            case .outcome(let key): outcomes[key] ?? 0
            case .topic(let key): topics[key] ?? 0
            case .returns: returns
            }
        }
        set {
            switch cell {
            case .received(let key): received[key] = newValue == 0 ? nil : newValue
            case .outcome(let key): outcomes[key] = newValue == 0 ? nil : newValue
            case .topic(let key): topics[key] = newValue == 0 ? nil : newValue
            case .returns: returns = newValue
            }
        }
    }
}

/// What happened in the months of a year from its first on.
struct World {
    static let year = 2026
    var months: [Tally]

    /// Nothing ends that has not begun, quick answers are to arrivals of the month or the month before, a topic is one of an outcome, and
    /// what is returned is there.
    var isPossible: Bool {
        // By month of arrival. Quick answers take what is soonest too old for them, everything else what is oldest.
        var open: [Int] = []
        return months.allSatisfy { month in
            open.append(month.totalReceived)
            let isReturnable = month.returns == 0 || open.contains { $0 > 0 }
            return take(month.quickAnswers, from: &open, since: max(open.count - 2, 0)) && take(month.totalOutcomes - month.quickAnswers, from: &open, since: 0) && isReturnable
                && month.topics.values.allSatisfy { $0 <= month.totalOutcomes }
        }
    }

    private func take(_ count: Int, from open: inout [Int], since first: Int) -> Bool {
        var rest = count
        for month in first..<open.count {
            let taken = min(rest, open[month])
            open[month] -= taken
            rest -= taken
        }
        return rest == 0
    }

    /// The months, quarters and years that hold one of the months.
    var periods: [Period] {
        let all = months.indices.map { Ledger.Month(year: World.year, month: 1 + $0) }
        var periods = all.map(Period.month)
        for month in all {
            for period in [Period.quarter(year: month.year, (month.month + 2) / 3), .year(month.year)] where !periods.contains(period) { periods.append(period) }
        }
        return periods
    }

    /// The sum of `tallies`, one a month, over the months of a period.
    func sum(_ tallies: [Tally], over period: Period) -> Tally {
        var sum = Tally()
        for (index, tally) in tallies.enumerated() where World.holds(period, index) { sum += tally }
        return sum
    }
}

/// A way of deciding what is shown of a world, one tally a month.
typealias Rule = (World, Int) -> [Tally]

enum Rules {
    /// Everything is shown, for whoever blanks it afterwards.
    static func everything(_ world: World, below k: Int) -> [Tally] { world.months }

    /// The one that reports follow.
    static func ours(_ world: World, below k: Int) -> [Tally] { run(world) { Suppression.showable(of: $0, after: $1, last: $2, below: k) } }

    /// Cells gather until they reach k, but nobody looks whether arrivals, outcomes and topics fit together.
    static func withoutConditions(_ world: World, below k: Int) -> [Tally] {
        run(world) { all, shown, _ in
            var month = Tally()
            for cell in cells(of: all) where all[cell] - shown[cell] >= k { month[cell] = all[cell] - shown[cell] }
            return month
        }
    }

    static func cells(of tally: Tally) -> [Cell] {
        tally.received.keys.map(Cell.received) + tally.outcomes.keys.map(Cell.outcome) + tally.topics.keys.map(Cell.topic) + [.returns]
    }

    private static func run(_ world: World, _ showable: (Tally, Tally, Tally) -> Tally) -> [Tally] {
        var all = Tally()
        var shown = Tally()
        var last = Tally()
        return world.months.map { month in
            all += month
            last = showable(all, shown, last)
            shown += last
            return last
        }
    }
}
