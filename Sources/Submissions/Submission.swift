/// What a citizen wrote, as far as it is taken over. In memory only: it is scrubbed or sealed before anything is written.
package struct Submission: Sendable {
    /// The text, valid UTF-8, at most `Submission.limit` bytes.
    package let text: String
    /// The language that the citizen or the channel stated: a primary language subtag.
    package let language: String?
    /// The bytes from which it was read, all fields included; what is sealed as the original.
    package let original: [UInt8]
    /// Fields that were not taken over. Only their number is kept: names may stand in them.
    package let droppedFields: Int

    /// In bytes. Quadratic inputs of a Markdown parser stay short of harm below it, and no message of a person is longer.
    package static let limit = 64 * 1024
}

/// A submission that could not be taken over, with its bytes, so that nothing is lost.
package struct RefusedSubmission: Sendable {
    package enum Reason: String, Sendable {
        case empty, tooLarge = "too-large", notText = "not-text", notJSON = "not-json", noText = "no-text"
    }

    package let reason: Reason
    package let original: [UInt8]
    /// Which of the file's submissions it is, from 1.
    package let number: Int
}

/// The submissions of one file.
package struct ReadSubmissions: Sendable {
    package let accepted: [Submission]
    package let refused: [RefusedSubmission]
    package let channel: Channel
}

/// The way a submission came in.
package enum Channel: String, Sendable, CaseIterable {
    case text, json
}
