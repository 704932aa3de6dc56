/// Padding to whole blocks: a one bit, then zero bits (ISO/IEC 7816-4).
enum Padding {
    /// In bytes.
    private static let block = 4096

    static func padded(_ bytes: [UInt8]) -> [UInt8] {
        let length = (bytes.count / block + 1) * block
        return bytes + [0x80] + [UInt8](repeating: 0, count: length - bytes.count - 1)
    }

    /// nil where there is no padding.
    static func unpadded(_ bytes: [UInt8]) -> [UInt8]? {
        guard let end = bytes.lastIndex(where: { $0 != 0 }), bytes[end] == 0x80, bytes.count % block == 0 else { return nil }
        return Array(bytes[..<end])
    }
}
