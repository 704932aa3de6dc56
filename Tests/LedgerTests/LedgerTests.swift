import FileTree
import Glibc
import Ledger
import Testing
import UTF8Text

struct LedgerTests {
    private let scratch = Scratch()
    private var ledger: Ledger { Ledger(folder: scratch.path + "/ledger", mode: .ownerOnly) }

    private func files() throws -> [String] { try FileTree.walk(scratch.path + "/ledger").files }

    private func text(_ name: String) throws -> String { String(decoding: try FileTree.read("\(scratch.path)/ledger/\(name)"), as: UTF8.self) }

    @Test func `an entry says what, when, in which language and how, and no more`() throws {
        try ledger.add(Ledger.Entry(kind: "publish", at: "2026-11-22T14Z", language: "sv", channel: "json", hoursToAnswer: 31), named: "abcdefgh23")
        let name = try #require(try files().first)
        #expect(try text(name) == "{\"format\":1,\"kind\":\"publish\",\"at\":\"2026-11-22T14Z\",\"language\":\"sv\",\"channel\":\"json\",\"hours-to-answer\":31}\n")
    }

    @Test func `what is not known is not written`() throws {
        try ledger.add(Ledger.Entry(kind: "draft", at: "2026-11-22T14Z", language: "fi"), named: "abcdefgh23")
        #expect(try text(try files()[0]) == "{\"format\":1,\"kind\":\"draft\",\"at\":\"2026-11-22T14Z\",\"language\":\"fi\"}\n")
    }

    @Test func `entries stand by month under names that say nothing`() throws {
        for hour in ["2026-11-22T14Z", "2026-11-22T14Z", "2026-12-01T00Z"] { try ledger.add(Ledger.Entry(kind: "receive", at: hour, language: "sv"), named: RandomName.make()) }
        let files = try files()
        #expect(files.map { String($0.prefix(8)) } == ["2026-11/", "2026-11/", "2026-12/"])
        #expect(Set(files).count == 3)
        #expect(files.allSatisfy { $0.wholeMatch(of: /2026-1[12]\/[a-z2-7]{10}\.json/) != nil })
    }

    @Test func `an entry that is added again changes nothing`() throws {
        let entry = Ledger.Entry(kind: "receive", at: "2026-11-22T14Z", language: "sv")
        #expect(!ledger.holds("abcdefgh23", hour: entry.at))
        for _ in 1...2 { try ledger.add(entry, named: "abcdefgh23") }
        #expect(ledger.holds("abcdefgh23", hour: entry.at))
        #expect(try files() == ["2026-11/abcdefgh23.json"])
    }

    @Test func `nobody but the owner reads it`() throws {
        try ledger.add(Ledger.Entry(kind: "receive", at: "2026-11-22T14Z", language: "sv"), named: "abcdefgh23")
        #expect(mode(of: "ledger/2026-11") == 0o700)
        #expect(mode(of: "ledger/\(try files()[0])") == 0o600)
        #expect(try FileTree.names(in: scratch.path + "/ledger/2026-11").count == 1)
    }

    @Test func `a disk that refuses is an error`() throws {
        try FileTree.write([], to: scratch.path + "/ledger")
        #expect(throws: FileError.self) { try ledger.add(Ledger.Entry(kind: "receive", at: "2026-11-22T14Z", language: "sv"), named: "abcdefgh23") }
    }

    private func mode(of name: String) -> UInt32? {
        var status = stat()
        return stat("\(scratch.path)/\(name)", &status) == 0 ? status.st_mode & 0o777 : nil
    }
}
