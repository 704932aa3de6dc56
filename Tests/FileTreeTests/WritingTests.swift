import FileTree
import Glibc
import Testing

struct WritingTests {
    @Test func `writing replaces a file and leaves nothing beside it`() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/å b.md"
            try FileTree.write(bytes("old and longer"), to: path)
            try FileTree.write(bytes("new"), to: path)
            #expect(try FileTree.read(path) == bytes("new"))
            #expect(try FileTree.names(in: folder) == ["å b.md"])
        }
    }

    @Test func `someone who has the old file open goes on reading the old bytes`() throws {
        try withTemporaryFolder { folder in
            try FileTree.write(bytes("old"), to: folder + "/a")
            let descriptor = open(folder + "/a", O_RDONLY | O_CLOEXEC)
            defer { close(descriptor) }
            try FileTree.write(bytes("new"), to: folder + "/a")
            var buffer = [UInt8](repeating: 0, count: 8)
            #expect(Glibc.read(descriptor, &buffer, 8) == 3)
            #expect(buffer.prefix(3) == bytes("old")[...])
        }
    }

    @Test func `writing that fails leaves the old file and nothing beside it`() throws {
        try withTemporaryFolder { folder in
            try put("kept", at: folder + "/taken/inner")
            let error = refusal { try FileTree.write(bytes("new"), to: folder + "/taken") }
            #expect(error?.path == folder + "/taken")
            #expect(try FileTree.names(in: folder) == ["taken"])
            #expect(try FileTree.read(folder + "/taken/inner") == bytes("kept"))
        }
    }

    @Test func `a folder that one may not write in stays as it was`() throws {
        try withTemporaryFolder { folder in
            try put("old", at: folder + "/a")
            chmod(folder, 0o555)
            defer { chmod(folder, 0o755) }
            #expect(refusal { try asOrdinaryUser { try FileTree.write(bytes("new"), to: folder + "/a") } }?.code == EACCES)
            #expect(try FileTree.read(folder + "/a") == bytes("old"))
        }
    }

    @Test func `what a crash left behind is no hindrance`() throws {
        try withTemporaryFolder { folder in
            try put("half", at: folder + "/a.new~")
            try FileTree.write(bytes("new"), to: folder + "/a")
            #expect(try FileTree.read(folder + "/a") == bytes("new"))
            #expect(try FileTree.walk(folder).files == ["a"])
        }
    }

    @Test func `a link that waits under a likely name is not followed`() throws {
        try withTemporaryFolder { folder in
            try put("precious", at: folder + "/victim")
            #expect(symlink(folder + "/victim", folder + "/a.new~") == 0)
            try FileTree.write(bytes("new"), to: folder + "/a")
            #expect(try FileTree.read(folder + "/victim") == bytes("precious"))
            #expect(try FileTree.read(folder + "/a") == bytes("new"))
        }
    }

    @Test func `a large file is written whole`() throws {
        try withTemporaryFolder { folder in
            let large = [UInt8](repeating: 0x61, count: 3_000_000)
            try FileTree.write(large, to: folder + "/a")
            #expect(try FileTree.read(folder + "/a") == large)
            try FileTree.create([], at: folder + "/a")
            #expect(try FileTree.read(folder + "/a") == [])
        }
    }

    @Test func `the mode is as asked`() throws {
        try withTemporaryFolder { folder in
            try FileTree.write([], to: folder + "/a", mode: 0o600)
            try FileTree.makeFolder(folder + "/b", mode: 0o700)
            #expect(mode(of: folder + "/a") == 0o600)
            #expect(mode(of: folder + "/b") == 0o700)
        }
    }

    @Test func `the mode can be set later`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a")
            try FileTree.setMode(0o660, of: folder + "/a")
            #expect(mode(of: folder + "/a") == 0o660)
            #expect(refusal { try FileTree.setMode(0o660, of: folder + "/none") }?.code == ENOENT)
        }
    }

    @Test func `writing durably leaves the same`() throws {
        try withTemporaryFolder { folder in
            try FileTree.write(bytes("old"), to: folder + "/a", durably: true)
            try FileTree.write(bytes("new"), to: folder + "/a", durably: true)
            #expect(try FileTree.read(folder + "/a") == bytes("new"))
            #expect(try FileTree.names(in: folder) == ["a"])
        }
    }

    @Test func `missing folders are made, and those that exist are fine`() throws {
        try withTemporaryFolder { folder in
            try FileTree.makeFolder(folder + "/a/å b/c/")
            try FileTree.makeFolder(folder + "/a/å b/c")
            #expect(FileTree.kind(of: folder + "/a/å b/c") == .folder)
            try put("", at: folder + "/file")
            #expect(throws: FileError.self) { try FileTree.makeFolder(folder + "/file") }
            #expect(throws: FileError.self) { try FileTree.makeFolder(folder + "/file/inner") }
        }
    }

    @Test func `a folder is removed with all below it, but never what links lead to`() throws {
        try withTemporaryFolder { folder in
            try put("kept", at: folder + "/outside/a")
            try put("", at: folder + "/tree/.hidden/b")
            symlink("../outside", folder + "/tree/link")
            symlink("tree", folder + "/to-tree")
            try FileTree.removeFolder(folder + "/to-tree")
            #expect(try FileTree.names(in: folder) == ["outside", "tree"])
            try FileTree.removeFolder(folder + "/tree")
            try FileTree.removeFolder(folder + "/tree")
            #expect(try FileTree.names(in: folder) == ["outside"])
            #expect(try FileTree.read(folder + "/outside/a") == bytes("kept"))
        }
    }

    @Test func `a file is removed once or not at all, and only empty folders go`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/full/a")
            FileTree.removeFolderIfEmpty(folder + "/full")
            #expect(FileTree.kind(of: folder + "/full/a") == .file)
            try FileTree.removeFile(folder + "/full/a")
            try FileTree.removeFile(folder + "/full/a")
            FileTree.removeFolderIfEmpty(folder + "/full")
            #expect(FileTree.kind(of: folder + "/full") == nil)
            #expect(throws: FileError.self) { try FileTree.removeFile(folder) }
        }
    }

    @Test(arguments: [
        ("a/b", "a"), ("a/b/", "a"), ("/a", "/"), ("a", "."), ("a/", "."), ("/", nil), ("", nil), ("å ä/\u{301}b", "å ä"), ("a/b/c", "a/b"),
    ])
    func `the parent is everything before the last component`(path: String, parent: String?) {
        #expect(FileTree.parent(of: path).map(bytes) == parent.map(bytes))
    }

    @Test func `the real path is without links and dots`() throws {
        try withTemporaryFolder { folder in
            try put("", at: folder + "/a/b")
            symlink("a", folder + "/link")
            let real = try #require(FileTree.realPath(folder))
            #expect(FileTree.realPath(folder + "/link/../link/./b") == real + "/a/b")
            #expect(FileTree.realPath(folder + "/none") == nil)
        }
    }

    private func mode(of path: String) -> mode_t {
        var status = stat()
        stat(path, &status)
        return status.st_mode & 0o777
    }
}
