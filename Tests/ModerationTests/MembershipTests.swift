import Diagnostics
import FileTree
import Testing

@testable import Moderation

struct MembershipTests {
    private let desk: TestDesk
    private let secret = "fyra ord som inte hör ihop"

    init() throws { desk = try TestDesk() }

    private func reopened() throws -> Desk { try Desk(opening: desk.desk.folder) }

    @Test func `a new colleague reads what is there and what is to come`() throws {
        let before = try desk.item()
        try Membership(of: desk.desk, desk.unlocked()).add("m4", passphrase: secret)
        let after = try desk.item()
        let opened = try reopened()
        #expect(opened.moderators == ["m1", "m2", "m3", "m4"])
        let keys = try opened.keys.unlock("m4", secret: secret)
        for id in [before, after] { #expect(try !keys.open(FileTree.read(desk.item(id).originalPath), item: id).isEmpty) }
        #expect(ids { try Membership(of: opened, try desk.unlocked()).add("m4", passphrase: secret) } == [.moderatorExists])
    }

    @Test func `who has left does not read what comes after the next rotation`() throws {
        let old = try desk.item()
        let theirs = try desk.unlocked("m2")
        let membership = Membership(of: desk.desk, try desk.unlocked())
        try membership.remove("m2")
        let opened = try reopened()
        #expect(opened.moderators == ["m1", "m3"])
        #expect(try FileTree.names(in: opened.folder + "/keys").allSatisfy { !$0.contains("m2") })
        #expect(try Membership(of: opened, desk.unlocked()).rotate() == 1)
        let new = try desk.item()
        for id in [old, new] {
            let sealed = try FileTree.read(desk.item(id).originalPath)
            #expect(try !desk.unlocked().open(sealed, item: id).isEmpty)
            #expect(try !desk.desk.keys.unlock("recovery", secret: TestDesk.recovery).open(sealed, item: id).isEmpty)
            #expect(try !desk.unlocked("m3").open(sealed, item: id).isEmpty)
            #expect(!ids { try theirs.open(sealed, item: id) }.isEmpty)
        }
        #expect(ids { try Membership(of: try reopened(), desk.unlocked()).remove("m3") } == [.moderatorsTooFew])
        #expect(ids { try membership.remove("m9") } == [.deskModeratorUnknown])
    }

    @Test func `an interrupted rotation goes on where it stopped`() throws {
        let items = try (0..<3).map { _ in try desk.item() }
        let membership = Membership(of: desk.desk, try desk.unlocked())
        // As if the process had ended when the new key was there and nothing sealed to it yet.
        try desk.desk.keys.makeKey(for: desk.desk.moderators + [DeskKeys.recoveryName])
        let current = try desk.desk.keys.currentName()
        #expect(try membership.rotate() == 3)
        #expect(try desk.desk.keys.currentName() == current)
        for id in items { #expect(DeskKeys.keyName(of: try FileTree.read(desk.item(id).originalPath)) == current) }
        #expect(try membership.rotate() == 3)
        #expect(try desk.desk.keys.currentName() != current)
    }

    @Test func `what was set aside is sealed anew, too`() throws {
        _ = try desk.importing([0xFF, 0xFE, 0x00])
        let entry = try #require(try SetAside.entries(of: desk.desk).first)
        _ = try Membership(of: desk.desk, desk.unlocked()).rotate()
        #expect(try SetAside.open(entry.id, of: desk.desk, desk.unlocked()) == [0xFF, 0xFE, 0x00])
        try SetAside.remove(entry.id, of: desk.desk)
        #expect(try SetAside.entries(of: desk.desk).isEmpty && FileTree.names(in: desk.desk.setAsideFolder).isEmpty)
        #expect(ids { try SetAside.remove(entry.id, of: desk.desk) } == [.itemUnknown])
    }

    @Test(arguments: ["[{id: m1}, {id: m2}, {id: m3}]\n", "- {id: m1}\n- {id: m2}\n- {id: m3}"])
    func `moderators.yaml is changed line by line or not at all`(text: String) throws {
        let path = desk.desk.folder + "/moderators.yaml"
        try FileTree.write(Array(text.utf8), to: path)
        let found = ids { try Membership(of: try reopened(), desk.unlocked()).add("m4", passphrase: secret) }
        if text.hasPrefix("[") {
            #expect(found == [.moderatorsByHand])
            #expect(try String(decoding: FileTree.read(path), as: UTF8.self) == text)
        } else {
            #expect(found.isEmpty)
            #expect(try String(decoding: FileTree.read(path), as: UTF8.self) == text + "\n- {id: m4}\n")
        }
    }
}
