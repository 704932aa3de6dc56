import Ledger
import Testing

struct PeriodTests {
    @Test(arguments: ["2026-11", "2026-01", "2026-Q1", "2026-Q4", "2026", "1900", "2999-12"])
    func `a period is a month, a quarter or a year`(text: String) throws {
        #expect(try #require(Period(text)).description == text)
    }

    @Test(arguments: ["", "26", "2026-13", "2026-00", "2026-1", "2026-Q0", "2026-Q5", "2026-q4", "2026-11-22", "2026-W47", "2026-11..2026-12", "1899", "3000", "20ä6", "+026"])
    func `nothing else is one`(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func `periods hold whole months`() throws {
        let (month, quarter, year) = (try #require(Period("2026-11")), try #require(Period("2026-Q4")), try #require(Period("2026")))
        #expect(quarter.months.map(\.description) == ["2026-10", "2026-11", "2026-12"])
        #expect(year.months.count == 12 && month.months.count == 1)
        #expect(year.contains(quarter) && quarter.contains(month) && quarter.contains(quarter))
        let september = try #require(Period("2026-09"))
        #expect(!month.contains(quarter) && !quarter.contains(september))
    }

    @Test(arguments: [("2026-11-22T14Z", "2026-11"), ("2026-11", "2026-11"), ("2026-11-22", nil), ("2026-11-22T24Z", nil), ("2026-11-00T00Z", nil), ("2026-11-22T14:00Z", nil), ("2026-13", nil)])
    func `the month of an entry's time`(at: String, month: String?) {
        #expect(Ledger.Month(of: at)?.description == month)
    }

    @Test func `December is followed by January`() throws {
        #expect(try #require(Ledger.Month("2026-12")).next.description == "2027-01")
    }
}
