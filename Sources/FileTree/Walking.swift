package import Diagnostics
import Glibc

/// What a folder holds, all the way down.
package struct FolderListing: Sendable {
    /// Paths of regular files relative to the folder walked, in the order of their bytes.
    package let files: [String]
    /// Folders and links that could not be followed.
    package let problems: [Diagnostic]
}

extension FileTree {
    /// All regular files below `root`, links followed, hidden ones (a leading full stop) and editors' back-ups (a trailing ~) left out.
    ///
    /// A link that leads back to a folder it stands in is a problem, and so is a folder that cannot be read; the rest is listed.
    package static func walk(_ root: String) throws(FileError) -> FolderListing {
        var walker = Walker(root: root)
        try walker.enter("", ancestors: [])
        return FolderListing(files: walker.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, problems: walker.problems)
    }

    /// The names directly inside a folder, in the order of their bytes, hidden ones included.
    package static func names(in folder: String) throws(FileError) -> [String] {
        try entries(of: folder).map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func entries(of folder: String) throws(FileError) -> [(name: String, type: Int32)] {
        guard let stream = opendir(folder) else { throw FileError(.read, folder) }
        defer { closedir(stream) }
        var entries: [(name: String, type: Int32)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw FileError(.read, folder) }
                return entries
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { entries.append((name, Int32(entry.pointee.d_type))) }
        }
    }
}

private struct Walker {
    struct Inode: Hashable {
        let device: UInt64
        let number: UInt64
    }

    let root: String
    var files: [String] = []
    var problems: [Diagnostic] = []

    mutating func enter(_ relative: String, ancestors: [Inode]) throws(FileError) {
        let path = relative.isEmpty ? root : root + "/" + relative
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError(.read, path) }
        let inode = Inode(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        guard !ancestors.contains(inode) else { throw FileError(.read, path, code: ELOOP) }
        for (name, type) in try FileTree.entries(of: path) where name.utf8.first != 0x2E && name.utf8.last != 0x7E {
            let inner = relative.isEmpty ? name : relative + "/" + name
            switch kind(type, at: root + "/" + inner) {
            case .file: files.append(inner)
            case .folder:
                do {
                    try enter(inner, ancestors: ancestors + [inode])
                } catch {
                    problems.append(error.diagnostic)
                }
            case .other: problems.append(Diagnostic(.fileUnexpected, at: Place(file: root + "/" + inner)))
            case nil: problems.append(FileError(.read, root + "/" + inner).diagnostic)
            }
        }
    }

    private func kind(_ type: Int32, at path: String) -> FileTree.Kind? {
        switch type {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        default: FileTree.kind(of: path)
        }
    }
}
