package import KnowledgeBank

/// The time that a command takes for now. Nothing finer than the hour is ever written down.
package struct Clock: Sendable {
    /// Seconds since 1970.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// `2026-11-22T14Z`
    package var hour: String {
        let hour = (seconds % 86_400) / 3600
        return "\(day)T\(hour < 10 ? "0" : "")\(hour)Z"
    }

    package var day: Day { Day(unixSeconds: seconds) ?? .earliest }

    /// Whole hours from one `hour` to another; nil where a text is none.
    static func hours(from start: String, to end: String) -> Int? {
        guard let start = seconds(atHour: start), let end = seconds(atHour: end) else { return nil }
        return (end - start) / 3600
    }

    /// When an `hour` began, in seconds since 1970; nil where the text is none.
    static func seconds(atHour text: String) -> Int? {
        guard text.utf8.count == 14, let day = Day(String(text.prefix(10))), let hour = Int(text.dropFirst(11).prefix(2)) else { return nil }
        return (day.daysSince1970 * 24 + hour) * 3600
    }
}
