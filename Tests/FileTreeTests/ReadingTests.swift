import Diagnostics
import FileTree
import Glibc
import Testing

struct ReadingTests {
    @Test(arguments: [0, 1, 4_096, 65_536, 65_537, 1_000_000])
    func `a file is read to its last byte`(size: Int) throws {
        try withTemporaryFolder { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try FileTree.create(bytes, at: folder + "/a")
            #expect(try FileTree.read(folder + "/a") == bytes)
            #expect(try FileTree.read(folder + "/a", limit: size) == bytes)
        }
    }

    @Test func `a file that hides its size is read all the same`() throws {
        #expect(try FileTree.read("/proc/self/status").count > 100)
        #expect(throws: FileError.self) { try FileTree.read("/proc/self/status", limit: 100) }
    }

    @Test func `a file above the limit is refused`() throws {
        try withTemporaryFolder { folder in
            try FileTree.create([1, 2, 3], at: folder + "/a")
            let error = refusal { try FileTree.read(folder + "/a", limit: 2) }
            #expect(error?.limit == 2)
        }
    }

    @Test func `a folder is not a file`() throws {
        try withTemporaryFolder { folder in
            #expect(refusal { try FileTree.read(folder) }?.code == EISDIR)
        }
    }

    @Test(.timeLimit(.minutes(10))) func `a pipe is refused without waiting for a writer`() throws {
        try withTemporaryFolder { folder in
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            #expect(refusal { try FileTree.read(folder + "/pipe") }?.code == EINVAL)
        }
    }

    @Test func `a device without end is refused`() throws {
        #expect(throws: FileError.self) { try FileTree.read("/dev/zero") }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
    func `a stream is read to its end`(size: Int) throws {
        try withTemporaryFolder { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try FileTree.create(bytes, at: folder + "/a")
            #expect(try FileTree.readStream(folder + "/a", limit: size) == bytes)
            guard size > 0 else { return }
            #expect(refusal { try FileTree.readStream(folder + "/a", limit: size - 1) }?.limit == size - 1)
        }
    }

    @Test func `a pipe is a stream`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        #expect(Glibc.write(ends[1], "hej", 3) == 3)
        close(ends[1])
        #expect(try FileTree.readStream("/dev/fd/\(ends[0])", limit: 10) == bytes("hej"))
        #expect(try FileTree.readStream("/dev/null", limit: 0) == [])
    }

    @Test func `a stream without end is refused at the limit`() throws {
        #expect(refusal { try FileTree.readStream("/dev/zero", limit: 1_000_000) }?.limit == 1_000_000)
    }

    @Test func `a file that one may not read is refused`() throws {
        try withTemporaryFolder { folder in
            try put("x", at: folder + "/a")
            chmod(folder, 0o755)
            chmod(folder + "/a", 0)
            let error = refusal { try asOrdinaryUser { try FileTree.read(folder + "/a") } }
            #expect(error?.code == EACCES)
            #expect(error?.diagnostic.id == .fileUnreadable)
        }
    }

    @Test(arguments: ["plain.md", "two words.md", "\u{E5}.md", "a\u{30A}.md", "-n", "a\nb", "😀"])
    func `a name is used byte for byte`(name: String) throws {
        try withTemporaryFolder { folder in
            try FileTree.create(bytes(name), at: folder + "/" + name)
            #expect(try FileTree.names(in: folder).map(bytes) == [bytes(name)])
            #expect(try FileTree.read(folder + "/" + name) == bytes(name))
        }
    }

    @Test func `the kind is that of what a link leads to`() throws {
        try withTemporaryFolder { folder in
            try put("x", at: folder + "/file")
            mkfifo(folder + "/pipe", 0o600)
            symlink("file", folder + "/to-file")
            symlink(".", folder + "/to-folder")
            symlink("none", folder + "/to-nothing")
            #expect(FileTree.kind(of: folder) == .folder)
            #expect(FileTree.kind(of: folder + "/file") == .file)
            #expect(FileTree.kind(of: folder + "/pipe") == .other)
            #expect(FileTree.kind(of: folder + "/to-file") == .file)
            #expect(FileTree.kind(of: folder + "/to-folder") == .folder)
            #expect(FileTree.kind(of: folder + "/to-nothing") == nil)
        }
    }
}
