/// Signatures that a mail program adds. Names that people write below their text are not guessed at: scrubbing finds them.
enum Signatures {
    private static let openings = words(["sent from", "get outlook", "skickat från", "skickades från", "hämta outlook", "lähetetty", "hanki outlook", "sendt fra", "hent outlook"])
    private static let devices = words([
        "iphone", "ipad", "android", "samsung", "galaxy", "huawei", "xiaomi", "oneplus", "nokia", "outlook", "mail", "windows", "yahoo", "proton", "mobil", "phone", "telefon", "puhelime",
        "kännykä", "e-post", "sähköposti", "surfplatta", "tablet",
    ])

    private static func words(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

    /// The lines before "-- " (RFC 3676, 4.3), without a last line such as "Sent from my iPhone", and how many signatures there were.
    static func cut(_ lines: [TextLine]) -> (kept: [TextLine], count: Int) {
        var kept = lines
        var count = 0
        if let mark = kept.firstIndex(where: { $0.bytes.elementsEqual("-- ".utf8) }) {
            kept.removeSubrange(mark...)
            count += 1
        }
        if let last = kept.lastIndex(where: { !$0.isBlank && !$0.isPlaceholder }), isDevice(kept[last].bytes) {
            kept.removeSubrange(last...)
            count += 1
        }
        return (kept, count)
    }

    private static func isDevice(_ line: [UInt8]) -> Bool {
        let line = Bytes.lowered(Bytes.trimmed(line[...]))
        guard line.count <= 70, !line.contains(0x3F), openings.contains(where: { line.starts(with: $0) }) else { return false }
        return devices.contains { Bytes.contains($0, in: line) }
    }
}
