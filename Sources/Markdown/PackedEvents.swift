/// Events as a bank keeps those of all its texts: a byte for the kind, then start and length where there are any, in as few bytes as they need (LEB128).
/// The start of a range is counted from the end of the one before it in the same bytes.
struct PackedEvents: Sendable {
    private let bytes: [UInt8]

    init(_ events: [MarkdownEvent]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(events.count * 3)
        var ends = Ends()
        for event in events {
            let hasRange = event.start > 0 || event.length > 0
            bytes.append(event.kind.rawValue | (event.isEnd ? 0x80 : 0) | (hasRange ? 0x40 : 0))
            guard hasRange else { continue }
            Self.append(event.start - ends[event.kind], to: &bytes)
            Self.append(event.length, to: &bytes)
            ends[event.kind] = event.start + event.length
        }
        // Without the room that growing left.
        self.bytes = bytes.withUnsafeBufferPointer(Array.init)
    }

    var unpacked: [MarkdownEvent] {
        bytes.withUnsafeBufferPointer { bytes in
            var events: [MarkdownEvent] = []
            events.reserveCapacity(bytes.count / 2 + 1)
            var ends = Ends()
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                let kind = MarkdownEvent.Kind(rawValue: byte & 0x3F) ?? .pageMarkup
                guard byte & 0x40 != 0 else {
                    events.append(MarkdownEvent(kind, isEnd: byte & 0x80 != 0))
                    continue
                }
                let distance = Self.number(bytes, &index)
                let length = Self.number(bytes, &index)
                let event = MarkdownEvent(kind, isEnd: byte & 0x80 != 0, start: ends[kind] + distance, length: length)
                ends[kind] = event.start + event.length
                events.append(event)
            }
            return events
        }
    }

    /// Where the last range ended: in the text as written, and in what was copied.
    private struct Ends {
        private var inText = 0
        private var inCopies = 0

        /// 0 for kinds whose start is a number.
        subscript(kind: MarkdownEvent.Kind) -> Int {
            get {
                switch kind {
                case .text: inText
                case .copiedText, .pageMarkup, .codeBlock, .link: inCopies
                default: 0
                }
            }
            set {
                switch kind {
                case .text: inText = newValue
                case .copiedText, .pageMarkup, .codeBlock, .link: inCopies = newValue
                default: break
                }
            }
        }
    }

    /// Zigzag: small numbers of either sign are short.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while true {
            let byte = bytes[index]
            index += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(value & 1) }
            shift += 7
        }
    }
}
