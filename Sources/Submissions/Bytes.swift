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

    static func contains(_ part: [UInt8], in bytes: [UInt8]) -> Bool { firstIndex(of: part, in: bytes[...]) != nil }

    static func firstIndex(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = part.first, bytes.count >= part.count else { return nil }
        var from = bytes.startIndex
        while from <= bytes.endIndex - part.count, let at = bytes[from...].firstIndex(of: first), at <= bytes.endIndex - part.count {
            if bytes[at..<(at + part.count)].elementsEqual(part) { return at }
            from = at + 1
        }
        return nil
    }
}
