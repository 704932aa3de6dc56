import Diagnostics
import FileTree
import Testing

struct FileLockTests {
    @Test func `the lock is held during the work, and free after it`() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/lock"
            let outer = try FileLock.whileHolding(path) { () throws(Problems) in
                let inner = try FileLock.whileHolding(path) { 1 }
                #expect(inner == nil)
                return 2
            }
            #expect(outer == 2)
            let later = try FileLock.whileHolding(path) { 3 }
            #expect(later == 3)
            #expect(try FileTree.read(path) == [])
        }
    }

    @Test func `work that fails lets go of the lock`() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/lock"
            #expect(throws: Problems.self) {
                try FileLock.whileHolding(path) { () throws(Problems) in throw Problems(Diagnostic(.bodyEmpty, at: nil)) }
            }
            let again = try FileLock.whileHolding(path) { true }
            #expect(again == true)
        }
    }

    @Test func `a lock in a folder that is not there is a problem`() throws {
        try withTemporaryFolder { folder in
            let problems = try #require(throws: Problems.self) { try FileLock.whileHolding(folder + "/none/lock") { true } }
            #expect(problems.all.map(\.id) == [.fileUnwritable])
        }
    }
}
