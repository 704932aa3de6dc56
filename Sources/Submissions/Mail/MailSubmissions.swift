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
        let (unquoted, quotations) = Quotations.cut(body.lines)
        let (kept, signatures) = Signatures.cut(unquoted)
        dropped.count(.quotation, quotations)
        dropped.count(.signature, signatures)
        var text = TextLine.text(of: kept)
        if text.isEmpty, dropped[.quotation] > 0 { throw .onlyQuotation }
        let subjects = mail.headers("Subject")
        guard subjects.count <= 1 else { throw .ambiguousHeader }
        if let value = subjects.first {
            let subject = try MailSubject.text(value)
            if subject.isEmpty || MailSubject.isRepeated(subject, in: text) {
                dropped.count(.subject)
            } else {
                text = Array(subject.utf8) + (text.isEmpty ? [] : [0x0A, 0x0A]) + text
            }
        }
        let taken = try SubmissionReader.text(text).get()
        return Submission(text: taken, language: language(root), original: original, dropped: dropped, channel: .mail)
    }

    /// What Content-Language states (RFC 3282), if it is one language.
    private static func language(_ root: MimeEntity) -> String? {
        let values = root.headers("Content-Language")
        guard values.count == 1, let value = values.first else { return nil }
        return StatedLanguage.primary(KnownColumns.trimmed(String(decoding: value, as: UTF8.self)))
    }
}
