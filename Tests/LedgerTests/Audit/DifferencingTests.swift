@testable import Ledger
import Testing

/// An attacker with a calculator: larger figures minus the smaller ones that they contain.
struct DifferencingTests {
    /// Year less quarters, quarter less months, total less categories, one at a time and all together.
    private func differences(_ lines: [Printing.Line]) -> [Int] {
        var differences: [Int] = []
        let parts: [Figure.Kind: [Figure.Kind]] = [.received: [.language, .channel]]
        for line in lines {
            guard let whole = line.count else { continue }
            let finer = lines.filter { $0.kind == line.kind && $0.key == line.key && $0.period != line.period && line.period.contains($0.period) }
            for size in [1, 3] { differences += remainders(whole, finer.filter { $0.period.months.count == size }) }
            for kind in parts[line.kind] ?? [] { differences += remainders(whole, lines.filter { $0.kind == kind && $0.period == line.period }) }
        }
        return differences
    }

    private func remainders(_ whole: Int, _ parts: [Printing.Line]) -> [Int] {
        let counts = parts.compactMap(\.count)
        return counts.map { whole - $0 } + [whole - counts.reduce(0, +)]
    }

    @Test(arguments: 0..<100)
    func `no difference of figures is small`(seed: Int) throws {
        let k = 2 + seed % 6
        let world = World.random(seed: seed, months: 12)
        let found = differences(try Printing.figures(of: world, Rules.ours(world, below: k), below: k))
        #expect(!found.contains { (1..<k).contains($0) || $0 < 0 })
    }

    @Test func `differences of cells that are only blanked are small`() throws {
        let world = World.random(seed: 1, months: 12)
        #expect(differences(try Printing.figures(of: world, world.months, below: 5)).contains { (1..<5).contains($0) })
    }
}
