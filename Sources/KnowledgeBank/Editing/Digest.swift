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
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
