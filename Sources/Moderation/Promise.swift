import Foundation
package import KnowledgeBank

/// When an answer is due. Times are seconds since 1970.
///
/// Hours are counted as they pass on a clock while the office is open, so that the day on which clocks are turned has an hour more or less.
extension OfficeCalendar {
    /// Longest time that is looked ahead: a calendar that never opens has no due time.
    private static let horizon = 2 * 366

    /// The moment at which `hours` of office time have passed since `start`; nil where the office does not open that long within two years.
    func due(_ hours: Int, after start: Int) -> Int? {
        var left = hours * 3600
        var reached = start
        for span in spans(from: start) where span.upperBound > reached {
            let begin = max(span.lowerBound, reached)
            if begin + left <= span.upperBound { return begin + left }
            left -= span.upperBound - begin
            reached = span.upperBound
        }
        return nil
    }

    /// Seconds during which the office was open.
    func openSeconds(from start: Int, to end: Int) -> Int {
        var sum = 0
        var reached = start
        for span in spans(from: start) where span.upperBound > reached {
            guard span.lowerBound < end else { break }
            sum += max(0, min(span.upperBound, end) - max(span.lowerBound, reached))
            reached = span.upperBound
        }
        return sum
    }

    /// The calendar day of a moment, where the desk is.
    package func day(at seconds: Int) -> Day {
        let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(seconds)))
        return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? .earliest
    }

    /// `2026-11-22 14:00`, as clocks show it where the desk is.
    package func localTime(_ seconds: Int) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: Date(timeIntervalSince1970: TimeInterval(seconds)))
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(day(at: seconds)) \(two(parts.hour)):\(two(parts.minute))"
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }

    /// The office's open spans, day by day from the day before `start` on; one that runs past midnight may overlap the next.
    private func spans(from start: Int) -> some Sequence<Range<Int>> {
        let calendar = calendar
        let midnight = calendar.startOfDay(for: Date(timeIntervalSince1970: TimeInterval(start)))
        return (-1...OfficeCalendar.horizon).lazy.flatMap { offset -> [Range<Int>] in
            guard let date = calendar.date(byAdding: .day, value: offset, to: midnight) else { return [] }
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            guard let day = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0), !holidays.contains(day) else { return [] }
            return openings(on: day).compactMap { opening in
                // The wall clock decides: 08:00 is 08:00, whether or not an hour was left out that night.
                guard let opens = moment(minute: opening.opens, of: parts, calendar), let closes = moment(minute: opening.closes, of: parts, calendar), opens < closes else { return nil }
                return opens..<closes
            }
        }
    }

    /// In minutes of the day, in order, what overlaps joined; beyond 1440 on the day after.
    private func openings(on day: Day) -> [(opens: Int, closes: Int)] {
        let weekday = (day.daysSince1970 % 7 + 10) % 7  // 1970-01-01 was a Thursday; 0 is Monday
        let spans = hours.groups.filter { $0.days.contains(weekday) }.flatMap(\.spans).map { ($0.opens, $0.closes > $0.opens ? $0.closes : $0.closes + 1440) }.sorted { $0.0 < $1.0 }
        return spans.reduce(into: []) { joined, span in
            if let last = joined.last, span.0 <= last.closes { joined[joined.count - 1].closes = max(last.closes, span.1) } else { joined.append((span.0, span.1)) }
        }
    }

    private func moment(minute: Int, of day: DateComponents, _ calendar: Calendar) -> Int? {
        var parts = day
        parts.day = (day.day ?? 0) + minute / 1440
        parts.hour = minute % 1440 / 60
        parts.minute = minute % 60
        return calendar.date(from: parts).map { Int($0.timeIntervalSince1970) }
    }
}
