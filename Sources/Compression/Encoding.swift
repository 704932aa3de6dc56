internal import CBrotli
internal import CZLib

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
        case .gzip: Encoding.gzipped(bytes)
        case .brotli: Encoding.brotlied(bytes)
        }
    }

    /// At the highest level; without name and time.
    private static func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 for a gzip header.
        guard deflateInit2_(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            bytes.withUnsafeBufferPointer { input in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = Int(stream.total_out)
        }
        return isWhole ? result : nil
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
