import Crypto

/// SHA-256 (FIPS 180-4) as `sha256-` and 64 hexadecimal digits.
package enum Digest {
    /// - Parameter without: bytes left out, such as the `approved:` line.
    package static func of(_ bytes: [UInt8], without: Range<Int>? = nil) -> String {
        var hash = SHA256()
        if let without {
            hash.update(data: bytes[..<without.lowerBound])
            hash.update(data: bytes[without.upperBound...])
        } else {
            hash.update(data: bytes)
        }
        return "sha256-" + hexadecimal(hash.finalize())
    }

    private static func hexadecimal(_ digest: SHA256Digest) -> String {
        func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
        return String(unsafeUninitializedCapacity: SHA256Digest.byteCount * 2) { text in
            for (index, byte) in digest.enumerated() { (text[index * 2], text[index * 2 + 1]) = (digit(byte >> 4), digit(byte & 15)) }
            return text.count
        }
    }
}
