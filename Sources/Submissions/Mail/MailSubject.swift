import UTF8Text

/// The subject of a mail: people begin their question there, so it is the first line of the text where the text does not repeat it.
enum MailSubject {
    private static let prefixes = ["re", "sv", "vs", "vl", "vb", "fw", "fwd", "ang", "aw", "wg", "ref"]

    /// Without the "Re:" that mail programs put before it, white space as single spaces; empty where nothing is left.
    static func text(_ value: [UInt8]) throws(RefusedSubmission.Reason) -> String {
        let words = try EncodedWords.decoded(value).split { $0.unicodeScalars.allSatisfy { $0.value < 0x80 && Bytes.isSpace(UInt8($0.value)) } }
        var subject = words.joined(separator: " ")[...]
        while let colon = subject.firstIndex(of: ":"), prefixes.contains(lead(subject[..<colon])) {
            subject = subject[subject.index(after: colon)...].drop { $0 == " " }
        }
        return String(subject)
    }

    /// "re" of "Re", "RE[2]" and "Re (2)".
    private static func lead(_ text: Substring) -> String {
        var lead = text.lowercased()[...]
        if let last = lead.last, last == "]" || last == ")" {
            guard let open = lead.lastIndex(where: { $0 == "[" || $0 == "(" }), lead[open...].dropFirst().dropLast().allSatisfy(\.isNumber) else { return String(lead) }
            lead = lead[..<open]
        }
        return KnownColumns.trimmed(String(lead))
    }

    /// In bytes: a longer subject is not looked for in the text.
    private static let searchLimit = 2000

    /// Whether the text says it already, whatever the case and the white space.
    static func isRepeated(_ subject: String, in text: [UInt8]) -> Bool {
        guard subject.utf8.count <= searchLimit else { return false }
        func plain(_ bytes: some Sequence<UInt8>) -> [UInt8] {
            Array(Bytes.lowered(bytes).split(whereSeparator: Bytes.isSpace).joined(separator: CollectionOfOne(0x20)))
        }
        return Bytes.contains(plain(subject.utf8), in: plain(text))
    }
}
