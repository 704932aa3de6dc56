internal import Glibc

/// The bytes of a file, pipe or terminal as they come, so that nothing need be held whole. Not for use by two threads at once.
package final class FilePieces {
    private let descriptor: Int32
    private let path: String
    private var isAtEnd = false
    private let stateBefore: FileState?
    private var count = 0
    /// The file of which every byte was handed out; nil before its end, for pipes and terminals, and where it changed while it was read.
    package private(set) var stateRead: FileState?

    /// - Parameter onlyFiles: whether a pipe or a device is refused, which might keep the caller waiting for ever.
    package init(_ path: String, onlyFiles: Bool = false) throws(FileError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | (onlyFiles ? O_NONBLOCK : 0))
        guard descriptor >= 0 else { throw FileError(.read, path) }
        self.path = path
        stateBefore = FileState(descriptor)
        // A folder says what it is when it is read.
        if onlyFiles, stateBefore == nil, FileTree.kind(of: path) != .folder {
            close(descriptor)
            throw FileError(.read, path, code: EINVAL)
        }
    }

    deinit { close(descriptor) }

    /// The next bytes, at most 256 KiB; none at the end of the file.
    package func next() throws(FileError) -> [UInt8] {
        while !isAtEnd {
            var got = 0
            let size = 256 * 1024
            let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, size)
                count = max(got, 0)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileError(.read, path) }
            isAtEnd = got == 0
            count += got
            if isAtEnd, let stateBefore, stateBefore == FileState(descriptor), stateBefore.size == count { stateRead = stateBefore }
            return piece
        }
        return []
    }

    /// What to throw where a caller cannot hold what it would have to hold at once.
    /// - Parameter limit: in bytes.
    package func tooLarge(limit: Int) -> FileError { FileError(tooLarge: path, limit: limit) }
}

/// Which regular file it is, and what a change of it would change: device, inode, size in bytes and time of the last change.
package struct FileState: Sendable, Equatable {
    private let device: UInt64
    private let inode: UInt64
    let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// Of the file at a path; nil where there is none, and for anything else, symbolic links included.
    package init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    fileprivate init?(_ descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
