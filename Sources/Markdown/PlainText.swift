extension MarkdownDocument {
    /// The words without markup: blocks end with a line feed, HTML and link targets are left out.
    package func plainText() -> String { String(decoding: plainBytes(), as: UTF8.self) }

    /// `plainText` in UTF-8.
    package func plainBytes() -> [UInt8] { plainBytes(of: 0..<events.count) }

    /// The words of the leading block quote and of the rest, apart.
    package func plainTexts() -> (quote: String, rest: String) {
        let end = quoteEnd
        return (String(decoding: plainBytes(of: 0..<end), as: UTF8.self), String(decoding: plainBytes(of: end..<events.count), as: UTF8.self))
    }

    private func plainBytes(of range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2048)
        withTexts { appendWords(of: range, $0, to: &bytes) }
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        return bytes
    }

    /// The words of a range of events, with line feeds between the blocks in it.
    func words(of range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        withTexts { appendWords(of: range, $0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendWords(of range: Range<Int>, _ texts: EventTexts, to bytes: inout [UInt8]) {
        let start = bytes.count
        for event in events[range] {
            switch event.kind {
            case .text, .copiedText: bytes += texts.bytes(of: event)
            case .softBreak: bytes.append(0x20)
            case .lineBreak: bytes.append(0x0A)
            // The words of a block, or of a table's row or cell, stand apart from those before it.
            default: if !event.isEnd, event.isBlock, bytes.count > start, bytes[bytes.count - 1] != 0x0A { bytes.append(0x0A) }
            }
        }
    }
}
