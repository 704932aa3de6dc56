/// One JSON object. Allow-listed: the text and the language, in the object itself or in the wrapper that webhooks put around it; everything else is left
/// behind. Which of several texts is meant is not guessed.
enum JSONSubmission {
    /// Whether the bytes are one object, readable or not.
    static func isObject(_ bytes: [UInt8]) -> Bool {
        guard bytes.first(where: { !Bytes.isSpace($0) }) == 0x7B else { return false }
        do throws(RefusedSubmission.Reason) {
            _ = try JSONField(bytes)
            return true
        } catch {
            return error != .notJSON
        }
    }

    static func read(_ original: [UInt8], _ maps: [FieldMap]) -> Outcome {
        do throws(RefusedSubmission.Reason) {
            guard case .object(let fields) = try JSONField(original) else { throw .noText }
            let found = try JSONCandidates(fields, maps).chosen()
            let text = try SubmissionReader.text(Array(found.text.utf8)).get()
            return .success(Submission(text: text, language: found.language, original: original, dropped: Dropped(fields: found.dropped), channel: found.channel, leftOut: ""))
        } catch {
            return .failure(Refusal(error, original))
        }
    }
}
