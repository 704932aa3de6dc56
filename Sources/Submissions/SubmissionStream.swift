package import FileTree

/// The submissions of a file or a Maildir, one at a time: memory holds one record, however large the file is. Not for use by two threads at once.
package final class SubmissionStream {
    private var current: (window: ByteWindow, reader: any RecordReader)?
    /// Of a Maildir: what is still to be read, the last first.
    private var files: [String] = []
    private var pending: [Outcome] = []
    private var number = 0
    private let maps: [FieldMap]
    /// What the file as a whole is; each submission says its own channel.
    package private(set) var channel: Channel

    /// Opens a file, a pipe, or a Maildir (a folder with `cur` or `new`).
    /// - Parameters:
    ///   - format: how the file is written; nil to go by its name (.eml, .mbox, .csv, .tsv, .json, .jsonl, .ndjson, .md), else by its first bytes.
    ///   - maps: the first one that belongs to a table or an object is used, before the forms known here.
    /// - Throws: where nothing can be read. A folder that is no Maildir cannot.
    package convenience init(_ path: String, as format: SubmissionFormat? = nil, maps: [FieldMap] = []) throws(FileError) {
        if FileTree.kind(of: path) == .folder, Maildir.isMaildir(path) {
            self.init(files: try Maildir.files(of: path), maps: maps)
        } else {
            try self.init(ByteWindow(FilePieces(path)), format ?? SubmissionFormat(fileName: path), maps)
        }
    }

    /// The same for bytes in memory.
    package convenience init(_ bytes: [UInt8], as format: SubmissionFormat? = nil, maps: [FieldMap] = []) throws(FileError) {
        try self.init(ByteWindow(bytes), format, maps)
    }

    private init(_ window: ByteWindow, _ format: SubmissionFormat?, _ maps: [FieldMap]) throws(FileError) {
        self.maps = maps
        try window.fill(SubmissionStream.headSize)
        if window.rest.starts(with: Bytes.byteOrderMark) { _ = window.take(Bytes.byteOrderMark.count) }
        var format = format ?? SubmissionFormat(recognising: window.rest, maps: maps)
        // Some programs write the separator of an mbox into the file of a single mail, too.
        if format == .mail, MboxRecords.isSeparator(window.rest.prefix { $0 != 0x0A }) { format = .mbox }
        channel = format.channel
        current = (window, SubmissionStream.reader(format, maps))
    }

    private init(files: [String], maps: [FieldMap]) {
        self.maps = maps
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
            if let (window, reader) = current {
                var reader = reader
                current = nil
                guard let outcomes = try reader.next(from: window) else { continue }
                current = (window, reader)
                pending = outcomes.reversed()
            } else if let file = files.popLast() {
                current = (ByteWindow(try FilePieces(file)), SubmissionStream.reader(.mail, maps))
            } else {
                return nil
            }
        }
        number += 1
        let number = number
        return pending.removeLast().mapError { RefusedSubmission(reason: $0.reason, column: $0.column, original: $0.original, number: number) }
    }
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
