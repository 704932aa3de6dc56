/// Events as a bank keeps those of all its texts: a byte for the kind, then start and length where there are any, in as few bytes as they need (LEB128).
/// A start is counted from the end of the event before it that points into the same bytes.
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
            // Words may be found before the end of those before them, by a copied piece.
            Self.append(event.start - ends[event], to: &bytes)
            Self.append(event.length, to: &bytes)
            ends[event] = event.start + event.length
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
                ends[event] = event.start + event.length
                events.append(event)
            }
            return events
        }
    }

    /// The last ends: in the text as written, and in all else.
    private struct Ends {
        private var ofText = 0
        private var ofOthers = 0

        subscript(kind: MarkdownEvent.Kind) -> Int { kind == .text ? ofText : ofOthers }

        subscript(event: MarkdownEvent) -> Int {
            get { self[event.kind] }
            set { if event.kind == .text { ofText = newValue } else { ofOthers = newValue } }
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
