/// The bytes of a file, in which what readers see is looked for: what stands there in the same way has been seen by whoever looked at the file.
struct WrittenText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var start = 0
    /// Lines that are looked through for one line: enough for tables, and never quadratic.
    private static let reach = 100

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

    /// Whether a line that readers see is a whole line behind those that were found before, but for marks of lists, quotes and headings.
    mutating func passes(_ line: ArraySlice<UInt8>) -> Bool {
        var place = start
        for _ in 0..<Self.reach where place < bytes.count {
            while place < bytes.count, Self.isMark(bytes[place]) { place += 1 }
            var end = place
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            let isSame = end - place == line.count && (place..<end).allSatisfy { bytes[$0] == line[line.startIndex + $0 - place] }
            place = end + 1
            if isSame {
                start = place
                return true
            }
        }
        return false
    }

    private static func isBound(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x22, 0x27, 0x2C, 0x5B, 0x5D, 0x0A, 0x0D: true
        default: false
        }
    }

    /// Spaces, `>`, `#`, `-`, `*` and `+`; numbers of lists may be part of a number.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0x3E, 0x23, 0x2D, 0x2A, 0x2B: true
        default: false
        }
    }
}
