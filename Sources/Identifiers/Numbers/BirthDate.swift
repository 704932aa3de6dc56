/// The date part of a personal number.
enum BirthDate {
    /// Whether a month can have this day, whatever the year.
    static func isPlausible(day: Int, month: Int) -> Bool {
        guard month >= 1, month <= 12 else { return false }
        return day >= 1 && day <= lengths[month - 1]
    }

    /// Whether the day existed. Years of two digits stand for those divisible by four, since their century is not known.
    static func exists(day: Int, month: Int, year: Int) -> Bool {
        guard isPlausible(day: day, month: month) else { return false }
        guard day == 29, month == 2 else { return true }
        return year % 4 == 0 && (year < 100 || year % 100 != 0 || year % 400 == 0)
    }

    private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
