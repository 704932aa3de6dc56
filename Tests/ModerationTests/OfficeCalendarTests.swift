import Diagnostics
import FileTree
import Foundation
import KnowledgeBank
import Testing

@testable import Moderation

/// Fixed clocks. Times are written as UTC.
struct OfficeCalendarTests {
    private static let weekdays = OpeningHours(groups: [OpeningHours.Group(days: 0...4, spans: [OpeningHours.Span(opens: 8 * 60, closes: 17 * 60)])])
    private static let wholeWeekdays = OpeningHours(groups: [OpeningHours.Group(days: 0...4, spans: [OpeningHours.Span(opens: 0, closes: 1440)])])

    private func calendar(_ hours: OpeningHours = weekdays, holidays: [String] = [], zone: String = "Europe/Stockholm") throws -> OfficeCalendar {
        OfficeCalendar(timeZone: try #require(TimeZone(identifier: zone)), hours: hours, holidays: Set(holidays.compactMap { Day($0) }))
    }

    private func seconds(_ utc: String) throws -> Int { Int(try Date(utc, strategy: .iso8601).timeIntervalSince1970) }

    @Test(
        arguments: [
            // Sunday 14:00 in Stockholm: counted from Monday 08:00.
            ("2026-11-22T13:00:00Z", 1, "2026-11-23T08:00:00Z"), ("2026-11-22T13:00:00Z", 9, "2026-11-23T16:00:00Z"),
            // The tenth hour is Tuesday's first.
            ("2026-11-22T13:00:00Z", 10, "2026-11-24T08:00:00Z"),
            // Friday 16:00: an hour is left, the rest is Monday's.
            ("2026-11-20T15:00:00Z", 1, "2026-11-20T16:00:00Z"), ("2026-11-20T15:00:00Z", 3, "2026-11-23T09:00:00Z"),
        ])
    func `hours count while the office is open`(start: String, hours: Int, due: String) throws {
        #expect(try calendar().due(hours, after: seconds(start)) == seconds(due))
        #expect(try calendar().openSeconds(from: seconds(start), to: seconds(due)) == hours * 3600)
    }

    @Test func `holidays do not count`() throws {
        let christmas = try calendar(holidays: ["2026-12-24", "2026-12-25"])
        #expect(try christmas.due(9, after: seconds("2026-12-23T16:00:00Z")) == seconds("2026-12-28T16:00:00Z"))
        #expect(try christmas.openSeconds(from: seconds("2026-12-24T00:00:00Z"), to: seconds("2026-12-27T00:00:00Z")) == 0)
    }

    /// On 2026-03-29 clocks go from 02:00 to 03:00, on 2026-10-25 from 03:00 to 02:00: a day of 23 hours, and one of 25.
    @Test(arguments: [("2026-03-27T23:00:00Z", "2026-03-29T22:00:00Z", 47), ("2026-10-23T22:00:00Z", "2026-10-25T23:00:00Z", 49)])
    func `a day on which clocks are turned has the hours that pass`(start: String, end: String, hours: Int) throws {
        let always = OpeningHours(groups: [OpeningHours.Group(days: 0...6, spans: [OpeningHours.Span(opens: 0, closes: 1440)])])
        #expect(try calendar(always).openSeconds(from: seconds(start), to: seconds(end)) == hours * 3600)
        #expect(try calendar(always).due(hours, after: seconds(start)) == seconds(end))
    }

    @Test(arguments: [("2026-03-27T16:00:00Z", "2026-03-30T15:00:00Z"), ("2026-10-23T15:00:00Z", "2026-10-26T16:00:00Z")])
    func `the office opens by the wall clock, whatever the season`(fridayEvening: String, mondayEvening: String) throws {
        #expect(try calendar().due(9, after: seconds(fridayEvening)) == seconds(mondayEvening))
    }

    @Test func `a promise of a day, weekends aside`() throws {
        // Friday 15:00 to Monday 15:00.
        #expect(try calendar(OfficeCalendarTests.wholeWeekdays).due(24, after: seconds("2026-11-20T14:00:00Z")) == seconds("2026-11-23T14:00:00Z"))
    }

    @Test func `spans that run past midnight and overlap count once`() throws {
        let nights = OpeningHours(groups: [OpeningHours.Group(days: 0...6, spans: [OpeningHours.Span(opens: 20 * 60, closes: 10 * 60), OpeningHours.Span(opens: 9 * 60, closes: 11 * 60)])])
        // 09–11 and 20–24 of each day, 00–10 from the night before: 15 hours a day.
        #expect(try calendar(nights).openSeconds(from: seconds("2026-11-22T23:00:00Z"), to: seconds("2026-11-23T23:00:00Z")) == 15 * 3600)
    }

    @Test func `an office that never opens promises nothing`() throws {
        #expect(try calendar(OpeningHours(groups: [])).due(1, after: seconds("2026-11-22T13:00:00Z")) == nil)
        #expect(try calendar(holidays: []).due(100_000, after: seconds("2026-11-22T13:00:00Z")) == nil)
    }

    @Test func `times are shown as clocks show them there`() throws {
        #expect(try calendar(zone: "Europe/Helsinki").localTime(seconds("2026-11-22T22:30:00Z")) == "2026-11-23 00:30")
        #expect(try calendar(zone: "Europe/Helsinki").day(at: seconds("2026-11-22T22:30:00Z")) == Day("2026-11-23"))
    }

    private static let absent = """
        time-zone: Europe/Helsinki
        office-hours: {mon-fri: "08-16"}
        holidays: [2026-12-24]
        away: [{moderator: m1, from: 2026-11-20, to: 2026-11-25, stand-in: m2}, {moderator: m3, from: 2026-11-22, to: 2026-11-22}]
        rota: [{from: 2026-11-23, to: 2026-11-29, moderators: [m1, m3]}]

        """

    @Test func `what is nobody's goes to those on duty, what is an absent one's to the stand-in`() throws {
        let desk = try TestDesk()
        try FileTree.write(Array(OfficeCalendarTests.absent.utf8), to: desk.desk.folder + "/calendar.yaml")
        let calendar = try desk.desk.calendar()
        func carer(_ id: String, _ day: String) throws -> OfficeCalendar.Carer { calendar.carer(of: try desk.item(id), on: try #require(Day(day)), among: ["m1", "m2", "m3"]) }
        let id = try desk.item()
        #expect(try carer(id, "2026-11-22") == .anyOf(["m2"]))
        #expect(try carer(id, "2026-11-24") == .anyOf(["m3"]))
        #expect(try carer(id, "2026-11-27") == .anyOf(["m1", "m3"]))
        #expect(try carer(id, "2026-12-24") == .anyOf(["m1", "m2", "m3"]))
        _ = try desk.handling("m2").assign(id, to: "m1")
        #expect(try carer(id, "2026-11-19") == .moderator("m1"))
        #expect(try carer(id, "2026-11-24") == .moderator("m2"))
        _ = try desk.handling("m2").assign(id, to: "m3")
        #expect(try carer(id, "2026-11-22") == .anyOf(["m2"]))
        #expect(try desk.item(id).state == .received)
    }

    @Test(
        arguments: [
            ("time-zone: Europe/Atlantis\n", [.valueNotAllowed]), ("office-hours: {mon: \"25-26\"}\n", [.hoursInvalid]), ("holidays: [soon]\n", [.dayInvalid]),
            ("away: [{moderator: m9, from: 2026-11-20, to: 2026-11-21}]\n", [.deskModeratorUnknown]), ("away: [{moderator: m1, from: 2026-11-22, to: 2026-11-21}]\n", [.dateOrder]),
            ("rota: [{from: 2026-11-20, to: 2026-11-21}]\n", [.keyMissing]), ("hours: {}\n", [.keyUnknown]), ("- a\n", [.valueNotMapping]), ("holidays: []\n", []),
        ] as [(String, [DiagnosticID])])
    func `what is wrong in calendar.yaml is said`(text: String, expected: [DiagnosticID]) throws {
        let desk = try TestDesk()
        try FileTree.write(Array(text.utf8), to: desk.desk.folder + "/calendar.yaml")
        let found = problems { try desk.desk.calendar() }
        #expect(found.map(\.id) == expected)
        #expect(found.allSatisfy { $0.place != nil })
    }

    @Test func `overdue is what the promise says`() throws {
        let desk = try TestDesk()
        try FileTree.write(Array("office-hours: {mon-sun: \"00-24\"}\n".utf8), to: desk.desk.folder + "/calendar.yaml")
        let item = try desk.item(try desk.item())
        func timetable(_ hours: Int?, later: Int) throws -> Timetable { Timetable(try desk.desk.calendar(), promiseHours: hours, now: TestDesk.later(hours: later)) }
        #expect(try timetable(24, later: 1).dueText(item) == "2026-11-23 15:00")
        #expect(try !timetable(24, later: 23).isOverdue(item))
        #expect(try timetable(24, later: 24).isOverdue(item))
        #expect(try timetable(nil, later: 1000).due(item) == nil)
        #expect(try timetable(24, later: 1000).due(try desk.item(try desk.item(.rejected))) == nil)
        #expect(try timetable(24, later: 1000).due(try desk.item(try desk.item(.referred))) == nil)
        #expect(try timetable(5, later: 0).isInTime(from: "2026-11-22T14Z", to: "2026-11-22T19Z") == true)
        #expect(try timetable(5, later: 0).isInTime(from: "2026-11-22T14Z", to: "2026-11-22T20Z") == false)
    }
}
