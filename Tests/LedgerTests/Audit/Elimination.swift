/// A system of linear equations over unknown counts, solved exactly: which sums of unknowns do they determine?
struct Elimination {
    struct Fraction: Equatable {
        let numerator: Int
        let denominator: Int

        init(_ numerator: Int, _ denominator: Int = 1) {
            var (a, b) = (abs(numerator), abs(denominator))
            while b != 0 { (a, b) = (b, a % b) }
            let divisor = max(a, 1) * (denominator < 0 ? -1 : 1)
            self.numerator = numerator / divisor
            self.denominator = denominator / divisor
        }

        static func - (a: Self, b: Self) -> Self { Self(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator) }
        static func * (a: Self, b: Self) -> Self { Self(a.numerator * b.numerator, a.denominator * b.denominator) }
        static func / (a: Self, b: Self) -> Self { Self(a.numerator * b.denominator, a.denominator * b.numerator) }
        var isZero: Bool { numerator == 0 }
    }

    /// Rows in reduced form: the pivot's column, then coefficients and, last, the value.
    private var rows: [(pivot: Int, row: [Fraction])] = []

    mutating func add(_ coefficients: [Int], equals value: Int) {
        var row = reduced(coefficients.map { Fraction($0) } + [Fraction(value)])
        guard let pivot = row.dropLast().firstIndex(where: { !$0.isZero }) else { return }
        let head = row[pivot]
        row = row.map { $0.isZero ? $0 : $0 / head }
        rows = rows.map { other in (other.pivot, Self.subtract(row, times: other.row[pivot], from: other.row)) }
        rows.append((pivot, row))
    }

    /// The value of a sum of unknowns, where the equations leave only one.
    func value(of coefficients: [Int]) -> Fraction? {
        let rest = reduced(coefficients.map { Fraction($0) } + [Fraction(0)])
        guard rest.dropLast().allSatisfy(\.isZero), let value = rest.last else { return nil }
        return Fraction(0) - value
    }

    private func reduced(_ row: [Fraction]) -> [Fraction] {
        rows.reduce(row) { row, known in Self.subtract(known.row, times: row[known.pivot], from: row) }
    }

    private static func subtract(_ known: [Fraction], times factor: Fraction, from row: [Fraction]) -> [Fraction] {
        factor.isZero ? row : zip(row, known).map { $1.isZero ? $0 : $0 - $1 * factor }
    }
}
