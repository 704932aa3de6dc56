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

    /// Whole hours from an `hour` to now; nil where the text is none.
    func hours(since text: String) -> Int? {
        guard text.utf8.count == 14, let day = Day(String(text.prefix(10))), let hour = Int(text.dropFirst(11).prefix(2)) else { return nil }
        return (seconds / 3600) - (day.daysSince1970 * 24 + hour)
    }
}
