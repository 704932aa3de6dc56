internal import Glibc

/// Lines of a stream, read as they come, so that an archive of any size can be filtered. Not for use by two threads at once.
package final class LineStream {
    /// A line without its line feed, or the fact that it was too long to be kept.
    package enum Line: Sendable, Equatable {
        case bytes([UInt8])
        case tooLong
    }

    private let descriptor: Int32
    private let path: String
    /// In bytes, for one line.
    private let limit: Int
    private var buffer: [UInt8] = []
    private var isSkipping = false
    private var isAtEnd = false

    /// - Parameter limit: longest line in bytes; what is longer is passed over.
    package init(_ path: String, limit: Int) throws(FileError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path) }
        self.path = path
        self.limit = limit
    }

    deinit { close(descriptor) }

    /// The lines that are there by now, at least one; none at the end of the stream.
    package func next() throws(FileError) -> [Line] {
        var lines: [Line] = []
        while lines.isEmpty, !isAtEnd {
            let chunk = try read()
            isAtEnd = chunk.isEmpty
            var rest = chunk[...]
            while let end = rest.firstIndex(of: 0x0A) {
                keep(rest[..<end])
                lines.append(finished())
                rest = rest[(end + 1)...]
            }
            keep(rest)
            if isAtEnd, isSkipping || !buffer.isEmpty { lines.append(finished()) }
        }
        return lines
    }

    private func keep(_ bytes: ArraySlice<UInt8>) {
        guard !isSkipping else { return }
        if buffer.count + bytes.count > limit {
            isSkipping = true
            buffer = []
        } else {
            buffer += bytes
        }
    }

    private func finished() -> Line {
        defer {
            buffer = []
            isSkipping = false
        }
        return isSkipping ? .tooLong : .bytes(buffer)
    }

    private func read() throws(FileError) -> [UInt8] {
        let size = 256 * 1024
        while true {
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, size)
                count = max(got, 0)
            }
            if got >= 0 { return chunk }
            guard errno == EINTR else { throw FileError(.read, path) }
        }
    }
}
