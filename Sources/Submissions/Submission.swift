/// What a citizen wrote, as far as it is taken over. In memory only: it is scrubbed or sealed before anything is written.
package struct Submission: Sendable {
    /// The text, valid UTF-8, at most `Submission.limit` bytes.
    package let text: String
    /// The language that the citizen or the channel stated: a primary language subtag.
    package let language: String?
    /// The bytes from which it was read, all fields included; what is sealed as the original. A row of a table stands behind its row of headers.
    package let original: [UInt8]
    /// What was not taken over.
    package let dropped: Dropped
    package let channel: Channel
    /// What was cut from the author's text as a quotation or a signature, at most `Submission.limit` bytes of it: somebody may have meant it to be read,
    /// so it can be looked over for urgent words. It is never stored.
    package let leftOut: String

    /// Fields that were not taken over. Only their number is kept: names may stand in them.
    package var droppedFields: Int { dropped[.field] }

    /// In bytes. Quadratic inputs of a Markdown parser stay short of harm below it, and no message of a person is longer.
    package static let limit = 64 * 1024
}

/// What of a submission was left behind: only how much of which kind, never what it was.
package struct Dropped: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Of JSON or a table.
        case field
        /// Files and pictures of a mail.
        case attachment
        /// Other forms of the same text, such as HTML beside plain text.
        case alternative
        /// Earlier messages below or above the text.
        case quotation
        case signature
        /// A subject that the text repeats or that is nothing but "Re:".
        case subject
    }

    /// Type and size of an attachment; its name is never looked at.
    package struct Attachment: Sendable, Equatable {
        /// A media type of the closed list `AttachmentType`, or "other".
        package let type: String
        /// In bytes, decoded where the encoding is known.
        package let size: Int
    }

    private var counts: [Kind: Int] = [:]
    package private(set) var attachments: [Attachment] = []

    package subscript(kind: Kind) -> Int { counts[kind] ?? 0 }

    /// Whether anything was left behind.
    package var isEmpty: Bool { counts.isEmpty }

    mutating func count(_ kind: Kind, _ number: Int = 1) {
        if number > 0 { counts[kind, default: 0] += number }
    }

    mutating func count(_ attachment: Attachment) {
        count(.attachment)
        attachments.append(attachment)
    }

    init() {}

    init(fields: Int) { count(.field, fields) }
}

/// The submissions of one file.
package struct ReadSubmissions: Sendable {
    package let accepted: [Submission]
    package let refused: [RefusedSubmission]
    package let channel: Channel
}
