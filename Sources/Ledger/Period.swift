/// What a report can be about: a month, a quarter or a year, and nothing else. Ranges of one's own choice do not exist, on purpose: two
/// that differ by a day would tell what happened on that day.
package enum Period: Sendable, Hashable, CustomStringConvertible {
    case month(Ledger.Month)
    /// 1 to 4.
    case quarter(year: Int, Int)
    case year(Int)

    /// `2026-11`, `2026-Q4` or `2026`; years 1900 to 2999.
    package init?(_ text: String) {
        if let month = Ledger.Month(text) {
            self = .month(month)
            return
        }
        let bytes = Array(text.utf8)
        guard bytes.count == 4 || bytes.count == 7, let year = wholeNumber(bytes[..<4]), (1900...2999).contains(year) else { return nil }
        if bytes.count == 4 {
            self = .year(year)
        } else {
            guard bytes[4] == 0x2D, bytes[5] == 0x51, (0x31...0x34).contains(bytes[6]) else { return nil }
            self = .quarter(year: year, Int(bytes[6] - 0x30))
        }
    }

    package var first: Ledger.Month {
        switch self {
        case .month(let month): month
        case .quarter(let year, let quarter): Ledger.Month(year: year, month: quarter * 3 - 2)
        case .year(let year): Ledger.Month(year: year, month: 1)
        }
    }

    package var last: Ledger.Month {
        switch self {
        case .month(let month): month
        case .quarter(let year, let quarter): Ledger.Month(year: year, month: quarter * 3)
        case .year(let year): Ledger.Month(year: year, month: 12)
        }
    }

    package var months: [Ledger.Month] { (first.index...last.index).map(Ledger.Month.init(index:)) }

    /// Whether all of `other` lies in this period.
    package func contains(_ other: Period) -> Bool { first <= other.first && other.last <= last }

    package var description: String {
        switch self {
        case .month(let month): month.description
        case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
        case .year(let year): "\(year)"
        }
    }
}
