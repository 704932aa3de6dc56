/// One mail: subject and text of its author, nothing else.
enum MailSubmissions {
    /// - Parameters:
    ///   - message: headers and body.
    ///   - original: what is kept of it; nil for the message itself.
    static func read(_ message: [UInt8], original: [UInt8]? = nil) -> Outcome {
        let original = original ?? message
        do throws(RefusedSubmission.Reason) {
            return .success(try submission(message, original))
        } catch {
            return .failure(Refusal(error, original))
        }
    }

    private static func submission(_ message: [UInt8], _ original: [UInt8]) throws(RefusedSubmission.Reason) -> Submission {
        guard message.contains(where: { !Bytes.isSpace($0) }) else { throw .empty }
        if let excess = MailLimits.excess(message) { throw excess }
        guard MailHead.name(of: message.prefix { $0 != 0x0A }) != nil, let mail = MimeMessage(message), let root = mail.root else { throw .notMail }
        guard mail.headers("Content-Type").count <= 1 else { throw .ambiguousHeader }
        let body = try MailBody(root)
        var dropped = body.dropped
        let unquoted = Quotations.cut(body.lines)
        let unsigned = Signatures.cut(unquoted.kept)
        dropped.count(.quotation, unquoted.count)
        dropped.count(.signature, unsigned.count)
        var text = TextLine.text(of: unsigned.kept)
        if text.isEmpty, dropped[.quotation] > 0 { throw .onlyQuotation }
        let subjects = mail.headers("Subject")
        guard subjects.count <= 1 else { throw .ambiguousHeader }
        // Before the subject is looked for in it.
        guard text.count <= Submission.limit else { throw .tooLarge }
        if let value = subjects.first {
            let subject = try MailSubject.text(value)
            if subject.isEmpty || MailSubject.isRepeated(subject, in: text) {
                dropped.count(.subject)
            } else {
                text = Array(subject.utf8) + (text.isEmpty ? [] : [0x0A, 0x0A]) + text
            }
        }
        let taken = try SubmissionReader.text(text).get()
        let leftOut = start(of: TextLine.text(of: body.leftOut + unquoted.leftOut + unsigned.leftOut))
        return Submission(text: taken, language: language(root), original: original, dropped: dropped, channel: .mail, leftOut: leftOut)
    }

    /// Without half a character at the end.
    private static func start(of text: [UInt8]) -> String {
        var end = min(text.count, Submission.limit)
        while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: text[..<end], as: UTF8.self)
    }

    /// What Content-Language states (RFC 3282), if it is one language.
    private static func language(_ root: MimeEntity) -> String? {
        let values = root.headers("Content-Language")
        guard values.count == 1, let value = values.first else { return nil }
        return StatedLanguage.primary(KnownColumns.trimmed(String(decoding: value, as: UTF8.self)))
    }
}
