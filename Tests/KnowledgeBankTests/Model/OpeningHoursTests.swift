import Diagnostics
import KnowledgeBank
import Testing

@Suite struct OpeningHoursTests {
    /// The hours of contacts that are written so in contacts.yaml, in order, and how many could not be understood.
    private func read(_ hours: [String]) throws -> (hours: [OpeningHours?], invalid: Int) {
        let entries = hours.enumerated().map { "- {id: c\($0), country: SE, kind: channel, name: x, number: 1, verified: 2026-11-01, hours: {\($1)}}\n" }
        let checked = try BankFolder(["contacts.yaml": BankFolder.contact(entries.joined())]).checked()
        return (hours.indices.map { ContactID("c\($0)").flatMap { checked.bank?.contact($0) }?.hours }, checked.problems.count { $0.id == .hoursInvalid })
    }

    @Test func `hours and minutes in their usual spellings`() throws {
        let cases: [(String, [(Int, Int)])] = [
            ("09-16", [(540, 960)]), ("9-16", [(540, 960)]), ("09:30-16:00", [(570, 960)]), ("9.30-16.05", [(570, 965)]), ("00-24", [(0, 1440)]), ("00:00-24:00", [(0, 1440)]),
            ("09-12, 13-16", [(540, 720), (780, 960)]), (" 09 - 12 ,13-16 ", [(540, 720), (780, 960)]), ("21-03", [(1260, 180)]), ("22:15-06:45", [(1335, 405)]), ("00-00:01", [(0, 1)]),
        ]
        let found = try read(cases.map { "mon: '\($0.0)'" })
        #expect(found.invalid == 0)
        for (hours, expected) in zip(found.hours, cases) { #expect(hours?.groups[0].spans.map { [$0.opens, $0.closes] } == expected.1.map { [$0.0, $0.1] }, "\(expected.0)") }
    }

    @Test func `what is not understood is refused`() throws {
        let times = [
            "dygnet runt", "9", "9-", "-16", "09–16", "09-16-18", "25-26", "24-25", "09-24:01", "09:60-16", "9:5-16", "09:300-16", "+9-16", "-9-16", "9::30-16", ":9-16", "9:-16", "009-16",
            "09-16,", ",09-16", "09-16;17-18", "09-09", "00-00", "24-09", "9am-4pm", "٠٩-16", "09-16,x",
        ]
        let found = try read(times.map { "mon: '\($0)'" })
        #expect(found.hours.indices.filter { found.hours[$0] != nil }.map { times[$0] } == [])
        #expect(found.invalid == times.count)
    }

    @Test func `days and spans of days`() throws {
        let found = try read(["mon-sun: '00-24'", "sun: '9-10', mon-fri: '8-9', sat: '10-11'", "mon-mon: '8-9'"])
        #expect(found.invalid == 0)
        #expect(found.hours.map { $0?.groups.map(\.days) } == [[0...6], [0...4, 5...5, 6...6], [0...0]])
        #expect(found.hours.map { $0?.isAlways } == [true, false, false])
        #expect(found.hours[0]?.groups[0].spans[0].isWholeDay == true && found.hours[2]?.groups[0].spans[0].isWholeDay == false)
    }

    @Test func `days that are none are refused, the others count`() throws {
        let days = ["Mon", "monday", "fri-mon", "mon-", "-fri", "mon-wed-fri", "mon–fri", "mon - fri", "mon,fri", "1", "mån"]
        let found = try read(days.map { "\"\($0)\": '9-16', wed: '9-16'" })
        #expect(found.invalid == days.count)
        #expect(found.hours.map { $0?.groups.map(\.days) } == days.map { _ in [2...2] })
    }
}
