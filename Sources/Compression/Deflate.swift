import CZLib

/// What zlib makes of bytes (RFC 1950 to 1952).
package enum Deflate {
    /// - Parameters:
    ///   - level: 1 to 9.
    ///   - header: bits of window, 15, and 16 more for a gzip header instead of zlib's.
    ///   - strategy: such as `Z_FILTERED`.
    /// - Returns: nil where zlib refuses, which it does for want of memory only.
    package static func compressed(_ bytes: [UInt8], level: Int32, header: Int32 = 15, strategy: Int32 = Z_DEFAULT_STRATEGY) -> [UInt8]? {
        var stream = z_stream()
        guard deflateInit2_(&stream, level, Z_DEFLATED, header, 9, strategy, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
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
}
