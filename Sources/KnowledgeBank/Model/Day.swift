import Glibc

/// A day of the Gregorian calendar, without a time zone.
package struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// nil where there is no such day. Years 1900 to 2999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month), (1...Day.count(in: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2026-10-14` (ISO 8601, extended).
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day (in UTC) of a number of seconds since 1970.
    package init?(unixSeconds: Int) {
        var seconds = time_t(unixSeconds)
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return nil }
        self.init(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    package var description: String { "\(Month(of: self))-\(day < 10 ? "0" : "")\(day)" }

    package static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    /// The same day `months` later, or the last of that month where it has fewer days.
    package func adding(months: Int) -> Day {
        let index = year * 12 + month - 1 + months
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        return Day(year: newYear, month: newMonth, day: min(day, Day.count(in: newMonth, of: newYear))) ?? self
    }

    /// Negative before 1970. Counts in years that begin in March, so that a leap day is the last of its year.
    package var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func count(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

package struct Month: Sendable, Hashable, CustomStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let month: Int

    package init(of day: Day) {
        year = day.year
        month = day.month
    }

    /// `2026-10`
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 2, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2) else { return nil }
        guard let day = Day(year: year, month: month, day: 1) else { return nil }
        self.init(of: day)
    }

    package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

/// A date that may be known to the month only.
package enum MonthOrDay: Sendable, Hashable, CustomStringConvertible {
    case month(Month)
    case day(Day)

    package init?(_ text: String) {
        if let day = Day(text) { self = .day(day) } else if let month = Month(text) { self = .month(month) } else { return nil }
    }

    package var description: String {
        switch self {
        case .month(let month): month.description
        case .day(let day): day.description
        }
    }

    /// The day itself, or the first of the month.
    package var firstDay: Day {
        switch self {
        case .month(let month): Day(year: month.year, month: month.month, day: 1) ?? Day.earliest
        case .day(let day): day
        }
    }

    /// The day itself, or the last of the month.
    package var lastDay: Day {
        switch self {
        case .month(let month): Day(year: month.year, month: month.month, day: Day.count(in: month.month, of: month.year)) ?? Day.earliest
        case .day(let day): day
        }
    }
}

extension Day {
    private init(unchecked year: Int) {
        self.year = year
        month = 1
        day = 1
    }

    /// For what has no date at all.
    package static let earliest = Day(unchecked: 1900)
}

private func number(_ digits: Substring.UTF8View, digits count: Int) -> Int? {
    guard digits.count == count else { return nil }
    return digits.reduce(0 as Int?) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
    }
}
