package import FileTree

/// A folder of messages, a file each: read ones in `cur`, unread ones in `new`. What is in `tmp` is not there yet.
package enum Maildir {
    static func isMaildir(_ path: String) -> Bool {
        ["cur", "new"].contains { FileTree.kind(of: path + "/" + $0) == .folder }
    }

    /// Paths, in the order of their names.
    package static func files(of path: String) throws(FileError) -> [String] {
        var files: [String] = []
        for folder in ["cur", "new"] where FileTree.kind(of: path + "/" + folder) == .folder {
            for name in try FileTree.names(in: path + "/" + folder).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
                files.append(path + "/" + folder + "/" + name)
            }
        }
        return files
    }
}
