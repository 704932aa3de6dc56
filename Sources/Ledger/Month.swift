extension Ledger {
    /// A month of the calendar in UTC, as hours of entries are.
    package struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// Months since the year 0.
        let index: Int

        init(index: Int) { self.index = index }

        /// - Parameter month: 1 to 12.
        package init(year: Int, month: Int) { index = year * 12 + month - 1 }

        /// `2026-11`; years 1900 to 2999.
        package init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.count == 7, bytes[4] == 0x2D, let year = wholeNumber(bytes[..<4]), let month = wholeNumber(bytes[5...]) else { return nil }
            guard (1900...2999).contains(year), (1...12).contains(month) else { return nil }
            self.init(year: year, month: month)
        }

        /// The month of an entry's time: `2026-11-22T14Z` or `2026-11`.
        package init?(of at: String) {
            let bytes = Array(at.utf8)
            if bytes.count == 14 {
                guard bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x5A else { return nil }
                guard let day = wholeNumber(bytes[8..<10]), (1...31).contains(day), let hour = wholeNumber(bytes[11..<13]), hour < 24 else { return nil }
            } else if bytes.count != 7 {
                return nil
            }
            self.init(String(decoding: bytes.prefix(7), as: UTF8.self))
        }

        package var year: Int { index / 12 }
        package var month: Int { index % 12 + 1 }
        package var next: Month { Month(index: index + 1) }
        package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

        package static func < (a: Month, b: Month) -> Bool { a.index < b.index }
    }
}

/// The number that digits, and nothing else, stand for.
func wholeNumber(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    return digits.reduce(0 as Int?) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
    }
}
