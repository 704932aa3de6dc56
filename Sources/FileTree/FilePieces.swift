internal import Glibc

/// The bytes of a file, pipe or terminal as they come, so that nothing need be held whole. Not for use by two threads at once.
package final class FilePieces {
    private let descriptor: Int32
    private let path: String
    private var isAtEnd = false

    package init(_ path: String) throws(FileError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path) }
        self.path = path
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
            return piece
        }
        return []
    }

    /// What to throw where a caller cannot hold what it would have to hold at once.
    /// - Parameter limit: in bytes.
    package func tooLarge(limit: Int) -> FileError { FileError(tooLarge: path, limit: limit) }
}
