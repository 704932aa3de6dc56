import Diagnostics
import FileTree
import Glibc
import Testing

struct WalkingTests {
    @Test func `files are listed all the way down, in the order of their bytes`() throws {
        try withTemporaryFolder { folder in
            let names = ["B.md", "a b.md", "a-b.md", "a/b.md", "a/c/d.md", "a0.md", "a\u{30A}.md", "z.md", "\u{E5}.md", "ö/ä/å.md"]
            for name in names.reversed() { try put("", at: folder + "/" + name) }
            try FileTree.makeFolder(folder + "/empty/inner")
            let listing = try FileTree.walk(folder)
            #expect(listing.files.map(bytes) == names.map(bytes))
            #expect(listing.problems.isEmpty)
        }
    }

    @Test func `hidden files and back-ups are left out of a walk, but not of the names of a folder`() throws {
        try withTemporaryFolder { folder in
            for name in ["a.md", ".hidden", ".git/config", "a.md~", "old~/b.md", ".\u{301}accent", "tilde~\u{301}"] { try put("", at: folder + "/" + name) }
            #expect(try FileTree.walk(folder).files.map(bytes) == [bytes("a.md"), bytes("tilde~\u{301}")])
            #expect(try FileTree.names(in: folder).count == 7)
        }
    }

    @Test func `links are followed`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/real/a.md")
            symlink("real", folder + "/linked")
            symlink("real/a.md", folder + "/b.md")
            let listing = try FileTree.walk(folder)
            #expect(listing.files == ["b.md", "linked/a.md", "real/a.md"])
            #expect(listing.problems.isEmpty)
        }
    }

    @Test(arguments: [("a/b/up", "../.."), ("a/self", "self"), ("a/here", "."), ("a/b/mid", "../../a")])
    func `a link that leads back is one problem, and the rest is listed`(link: String, target: String) throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a/b/c.md")
            symlink(target, folder + "/" + link)
            let listing = try FileTree.walk(folder)
            #expect(listing.files == ["a/b/c.md"])
            #expect(listing.problems == [Diagnostic(.fileLinkLoop, at: Place(file: folder + "/" + link), ["path": folder + "/" + link])])
        }
    }

    @Test func `two links that lead into each other end`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a/x.md")
            try put("", at: folder + "/b/y.md")
            symlink("../b", folder + "/a/to-b")
            symlink("../a", folder + "/b/to-a")
            let listing = try FileTree.walk(folder)
            #expect(listing.files == ["a/to-b/y.md", "a/x.md", "b/to-a/x.md", "b/y.md"])
            #expect(listing.problems.map(\.id) == [.fileLinkLoop, .fileLinkLoop])
        }
    }

    @Test func `a link to nothing and a pipe are problems, and the rest is listed`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a.md")
            symlink("none", folder + "/dangling")
            mkfifo(folder + "/pipe", 0o600)
            let listing = try FileTree.walk(folder)
            #expect(listing.files == ["a.md"])
            #expect(Set(listing.problems.map(\.id)) == [.fileMissing, .fileUnexpected])
        }
    }

    @Test func `a folder that one may not read is a problem, and the rest is listed`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a.md")
            try put("", at: folder + "/closed/b.md")
            chmod(folder, 0o755)
            chmod(folder + "/closed", 0)
            defer { chmod(folder + "/closed", 0o755) }
            let listing = try asOrdinaryUser { try FileTree.walk(folder) }
            #expect(listing.files == ["a.md"])
            #expect(listing.problems == [Diagnostic(.fileUnreadable, at: nil, ["path": folder + "/closed", "reason": "Permission denied"])])
        }
    }

    @Test func `a root that is missing or a file cannot be walked`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a.md")
            #expect(refusal { try FileTree.walk(folder + "/none") }?.isMissing == true)
            #expect(refusal { try FileTree.walk(folder + "/a.md") }?.code == ENOTDIR)
        }
    }

    @Test func `a deep tree is walked`() throws {
        try withTemporaryFolder { folder in
            let deep = Array(repeating: "d", count: 500).joined(separator: "/") + "/a.md"
            try put("", at: folder + "/" + deep)
            #expect(try FileTree.walk(folder).files == [deep])
        }
    }
}
