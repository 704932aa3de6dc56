/// The first three bytes of a word in lower case, or the last three, mixed into twelve bits: enough to see that a word begins or ends like none of a set.
struct Head: Sendable {
    private let value: UInt16

    init(of bytes: ArraySlice<UInt8>) {
        let first = bytes.startIndex
        self.init(bytes[first].lowered, bytes.count > 1 ? bytes[first + 1].lowered : 0, bytes.count > 2 ? bytes[first + 2].lowered : 0)
    }

    init(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        let first = range.lowerBound
        self.init(bytes[first].lowered, range.count > 1 ? bytes[first + 1].lowered : 0, range.count > 2 ? bytes[first + 2].lowered : 0)
    }

    private init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        value = (UInt16(first) &* 0x9D ^ UInt16(second) &* 0x1F3 ^ UInt16(third) &* 0x3B) & 0xFFF
    }

    /// The heads of a set of beginnings of words, or the tails of a set of endings.
    struct Filter: Sendable {
        private var bits = [UInt64](repeating: 0, count: 64)

        /// - Parameter beginnings: in lower case; those of less than three bytes let all words pass that go on in any way.
        init(_ beginnings: [[UInt8]]) {
            for beginning in beginnings {
                switch beginning.count {
                case 0: continue
                case 1: (0...0xFF).forEach { second in (0...0xFF).forEach { insert(Head(beginning[0], UInt8(second), UInt8($0))) } }
                case 2: (0...0xFF).forEach { insert(Head(beginning[0], beginning[1], UInt8($0))) }
                default: insert(Head(of: beginning[...]))
                }
            }
        }

        /// - Parameter endings: in lower case, of two bytes at least.
        init(endings: [[UInt8]]) {
            for ending in endings {
                insert(Head(of: ending.suffix(3)))
                if ending.count == 2 { (0...0xFF).forEach { insert(Head(UInt8($0), ending[0], ending[1])) } }
            }
        }

        private mutating func insert(_ head: Head) { bits[Int(head.value >> 6)] |= 1 << UInt64(head.value & 63) }

        func mayHold(_ head: Head) -> Bool { bits[Int(head.value >> 6)] & 1 << UInt64(head.value & 63) != 0 }
    }
}
