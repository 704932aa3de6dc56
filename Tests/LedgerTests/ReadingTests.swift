import Diagnostics
import FileTree
import Ledger
import Testing

struct ReadingTests {
    private let scratch = Scratch()
    private var ledger: Ledger { Ledger(folder: scratch.path + "/ledger", mode: .ownerOnly) }
    private let year = Ledger.Month(year: 2026, month: 1)...Ledger.Month(year: 2026, month: 12)

    private func put(_ text: String, in file: String) throws {
        try FileTree.makeFolder(FileTree.parent(of: "\(scratch.path)/ledger/\(file)") ?? "")
        try FileTree.write(Array(text.utf8), to: "\(scratch.path)/ledger/\(file)")
    }

    @Test func `what is added is read`() throws {
        let entry = Ledger.Entry(kind: "publish", at: "2026-11-22T14Z", language: "sv", topics: ["rent", "debt", "rent"], channel: "json", hoursToAnswer: 31, inTime: true)
        try ledger.add(entry, named: "abcdefgh23")
        let reading = try ledger.entries(in: year)
        #expect(reading.entries.map(\.name) == ["abcdefgh23"] && reading.entries.map(\.entry) == [entry] && reading.problems.isEmpty)
        #expect(entry.topics == ["debt", "rent"])
    }

    @Test func `entries of earlier versions are read`() throws {
        try put("{\"format\":1,\"kind\":\"publish\",\"at\":\"2026-11-22T14Z\",\"language\":\"sv\",\"channel\":\"json\",\"hours-to-answer\":31}\n", in: "2026-11/abcdefgh23.json")
        #expect(try ledger.entries(in: year).entries.map(\.entry) == [Ledger.Entry(kind: "publish", at: "2026-11-22T14Z", language: "sv", channel: "json", hoursToAnswer: 31)])
    }

    @Test func `only the months asked for are read`() throws {
        for at in ["2025-12-31T23Z", "2026-02-01T00Z", "2026-03-01T00Z", "2027-01"] { try ledger.add(Ledger.Entry(kind: "receive", at: at, language: "sv"), named: "abcdefgh23") }
        #expect(try ledger.entries(in: year).entries.map(\.entry.at) == ["2026-02-01T00Z", "2026-03-01T00Z"])
    }

    @Test(arguments: [
        "", "{", "[]", "{\"format\":1}", "{\"format\":1,\"kind\":\"receive\",\"at\":\"2026-12-22T14Z\",\"language\":\"sv\"}",
        "{\"format\":1,\"kind\":\"receive\",\"at\":\"2026-11-22\",\"language\":\"sv\"}",
        "{\"format\":1,\"kind\":\"receive\",\"at\":\"2026-11-22T14Z\",\"language\":\"sv\",\"topics\":[1]}", "{\"kind\":\"receive\",\"at\":\"2026-11-22T14Z\",\"language\":\"sv\"}",
    ])
    func `a damaged file is a problem, and the rest is read`(text: String) throws {
        try put(text, in: "2026-11/aaaaaaaaaa.json")
        try ledger.add(Ledger.Entry(kind: "receive", at: "2026-11-22T14Z", language: "sv"), named: "bbbbbbbbbb")
        let reading = try ledger.entries(in: year)
        #expect(reading.entries.map(\.name) == ["bbbbbbbbbb"])
        #expect(!reading.problems.hasErrors && reading.problems.map(\.id) == [.ledgerFileDamaged] && reading.problems.first?.place?.file == scratch.path + "/ledger/2026-11/aaaaaaaaaa.json")
    }

    @Test func `an entry of a newer format says so`() throws {
        try put("{\"format\":2,\"kind\":\"receive\",\"at\":\"2026-11-22T14Z\",\"language\":\"sv\"}", in: "2026-11/aaaaaaaaaa.json")
        #expect(try ledger.entries(in: year).problems.map(\.id) == [.formatNewer])
    }

    @Test func `what is no entry's file is passed over, and no ledger is an empty one`() throws {
        #expect(try ledger.entries(in: year).entries.isEmpty)
        for file in ["2026-11/x.json.new~", "2026-11/.hidden.json", "figures/2026-11.json", "notes/a.json"] { try put("?", in: file) }
        let reading = try ledger.entries(in: year)
        #expect(reading.entries.isEmpty && reading.problems.isEmpty)
    }
}
