import Glibc

/// A value that changes when any file below some folders does: its name, its size or the time of its last change.
package struct Fingerprint: Sendable, Hashable {
    private struct Entry: Hashable {
        let path: String
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    private let entries: [Entry]

    /// Path, size in bytes and time of each file.
    package var lines: [String] { entries.map { "\($0.path) \($0.size) \($0.seconds).\($0.nanoseconds)" } }

    /// Folders and files that cannot be read count as empty.
    package init(of folders: [String]) {
        entries = folders.flatMap { folder in
            ((try? FileTree.walk(folder).files) ?? []).map { name in
                var status = stat()
                stat(folder + "/" + name, &status)
                return Entry(path: folder + "/" + name, size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
            }
        }
    }
}
