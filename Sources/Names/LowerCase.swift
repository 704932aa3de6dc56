/// Lower case of UTF-8: byte by byte for ASCII and Latin-1, through the standard library for the rest.
enum LowerCase {
    static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var lowered = Array(bytes)
        var isLatin1 = true
        for index in lowered.indices {
            let byte = lowered[index]
            if byte < 0x80 {
                if byte &- 0x41 < 26 { lowered[index] = byte + 0x20 }
            } else if byte == 0xC3, index + 1 < lowered.count {
                if lowered[index + 1] >= 0x80, lowered[index + 1] <= 0x9E, lowered[index + 1] != 0x97 { lowered[index + 1] += 0x20 }
            } else if byte >= 0xC0, byte != 0xC3 {
                isLatin1 = false
            }
        }
        return isLatin1 ? lowered : Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }
}
