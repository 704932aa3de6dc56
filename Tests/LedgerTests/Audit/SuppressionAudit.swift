@testable import Ledger
import Testing

/// Whether anything that is ever printed gives away a count of 1 to k − 1.
struct SuppressionAudit {
    private static let arrivals: [Cell] = [.received("sv", "form"), .received("sv", "mail"), .received("fi", "form")]
    private static let endings: [Cell] = [.received("sv", nil), .outcome(.publish), .outcome(.reject)]
    private static let topics: [Cell] = [.received("sv", nil), .outcome(.publish), .topic("rent")]
    private static let returns: [Cell] = [.received("sv", nil), .outcome(.publish), .returns]

    private static let answers: [Cell] = [.received("sv", nil), .outcome(.publish, .within4)]

    @Test(arguments: [
        (arrivals, 2, 4, 3), (arrivals, 2, 3, 2), (endings, 2, 5, 3), (endings, 2, 4, 2), (topics, 2, 5, 3), (topics, 2, 4, 2), (returns, 2, 5, 3), (returns, 2, 4, 2), (answers, 3, 6, 2),
        ([arrivals[0]], 6, 6, 3),
    ])
    func `no sum of counts follows from all reports and the rule`(cells: [Cell], months: Int, most: Int, k: Int) {
        let worlds = BruteForce.worlds(of: cells, months: months, most: most)
        #expect(worlds.count > 200)
        #expect(BruteForce.disclosures(in: worlds, of: cells, below: k, rule: Rules.ours) { Printing.ours($0, $1, below: k) } == 0)
    }

    @Test func `the audit catches cells that are only blanked`() {
        let worlds = BruteForce.worlds(of: Self.arrivals, months: 2, most: 3)
        #expect(BruteForce.disclosures(in: worlds, of: Self.arrivals, below: 2, rule: Rules.everything) { Printing.blanked($0, $1, below: 2) } > 0)
    }

    @Test(arguments: [endings, topics, returns])
    func `the audit catches a rule that does not ask whether the figures fit together`(cells: [Cell]) {
        let worlds = BruteForce.worlds(of: cells, months: 2, most: 4)
        #expect(BruteForce.disclosures(in: worlds, of: cells, below: 2, rule: Rules.withoutConditions) { Printing.ours($0, $1, below: 2) } > 0)
    }

    /// Our reader is given more than is printed: each cell that is shown, and the rule, by which it is what gathered since it was last shown.
    @Test(arguments: 0..<150)
    func `no system of equations determines a small count of what happened`(seed: Int) {
        let world = World.random(seed: seed, months: 6)
        let k = 2 + seed % 5
        let shown = Rules.ours(world, below: k)
        let cells = Array(Set(world.months.flatMap(Rules.cells)))
        var system = Elimination()
        for cell in cells {
            for (index, tally) in shown.enumerated() where tally[cell] > 0 {
                let (known, happened) = (shown[...index].reduce(0) { $0 + $1[cell] }, world.months[...index].reduce(0) { $0 + $1[cell] })
                // Where the conditions hold something back, there is no equation.
                if known == happened { system.add(world.coefficients(over: cells) { $0 <= index && $1 == cell }, equals: known) }
            }
        }
        #expect(world.small(below: k, in: system, over: cells).isEmpty)
    }

    @Test(arguments: 0..<150)
    func `no system of equations determines a small count of what is shown`(seed: Int) throws {
        let world = World.random(seed: seed, months: 6)
        let k = 2 + seed % 5
        #expect(try disclosures(Printing.figures(of: world, Rules.ours(world, below: k), below: k), of: world, below: k).isEmpty)
    }

    @Test func `elimination catches cells that are only blanked`() throws {
        let caught = try (0..<20).count { seed in
            let world = World.random(seed: seed, months: 6)
            return try !disclosures(Printing.figures(of: world, world.months, below: 5), of: world, below: 5).isEmpty
        }
        #expect(caught > 15)
    }

    /// Every figure of every period, as an equation over the unknown counts of cells in months.
    private func disclosures(_ figures: [Printing.Line], of world: World, below k: Int) throws -> [String] {
        let cells = Array(Set(world.months.flatMap(Rules.cells)))
        var system = Elimination()
        for line in figures {
            let figure = CountedFigure(kind: line.kind, key: line.key)
            guard let count = line.count, cells.contains(where: figure.counts) else { continue }
            system.add(world.coefficients(over: cells) { World.holds(line.period, $0) && figure.counts($1) }, equals: count)
        }
        return world.small(below: k, in: system, over: cells)
    }

    /// The proof in `Suppression`, carried out: what is shown could itself be what happened, prints the same, and has no small count.
    @Test(arguments: 0..<500)
    func `what is shown could be what happened`(seed: Int) {
        let k = 2 + seed % 6
        let world = World.random(seed: seed, months: 12)
        let shown = World(months: Rules.ours(world, below: k))
        #expect(world.isPossible && shown.isPossible)
        #expect(Rules.ours(shown, below: k) == shown.months)
        #expect(shown.months.allSatisfy { month in Rules.cells(of: month).allSatisfy { month[$0] == 0 || month[$0] >= k } })
    }

    @Test func `next to nothing is held back for good`() {
        for seed in 0..<50 {
            let world = World.random(seed: seed, months: 12)
            let (happened, shown) = (world.sum(world.months, over: .year(World.year)), world.sum(Rules.ours(world, below: 5), over: .year(World.year)))
            #expect(happened.totalReceived - shown.totalReceived <= 4 * happened.received.count)
        }
    }
}
