/// Signatures that a mail program adds. Names that people write below their text are not guessed at: scrubbing finds them.
enum Signatures {
    private static let openings = words(["sent from", "get outlook", "skickat från", "skickades från", "hämta outlook", "lähetetty", "hanki outlook", "sendt fra", "hent outlook"])
    private static let devices = words([
        "iphone", "ipad", "android", "samsung", "galaxy", "huawei", "xiaomi", "oneplus", "nokia", "outlook", "mail", "windows", "yahoo", "proton", "mobil", "phone", "telefon", "puhelime",
        "kännykä", "e-post", "sähköposti", "surfplatta", "tablet",
    ])

    private static func words(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

    /// The lines before "-- " (RFC 3676, 4.3), without a last line such as "Sent from my iPhone", and how many signatures there were. What stands
    /// behind "-- " and is no signature stays.
    static func cut(_ lines: [TextLine]) -> Cut {
        var cut = Cut(kept: lines)
        if let mark = lines.firstIndex(where: { $0.bytes.elementsEqual("-- ".utf8) }), isSignature(lines[(mark + 1)...]) { cut.leaveOut(from: mark) }
        if let last = cut.kept.lastIndex(where: { !$0.isBlank && !$0.isPlaceholder }), isDevice(cut.kept[last].bytes) { cut.leaveOut(from: last) }
        return cut
    }

    /// Whether lines are as few and as short as those of signatures, and ask nothing.
    static func isSignature(_ lines: some Collection<TextLine>) -> Bool {
        lines.count { !$0.isBlank } <= 8 && lines.allSatisfy { $0.bytes.count <= 200 && !$0.asks }
    }

    private static func isDevice(_ line: [UInt8]) -> Bool {
        let line = Bytes.lowered(Bytes.trimmed(line[...]))
        // With a question, an exclamation or a comma it is a sentence of somebody's own.
        guard line.count <= 70, !line.contains(where: { $0 == 0x3F || $0 == 0x21 || $0 == 0x2C }), openings.contains(where: { line.starts(with: $0) }) else { return false }
        return devices.contains { Bytes.contains($0, in: line) }
    }
}
