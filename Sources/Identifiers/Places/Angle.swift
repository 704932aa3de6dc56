/// A latitude or longitude: 59.3293, 59,3293° N, N 64°25'2.6", 64°25.043'.
struct Angle {
    let range: Range<Int>
    let degrees: Int
    /// How many digits stand behind the decimal sign of the degrees.
    let decimals: Int
    /// Whether a degree sign, or minutes, show what it is.
    let hasSigns: Bool
    /// Whether a letter of the compass stands before or behind it.
    let hasLetter: Bool
    let hasLetterBefore: Bool

    /// - Parameters:
    ///   - start: where its digits begin; a sign and a letter of the compass before them are found.
    ///   - floor: where the angle before this one ends.
    init?(at start: Int, notBefore floor: Int = 0, in passage: Passage) {
        guard !passage.isTied(before: start) || passage[start - 1] == 0x2D else { return nil }
        var index = start
        var degrees = 0
        while index - start < 4, passage[index].isDigit {
            degrees = degrees * 10 + Int(passage[index]) - 0x30
            index += 1
        }
        guard index > start, index - start <= 3, degrees <= 180 else { return nil }
        var decimals = 0
        if passage[index] == 0x2E || passage[index] == 0x2C, passage[index + 1].isDigit {
            let first = index + 1
            index = first
            while index - first < 16, passage[index].isDigit { index += 1 }
            decimals = index - first
        }
        let hasDegreeSign = Self.skip(&index, Self.degreeSigns, in: passage)
        var hasSigns = hasDegreeSign
        if hasDegreeSign, decimals == 0, let minutes = Self.number(&index, in: passage) {
            hasSigns = Self.skip(&index, Self.minuteSigns, in: passage) || hasSigns
            if minutes, let _ = Self.number(&index, in: passage) { _ = Self.skip(&index, Self.secondSigns, in: passage) }
        }
        var lower = start
        if passage[lower - 1] == 0x2D || passage[lower - 1] == 0x2B, !passage.isWordCharacter(before: lower - 1) { lower -= 1 }
        let before = Self.letter(before: lower, in: passage).flatMap { $0 < floor ? nil : $0 }
        let after = before == nil ? Self.letter(behind: index, in: passage) : nil
        range = (before ?? lower)..<(after ?? index)
        self.degrees = degrees
        self.decimals = decimals
        self.hasSigns = hasSigns
        hasLetter = before != nil || after != nil
        hasLetterBefore = before != nil
        guard !passage.isWordCharacter(before: range.lowerBound) else { return nil }
    }

    /// Where the digits begin of an angle that begins at `index`, past its letter and sign.
    static func start(from index: Int, in passage: Passage) -> Int? {
        var start = index
        if passage[start].isCompass, !passage.isWordCharacter(at: start + 1) || passage[start + 1].isDigit {
            start = passage.skippingSpaces(from: start + 1, atMost: 2)
        }
        if passage[start] == 0x2D || passage[start] == 0x2B { start += 1 }
        return passage[start].isDigit ? start : nil
    }

    /// Skips a sign and the spaces around it.
    private static func skip(_ index: inout Int, _ signs: [[UInt8]], in passage: Passage) -> Bool {
        let start = passage.skippingSpaces(from: index, atMost: 1)
        guard let sign = signs.first(where: { sign in sign.indices.allSatisfy { passage[start + $0].lowered == sign[$0].lowered } }) else { return false }
        index = start + sign.count
        return true
    }

    /// Skips a number up to 59 with decimals and says whether it has none; nil if none stands there.
    private static func number(_ index: inout Int, in passage: Passage) -> Bool? {
        let start = passage.skippingSpaces(from: index, atMost: 1)
        var end = start
        while end - start < 2, passage[end].isDigit { end += 1 }
        guard end > start else { return nil }
        let isWhole = passage[end] != 0x2E && passage[end] != 0x2C || !passage[end + 1].isDigit
        if !isWhole {
            let first = end + 1
            end = first
            while end - first < 10, passage[end].isDigit { end += 1 }
        }
        guard !passage[end].isDigit else { return nil }
        index = end
        return isWhole
    }

    private static func letter(before index: Int, in passage: Passage) -> Int? {
        let end = passage.skippingSpacesBack(from: index, atMost: 2)
        guard passage[end - 1].isCompass, !passage.isWordCharacter(before: end - 1) else { return nil }
        return end - 1
    }

    private static func letter(behind index: Int, in passage: Passage) -> Int? {
        let start = passage.skippingSpaces(from: index, atMost: 2)
        guard passage[start].isCompass, !passage.isWordCharacter(at: start + 1), passage[start].isASCIICapital || start == index else { return nil }
        return start + 1
    }

    private static let degreeSigns = ["°", "º", "˚", "grader", "grad", "astetta", "degrees", "deg"].map { Array($0.utf8) }
    private static let minuteSigns = ["'", "′", "’", "´", "minuter", "minuttia", "minutter", "minutes", "min"].map { Array($0.utf8) }
    private static let secondSigns = ["''", "\"", "″", "”", "′′", "’’", "sekunder", "sekuntia", "seconds", "sek", "sec"].map { Array($0.utf8) }
}

extension UInt8 {
    /// N, S, E, W.
    fileprivate var isCompass: Bool { [0x6E, 0x73, 0x65, 0x77].contains(self | 0x20) && isASCIILetter }
}
