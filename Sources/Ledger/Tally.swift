/// How often something happened, by all that figures tell it apart. The cells of `received` and `outcomes` do not overlap; an outcome with
/// several topics counts in each of `topics`.
struct Tally: Sendable, Hashable {
    struct Received: Hashable, Comparable, Sendable {
        let language: String
        let channel: String?

        static func < (a: Self, b: Self) -> Bool { (a.language, a.channel ?? "") < (b.language, b.channel ?? "") }
    }

    struct Outcome: Hashable, Comparable, Sendable {
        let kind: OutcomeKind
        let band: Band?
        let inTime: Bool?

        /// Within 72 hours: what was answered arrived in the same month or in the one before.
        var isQuick: Bool { band != nil && band != .longer }

        static func < (a: Self, b: Self) -> Bool { a.order < b.order }
        private var order: (Int, Int, Int) { (kind.place, band.map(\.place) ?? -1, inTime.map { $0 ? 1 : 0 } ?? -1) }
    }

    var received: [Received: Int] = [:]
    var outcomes: [Outcome: Int] = [:]
    var topics: [String: Int] = [:]
    var returns = 0

    var totalReceived: Int { received.values.reduce(0, +) }
    var totalOutcomes: Int { outcomes.values.reduce(0, +) }
    var quickAnswers: Int { outcomes.reduce(0) { $0 + ($1.key.isQuick ? $1.value : 0) } }
    var isEmpty: Bool { self == Tally() }

    /// Kinds that end nothing (a draft, a proposal) are not counted. Topics are counted where an item ends: that happens once, while an item
    /// may be sorted again and again, and an entry does not say which item it is about.
    mutating func count(_ entry: Ledger.Entry) {
        if entry.kind == "receive" {
            received[Received(language: entry.language, channel: entry.channel), default: 0] += 1
        } else if entry.kind == "return" {
            returns += 1
        } else if let kind = OutcomeKind(rawValue: entry.kind) {
            outcomes[Outcome(kind: kind, band: entry.hoursToAnswer.map(Band.init(hours:)), inTime: entry.inTime), default: 0] += 1
            for topic in Set(entry.topics) { topics[topic, default: 0] += 1 }
        }
    }

    static func += (sum: inout Tally, other: Tally) {
        sum.received.merge(other.received, uniquingKeysWith: +)
        sum.outcomes.merge(other.outcomes, uniquingKeysWith: +)
        sum.topics.merge(other.topics, uniquingKeysWith: +)
        sum.returns += other.returns
    }
}

/// The ways in which work on an item ends. The raw values are kinds of entries.
package enum OutcomeKind: String, Sendable, CaseIterable {
    case publish, merge, refer, reject, expire

    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How long somebody waited for the first answer, in hours of the clock.
package enum Band: String, Sendable, CaseIterable {
    case within4 = "4"
    case within24 = "24"
    case within72 = "72"
    case longer

    /// A number of hours that lies in it.
    var upperHours: Int {
        switch self {
        case .within4: 4
        case .within24: 24
        case .within72: 72
        case .longer: 73
        }
    }

    init(hours: Int) {
        switch hours {
        case ...4: self = .within4
        case ...24: self = .within24
        case ...72: self = .within72
        default: self = .longer
        }
    }

    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
