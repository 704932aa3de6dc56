/// How a file is written.
package enum SubmissionFormat: String, Sendable, CaseIterable {
    /// Plain text or Markdown: the file is one submission.
    case text
    /// One object, a list of objects, or an object per line.
    case json
    /// A row of headers and a row per submission (RFC 4180), with comma, semicolon or tab.
    case csv
    /// One message (RFC 5322).
    case mail
    /// Messages behind lines that begin with "From " (RFC 4155).
    case mbox

    /// What the name of a file says, where it says something that its bytes need not.
    init?(fileName: String) {
        let name = fileName.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "md", "markdown": self = .text
        case "json", "jsonl", "ndjson": self = .json
        case "csv", "tsv": self = .csv
        case "eml": self = .mail
        case "mbox", "mbx": self = .mbox
        default: return nil
        }
    }

    /// What the bytes themselves say: `{` or `[` begins JSON, a separator line an mbox, a head of mail headers a mail, a row of columns
    /// that all are known a table. Everything else is one plain text.
    /// - Parameter head: the first 64 KiB or more, without a byte order mark.
    init(recognising head: ArraySlice<UInt8>, maps: [FieldMap]) {
        switch head.first(where: { !Bytes.isSpace($0) }) {
        case 0x7B, 0x5B: self = .json
        default:
            if MboxRecords.isSeparator(head.prefix { $0 != 0x0A }) {
                self = .mbox
            } else if MailHead.begins(head) {
                self = .mail
            } else if CSVHeader.isRecognised(head, maps: maps) {
                self = .csv
            } else {
                self = .text
            }
        }
    }

    var channel: Channel {
        switch self {
        case .text: .text
        case .json: .json
        case .csv: .csv
        case .mail, .mbox: .mail
        }
    }
}
