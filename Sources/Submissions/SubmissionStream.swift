package import FileTree

/// The submissions of a file or a Maildir, one at a time: memory holds one record, however large the file is. Not for use by two threads at once.
package final class SubmissionStream {
    private struct Current {
        let window: ByteWindow
        var reader: any RecordReader
        /// nil for bytes in memory.
        let path: String?
        /// Whether something of the file is nowhere but in the file.
        var isIncomplete = false
    }

    private var current: Current?
    /// Of a Maildir: what is still to be read, the last first.
    private var files: [String] = []
    private var pending: [Outcome] = []
    private var number = 0
    private let maps: [FieldMap]
    /// Of each file of a Maildir.
    private let limit: Int
    /// What the file as a whole is; each submission says its own channel.
    package private(set) var channel: Channel
    /// The regular files that were read to their end and of which everything was handed out by `next`, in the order in which they were read. A file
    /// that could not be read, that changed meanwhile, or of which a refusal `isIncomplete`, is none of them; nor are bytes in memory and pipes.
    package private(set) var sources: [Source] = []

    /// Opens a file, a pipe, or a Maildir (a folder with `cur` or `new`).
    /// - Parameters:
    ///   - format: how the file is written; nil to go by its name (.eml, .mbox, .csv, .tsv, .json, .jsonl, .ndjson, .md), else by its first bytes.
    ///   - maps: the first one that belongs to a table or an object is used, before the forms known here.
    ///   - limit: in bytes, at least 256 KiB: the longest record that is held. Of a longer one the beginning is refused (`isIncomplete`); a file that
    ///     is one record as a whole cannot be read.
    /// - Throws: where nothing can be read. A folder that is no Maildir cannot.
    package convenience init(_ path: String, as format: SubmissionFormat? = nil, maps: [FieldMap] = [], limit: Int = 64 << 20) throws(FileError) {
        if FileTree.kind(of: path) == .folder, Maildir.isMaildir(path) {
            self.init(files: try Maildir.files(of: path), maps, limit)
        } else {
            try self.init(ByteWindow(FilePieces(path), limit: limit), path, format ?? SubmissionFormat(fileName: path), maps)
        }
    }

    /// The same for bytes in memory.
    package convenience init(_ bytes: [UInt8], as format: SubmissionFormat? = nil, maps: [FieldMap] = []) throws(FileError) {
        try self.init(ByteWindow(bytes), nil, format, maps)
    }

    private init(_ window: ByteWindow, _ path: String?, _ format: SubmissionFormat?, _ maps: [FieldMap]) throws(FileError) {
        self.maps = maps
        limit = 0
        try window.fill(SubmissionStream.headSize)
        if window.rest.starts(with: Bytes.byteOrderMark) { _ = window.take(Bytes.byteOrderMark.count) }
        var format = format ?? SubmissionFormat(recognising: window.rest, maps: maps)
        // Some programs write the separator of an mbox into the file of a single mail, too.
        if format == .mail, MboxRecords.isSeparator(window.rest.prefix { $0 != 0x0A }) { format = .mbox }
        channel = format.channel
        current = Current(window: window, reader: SubmissionStream.reader(format, maps), path: path)
    }

    private init(files: [String], _ maps: [FieldMap], _ limit: Int) {
        self.maps = maps
        self.limit = limit
        self.files = files.reversed()
        channel = .mail
    }

    /// In bytes: what a format is recognised by.
    static let headSize = 64 * 1024

    private static func reader(_ format: SubmissionFormat, _ maps: [FieldMap]) -> any RecordReader {
        switch format {
        case .text: WholeRecord { [SubmissionReader.plainText($0)] }
        case .json: JSONRecords(maps: maps)
        case .csv: CSVRecords(maps: maps)
        case .mail: WholeRecord { [MailSubmissions.read($0)] }
        case .mbox: MboxRecords()
        }
    }

    /// The next submission; nil at the end.
    /// - Throws: what could not be read from the disk. In a Maildir the next call goes on behind the file concerned; otherwise it is the end.
    package func next() throws(FileError) -> Result<Submission, RefusedSubmission>? {
        while pending.isEmpty {
            if var file = current {
                current = nil
                guard let outcomes = try file.reader.next(from: file.window) else {
                    finish(file)
                    continue
                }
                pending = outcomes.reversed()
                for case .failure(let refusal) in pending where refusal.isIncomplete { file.isIncomplete = true }
                current = file
            } else if let path = files.popLast() {
                current = Current(window: ByteWindow(try FilePieces(path, onlyFiles: true), limit: limit), reader: SubmissionStream.reader(.mail, maps), path: path)
            } else {
                return nil
            }
        }
        number += 1
        let number = number
        return pending.removeLast().mapError { RefusedSubmission($0, number: number) }
    }

    private func finish(_ file: Current) {
        guard !file.isIncomplete, let path = file.path, file.window.isUsedUp, let state = file.window.stateRead else { return }
        sources.append(Source(path: path, state: state))
    }
}

/// A file that was read, so that exactly what was read can be deleted.
package struct Source: Sendable {
    /// As it was handed to `SubmissionStream`, or of a Maildir with the folder and the name behind it.
    package let path: String
    private let state: FileState

    init(path: String, state: FileState) {
        self.path = path
        self.state = state
    }

    /// Whether the same file, not a link to it, lies there with the same size and time of its last change as when it was read.
    package func isUnchanged() -> Bool { FileState(of: path) == state }
}

/// A file that is one record.
struct WholeRecord: RecordReader {
    private let read: ([UInt8]) -> [Outcome]
    private var isRead = false

    init(_ read: @escaping ([UInt8]) -> [Outcome]) { self.read = read }

    mutating func next(from window: ByteWindow) throws(FileError) -> [Outcome]? {
        guard !isRead else { return nil }
        isRead = true
        return read(try window.takeAll())
    }
}
