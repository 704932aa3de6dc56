/// A row of at most 19 decimal digits.
struct Digits: Sendable, Equatable {
    private(set) var value: UInt64 = 0
    private(set) var count = 0

    static let capacity = 19

    mutating func append(_ digit: UInt8) {
        value = value &* 10 &+ UInt64(digit)
        count += 1
    }

    /// The digit at `index`, the leftmost being 0.
    subscript(index: Int) -> Int {
        Int(value / Self.powers[count - 1 - index] % 10)
    }

    /// The number that the digits of `range` spell.
    subscript(range: Range<Int>) -> Int {
        Int(value / Self.powers[count - range.upperBound] % Self.powers[range.count])
    }

    func dropFirst(_ number: Int) -> Digits {
        var rest = Digits()
        for index in number..<max(count, number) { rest.append(UInt8(self[index])) }
        return rest
    }

    func prefix(_ number: Int) -> Digits {
        var start = Digits()
        for index in 0..<min(number, count) { start.append(UInt8(self[index])) }
        return start
    }

    /// The sum of the digits times `weights`, digit for digit.
    func weighted(by weights: [Int]) -> Int {
        zip(0..<count, weights).reduce(0) { $0 + self[$1.0] * $1.1 }
    }

    /// ISO/IEC 7812-1, annex B: every second digit from the right doubled, the sum of the resulting digits a multiple of ten.
    var passesLuhn: Bool {
        var sum = 0
        for place in 0..<count {
            let digit = self[count - 1 - place]
            sum += place % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9
        }
        return sum % 10 == 0
    }

    private static let powers: [UInt64] = (0...capacity).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}
