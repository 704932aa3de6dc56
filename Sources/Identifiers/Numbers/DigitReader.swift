/// Reads an identifier from left to right where letters stand among its digits.
struct DigitReader {
    private let passage: Passage
    var index: Int
    private(set) var digits = Digits()
    private(set) var lookalikes = 0

    init(_ passage: Passage, at index: Int) {
        self.passage = passage
        self.index = index
    }

    /// Reads exactly `count` digits or letters typed for digits, with at most one of `separators` before each pair. On failure the
    /// reader is left where it failed. Digits that are all parted by spaces, as in dictation, are taken too.
    mutating func read(_ count: Int, skipping separators: StaticString = "") -> Bool {
        let isDictated = count > 2 && passage[index + 1] == 0x20 && passage[index + 3] == 0x20
        for place in 0..<count {
            if place > 0 {
                if isDictated { index = passage.skippingSpaces(from: index, atMost: 1) }
                if place % 2 == 0 { _ = skip(separators, atMost: 1) }
            }
            guard digits.count < Digits.capacity, let value = passage[index].digitValue else { return false }
            if !passage[index].isDigit { lookalikes += 1 }
            digits.append(value)
            index += 1
        }
        return true
    }

    /// Skips up to `limit` bytes that are among `set`, and says how many.
    mutating func skip(_ set: StaticString, atMost limit: Int) -> Int {
        let start = index
        set.withUTF8Buffer { set in
            while index - start < limit, set.contains(passage[index]) { index += 1 }
        }
        return index - start
    }
}

extension Passage {
    /// The last of the runs that, from `first` on, make up a date of six or eight digits, perhaps with separators between its parts.
    func dateGroups(from first: Int, length: Int) -> Int? {
        var count = 0
        var last = first
        while true {
            count += runs[last].count
            if count >= length { return count == length ? last : nil }
            guard runs[last].gap.separatesGroups, last + 1 < runs.count, last - first < 2 else { return nil }
            last += 1
        }
    }
}
