import Glibc

/// Files and folders of the disk. All paths are byte strings as the system gives them; none is normalised.
package enum FileTree {
    /// What a path leads to, links followed.
    package enum Kind: Sendable {
        case file, folder, other
    }

    package static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return kind(mode: status.st_mode)
    }

    /// Whether the path itself is a symbolic link.
    package static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Rights of a file or folder, such as 0o600; nil where there is none.
    package static func mode(of path: String) -> UInt32? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    /// Size in bytes and time of the last change of a file or folder; nil where there is none.
    package static func stamp(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    static func kind(mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// The bytes of a regular file.
    /// - Parameter limit: in bytes; a larger file is refused before it is read.
    package static func read(_ path: String, limit: Int = 1 << 30) throws(FileError) -> [UInt8] {
        // O_NONBLOCK: a pipe must not hold us up before fstat can refuse it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(.read, path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path) }
        switch kind(mode: status.st_mode) {
        case .file: break
        case .folder: throw FileError(.read, path, code: EISDIR)
        case .other: throw FileError(.read, path, code: EINVAL)
        }
        guard status.st_size <= limit else { throw FileError(tooLarge: path, limit: limit) }
        return try readAll(descriptor, size: Int(status.st_size), path: path, limit: limit)
    }

    /// How a file compares with bytes.
    package enum Comparison: Sendable {
        case same, different, missing
    }

    /// Compares without holding the file; what cannot be read is different.
    package static func comparison(of path: String, with bytes: [UInt8]) -> Comparison {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return errno == ENOENT || errno == ENOTDIR ? .missing : .different }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, kind(mode: status.st_mode) == .file, status.st_size == bytes.count else { return .different }
        return withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 16) { buffer in
            var offset = 0
            while offset < bytes.count {
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if got < 0, errno == EINTR { continue }
                guard got > 0, got <= bytes.count - offset else { return .different }
                guard bytes.withUnsafeBytes({ memcmp($0.baseAddress! + offset, buffer.baseAddress!, got) == 0 }) else { return .different }
                offset += got
            }
            return .same
        }
    }

    /// The bytes of a file, pipe or terminal, up to `limit` of them; longer input is refused.
    package static func readStream(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path) }
        defer { close(descriptor) }
        return try readAll(descriptor, size: nil, path: path, limit: limit)
    }

    /// - Parameter size: of a regular file; nil where only a read that gives nothing tells the end.
    private static func readAll(_ descriptor: Int32, size: Int?, path: String, limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected, so that the usual file ends within the first read.
        var room = size.map { $0 + 1 } ?? 64 * 1024
        while true {
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, room)
                count = max(got, 0)
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw FileError(.read, path)
            }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { throw FileError(tooLarge: path, limit: limit) }
            if got == 0 || bytes.count == size { return bytes }
            room = 64 * 1024
        }
    }
}
