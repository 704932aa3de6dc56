internal import FileTree
import UTF8Text

/// Reads the submissions of a file that is in memory as a whole; `SubmissionStream` reads files of any size.
package enum SubmissionReader {
    /// - Parameters: as of `SubmissionStream`.
    package static func read(_ bytes: [UInt8], as format: SubmissionFormat? = nil, maps: [FieldMap] = []) -> ReadSubmissions {
        var accepted: [Submission] = []
        var refused: [RefusedSubmission] = []
        // Bytes in memory cannot fail to be read.
        let stream = try? SubmissionStream(bytes, as: format, maps: maps)
        while let result = (try? stream?.next()) ?? nil {
            switch result {
            case .success(let submission): accepted.append(submission)
            case .failure(let refusal): refused.append(refusal)
            }
        }
        return ReadSubmissions(accepted: accepted, refused: refused, channel: stream?.channel ?? .text)
    }

    static func plainText(_ bytes: [UInt8]) -> Outcome {
        text(bytes).mapError { Refusal($0, bytes) }.map { Submission(text: $0, language: nil, original: bytes, dropped: Dropped(), channel: .text, leftOut: "") }
    }

    /// The bytes as text, if they are text, neither empty nor too long. NUL is no text.
    static func text(_ bytes: [UInt8]) -> Result<String, RefusedSubmission.Reason> {
        guard bytes.count <= Submission.limit else { return .failure(.tooLarge) }
        guard UTF8Check.firstInvalidByte(in: bytes) == nil, !bytes.contains(0) else { return .failure(.notText) }
        guard bytes.contains(where: { !Bytes.isSpace($0) }) else { return .failure(.empty) }
        return .success(String(decoding: bytes, as: UTF8.self))
    }
}
