import CProcess
import Glibc

extension FileTree {
    /// Writes a file so that a reader sees the old bytes or the new ones, never a part: a temporary neighbour, then a rename.
    /// Two processes that may write the same file at the same time take a lock around it.
    /// - Parameter durably: whether the bytes must have reached the disk before this returns.
    package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o644, durably: Bool = false) throws(FileError) {
        // What a process that was killed left behind goes first, links included; then the name must be new.
        let temporary = path + ".new~"
        unlink(temporary)
        do throws(FileError) {
            try writeWhole(bytes, to: temporary, isNew: true, mode: mode, durably: durably, reportedAs: path)
            try move(temporary, to: path)
            if durably, let folder = parent(of: path) { syncFolder(folder) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Writes a file in place. For folders that nobody reads yet.
    package static func create(_ bytes: [UInt8], at path: String, mode: UInt32 = 0o644) throws(FileError) {
        try writeWhole(bytes, to: path, isNew: false, mode: mode, durably: false, reportedAs: path)
    }

    private static func writeWhole(_ bytes: [UInt8], to path: String, isNew: Bool, mode: UInt32, durably: Bool, reportedAs shown: String) throws(FileError) {
        // A file that must be new is neither found there nor reached through a link.
        let descriptor = open(path, O_WRONLY | O_CREAT | (isNew ? O_EXCL | O_NOFOLLOW : O_TRUNC) | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw FileError(.write, shown) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                let error = FileError(.write, shown)
                close(descriptor)
                throw error
            }
            written += count
        }
        if durably, fsync(descriptor) != 0 {
            let error = FileError(.write, shown)
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw FileError(.write, shown) }
    }

    /// Makes an empty file where there is nothing yet.
    package static func createNew(_ path: String, mode: UInt32 = 0o644) throws(FileError) {
        try writeWhole([], to: path, isNew: true, mode: mode, durably: false, reportedAs: path)
    }

    package static func setMode(_ mode: UInt32, of path: String) throws(FileError) {
        guard chmod(path, mode_t(mode)) == 0 else { throw FileError(.write, path) }
    }

    /// Lets a rename reach the disk; a file system that cannot do it is no reason to stop.
    package static func syncFolder(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Lets everything written to the file system of `path` reach the disk: one wait for many files.
    package static func syncFileSystem(of path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.write, path) }
        defer { close(descriptor) }
        guard sync_file_system(descriptor) == 0 else { throw FileError(.write, path) }
    }

    package static func move(_ from: String, to: String) throws(FileError) {
        guard rename(from, to) == 0 else { throw FileError(.write, to) }
    }

    /// Makes the folder and those above it that are missing.
    package static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(FileError) {
        if mkdir(path, mode_t(mode)) == 0 || (errno == EEXIST && kind(of: path) == .folder) { return }
        guard errno == ENOENT, let parent = parent(of: path) else { throw FileError(.write, path) }
        try makeFolder(parent, mode: mode)
        guard mkdir(path, mode_t(mode)) == 0 || (errno == EEXIST && kind(of: path) == .folder) else { throw FileError(.write, path) }
    }

    /// Removes one file; that it is gone already is fine.
    package static func removeFile(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileError(.write, path) }
    }

    /// Removes a folder if it is empty; otherwise does nothing.
    package static func removeFolderIfEmpty(_ path: String) {
        _ = rmdir(path)
    }

    /// Removes a folder and all below it without following links; that it is gone already is fine.
    package static func removeFolder(_ path: String) throws(FileError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw FileError(.write, path)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { return try removeFile(path) }
        for entry in try entries(of: path) { try removeFolder(path + "/" + entry.name) }
        guard rmdir(path) == 0 else { throw FileError(.write, path) }
    }

    /// Everything before the last component, or nil where there is nothing above.
    package static func parent(of path: String) -> String? {
        var end = path.utf8.endIndex
        while end > path.utf8.startIndex, path.utf8[path.utf8.index(before: end)] == 0x2F { end = path.utf8.index(before: end) }
        guard let slash = path.utf8[..<end].lastIndex(of: 0x2F) else { return end == path.utf8.startIndex ? nil : "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// As `realPath`, for a path that need not exist: as far as it does, without links; the rest as it is written.
    package static func resolvedPath(_ path: String) -> String {
        if let real = realPath(path) { return real }
        guard let parent = parent(of: path), parent != path else { return path }
        return resolvedPath(parent) + "/" + (path.split(separator: "/").last ?? "")
    }

    /// The path without links, `.` and `..`; nil where it does not exist.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The folder of the program that runs, without links; nil where the system does not tell.
    package static var programFolder: String? { realPath("/proc/self/exe").flatMap(parent(of:)) }
}
