/// Content-Transfer-Encoding (RFC 2045, 6), judged before it is decoded: what is damaged must not lose words in silence.
enum TransferEncoding {
    private static let known: Set<String> = ["7bit", "8bit", "binary", "quoted-printable", "base64"]

    /// The decoded bytes of a text part.
    static func decoded(_ entity: MimeEntity) throws(RefusedSubmission.Reason) -> [UInt8] {
        let stated = entity.headers("Content-Transfer-Encoding")
        guard stated.count <= 1 else { throw .ambiguousHeader }
        let name = stated.first.map { String(decoding: Bytes.lowered(Bytes.trimmed($0[...])), as: UTF8.self) } ?? "7bit"
        guard known.contains(name) else { throw .unknownEncoding }
        if name == "base64", !isWhole(entity.encodedContent) { throw .damagedEncoding }
        return entity.decodedContent
    }

    /// Whether base64 holds nothing but its alphabet and ends where a group of four may end; padding may be missing.
    static func isWhole(_ encoded: [UInt8]) -> Bool {
        var count = 0
        var padding = 0
        for byte in encoded where !Bytes.isSpace(byte) {
            switch byte {
            case 0x3D: padding += 1
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2F:
                if padding > 0 { return false }
                count += 1
            default: return false
            }
        }
        return count % 4 != 1 && padding <= 2
    }
}
