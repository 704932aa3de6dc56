/// A text without markup as people read it: paragraphs with an empty line between them, lists with their marks, tables with bars.
package struct ReadableText: Sendable {
    /// The leading block quote; empty where there is none.
    package let quote: String
    package let text: String
}

extension MarkdownDocument {
    /// - Parameter address: what stands in brackets behind the words of a link, given its target as written; nil for nothing.
    package func readable(address: (String) -> String?) -> ReadableText {
        withEvents { row in
            func text(of range: Range<Int>) -> String {
                var writer = ReadableWriter(row)
                for event in row.events[range] { writer.write(event, address) }
                return String(decoding: writer.bytes, as: UTF8.self)
            }
            return ReadableText(quote: text(of: 0..<row.quoteEnd), text: text(of: row.quoteEnd..<row.events.count))
        }
    }
}

private struct ReadableWriter {
    let row: EventRow
    private(set) var bytes: [UInt8] = []
    /// Line feeds that are due before the next words.
    private var lineFeeds = 0
    /// What each line begins with: the room of lists.
    private var indent: [UInt8] = []
    /// Of the lists that have begun: the number of the next item, nil where they have none.
    private var numbers: [Int?] = []
    /// How far each item that has begun is indented, in bytes.
    private var widths: [Int] = []
    /// Whether the mark of an item has just been written, beside which its first block begins.
    private var isBesideMark = false
    /// Of the table's row.
    private var columns = 0
    /// The target of the link that has begun, and where its words begin.
    private var link: (target: String, start: Int)?

    /// Lists in lists beyond so many are not moved further in: each line would begin with more than it says.
    private static let deepestIndent = 20

    init(_ row: EventRow) {
        self.row = row
        bytes.reserveCapacity(row.written.count)
    }

    mutating func write(_ event: MarkdownEvent, _ address: (String) -> String?) {
        switch event.kind {
        case .text, .copiedText:
            // The last line feed of a block of code is one that is due.
            let words = row.bytes(of: event)
            put(words.last == 0x0A ? UnsafeBufferPointer(rebasing: words.dropLast()) : words)
        case .softBreak, .lineBreak: due(1)
        case .footnoteMark: put("[^\(event.start)]")
        case .tightParagraph: due(1)
        case .paragraph, .heading, .thematicBreak, .blockQuote, .codeBlock, .table: due(2)
        case .bulletList, .orderedList: writeList(event)
        case .item: writeItem(event.isEnd, "")
        case .openTask: writeItem(event.isEnd, "[ ] ")
        case .doneTask: writeItem(event.isEnd, "[x] ")
        case .footnote: writeFootnote(event)
        case .link: event.isEnd ? endLink(address) : beginLink(event)
        case .tableHeader, .tableRow: writeRow(event)
        case .tableCell: writeCell(event.isEnd)
        case .code, .emphasis, .strong, .strikethrough, .pageMarkup: break
        }
    }

    private mutating func due(_ count: Int) {
        if !isBesideMark { lineFeeds = max(lineFeeds, count) }
    }

    private mutating func put(_ words: UnsafeBufferPointer<UInt8>) {
        if !bytes.isEmpty, lineFeeds > 0 {
            for _ in 0..<lineFeeds { bytes.append(0x0A) }
            bytes += indent
        }
        lineFeeds = 0
        isBesideMark = false
        guard !indent.isEmpty, words.contains(0x0A) else {
            bytes += words
            return
        }
        for byte in words {
            bytes.append(byte)
            if byte == 0x0A { bytes += indent }
        }
    }

    private mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { put($0) }
    }

    private mutating func writeList(_ event: MarkdownEvent) {
        due(numbers.isEmpty ? 2 : 1)
        if event.isEnd { numbers.removeLast() } else { numbers.append(event.kind == .orderedList ? event.start : nil) }
    }

    private mutating func writeItem(_ isEnd: Bool, _ box: String) {
        if isEnd {
            isBesideMark = false
            due(1)
            indent.removeLast(widths.removeLast())
            return
        }
        due(1)
        var mark = "  - "
        if let number = numbers.last ?? nil {
            mark = "\(number)." + (number < 10 ? "  " : " ")
            numbers[numbers.count - 1] = number + 1
        }
        put(mark + box)
        isBesideMark = true
        let width = widths.count < Self.deepestIndent ? mark.utf8.count : 0
        widths.append(width)
        indent += [UInt8](repeating: 0x20, count: width)
    }

    private mutating func writeFootnote(_ event: MarkdownEvent) {
        due(2)
        guard !event.isEnd else { return }
        put("[^\(event.start)]: ")
        isBesideMark = true
    }

    private mutating func beginLink(_ event: MarkdownEvent) {
        put("")
        link = (row.string(of: event), bytes.count)
    }

    private mutating func endLink(_ address: (String) -> String?) {
        defer { link = nil }
        guard let link, link.target.utf8.count <= MarkdownElement.targetLimit, let address = address(link.target), !bytes[link.start...].elementsEqual(address.utf8) else { return }
        put(" (\(address))")
    }

    private mutating func writeRow(_ event: MarkdownEvent) {
        due(1)
        if !event.isEnd {
            put("|")
            columns = 0
        } else if event.kind == .tableHeader {
            put("|" + String(repeating: " --- |", count: columns))
        }
    }

    private mutating func writeCell(_ isEnd: Bool) {
        put(isEnd ? " |" : " ")
        if isEnd { columns += 1 }
    }
}
