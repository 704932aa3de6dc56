/// A system of linear equations over unknown counts, solved exactly: which sums of unknowns do they determine?
struct Elimination {
    struct Fraction: Equatable {
        let numerator: Int
        let denominator: Int

        init(_ numerator: Int, _ denominator: Int = 1) {
            guard denominator != 1 else {
                (self.numerator, self.denominator) = (numerator, 1)
                return
            }
            var (a, b) = (abs(numerator), abs(denominator))
            while b != 0 { (a, b) = (b, a % b) }
            let divisor = max(a, 1) * (denominator < 0 ? -1 : 1)
            self.numerator = numerator / divisor
            self.denominator = denominator / divisor
        }

        static func - (a: Self, b: Self) -> Self { Self(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator) }
        static func * (a: Self, b: Self) -> Self { Self(a.numerator * b.numerator, a.denominator * b.denominator) }
        static func / (a: Self, b: Self) -> Self { Self(a.numerator * b.denominator, a.denominator * b.numerator) }
    }

    /// Coefficients by column, zeros left out; the value stands in column −1.
    private typealias Row = [Int: Fraction]

    private static let value = -1
    /// In reduced form, by the column of the pivot, which is 1 and stands in no other row.
    private var rows: [Int: Row] = [:]

    mutating func add(_ coefficients: [Int], equals value: Int) {
        var row = reduced(Elimination.row(coefficients, value))
        guard let pivot = row.keys.filter({ $0 != Elimination.value }).min(), let head = row[pivot] else { return }
        row = row.mapValues { $0 / head }
        for (column, other) in rows where other[pivot] != nil { rows[column] = Elimination.subtract(row, pivot, from: other) }
        rows[pivot] = row
    }

    /// The value of a sum of unknowns, where the equations leave only one.
    func value(of coefficients: [Int]) -> Fraction? {
        let rest = reduced(Elimination.row(coefficients, 0))
        guard rest.keys.allSatisfy({ $0 == Elimination.value }) else { return nil }
        return Fraction(0) - (rest[Elimination.value] ?? Fraction(0))
    }

    private static func row(_ coefficients: [Int], _ value: Int) -> Row {
        var row: Row = value == 0 ? [:] : [Elimination.value: Fraction(value)]
        for (column, coefficient) in coefficients.enumerated() where coefficient != 0 { row[column] = Fraction(coefficient) }
        return row
    }

    private func reduced(_ row: Row) -> Row {
        row.keys.reduce(row) { row, column in rows[column].map { Elimination.subtract($0, column, from: row) } ?? row }
    }

    /// Takes from `row` as many times `known` as makes its `column` zero.
    private static func subtract(_ known: Row, _ column: Int, from row: Row) -> Row {
        guard let factor = row[column] else { return row }
        var row = row
        for (column, coefficient) in known {
            let difference = (row[column] ?? Fraction(0)) - coefficient * factor
            row[column] = difference.numerator == 0 ? nil : difference
        }
        return row
    }
}
