import FileTree
import Glibc
import TestSupport
import Testing

/// Calls `body` with the path of a fresh folder, and removes it afterwards.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    let path = makeScratchFolder()
    defer { try? FileTree.removeFolder(path) }
    try body(path)
}

/// Writes `text` to a file, making the folders above it.
func put(_ text: String, at path: String) throws {
    if let folder = FileTree.parent(of: path) { try FileTree.makeFolder(folder) }
    try FileTree.create(Array(text.utf8), at: path)
}

/// Runs `body` without the superuser's right to open what others have closed. Linux counts this right by thread.
func asOrdinaryUser<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard geteuid() == 0 else { return try body() }
    setfsuid(65534)
    defer { setfsuid(0) }
    return try body()
}

/// From `sys/fsuid.h`, which the Glibc module leaves out.
@_silgen_name("setfsuid") @discardableResult private func setfsuid(_ user: uid_t) -> Int32

/// The bytes of a text: Swift's `==` calls composed and decomposed spellings equal, a disk does not.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The error that `body` throws; nil where it throws none.
func refusal(_ body: () throws -> some Any) -> FileError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? FileError
    }
}
