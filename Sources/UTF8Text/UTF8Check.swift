/// Whether bytes are text.
package enum UTF8Check {
    /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 16, table 3-7), or nil.
    package static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
