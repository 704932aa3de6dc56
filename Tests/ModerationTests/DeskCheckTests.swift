import Diagnostics
import FileTree
import Testing

@testable import Moderation

struct DeskCheckTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    private func check(repairs: Bool = true) throws -> DeskCheck { try DeskCheck(of: desk.desk, repairs: repairs) }

    @Test func `a desk in order has nothing to complain of`() throws {
        for state in [ItemState.received, .drafted, .published, .referred] { _ = try desk.item(state) }
        _ = try desk.importing([0xFF])
        #expect(try check().problems.isEmpty)
    }

    /// Each of these a process that was killed leaves behind.
    @Test func `leftovers are cleared away, and only they`() throws {
        let id = try desk.item(.rejected)
        let items = desk.desk.itemsFolder
        try FileTree.makeFolder(items + "/.new-abcdefgh22/events", mode: 0o700)
        try FileTree.write([1], to: items + "/.new-abcdefgh22/known", mode: 0o600)
        try FileTree.write([1], to: items + "/\(id)/question.md.new~", mode: 0o600)
        try FileTree.write([1], to: desk.desk.setAsideFolder + "/abcdefgh33.json", mode: 0o600)
        let before = try desk.tree
        let dry = try check(repairs: false)
        #expect(dry.problems.map(\.id) == [.deskLeftover, .deskLeftover, .deskLeftover] && dry.repaired == 0)
        #expect(try desk.tree == before)
        #expect(try check().repaired == 3)
        #expect(try check().problems.isEmpty)
        #expect(try desk.item(id).state == .rejected)
    }

    @Test func `a deletion that was begun is ended`() throws {
        let id = try desk.item(.rejected)
        try FileTree.move(desk.item(id).folder, to: desk.desk.itemsFolder + "/" + Retention.prefix + id)
        #expect(try check().problems.map(\.id) == [.deskLeftover])
        #expect(try FileTree.names(in: desk.desk.itemsFolder).isEmpty)
    }

    @Test func `a missing entry of the ledger is made up for`() throws {
        let id = try desk.item(.drafted)
        let entry = try #require(try desk.item(id).last(.draft))
        try FileTree.removeFile("\(desk.desk.folder)/ledger/\(entry.at.prefix(7))/\(entry.entry).json")
        #expect(try check().problems.map(\.id) == [.ledgerEntryMissing])
        #expect(try check().problems.isEmpty)
    }

    @Test func `rights that are too wide are taken away`() throws {
        let path = try desk.item(try desk.item()).questionPath
        try FileTree.setMode(0o644, of: path)
        try FileTree.setMode(0o755, of: desk.desk.itemsFolder)
        let found = try check()
        #expect(found.problems.map(\.id) == [.deskPermissions, .deskPermissions] && found.repaired == 2)
        #expect(mode(of: path) == 0o600 && mode(of: desk.desk.itemsFolder) == 0o700)
    }

    @Test func `what a person must decide is named and left`() throws {
        let id = try desk.item()
        try FileTree.removeFile(desk.item(id).originalPath)
        try FileTree.write([1], to: desk.desk.setAsideFolder + "/abcdefgh44.sealed", mode: 0o600)
        try FileTree.removeFile(desk.desk.folder + "/keys/m3.wrapped")
        try FileTree.write([1], to: desk.desk.folder + "/keys/m8.wrapped", mode: 0o600)
        try FileTree.write(Array("holidays: [x]\n".utf8), to: desk.desk.folder + "/calendar.yaml", mode: 0o600)
        let before = try desk.tree
        let found = try check()
        #expect(found.problems.map(\.id) == [.itemDamaged, .setAsideUnnoted, .moderatorKeyMissing, .keyOfNobody, .sealedToOldKey, .dayInvalid] && found.repaired == 0)
        #expect(try desk.tree == before)
    }

    @Test func `originals under an earlier key are counted`() throws {
        _ = try desk.item()
        try desk.desk.keys.makeKey(for: desk.desk.moderators + [DeskKeys.recoveryName], desk.unlocked().authority)
        let found = try check().problems
        #expect(found.map(\.id) == [.sealedToOldKey] && found[0].arguments == ["count": "1"])
    }
}
