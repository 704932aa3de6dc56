import KnowledgeBank
import Testing

@testable import Moderation

struct ClockTests {
    @Test func `nothing finer than the hour is told`() {
        #expect(TestDesk.now.hour == "2026-11-22T14Z")
        #expect(Clock(seconds: 0).hour == "1970-01-01T00Z")
        #expect(Clock(seconds: 86_400 - 1).hour == "1970-01-01T23Z")
        #expect(TestDesk.now.day == Day("2026-11-22"))
    }

    @Test(arguments: [("2026-11-22T14Z", 0), ("2026-11-22T09Z", 5), ("2026-11-21T14Z", 24), ("2026-11-22T15Z", -1), ("1970-01-01T00Z", 1_795_305_600 / 3600 + 14)])
    func `hours are counted from hour to hour`(text: String, hours: Int) { #expect(Clock.hours(from: text, to: TestDesk.now.hour) == hours) }

    @Test(arguments: ["", "2026-11-22", "2026-11-31T14Z", "2026-11-22TxxZ", "2026-11-22T14:00Z"])
    func `what is no hour gives none`(text: String) { #expect(Clock.hours(from: text, to: TestDesk.now.hour) == nil) }
}
