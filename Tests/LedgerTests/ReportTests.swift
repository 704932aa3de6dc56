import Diagnostics
import FileTree
import Glibc
import Ledger
import Testing
import UTF8Text

struct ReportTests {
    private let scratch = Scratch()
    private var ledger: Ledger { Ledger(folder: scratch.path + "/ledger", mode: .ownerOnly) }

    private func add(_ count: Int, _ kind: String, _ at: String, language: String = "sv", topics: [String] = [], channel: String? = nil, hours: Int? = nil, inTime: Bool? = nil) throws {
        for _ in 0..<count {
            try ledger.add(Ledger.Entry(kind: kind, at: at, language: language, topics: topics, channel: channel, hoursToAnswer: hours, inTime: inTime), named: RandomName.make())
        }
    }

    private func report(_ period: String, below k: Int = 5, at hour: String = "2027-06-01T00Z", listing listed: Report.Listed = Report.Listed()) throws -> Report {
        try Report(ledger, try #require(Period(period)), suppressBelow: k, promiseHours: 72, listing: listed, at: hour)
    }

    private func value(_ kind: Figure.Kind, _ key: String? = nil, in report: Report) -> Figure.Value? { report.figures.first { $0.kind == kind && $0.key == key }?.value }

    @Test func `what is too few is counted in the month in which it is enough`() throws {
        try add(3, "receive", "2026-10-01T08Z")
        try add(4, "receive", "2026-11-01T08Z")
        try add(2, "receive", "2026-12-01T08Z")
        #expect(value(.received, in: try report("2026-10")) == nil)
        #expect(value(.received, in: try report("2026-11")) == .count(7))
        #expect(value(.received, in: try report("2026-12")) == nil)
        #expect(value(.received, in: try report("2026-Q4")) == .count(7))
        #expect(value(.received, in: try report("2026")) == .count(7))
    }

    @Test func `what comes late changes no report that was printed`() throws {
        try add(6, "receive", "2026-10-01T08Z")
        let before = try report("2026-10")
        try add(3, "receive", "2026-10-01T08Z")
        try add(2, "receive", "2026-09-01T08Z")
        try add(1, "receive", "2026-11-01T08Z")
        #expect(try report("2026-10") == before)
        #expect(value(.received, in: try report("2026-09")) == nil)
        #expect(value(.received, in: try report("2026-11")) == .count(6))
    }

    /// A lower one shows no more than was shown; a higher one withholds what is too small for it.
    @Test func `another threshold shows nothing new`() throws {
        try add(4, "receive", "2026-10-01T08Z")
        try add(2, "receive", "2026-11-01T08Z")
        #expect(value(.received, in: try report("2026-10", below: 5)) == nil)
        #expect(value(.received, in: try report("2026-10", below: 2)) == nil)
        #expect(value(.received, in: try report("2026-11", below: 2)) == .count(6))
        #expect(value(.received, in: try report("2026-11", below: 6)) == .count(6))
        #expect(value(.received, in: try report("2026-11", below: 100)) == nil)
    }

    @Test func `the order in which reports are printed does not matter`() throws {
        try add(6, "receive", "2026-10-01T08Z")
        try add(7, "receive", "2026-12-01T08Z")
        #expect(value(.received, in: try report("2026-Q4")) == .count(13))
        #expect(value(.received, in: try report("2026-12")) == .count(7))
        #expect(value(.received, in: try report("2026-11")) == nil)
        #expect(value(.received, in: try report("2026-10")) == .count(6))
    }

    @Test func `reducing entries changes no report`() throws {
        try ledger.add(Ledger.Entry(kind: "receive", at: "2026-10-01T08Z", language: "sv"), named: "abcdefgh23")
        try add(5, "receive", "2026-10-01T08Z")
        try ledger.reduce("abcdefgh23", hour: "2026-10-01T08Z")
        #expect(value(.received, in: try report("2026-10")) == .count(6))
    }

    @Test(arguments: ["2026-11", "2026-Q4", "2026", "2027-01"])
    func `a period that has not ended is refused`(period: String) throws {
        #expect(throws: Problems.self) { try report(period, at: "2026-11-30T23Z") }
        #expect(FileTree.kind(of: scratch.path + "/ledger") == nil)
    }

    @Test func `an entry that cannot be read is a problem, and counted once it can`() throws {
        try add(5, "receive", "2026-10-01T08Z")
        try ledger.add(Ledger.Entry(kind: "receive", at: "2026-10-01T08Z", language: "sv"), named: "abcdefgh23")
        let path = scratch.path + "/ledger/2026-10/abcdefgh23.json"
        let bytes = try FileTree.read(path)
        try FileTree.write([], to: path)
        let first = try report("2026-10")
        #expect(first.problems.map(\.id) == [.ledgerFileDamaged] && value(.received, in: first) == .count(5))
        try FileTree.write(bytes, to: path)
        try add(4, "receive", "2026-11-01T08Z")
        #expect(value(.received, in: try report("2026-11")) == .count(5))
    }

    @Test func `what is written down is what is shown, for the owner only`() throws {
        try add(5, "receive", "2026-10-01T08Z", channel: "form")
        try add(3, "receive", "2026-10-01T08Z", language: "fi")
        try add(5, "publish", "2026-10-01T09Z", topics: ["rent"], hours: 1, inTime: true)
        try add(2, "return", "2026-10-01T09Z")
        _ = try report("2026-10")
        let file = scratch.path + "/ledger/figures/2026-10.json"
        #expect(
            String(decoding: try FileTree.read(file), as: UTF8.self) == """
                {"format":1,"received":[{"language":"sv","channel":"form","count":5}],"outcomes":[{"kind":"publish","hours":"4","in-time":true,"count":5}],"topics":[{"topic":"rent","count":5}],"returns":0}

                """)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test func `damaged figures are not worked out anew`() throws {
        try add(5, "receive", "2026-10-01T08Z")
        _ = try report("2026-10")
        for (period, text) in [("2026-10", "{\"format\":1}"), ("2026-11", "{\"format\":1}"), ("2026-10", "")] {
            try FileTree.write(Array(text.utf8), to: scratch.path + "/ledger/figures/2026-10.json")
            let error = #expect(throws: Problems.self) { try report(period) }
            #expect(error?.all.map(\.id) == [.ledgerFileDamaged] && error?.all.hasErrors == true)
        }
    }

    @Test func `an outcome with several topics counts in each`() throws {
        try add(12, "receive", "2026-10-01T08Z")
        try add(6, "publish", "2026-10-02T08Z", topics: ["rent", "debt"])
        try add(5, "refer", "2026-10-02T08Z", topics: ["rent"])
        let report = try report("2026-10", listing: Report.Listed(topics: ["care", "rent"]))
        #expect(report.figures.filter { $0.kind == .topic }.map(\.key) == ["care", "debt", "rent"])
        #expect(value(.topic, "rent", in: report) == .count(11) && value(.topic, "debt", in: report) == .count(6) && value(.topic, "care", in: report) == nil)
        #expect(value(.outcome, "publish", in: report) == .count(6) && value(.outcome, "refer", in: report) == .count(5))
    }

    @Test func `more outcomes than arrivals wait for arrivals`() throws {
        try add(4, "receive", "2026-10-01T08Z", channel: "form")
        try add(6, "receive", "2026-10-01T08Z", channel: "mail")
        try add(10, "publish", "2026-10-02T08Z")
        try add(4, "receive", "2026-11-01T08Z", channel: "form")
        #expect(value(.outcome, "publish", in: try report("2026-10")) == .count(6))
        #expect(value(.outcome, "publish", in: try report("2026-11")) == nil)
        try add(6, "publish", "2026-12-01T08Z")
        #expect(value(.outcome, "publish", in: try report("2026-12")) == .count(8))
    }

    @Test func `a share needs both parts`() throws {
        try add(40, "receive", "2026-10-01T08Z")
        try add(20, "publish", "2026-10-02T08Z", hours: 30, inTime: true)
        try add(4, "publish", "2026-10-03T08Z", hours: 80, inTime: false)
        let first = try report("2026-10")
        #expect(value(.share, in: first) == nil && value(.promise, "in-time", in: first) == .count(20) && value(.promise, "late", in: first) == nil)
        #expect(value(.median, in: first) == .band(.within72))
        try add(1, "publish", "2026-11-03T08Z", hours: 80, inTime: false)
        #expect(value(.share, in: try report("2026")) == .percent(80))
    }

    @Test func `a median that what is not shown could move is withheld`() throws {
        try add(40, "receive", "2026-10-01T08Z")
        for hours in [3, 100] { try add(5, "publish", "2026-10-02T08Z", hours: hours, inTime: true) }
        #expect(value(.median, in: try report("2026-10")) == nil)
        try add(20, "publish", "2026-11-02T08Z", hours: 10, inTime: true)
        #expect(value(.median, in: try report("2026-11")) == .band(.within24))
    }
}
