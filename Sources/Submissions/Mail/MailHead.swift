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
