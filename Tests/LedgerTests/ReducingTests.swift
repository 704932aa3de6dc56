import Diagnostics
import FileTree
import Ledger
import Testing

struct ReducingTests {
    private let scratch = Scratch()
    private var ledger: Ledger { Ledger(folder: scratch.path + "/ledger", mode: .ownerOnly) }
    private let entry = Ledger.Entry(kind: "publish", at: "2026-11-22T14Z", language: "sv", topics: ["rent"], channel: "json", hoursToAnswer: 31, inTime: false)
    private let month = Ledger.Month(year: 2026, month: 11)

    private func entries() throws -> [(name: String, entry: Ledger.Entry)] { try ledger.entries(in: month...month).entries }

    /// Of the hours to the answer, it keeps the band that reports tell: 31 lies in that up to 72.
    @Test func `a reduced entry keeps its month only, under another name`() throws {
        try ledger.add(entry, named: "abcdefgh23")
        try ledger.reduce("abcdefgh23", hour: entry.at)
        let reduced = try entries()
        #expect(reduced.map(\.entry) == [Ledger.Entry(kind: "publish", at: "2026-11", language: "sv", topics: ["rent"], channel: "json", hoursToAnswer: 72, inTime: false)])
        #expect(reduced[0].name != "abcdefgh23" && reduced[0].name.wholeMatch(of: /[a-z2-7]{10}/) != nil)
        #expect(!ledger.holds("abcdefgh23", hour: entry.at))
    }

    @Test func `reducing again changes nothing`() throws {
        try ledger.add(entry, named: "abcdefgh23")
        try ledger.reduce("abcdefgh23", hour: entry.at)
        let name = try entries()[0].name
        try ledger.reduce("abcdefgh23", hour: entry.at)
        #expect(try entries().map(\.name) == [name])
    }

    /// The state between the two steps.
    @Test func `a run that ended half-way is finished by the next`() throws {
        try ledger.add(Ledger.Entry(kind: "publish", at: "2026-11", language: "sv"), named: "abcdefgh23")
        #expect(try entries().count == 1)
        try ledger.reduce("abcdefgh23", hour: "2026-11-22T14Z")
        #expect(try entries().map(\.entry.at) == ["2026-11"])
        #expect(!ledger.holds("abcdefgh23", hour: "2026-11"))
    }

    @Test func `keys of other versions stay`() throws {
        try ledger.add(entry, named: "abcdefgh23")
        try FileTree.write(Array("{\"format\":1,\"later\":[1],\"kind\":\"draft\",\"at\":\"2026-11-22T14Z\",\"language\":\"fi\"}".utf8), to: scratch.path + "/ledger/2026-11/abcdefgh23.json")
        try ledger.reduce("abcdefgh23", hour: entry.at)
        let bytes = try FileTree.read("\(scratch.path)/ledger/2026-11/\(try entries()[0].name).json")
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"format\":1,\"later\":[1],\"kind\":\"draft\",\"at\":\"2026-11\",\"language\":\"fi\"}\n")
    }

    @Test func `a damaged entry is left alone`() throws {
        try ledger.add(entry, named: "abcdefgh23")
        try FileTree.write([0x7B], to: scratch.path + "/ledger/2026-11/abcdefgh23.json")
        #expect(throws: Problems.self) { try ledger.reduce("abcdefgh23", hour: entry.at) }
        #expect(ledger.holds("abcdefgh23", hour: entry.at))
    }
}
