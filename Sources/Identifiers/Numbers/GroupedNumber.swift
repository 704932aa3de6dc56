/// A number of a known length that is written in one or more groups.
struct GroupedNumber: Sendable {
    let digits: Digits
    /// The runs that it takes up.
    let runs: ClosedRange<Int>
    /// Its bytes.
    let range: Range<Int>

    /// Written in one go.
    var isBare: Bool { runs.count == 1 }
}

/// The numbers of digits, below 32, after which a separator may stand.
struct Cuts: Sendable, ExpressibleByArrayLiteral {
    private let bits: UInt32

    init(arrayLiteral lengths: Int...) { bits = lengths.reduce(0) { $0 | 1 << UInt32($1) } }

    func contains(_ length: Int) -> Bool { bits & 1 << UInt32(length) != 0 }
}

extension Passage {
    /// The number of exactly `length` digits that begins with run `first`, if its groups end only where people end them or every digit
    /// stands alone.
    ///
    /// - Parameter cuts: the numbers of digits after which a separator may stand.
    func number(from first: Int, length: Int, cuts: Cuts) -> GroupedNumber? {
        var digits = Digits()
        var lookalikes = 0
        var isDictated = true
        var last = first
        while true {
            let run = runs[last]
            guard digits.count + run.count <= length else { return nil }
            for index in run.start..<run.end { digits.append(bytes[index].digitValue ?? 0) }
            lookalikes += run.lookalikes
            isDictated = isDictated && run.count == 1
            if digits.count == length { break }
            let isSeparator = run.gap.separatesGroups || (run.gap == .plus && length - digits.count == 4)
            guard isSeparator, isDictated || cuts.contains(digits.count), last + 1 < runs.count else { return nil }
            last += 1
        }
        guard lookalikes * 2 <= length, standsAlone(first...last) else { return nil }
        return GroupedNumber(digits: digits, runs: first...last, range: runs[first].start..<runs[last].end)
    }

    /// Whether nothing shows that these runs are part of something longer: a letter or a plus sign that touches them, more digits behind
    /// a separator.
    func standsAlone(_ range: ClosedRange<Int>) -> Bool {
        let first = runs[range.lowerBound]
        let last = runs[range.upperBound]
        guard !first.followsLetter, !last.precedesLetter, self[first.start - 1] != 0x2B else { return false }
        return !gapBefore(range.lowerBound).binds && !last.gap.binds
    }

    func gapBefore(_ run: Int) -> Gap { run > 0 ? runs[run - 1].gap : .far }

    /// The score of a personal number after a look at its neighbourhood.
    func score(of number: GroupedNumber, isValid: Bool, cues: Cues) -> Double {
        let score = isValid ? Score.checked : number.runs.count >= 5 ? Score.doubtful : number.isBare ? 0.5 : Score.plausible
        if isParagraph(behind: number.range.upperBound) { return Score.doubtful / 2 }
        if mentions(cues, near: number.range) { return Score.raised(score) }
        if isInPath(number.range.lowerBound) { return Score.lowered(score) }
        let isPhone = number.isBare && !isValid && mentions(Self.phoneCues, before: number.range.lowerBound)
        return isPhone ? Score.lowered(score) : score
    }

    /// Whether the sign of a paragraph stands behind a number: laki 1301/2014 12 §.
    func isParagraph(behind end: Int) -> Bool {
        let sign = skippingSpaces(from: end)
        return self[sign] == 0xC2 && self[sign + 1] == 0xA7
    }

    /// Whether the digits at `start` are a part of a path, a query or a file's name.
    func isInPath(_ start: Int) -> Bool {
        let before = self[start - 1]
        // 0701234567/0731234567
        if let run = runIndex(endingAt: start - 1), runs[run].gap == .far { return false }
        return (before == 0x2F || before == 0x3D || before == 0x5F) && start > 1 && !self[start - 2].isSpace
    }

    /// Whether the groups are all pairs and more digits stand on either side: rather a table than one number.
    func isAmongPairs(_ range: ClosedRange<Int>) -> Bool {
        guard range.count > 2, runs[range].allSatisfy({ $0.count == 2 }) else { return false }
        return gapBefore(range.lowerBound) == .space || runs[range.upperBound].gap == .space
    }
}
