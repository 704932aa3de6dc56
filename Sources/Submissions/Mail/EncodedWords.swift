/// Encoded words of a header (RFC 2047): `=?charset?Q?text?=`.
enum EncodedWords {
    /// The value as text, unfolded. What only looks like an encoded word stays as it is.
    /// - Parameter value: as it stands in the mail.
    static func decoded(_ value: [UInt8]) throws(RefusedSubmission.Reason) -> String {
        // 8-bit headers are UTF-8 (RFC 6532) or nothing.
        let value = unfolded(try Charset.decoded(value, nil))
        var text: [UInt8] = []
        // Neighbours of one charset are put together before they are decoded: characters are cut in two at their seam.
        var run: (charset: String, bytes: [UInt8])?
        var gap: ArraySlice<UInt8> = []
        var index = 0
        while index < value.count {
            if value[index] == 0x3D, let word = word(in: value, at: index) {
                if let before = run, before.charset == word.charset {
                    run = (word.charset, before.bytes + word.bytes)
                } else {
                    if let before = run { text += try Charset.decoded(before.bytes, before.charset) } else { text += gap }
                    run = (word.charset, word.bytes)
                }
                gap = []
                index = word.end
                continue
            }
            if Bytes.isSpace(value[index]) {
                // White space between two encoded words is none.
                gap = value[(index - gap.count)...index]
            } else {
                if let before = run { text += try Charset.decoded(before.bytes, before.charset) }
                run = nil
                text += gap
                text.append(value[index])
                gap = []
            }
            index += 1
        }
        if let before = run { text += try Charset.decoded(before.bytes, before.charset) }
        guard !text.contains(0) else { throw .notText }
        return String(decoding: text, as: UTF8.self)
    }

    private static func unfolded(_ value: [UInt8]) -> [UInt8] { value.filter { $0 != 0x0D && $0 != 0x0A } }

    private static func word(in value: [UInt8], at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
        let rest = value[start...].dropFirst(2)
        guard value[start...].starts(with: "=?".utf8), let charsetEnd = rest.firstIndex(of: 0x3F), charsetEnd > rest.startIndex else { return nil }
        guard charsetEnd + 2 < value.count, value[charsetEnd + 2] == 0x3F, let textEnd = value[(charsetEnd + 3)...].firstIndex(of: 0x3F) else { return nil }
        guard textEnd + 1 < value.count, value[textEnd + 1] == 0x3D else { return nil }
        let encoded = value[(charsetEnd + 3)..<textEnd]
        guard !encoded.contains(where: Bytes.isSpace), !rest[..<charsetEnd].contains(where: Bytes.isSpace) else { return nil }
        // RFC 2231 lets a language follow the charset.
        let charset = String(decoding: Bytes.lowered(rest[..<charsetEnd].prefix { $0 != 0x2A }), as: UTF8.self)
        switch value[charsetEnd + 1] | 0x20 {
        case 0x71: return (charset, quoted(encoded), textEnd + 2)
        case 0x62: return TransferEncoding.base64(encoded).map { (charset, $0, textEnd + 2) }
        default: return nil
        }
    }

    private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x3D, index + 2 < text.endIndex, let high = hex(text[index + 1]), let low = hex(text[index + 2]) {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index] == 0x5F ? 0x20 : text[index])
                index += 1
            }
        }
        return bytes
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
