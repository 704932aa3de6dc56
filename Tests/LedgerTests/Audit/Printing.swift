import Diagnostics
@testable import Ledger
import Testing
import UTF8Text

/// All reports of all periods of a world, as a reader gets them.
enum Printing {
    static func ours(_ world: World, _ shown: [Tally], below k: Int) -> String {
        world.periods.map { Report($0, world.sum(shown, over: $0), suppressBelow: k, promiseHours: 72).rendered(as: .jsonl, language: .english) }.joined()
    }

    /// What goes wrong so often: every report counts anew, and blanks what is under k.
    static func blanked(_ world: World, _ counts: [Tally], below k: Int) -> String {
        world.periods.map { period in
            Report(period, world.sum(counts, over: period), suppressBelow: k, promiseHours: 72).figures.filter {
                if case .count(let count) = $0.value { count >= k } else { false }
            }.map { "\(period) \($0)\n" }.joined()
        }.joined()
    }

    /// A line of a report as a program reads it.
    struct Line {
        let period: Period
        let kind: Figure.Kind
        let key: String?
        /// nil where it is withheld, or no count.
        let count: Int?
    }

    /// All lines of all reports that are printed of tallies of months, with what is under k blanked.
    static func figures(of world: World, _ tallies: [Tally], below k: Int) throws -> [Line] {
        try world.periods.flatMap { period in
            try Report(period, world.sum(tallies, over: period), suppressBelow: k, promiseHours: 72).rendered(as: .jsonl, language: .english).split(separator: "\n").map { text in
                let json = try #require(JSONValue(reading: Array(text.utf8)))
                let kind = try #require(json["figure"]?.text.flatMap(Figure.Kind.init(rawValue:)))
                let count = kind == .median || kind == .share ? nil : json["value"]?.number
                return Line(period: try #require(json["period"]?.text.flatMap(Period.init)), kind: kind, key: json["key"]?.text, count: count.flatMap { $0 < k ? nil : $0 })
            }
        }
    }
}
