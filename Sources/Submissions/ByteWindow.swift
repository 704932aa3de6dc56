internal import FileTree

/// A stretch of a file that moves forward: what a reader has taken leaves memory, what it still needs is added. A whole file in memory
/// is a window that never grows.
final class ByteWindow {
    /// In bytes: the longest record that is held. A file with a longer one is refused from there on, so that memory stays bounded.
    static let limit = 64 << 20

    private(set) var bytes: [UInt8]
    /// Where the part that has not been taken begins.
    private(set) var start = 0
    private(set) var isAtEnd: Bool
    private let pieces: FilePieces?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        pieces = nil
        isAtEnd = true
    }

    init(_ pieces: FilePieces) {
        bytes = []
        self.pieces = pieces
        isAtEnd = false
    }

    var rest: ArraySlice<UInt8> { bytes[start...] }
    var isUsedUp: Bool { isAtEnd && start == bytes.count }

    /// Adds what comes next. Offsets into `bytes` are void afterwards; those relative to `start` hold.
    func grow() throws(FileError) {
        guard let pieces, !isAtEnd else { return }
        guard bytes.count - start < ByteWindow.limit else { throw pieces.tooLarge(limit: ByteWindow.limit) }
        if start > 0 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        let piece = try pieces.next()
        isAtEnd = piece.isEmpty
        bytes += piece
    }

    /// Grows until `count` bytes are there, or all that the file has.
    func fill(_ count: Int) throws(FileError) {
        while !isAtEnd, bytes.count - start < count { try grow() }
    }

    /// The next `count` bytes, which leave the window.
    func take(_ count: Int) -> [UInt8] {
        defer { start += count }
        return Array(bytes[start..<(start + count)])
    }

    func takeAll() throws(FileError) -> [UInt8] {
        while !isAtEnd { try grow() }
        return take(bytes.count - start)
    }
}

/// Takes the records of one format out of a window.
protocol RecordReader {
    /// What the next record holds: usually one submission, none for a record without any; nil at the end.
    mutating func next(from window: ByteWindow) throws(FileError) -> [Outcome]?
}
