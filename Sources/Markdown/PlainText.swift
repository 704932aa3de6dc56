extension MarkdownDocument {
    /// The words without markup: blocks end with a line feed, HTML and link targets are left out.
    package func plainText() -> String { withEvents { $0.plainText(of: 0..<$0.events.count) } }

    /// The words of the leading block quote and of the rest, apart.
    package func plainTexts() -> (quote: String, rest: String) {
        withEvents { row in (row.plainText(of: 0..<row.quoteEnd), row.plainText(of: row.quoteEnd..<row.events.count)) }
    }
}

extension EventRow {
    fileprivate func plainText(of range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(written.count)
        appendWords(of: range, to: &bytes)
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a range of events, with line feeds between the blocks in it.
    func words(of range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        appendWords(of: range, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func appendWords(of range: Range<Int>, to bytes: inout [UInt8]) {
        for event in events[range] {
            switch event.kind {
            case .text, .copiedText: bytes += self.bytes(of: event)
            case .softBreak: bytes.append(0x20)
            case .lineBreak: bytes.append(0x0A)
            // The words of a block, or of a table's row or cell, stand apart from those before it.
            default: if !event.isEnd, event.isBlock, let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
            }
        }
    }
}
