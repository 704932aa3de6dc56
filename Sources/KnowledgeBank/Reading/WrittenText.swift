/// The bytes of a file, in which what readers see is looked for: what stands there in the same way has been seen by whoever looked at the file.
struct WrittenText {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether a value of the front matter stands there whole: between spaces, quotation marks, brackets, commas or line ends.
    func holds(_ value: [UInt8]) -> Bool {
        guard let first = value.first else { return true }
        for index in 0..<max(0, bytes.count - value.count + 1) where bytes[index] == first {
            guard index == 0 || Self.isBound(bytes[index - 1]), index + value.count == bytes.count || Self.isBound(bytes[index + value.count]) else { continue }
            if value.indices.allSatisfy({ bytes[index + $0] == value[$0] }) { return true }
        }
        return false
    }

    private static func isBound(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x22, 0x27, 0x2C, 0x5B, 0x5D, 0x0A, 0x0D: true
        default: false
        }
    }
}
