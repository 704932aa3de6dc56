import Diagnostics
import FileTree
import Glibc
import Testing

@testable import SiteBuilder

struct PublicationTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path + "/out" }

    private func publish(_ files: [String: String]) throws -> Publication {
        try Publication.publish(to: folder, apartFrom: []) { staging throws(Problems) in
            var taken: [TakenFile] = []
            for (path, text) in files { taken.append(try staging.take(OutputFile(path, Array(text.utf8)))) }
            return taken
        }
    }

    @Test func `it tells what was added, changed and removed, and touches nothing else`() throws {
        let first = try publish(["a/index.html": "A", "b/index.html": "B", "c.css": "C"])
        #expect(first.added == ["a/index.html", "b/index.html", "c.css"])
        let before = Fingerprint(of: [folder])
        let same = try publish(["a/index.html": "A", "b/index.html": "B", "c.css": "C"])
        #expect(same.added.isEmpty && same.changed.isEmpty && same.removed.isEmpty && same.unchanged == 3)
        #expect(Fingerprint(of: [folder]) == before)
        let next = try publish(["a/index.html": "A2", "d/index.html": "D", "c.css": "C"])
        #expect(next.added == ["d/index.html"])
        #expect(next.changed == ["a/index.html"])
        #expect(next.removed == ["b/index.html"])
        #expect(scratch.read("out/a/index.html") == "A2")
        #expect(!scratch.exists("out/b"), "an emptied folder goes, too")
        #expect(!scratch.exists("out/" + Publication.stagingName))
    }

    @Test func `a README of somebody else's stays`() throws {
        try scratch.write("mine", to: "out/README.md")
        _ = try publish(["index.html": "x"])
        _ = try publish([:])
        #expect(scratch.read("out/README.md") == "mine")
    }

    @Test func `a folder with other files is refused and left alone`() throws {
        try scratch.write("mine", to: "out/photo.jpg")
        let problems = #expect(throws: Problems.self) { try publish(["index.html": "x"]) }
        #expect(problems?.all.map(\.id) == [.outputNotASite])
        #expect(!scratch.exists("out/index.html"))
    }

    @Test func `a file that somebody put where a page belongs is not overwritten`() throws {
        _ = try publish(["index.html": "x"])
        try scratch.write("mine", to: "out/new/index.html")
        let problems = #expect(throws: Problems.self) { try publish(["index.html": "x", "new/index.html": "page"]) }
        #expect(problems?.all.map(\.id) == [.outputNotASite])
        #expect(scratch.read("out/new/index.html") == "mine")
    }

    @Test func `a manifest cannot lead out of the folder`() throws {
        try scratch.write("precious", to: "precious")
        _ = try publish(["index.html": "x"])
        try scratch.write("answerbank-site 1\nsha256-0 ../precious\nsha256-0 /etc/none\nsha256-0 index.html\n", to: "out/" + Publication.manifestName)
        _ = try publish(["other.html": "y"])
        #expect(scratch.read("precious") == "precious")
        #expect(!scratch.exists("out/index.html"))
    }

    @Test func `a site that a newer version has built is left alone`() throws {
        _ = try publish(["index.html": "x"])
        try scratch.write("answerbank-site 2\nx\n", to: "out/" + Publication.manifestName)
        let problems = #expect(throws: Problems.self) { try publish(["index.html": "y"]) }
        #expect(problems?.all == [Diagnostic(.formatNewer, at: Place(file: scratch.path + "/out/" + Publication.manifestName), ["found": "2", "known": "1"])])
        #expect(scratch.read("out/index.html") == "x")
    }

    @Test func `an output that holds the bank, or lies in it, is refused`() throws {
        try scratch.write("x", to: "bank/bank.yaml")
        for output in [scratch.path + "/bank", scratch.path, scratch.path + "/bank/site"] {
            let problems = #expect(throws: Problems.self) { try Publication.publish(to: output, apartFrom: [scratch.path + "/bank"]) { _ in [] } }
            #expect(problems?.all.map(\.id) == [.outputInsideBank])
        }
    }

    @Test func `what an interrupted build left behind is cleared away`() throws {
        _ = try publish(["index.html": "x"])
        try scratch.write("half", to: "out/" + Publication.stagingName + "/0")
        _ = try publish(["index.html": "y"])
        #expect(!scratch.exists("out/" + Publication.stagingName))
        #expect(scratch.read("out/index.html") == "y")
    }

    @Test func `a build that was interrupted between two files is ended by the next, whatever changed since`() throws {
        _ = try publish(["index.html": "x", "old.html": "o"])
        // As a process leaves it that ends after the first move: both generations are in the manifest.
        try scratch.write("answerbank-site 1\nsha256-0 index.html\nsha256-0 new.html\n- old.html\n", to: "out/" + Publication.manifestName)
        try scratch.write("first version", to: "out/new.html")
        let next = try publish(["index.html": "x", "new.html": "second version"])
        #expect(next.changed == ["new.html"])
        #expect(next.removed == ["old.html"])
    }

    @Test func `a folder that did not exist appears whole, once`() throws {
        try scratch.write("half", to: ".out.answerbank-new/index.html")
        try scratch.write("", to: ".out.answerbank-new/" + Publication.lockName)
        _ = try Publication.publish(to: folder + "/", apartFrom: []) { staging throws(Problems) in
            let taken = try staging.take(OutputFile("a/index.html", [0x41]))
            #expect(!scratch.exists("out"))
            return [taken]
        }
        #expect(scratch.read("out/a/index.html") == "A" && !scratch.exists("out/index.html") && !scratch.exists(".out.answerbank-new"))
        #expect(scratch.read("out/" + Publication.manifestName)?.hasPrefix("answerbank-site 1\nsha256-") == true)
        #expect(try publish(["a/index.html": "A"]).unchanged == 1)
    }

    @Test(arguments: [false, true]) func `a build that fails half-way leaves everything as it was`(isFirst: Bool) throws {
        if !isFirst { _ = try publish(["index.html": "x"]) }
        let before = Fingerprint(of: [scratch.path])
        #expect(throws: Problems.self) {
            _ = try Publication.publish(to: folder, apartFrom: []) { staging throws(Problems) in
                _ = try staging.take(OutputFile("index.html", [0x79]))
                _ = try staging.take(OutputFile("new/index.html", [0x79]))
                throw Problems(Diagnostic(.outputNotASite, at: nil, ["path": ""]))
            }
        }
        #expect(Fingerprint(of: [scratch.path]) == before)
        #expect(scratch.exists("out") == !isFirst)
    }

    @Test func `folders that a killed build made go with the next`() throws {
        _ = try publish(["index.html": "x"])
        // As a process leaves it that ends after the interim manifest and the folders.
        try scratch.write("answerbank-site 1\nsha256-0 index.html\nsha256-0 sv/new/index.html\n", to: "out/" + Publication.manifestName)
        try FileTree.makeFolder(folder + "/sv/new")
        try FileTree.makeFolder(folder + "/" + Publication.stagingName)
        _ = try publish(["index.html": "x"])
        #expect(!scratch.exists("out/sv") && !scratch.exists("out/" + Publication.stagingName))
    }

    @Test func `a first build into an empty folder that is killed does not lock it`() throws {
        try FileTree.makeFolder(folder)
        try scratch.write("answerbank-site 1\nsha256-0 sv/index.html\n", to: "out/" + Publication.manifestName)
        try FileTree.makeFolder(folder + "/sv")
        #expect(try publish(["sv/index.html": "x"]).added == ["sv/index.html"])
    }

    @Test func `a folder or link of somebody else's where the first build would be made is left alone`() throws {
        try scratch.write("precious", to: "victim/precious")
        symlink(scratch.path + "/victim", scratch.path + "/.out.answerbank-new")
        #expect(throws: Problems.self) { try publish(["index.html": "x"]) }
        #expect(scratch.read("victim/precious") == "precious" && !scratch.exists("victim/index.html") && !scratch.exists("out"))
        unlink(scratch.path + "/.out.answerbank-new")
        try scratch.write("precious", to: ".out.answerbank-new/precious")
        #expect(throws: Problems.self) { try publish(["index.html": "x"]) }
        #expect(scratch.read(".out.answerbank-new/precious") == "precious")
    }
}
