@testable import Ledger

extension World {
    /// Arrivals in three languages through two channels, some of them rare; items that end in some way or stay open; up to two topics each.
    static func random(seed: Int, months count: Int) -> World {
        var random = SeededGenerator(state: UInt64(seed))
        let busy = Int.random(in: 1...12, using: &random)
        var open: [Int] = []
        let months = (0..<count).map { _ in
            var month = Tally()
            for (index, cell) in [("sv", "form"), ("sv", "mail"), ("fi", "form"), ("fi", "mail"), ("da", "form")].enumerated() {
                month[.received(cell.0, cell.1)] = Int.random(in: 0...max(1, busy / (index + 1)), using: &random)
            }
            open.append(month.totalReceived)
            let present = open.reduce(0, +)
            for _ in 0..<(present == 0 ? 0 : Int.random(in: 0...present, using: &random)) {
                let arrival = open.indices.filter { open[$0] > 0 }.randomElement(using: &random) ?? 0
                open[arrival] -= 1
                month[Bool.random(using: &random) ? published(since: open.count - 1 - arrival, &random) : .outcome([.merge, .refer, .reject].randomElement(using: &random) ?? .expire)] += 1
                let topics = ["rent", "debt", "food", "care"]
                for topic in Set([Int.random(in: 0...3, using: &random), Int.random(in: 0...5, using: &random)]) where topic < 4 { month[.topic(topics[topic])] += 1 }
            }
            month.returns = present == 0 ? 0 : Int.random(in: 0...3, using: &random)
            return month
        }
        return World(months: months)
    }

    private static func published(since months: Int, _ random: inout SeededGenerator) -> Cell {
        let band = months > 1 ? .longer : Band(hours: Int.random(in: 0...90, using: &random))
        return .outcome(.publish, band, band != .longer)
    }

    /// Whether the month of that index lies in the period.
    static func holds(_ period: Period, _ index: Int) -> Bool { (period.first...period.last).contains(Ledger.Month(year: World.year, month: 1 + index)) }

    /// One for each cell in each month that `isMeant`, month by month.
    func coefficients(over cells: [Cell], _ isMeant: (Int, Cell) -> Bool) -> [Int] {
        months.indices.flatMap { month in cells.map { isMeant(month, $0) ? 1 : 0 } }
    }

    /// Figures of periods, by what they count, whose value the equations leave no choice about and which is 1 to k − 1.
    func small(below k: Int, in system: Elimination, over cells: [Cell]) -> [String] {
        periods.flatMap { period in
            figures(of: cells).compactMap { figure in
                let coefficients = coefficients(over: cells) { World.holds(period, $0) && figure.counts($1) }
                guard let value = system.value(of: coefficients), value.denominator == 1, (1..<k).contains(value.numerator) else { return nil }
                return "\(period) \(figure): \(value.numerator)"
            }
        }
    }

    private func figures(of cells: [Cell]) -> [CountedFigure] {
        let printed = Figure.all(of: months.reduce(into: Tally()) { $0 += $1 }, listing: Report.Listed(), suppressBelow: 1).map { CountedFigure(kind: $0.kind, key: $0.key) }
        return printed.filter { figure in cells.contains(where: figure.counts) }
    }
}

/// A figure of reports that is a sum of cells.
struct CountedFigure {
    let kind: Figure.Kind
    let key: String?

    func counts(_ cell: Cell) -> Bool {
        switch (kind, cell) {
        case (.received, .received), (.returned, .returns): true
        case (.language, .received(let cell)): cell.language == key
        case (.channel, .received(let cell)): cell.channel == key
        case (.outcome, .outcome(let cell)): cell.kind.rawValue == key
        case (.hours, .outcome(let cell)): cell.band?.rawValue == key
        case (.promise, .outcome(let cell)): cell.inTime == (key == "in-time")
        case (.topic, .topic(let topic)): topic == key
        default: false
        }
    }
}
