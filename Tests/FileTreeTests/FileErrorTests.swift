import Diagnostics
import FileTree
import Glibc
import Testing

struct FileErrorTests {
    @Test func `a file that is not there is missing, and the problem names it`() throws {
        try withTemporaryFolder { folder in
            let error = refusal { try FileTree.read(folder + "/none.md") }
            #expect(error?.isMissing == true)
            #expect(error?.diagnostic == Diagnostic(.fileMissing, at: nil, ["path": folder + "/none.md"]))
        }
    }

    @Test func `a path through a file is missing too`() throws {
        try withTemporaryFolder { folder in
            try put("x", at: folder + "/a")
            let error = refusal { try FileTree.read(folder + "/a/b") }
            #expect(error?.isMissing == true)
            #expect(error?.diagnostic.id == .fileMissing)
        }
    }

    @Test func `a file that is too large is no fault of the system`() throws {
        try withTemporaryFolder { folder in
            try FileTree.create([UInt8](repeating: 0x61, count: TextFile.limit + 1), at: folder + "/a")
            let error = refusal { try FileTree.read(folder + "/a", limit: TextFile.limit) }
            #expect(error?.code == nil && error?.isMissing == false)
            #expect(error?.diagnostic == Diagnostic(.fileTooLarge, at: Place(file: folder + "/a"), ["limit": "1 MB"]))
        }
    }

    @Test func `what cannot be written says why`() throws {
        try withTemporaryFolder { folder in
            let error = refusal { try FileTree.create([], at: folder + "/none/a") }
            #expect(error?.operation == .write)
            #expect(error?.diagnostic == Diagnostic(.fileUnwritable, at: nil, ["path": folder + "/none/a", "reason": "No such file or directory"]))
        }
    }

    @Test func `a full disk is called that`() throws {
        let error = refusal { try FileTree.create([1], at: "/dev/full") }
        #expect(error?.code == ENOSPC)
        #expect(error?.diagnostic == Diagnostic(.diskFull, at: nil, ["path": "/dev/full"]))
    }
}
