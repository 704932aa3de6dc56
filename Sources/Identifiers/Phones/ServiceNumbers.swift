/// Numbers that no private person can have: help lines, authorities' switchboards, numbers that cost the caller nothing.
///
/// Rule: the numbering plans of PTS (020, 0200, 077), Traficom (020, 0300, 0600, 0700, 0800, 080) and Ofcom (03 and 08).
enum ServiceNumbers {
    static func swedish(_ digits: Digits) -> Bool {
        begins(digits, [20, 771, 774, 775, 776, 777, 778, 770, 772, 773, 200])
    }

    static func finnish(_ digits: Digits) -> Bool { begins(digits, [20, 800, 80, 300, 600, 700]) }

    static func british(_ digits: Digits) -> Bool {
        begins(digits, [300, 303, 330, 333, 343, 344, 345, 370, 371, 800, 808, 843, 844, 845, 870, 871])
    }

    /// Whether one of `prefixes` follows the trunk prefix 0.
    private static func begins(_ digits: Digits, _ prefixes: [Int]) -> Bool {
        prefixes.contains { digits.count > 4 && ($0 < 100 ? digits[1..<3] == $0 : digits[1..<4] == $0) }
    }

    /// Below what scrubbing masks.
    static let score = 0.2
}

extension Passage {
    /// The first 19 digits of some runs.
    func digits(from first: Int, through last: Int) -> Digits {
        var digits = Digits()
        for run in runs[first...last] {
            for index in run.start..<run.end where digits.count < Digits.capacity { digits.append(bytes[index].digitValue ?? 0) }
        }
        return digits
    }
}
