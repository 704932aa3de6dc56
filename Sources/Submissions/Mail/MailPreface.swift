/// What mail programs write outside of the parts of a mail, for readers that know no parts.
enum MailPreface {
    private static let known: Set<String> = [
        "this is a multi-part message in mime format", "this is a multipart message in mime format", "this is a message in mime format", "this is a mime-formatted message",
        "this is a cryptographically signed message in mime format", "this is an openpgp/mime signed message (rfc 4880 and 3156)", "this message is in mime format",
        "this message is in mime format. since your mail reader does not understand this format, some or all of this message may not be legible",
    ]

    /// Whether a text says nothing, or nothing but that.
    static func isCustomary(_ text: String) -> Bool {
        guard text.utf8.count <= 400 else { return text.utf8.allSatisfy(Bytes.isSpace) }
        let words = String(decoding: Bytes.lowered(text.utf8), as: UTF8.self).split { $0.isWhitespace || $0 == ">" }
        var plain = words.joined(separator: " ")
        while let last = plain.last, last == "." || last == "-" { plain.removeLast() }
        return plain.isEmpty || known.contains(plain)
    }
}
