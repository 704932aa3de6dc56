import FileTree
import Glibc
import Testing

struct FingerprintTests {
    @Test func `nothing changed, nothing differs`() throws {
        try withTemporaryFolder { folder in
            try put("å", at: folder + "/a/b.md")
            #expect(Fingerprint(of: [folder]) == Fingerprint(of: [folder]))
            #expect(Fingerprint(of: [folder + "/none"]) == Fingerprint(of: []))
        }
    }

    @Test(arguments: ["add", "grow", "rename", "remove", "touch"])
    func `a file's coming, going, size, name or time makes the difference`(change: String) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a/b.md"
            try put("å", at: path)
            let before = Fingerprint(of: [folder])
            switch change {
            case "add": try put("", at: folder + "/c.md")
            case "grow": try put("åä", at: path)
            case "rename": try FileTree.move(path, to: folder + "/a/c.md")
            case "remove": try FileTree.removeFile(path)
            default: utimensat(AT_FDCWD, path, [timespec(tv_sec: 1, tv_nsec: 2), timespec(tv_sec: 3, tv_nsec: 4)], 0)
            }
            #expect(Fingerprint(of: [folder]) != before)
        }
    }

    @Test func `what is hidden makes no difference`() throws {
        try withTemporaryFolder { folder in
            let before = Fingerprint(of: [folder])
            try put("", at: folder + "/.swp")
            try put("", at: folder + "/a.md~")
            #expect(Fingerprint(of: [folder]) == before)
        }
    }
}
