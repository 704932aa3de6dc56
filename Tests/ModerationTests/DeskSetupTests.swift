import Diagnostics
import FileTree
import Foundation
import Testing

@testable import Moderation

struct DeskSetupTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path + "/desk" }

    private func create(_ folder: String, language: String = "fi") throws -> String { try DeskSetup.create(folder, language: language, Array(TestDesk.passphrases.prefix(1))) }

    @Test func `a desk is for its owner alone`() throws {
        try FileTree.makeFolder(folder, mode: 0o755)
        let recovery = try create(folder)
        #expect(recovery.wholeMatch(of: /[a-z2-7]{20}(-[a-z2-7]{20}){3}/) != nil)
        let tree = try everyFile(below: folder)
        #expect(
            tree.keys.map { $0.replacing(/[0-9a-f]{16}/, with: "KEY") }.sorted() == [
                "calendar.yaml", "channels.yaml", "desk.yaml", "items/", "keys/", "keys/KEY.holders", "keys/KEY.m1.sealed", "keys/KEY.recovery.sealed", "keys/desk.public", "keys/m1.public",
                "keys/m1.wrapped", "keys/recovery.public", "keys/recovery.wrapped", "keys/set-aside.salt", "ledger/", "moderators.yaml", "set-aside/",
            ])
        #expect(mode(of: folder) == 0o700)
        for path in tree.keys { #expect(mode(of: folder + "/" + path) == (path.hasSuffix("/") ? 0o700 : 0o600), "\(path)") }
        for (path, bytes) in tree {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(recovery), "\(path)")
            #expect(!String(decoding: bytes, as: UTF8.self).contains(TestDesk.passphrases[0].passphrase), "\(path)")
        }
        let desk = try Desk(opening: folder)
        #expect(desk.moderators == ["m1"])
        #expect(desk.language == "fi")
    }

    @Test func `a folder that holds anything is left alone`() throws {
        try scratch.write("mine", to: "desk/.hidden")
        #expect(ids { try create(folder) } == [.deskExists])
        #expect(try everyFile(below: folder).keys.sorted() == [".hidden"])
    }

    @Test func `a file in its place is left alone`() throws {
        try scratch.write("mine", to: "desk")
        #expect(!ids { try create(folder) }.isEmpty)
        #expect(scratch.read("desk") == "mine")
    }

    /// However deep, and whether or not the folders above are there yet.
    @Test(arguments: ["desk", "new/desk", "new/newer/desk/", "there/desk"])
    func `no desk where git would take it up`(name: String) throws {
        try git()
        try FileTree.makeFolder(scratch.path + "/there")
        let before = try names()
        #expect(ids { try create(scratch.path + "/" + name) } == [.deskInWorkTree])
        #expect(try names() == before)
    }

    /// One ignored folder is not enough: everything on a desk is private.
    @Test(arguments: ["items\n", "desk/items/\n", "desk/*\n!desk/keys\n", "desk/*\n!desk/set-aside/\n", "other/\n"])
    func `no desk of which git ignores a part`(rules: String) throws {
        try git()
        try scratch.write(rules, to: ".gitignore")
        #expect(ids { try create(folder) } == [.deskInWorkTree])
        #expect(FileTree.kind(of: folder) == nil)
    }

    @Test func `a desk that git ignores is fine until it no longer does`() throws {
        try git()
        try scratch.write("desk/\n", to: ".gitignore")
        _ = try create(folder)
        #expect(ids { try Desk(opening: folder) } == [])
        try scratch.write("", to: ".gitignore")
        #expect(ids { try Desk(opening: folder) } == [.deskInWorkTree])
    }

    private func git() throws {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "init", "-q", scratch.path]
        try git.run()
        git.waitUntilExit()
        try #require(git.terminationStatus == 0)
    }

    /// Without git's own.
    private func names() throws -> [String] { try everyFile(below: scratch.path).keys.filter { !$0.hasPrefix(".git/") }.sorted() }
}

struct DeskTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path + "/desk" }

    @Test func `where there is no desk none is opened`() { #expect(ids { try Desk(opening: folder) } == [.deskMissing]) }

    @Test(
        arguments: [
            ("format: 2\nstrange: 1\n", [.formatNewer]), ("format: 0\n", [.valueOutOfRange]), ("format: 1\nlangauge: sv\n", [.keyUnknown]), ("- a\n", [.valueNotMapping]), ("", [.valueNotMapping]),
            ("format: 1\n", []),
        ] as [(String, [DiagnosticID])])
    func `the format is one that is known`(text: String, problems: [DiagnosticID]) throws {
        try scratch.write(text, to: "desk/desk.yaml")
        try scratch.write("- {id: m1}\n- {id: m2}\n", to: "desk/moderators.yaml")
        #expect(ids { try Desk(opening: folder) } == problems)
    }

    @Test(arguments: [("a: b\n", [.valueNotList]), ("- {name: x}\n", [.keyUnknown, .keyMissing]), ("", [.valueNotList])] as [(String, [DiagnosticID])])
    func `moderators are a list of ids`(text: String, problems: [DiagnosticID]) throws {
        try scratch.write("format: 1\n", to: "desk/desk.yaml")
        try scratch.write(text, to: "desk/moderators.yaml")
        #expect(ids { try Desk(opening: folder) } == problems)
    }

    @Test func `a stranger is told who works here`() throws {
        try scratch.write("format: 1\n", to: "desk/desk.yaml")
        try scratch.write("- {id: m1}\n- {id: m2}\n", to: "desk/moderators.yaml")
        let found = problems { try Desk(opening: folder).require("m11") }
        #expect(found.map(\.id) == [.deskModeratorUnknown])
        #expect(found[0].arguments["known"] == "m1, m2")
        #expect(found[0].nearest.first == "m1")
    }
}
