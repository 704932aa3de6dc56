import FoundationEssentials
import UTF8Text

/// Recognises the format of a file and reads its submissions.
package enum SubmissionReader {
    /// A file that begins with `{` or `[` is JSON: an object, a list of objects, or an object per line. Everything else is one plain text.
    package static func read(_ bytes: [UInt8]) -> ReadSubmissions {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        switch bytes.first(where: { !isSpace($0) }) {
        case 0x7B, 0x5B: return JSONSubmissions.read(bytes)
        default: return collect([plainText(bytes)], .text)
        }
    }

    private static func plainText(_ bytes: [UInt8]) -> Result<Submission, Refusal> {
        text(bytes).map { Submission(text: $0, language: nil, original: bytes, droppedFields: 0) }
    }

    struct Refusal: Error {
        let reason: RefusedSubmission.Reason
        let original: [UInt8]
    }

    /// The bytes as text, if they are text, neither empty nor too long. NUL is no text.
    static func text(_ bytes: [UInt8]) -> Result<String, Refusal> {
        func refuse(_ reason: RefusedSubmission.Reason) -> Result<String, Refusal> { .failure(Refusal(reason: reason, original: bytes)) }
        guard bytes.count <= Submission.limit else { return refuse(.tooLarge) }
        guard UTF8Check.firstInvalidByte(in: bytes) == nil, !bytes.contains(0) else { return refuse(.notText) }
        guard bytes.contains(where: { !isSpace($0) }) else { return refuse(.empty) }
        return .success(String(decoding: bytes, as: UTF8.self))
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func collect(_ results: [Result<Submission, Refusal>], _ channel: Channel) -> ReadSubmissions {
        var accepted: [Submission] = []
        var refused: [RefusedSubmission] = []
        for (index, result) in results.enumerated() {
            switch result {
            case .success(let submission): accepted.append(submission)
            case .failure(let refusal): refused.append(RefusedSubmission(reason: refusal.reason, original: refusal.original, number: index + 1))
            }
        }
        return ReadSubmissions(accepted: accepted, refused: refused, channel: channel)
    }
}
