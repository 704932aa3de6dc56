@testable import Ledger

/// Looks at all worlds there are, up to a size: who has read every report, and knows the rule, can tell a world only from those that print
/// something else.
enum BruteForce {
    /// Every possible world of `count` months in which each cell holds at most `most` in all.
    static func worlds(of cells: [Cell], months count: Int, most: Int) -> [World] {
        cells.reduce([World(months: [Tally](repeating: Tally(), count: count))]) { worlds, cell in
            worlds.flatMap { world in
                splits(of: most, over: count).map { counts in
                    var world = world
                    for (month, number) in counts.enumerated() { world.months[month][cell] = number }
                    return world
                }
            }
        }.filter(\.isPossible)
    }

    private static func splits(of most: Int, over count: Int) -> [[Int]] {
        count == 0 ? [[]] : (0...most).flatMap { first in splits(of: most - first, over: count - 1).map { [first] + $0 } }
    }

    /// How many sums of counts (of any cells in any months) are the same, and 1 to k − 1, in all worlds that print what some world prints.
    /// - Parameters:
    ///   - rule: what is shown, month by month.
    ///   - printing: what a reader sees of what is shown.
    static func disclosures(in worlds: [World], of cells: [Cell], below k: Int, rule: Rule, printing: (World, [Tally]) -> String) -> Int {
        var alike: [String: [World]] = [:]
        for (shown, worlds) in Dictionary(grouping: worlds, by: { rule($0, k) }) { alike[printing(worlds[0], shown), default: []] += worlds }
        return alike.values.reduce(0) { found, worlds in
            let counts = worlds.map { world in world.months.flatMap { month in cells.map { month[$0] } } }
            let subsets = 1..<(1 << counts[0].count)
            return found
                + subsets.count { subset in
                    let first = sum(counts[0], subset)
                    return (1..<k).contains(first) && counts.allSatisfy { sum($0, subset) == first }
                }
        }
    }

    private static func sum(_ counts: [Int], _ subset: Int) -> Int {
        var sum = 0
        for (index, count) in counts.enumerated() where subset >> index & 1 == 1 { sum += count }
        return sum
    }
}
