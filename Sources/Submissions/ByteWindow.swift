internal import FileTree

/// A stretch of a file that moves forward: what a reader has taken leaves memory, what it still needs is added. A whole file in memory
/// is a window that never grows.
final class ByteWindow {
    private(set) var bytes: [UInt8]
    /// Where the part that has not been taken begins.
    private(set) var start = 0
    private(set) var isAtEnd: Bool
    private let pieces: FilePieces?
    /// In bytes: the longest record that is held, so that memory stays bounded.
    private let limit: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        pieces = nil
        limit = .max
        isAtEnd = true
    }

    init(_ pieces: FilePieces, limit: Int) {
        bytes = []
        self.pieces = pieces
        self.limit = limit
        isAtEnd = false
    }

    var rest: ArraySlice<UInt8> { bytes[start...] }
    var isUsedUp: Bool { isAtEnd && start == bytes.count }
    /// Whether more would be more than is held.
    var isFull: Bool { !isAtEnd && bytes.count - start >= limit }
    /// The file behind the window, as it was, once every byte of it has come.
    var stateRead: FileState? { pieces?.stateRead }

    /// Adds what comes next. Offsets into `bytes` are void afterwards; those relative to `start` hold.
    func grow() throws(FileError) {
        guard let pieces, !isAtEnd else { return }
        guard !isFull else { throw pieces.tooLarge(limit: limit) }
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

    /// The next `count` bytes leave the window unseen.
    func skip(_ count: Int) { start += count }

    /// All that is left, or as much as may be held of it.
    func takeWhatFits() throws(FileError) -> (bytes: [UInt8], isAll: Bool) {
        while !isAtEnd, !isFull { try grow() }
        let isAll = isAtEnd
        return (take(bytes.count - start), isAll)
    }

    /// - Throws: also where it is more than may be held.
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
