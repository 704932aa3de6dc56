import UTF8Text

/// Ids and parts of addresses made of words.
enum IDText {
    /// In bytes; ids themselves may be longer.
    private static let limit = 60

    /// `Kan jag få hjälp?` → `kan-jag-fa-hjalp`; nil where nothing is left.
    static func made(of words: String) -> String? {
        var parts: [String] = []
        var length = 0
        for part in Folding.fold(words).utf8.split(whereSeparator: { !((0x61...0x7A).contains($0) || (0x30...0x39).contains($0)) }) {
            let part = String(part.prefix(limit)) ?? ""
            if length > 0, length + part.utf8.count > limit { break }
            parts.append(part)
            length += part.utf8.count + 1
        }
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }
}
