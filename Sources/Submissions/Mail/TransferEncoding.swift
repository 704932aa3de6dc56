/// Content-Transfer-Encoding (RFC 2045, 6), judged before it is decoded: what is damaged must not lose words in silence.
enum TransferEncoding {
    private static let known: Set<String> = ["7bit", "8bit", "binary", "quoted-printable", "base64"]

    /// The decoded bytes of a text part.
    static func decoded(_ entity: MimeEntity) throws(RefusedSubmission.Reason) -> [UInt8] {
        let stated = entity.headers("Content-Transfer-Encoding")
        guard stated.count <= 1 else { throw .ambiguousHeader }
        let name = stated.first.map { String(decoding: Bytes.lowered(Bytes.trimmed($0[...])), as: UTF8.self) } ?? "7bit"
        guard known.contains(name) else { throw .unknownEncoding }
        if name == "base64" {
            guard let bytes = base64(entity.encodedContent) else { throw .damagedEncoding }
            return bytes
        }
        return entity.decodedContent
    }

    /// The bytes that base64 stands for; nil where it holds anything but its alphabet or ends where no group of four may. Padding may be missing.
    static func base64(_ encoded: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in encoded where !Bytes.isSpace(byte) {
            let value: UInt8
            switch byte {
            case 0x3D:
                padding += 1
                continue
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B: value = 62
            case 0x2F: value = 63
            default: return nil
            }
            guard padding == 0 else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count % 4 != 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32((3 - (count - 1) % 4) * 2))) }
        }
        return count % 4 != 1 && padding <= 2 ? bytes : nil
    }
}
