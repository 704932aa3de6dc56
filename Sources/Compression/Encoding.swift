internal import CBrotli

/// An encoding in which web servers send files that were compressed before (RFC 1952, RFC 7932). The same bytes give the same result on every machine
/// that has the same libraries.
package enum Encoding: String, Sendable, CaseIterable {
    case gzip, brotli

    /// What the name of a compressed file ends with, behind that of the file.
    package var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }

    /// nil where the library refuses, which it does for want of memory only.
    package func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        // At the highest level; without name and time.
        case .gzip: Deflate.compressed(bytes, level: 9, header: 15 + 16)
        case .brotli: Encoding.brotlied(bytes)
        }
    }

    /// Quality 9 of 11: the last two take ten times as long for a twentieth of the size.
    private static func brotlied(_ bytes: [UInt8]) -> [UInt8]? {
        var size = BrotliEncoderMaxCompressedSize(bytes.count)
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            isWhole = BrotliEncoderCompress(9, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &size, buffer.baseAddress) != 0
            count = isWhole ? size : 0
        }
        return isWhole ? result : nil
    }
}
