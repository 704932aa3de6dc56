import Glibc

/// The head of a mail, as far as it tells a mail from other text: names of headers only.
enum MailHead {
    private static let usual: Set<String> = [
        "received", "return-path", "delivered-to", "from", "to", "date", "message-id", "mime-version", "content-type", "subject", "reply-to", "dkim-signature", "x-mailer", "sender",
    ]

    /// Whether bytes begin with headers of mail: every line up to the blank one is a header or goes on with one, and two usual names are there.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        var names: Set<String> = []
        var rest = bytes
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            rest = rest.dropFirst(line.count + 1)
            if line.allSatisfy({ $0 == 0x0D }) { break }
            if line.first == 0x20 || line.first == 0x09 {
                if names.isEmpty { return false }
                continue
            }
            guard let name = name(of: line) else { return false }
            names.insert(name)
        }
        return names.count { usual.contains($0) } >= 2
    }

    /// The name of a header (RFC 5322, 2.2) in lower case; nil where the line is none.
    static func name(of line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex, colon - line.startIndex <= 80 else { return nil }
        let name = line[..<colon]
        guard name.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return String(decoding: Bytes.lowered(name), as: UTF8.self)
    }
}

/// Bounds that are checked on the bytes of a mail before a library takes it apart.
enum MailLimits {
    /// In bytes: one message with its attachments.
    static let size = 32 << 20
    /// In bytes: the headers of a message or of a part, together.
    static let headers = 128 * 1024
    /// Lines that may be the boundary of a part: there are no more parts than these.
    static let boundaries = 1000
    /// Lines that may state the type of a part: no part lies deeper than twice their number.
    static let types = 200

    /// Why the bytes go no further; nil where they do.
    static func excess(_ bytes: [UInt8]) -> RefusedSubmission.Reason? {
        guard bytes.count <= size else { return .tooLarge }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var boundaryCount = 0
            var typeCount = 0
            var line = 0
            // Where headers that are not closed by a blank line yet began.
            var head: Int? = 0
            while line < bytes.count {
                let end = memchr(base + line, 0x0A, bytes.count - line).map { UnsafeRawPointer($0) - base } ?? bytes.count
                if let begin = head, end - begin > headers { return .headersTooLarge }
                if end == line || (end == line + 1 && bytes[line] == 0x0D) {
                    head = nil
                } else if bytes[line] == 0x2D, end - line > 1, bytes[line + 1] == 0x2D {
                    boundaryCount += 1
                    if boundaryCount > boundaries { return .tooManyParts }
                    head = head ?? line
                } else if bytes[line] | 0x20 == 0x63, isType(bytes, line, end) {
                    typeCount += 1
                    if typeCount > types { return .tooManyParts }
                }
                line = end + 1
            }
            return nil
        }
    }

    private static func isType(_ bytes: UnsafeRawBufferPointer, _ line: Int, _ end: Int) -> Bool {
        let name: StaticString = "content-type"
        guard end - line >= name.utf8CodeUnitCount else { return false }
        for index in 0..<name.utf8CodeUnitCount where bytes[line + index] | 0x20 != name.utf8Start[index] | 0x20 { return false }
        return true
    }
}
