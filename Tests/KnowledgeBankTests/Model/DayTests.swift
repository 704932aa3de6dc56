import TestSupport
import KnowledgeBank
import Testing

@Suite struct DayTests {
    /// Days of each month, the years without the exceptional leap day written out one by one.
    private func lengths(_ year: Int) -> [Int] {
        let isLeap = year % 4 == 0 && ![1900, 2100, 2200, 2300, 2500, 2600, 2700, 2900].contains(year)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }

    @Test func `there are as many days as on a wall calendar, and each begins 86400 seconds after the last`() throws {
        var sinceEpoch = 0
        var previous: Day?
        var wrong: [String] = []
        for year in 1900...2999 {
            for (month, length) in zip(1..., lengths(year)) {
                for number in 1...length {
                    guard let day = Day(year: year, month: month, day: number) else {
                        wrong.append("\(year)-\(month)-\(number)")
                        continue
                    }
                    if year >= 1970 {
                        if Day(unixSeconds: sinceEpoch * 86_400 + number * 2_700) != day { wrong.append("\(day) from seconds") }
                        sinceEpoch += 1
                    }
                    if let previous, !(previous < day) { wrong.append("\(day) in order") }
                    previous = day
                }
                for number in [0, -1, length + 1, 99] where Day(year: year, month: month, day: number) != nil { wrong.append("\(year)-\(month)-\(number)") }
            }
        }
        #expect(wrong == [])
        #expect(sinceEpoch == 376_200)
    }

    @Test func `there are no days outside the calendar`() {
        for (year, month) in [(1899, 12), (3000, 1), (2026, 0), (2026, 13), (-2026, 1), (Int.max, 1), (2026, Int.min)] { #expect(Day(year: year, month: month, day: 1) == nil) }
    }

    @Test func `the second before midnight belongs to the day before`() {
        #expect(Day(unixSeconds: 0) == day("1970-01-01"))
        #expect(Day(unixSeconds: -1) == day("1969-12-31"))
        #expect(Day(unixSeconds: 951_782_400) == day("2000-02-29"))
        #expect(Day(unixSeconds: 951_782_399) == day("2000-02-28"))
        #expect(Day(unixSeconds: Int.max) == nil && Day(unixSeconds: Int.min) == nil)
    }

    @Test func `adding months counts month by month and stops at the end of a short one`() {
        var numbers = Numbers(state: 1)
        for _ in 0..<3_000 {
            let year = Int.random(in: 1950...2940, using: &numbers)
            let start = Int.random(in: 1...12, using: &numbers)
            let number = Int.random(in: 1...lengths(year)[start - 1], using: &numbers)
            let months = Int.random(in: -500...500, using: &numbers)
            var (reachedYear, reached) = (year, start)
            for _ in 0..<abs(months) {
                reached += months.signum()
                if reached == 0 { (reachedYear, reached) = (reachedYear - 1, 12) }
                if reached == 13 { (reachedYear, reached) = (reachedYear + 1, 1) }
            }
            let expected = Day(year: reachedYear, month: reached, day: min(number, lengths(reachedYear)[reached - 1]))
            #expect(Day(year: year, month: start, day: number)?.adding(months: months) == expected, "\(year)-\(start)-\(number) + \(months)")
        }
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", 1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-12-31", 2, "2027-02-28"),
        ("2026-10-14", 0, "2026-10-14"), ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -1, "2026-02-28"), ("2096-02-29", 48, "2100-02-28"), ("2999-12-01", 1, "2999-12-01"),
    ])
    func `months later`(from: String, months: Int, to: String) { #expect(day(from).adding(months: months).description == to) }

    @Test(arguments: ["2026-10-14", "1900-01-01", "2999-12-31", "2024-02-29"]) func `is written as it is read`(text: String) {
        #expect(Day(text)?.description == text)
        #expect(Month(String(text.dropLast(3)))?.description == String(text.dropLast(3)))
    }

    @Test(arguments: [
        "", "-", "--", "2026", "2026-10", "2026-10-", "2026-10-1", "2026-1-14", "26-10-14", "2026-10-14-", "-2026-10-14", "2026-13-01", "2026-00-10", "2026-10-00", "2026-02-29", "2100-02-29",
        "2026/10/14", "2026-10-14T00:00", " 2026-10-14", "2026-10-14 ", "+202-10-14", "2026-+1-14", "２０２６-10-14", "2026–10–14", "1899-12-31", "20261014",
    ])
    func `is not a day`(text: String) { #expect(Day(text) == nil) }

    @Test(arguments: ["", "2026", "2026-", "2026-00", "2026-13", "2026-1", "2026-010", "26-10", "2026-10-14", "1899-12", "3000-01", " 2026-10", "2026-1٠"])
    func `is not a month`(text: String) { #expect(Month(text) == nil) }

    @Test func `a month has a first and a last day, a day is both`() {
        #expect(MonthOrDay("2024-02").map { [$0.firstDay, $0.lastDay] } == [day("2024-02-01"), day("2024-02-29")])
        #expect(MonthOrDay("2026-12").map { [$0.firstDay, $0.lastDay] } == [day("2026-12-01"), day("2026-12-31")])
        #expect(MonthOrDay("2026-12-05").map { [$0.firstDay, $0.lastDay] } == [day("2026-12-05"), day("2026-12-05")])
        #expect(MonthOrDay("2024-02")?.description == "2024-02" && MonthOrDay("2024-02-03")?.description == "2024-02-03" && MonthOrDay("2024") == nil)
        #expect(Month(of: day("2026-10-14")) == month("2026-10"))
    }
}
