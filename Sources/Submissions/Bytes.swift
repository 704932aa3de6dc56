import Glibc

/// What the readers ask of bytes.
enum Bytes {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A-Z and the capitals of Latin-1 in lower case; everything else as it is.
    static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var lowered = Array(bytes)
        for index in lowered.indices {
            let byte = lowered[index]
            if (0x41...0x5A).contains(byte) || (index > 0 && lowered[index - 1] == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97) { lowered[index] = byte + 0x20 }
        }
        return lowered
    }

    /// Without white space at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return bytes
    }

    static func contains(_ part: [UInt8], in bytes: [UInt8]) -> Bool {
        guard let first = part.first else { return false }
        return bytes.withUnsafeBytes { bytes in
            guard var from = bytes.baseAddress else { return false }
            var left = bytes.count
            while left >= part.count, let hit = memchr(from, Int32(first), left - part.count + 1) {
                if memcmp(hit, part, part.count) == 0 { return true }
                left -= UnsafeRawPointer(hit) - from + 1
                from = UnsafeRawPointer(hit) + 1
            }
            return false
        }
    }
}
