import Crypto
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
        #expect(try Membership(of: opened, desk.unlocked()).rotate().count == 1)
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

    @Test func `an interrupted removal is ended by the next`() throws {
        let keys = desk.desk.folder + "/keys/"
        let names = try FileTree.names(in: keys).filter { $0.contains("m2") }
        let files = try names.map { try FileTree.read(keys + $0) }
        try Membership(of: desk.desk, desk.unlocked()).remove("m2")
        // As if the process had ended when m2 was no longer in moderators.yaml, and the keys still stood there.
        for (name, bytes) in zip(names, files) { try FileTree.write(bytes, to: keys + name) }
        try Membership(of: try reopened(), desk.unlocked()).remove("m2")
        #expect(try FileTree.names(in: keys).allSatisfy { !$0.contains("m2") })
        #expect(try reopened().moderators == ["m1", "m3"])
        #expect(ids { try Membership(of: try reopened(), desk.unlocked()).remove("m2") } == [.deskModeratorUnknown])
    }

    @Test func `an interrupted rotation is ended by the next`() throws {
        let items = try (0..<3).map { _ in try desk.item() }
        let membership = Membership(of: desk.desk, try desk.unlocked())
        // As if the process had ended when the new key was there and nothing sealed to it yet.
        try desk.desk.keys.makeKey(for: desk.desk.moderators + [DeskKeys.recoveryName], desk.unlocked().authority)
        let between = try desk.desk.keys.currentName()
        #expect(try membership.rotate().count == 3)
        let current = try desk.desk.keys.currentName()
        #expect(current != between)
        for id in items { #expect(DeskKeys.keyName(of: try FileTree.read(desk.item(id).originalPath)) == current) }
    }

    @Test func `what does not open is named and keeps nothing else from the new key`() throws {
        let (good, bad) = (try desk.item(), try desk.item())
        try FileTree.write([1, 2, 3], to: desk.item(bad).originalPath)
        try FileTree.write([1], to: desk.desk.setAsideFolder + "/a copy in conflict.sealed")
        let result = try Membership(of: desk.desk, desk.unlocked()).rotate()
        #expect(result.count == 1 && result.problems.map(\.id) == [.itemDamaged])
        #expect(try DeskKeys.keyName(of: FileTree.read(desk.item(good).originalPath)) == desk.desk.keys.currentName())
    }

    /// Who can write in the folder but has no passphrase: a key in the place of a colleague's, of the recovery key, or of the desk's.
    @Test(arguments: ["m2.public", "recovery.public", "holders", "desk"])
    func `an exchanged key is noticed before anything is sealed to it`(what: String) throws {
        let id = try desk.item()
        let other = try TestDesk()
        let (mine, theirs) = (desk.desk.keys.folder, other.desk.keys.folder)
        let name = try desk.desk.keys.currentName()
        switch what {
        case "holders": try FileTree.write(FileTree.read(mine + "/\(name).holders") + Array("x\n".utf8), to: mine + "/\(name).holders")
        case "desk":
            // A whole desk key of their own, sealed to everybody here, in the place of ours.
            let authority = SymmetricKey(size: .bits256)
            try other.desk.keys.addHolder("m9", "en främmande lösenfras", authority)
            for holder in ["m1", "m2", "m3", "recovery"] { try FileTree.write(FileTree.read("\(mine)/\(holder).public"), to: "\(theirs)/\(holder).public") }
            try other.desk.keys.makeKey(for: ["m1", "m2", "m3", "m9", "recovery"], authority)
            for file in try FileTree.names(in: theirs) where file.hasPrefix(try other.desk.keys.currentName()) || ["desk.public", "m9.public"].contains(file) {
                try FileTree.write(FileTree.read("\(theirs)/\(file)"), to: "\(mine)/\(file)")
            }
        default:
            try other.desk.keys.addHolder("m2", "en främmande lösenfras", other.unlocked().authority)
            try FileTree.write(FileTree.read("\(theirs)/m2.public"), to: "\(mine)/\(what)")
        }
        let before = try FileTree.read(desk.item(id).originalPath)
        #expect(ids { try Membership(of: desk.desk, desk.unlocked()).rotate() } == [.keyForeign])
        #expect(ids { try Membership(of: desk.desk, desk.unlocked()).add("m4", passphrase: secret) } == [.keyForeign])
        #expect(try FileTree.read(desk.item(id).originalPath) == before)
    }

    @Test func `a new passphrase takes the place of the old one`() throws {
        let id = try desk.item()
        let membership = Membership(of: desk.desk, try desk.unlocked())
        try membership.renew("m2", passphrase: secret)
        try membership.renew("recovery", passphrase: "en ny återställningsnyckel")
        let sealed = try FileTree.read(desk.item(id).originalPath)
        #expect(ids { try desk.desk.keys.unlock("m2", secret: TestDesk.passphrases[1].passphrase) } == [.passphraseWrong])
        #expect(ids { try desk.desk.keys.unlock("recovery", secret: TestDesk.recovery) } == [.passphraseWrong])
        for (holder, secret) in [("m2", secret), ("recovery", "en ny återställningsnyckel")] {
            #expect(try !desk.desk.keys.unlock(holder, secret: secret).open(sealed, item: id).isEmpty)
        }
        // One's own, and the desk goes on with it.
        try membership.renew("m1", passphrase: secret + " m1")
        #expect(try Membership(of: desk.desk, desk.desk.keys.unlock("m1", secret: secret + " m1")).rotate().count == 1)
    }

    /// As if the process had ended after the keys were written and before they were noted, or after the person was struck from the list.
    @Test func `a change of people that was interrupted is ended by the next`() throws {
        let membership = Membership(of: desk.desk, try desk.unlocked())
        try desk.desk.keys.addHolder("m4", "en annan lösenfras", desk.unlocked().authority)
        try membership.add("m4", passphrase: secret)
        try desk.desk.keys.addHolder("m2", "en annan lösenfras", desk.unlocked().authority)
        try Membership(of: try reopened(), desk.unlocked()).renew("m2", passphrase: secret)
        try FileTree.write(Array("- {id: m1}\n- {id: m2}\n- {id: m4}\n".utf8), to: desk.desk.folder + "/moderators.yaml")
        let id = try desk.item()
        _ = try Membership(of: try reopened(), desk.unlocked()).rotate()
        #expect(try FileTree.names(in: desk.desk.keys.folder).allSatisfy { !$0.contains("m3") })
        for holder in ["m2", "m4"] { #expect(try !desk.desk.keys.unlock(holder, secret: secret).open(FileTree.read(desk.item(id).originalPath), item: id).isEmpty) }
    }

    @Test func `nobody locks themselves out`() throws { #expect(ids { try Membership(of: desk.desk, desk.unlocked()).remove("m1") } == [.selfRemoval]) }

    @Test func `what was set aside is sealed anew, too`() throws {
        _ = try desk.importing([0xFF, 0xFE, 0x00])
        let entry = try #require(try SetAside.entries(of: desk.desk).first)
        _ = try Membership(of: desk.desk, desk.unlocked()).rotate()
        #expect(try SetAside.open(entry.id, of: desk.desk, desk.unlocked()) == [0xFF, 0xFE, 0x00])
        try SetAside.remove(entry.id, of: desk.desk, at: TestDesk.now)
        #expect(try SetAside.entries(of: desk.desk).isEmpty && FileTree.names(in: desk.desk.setAsideFolder).isEmpty)
        #expect(ids { try SetAside.remove(entry.id, of: desk.desk, at: TestDesk.now) } == [.itemUnknown])
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
