import CCMarkGFM
import Glibc

/// Turns cmark-gfm's tree into events.
struct EventWriter {
    private let written: UnsafeBufferPointer<UInt8>
    private var events: [MarkdownEvent] = []
    private var copied: [UInt8] = []
    /// Behind the last words that were found in the text.
    private var place = 0
    /// Links that have begun. A link cannot hold another: of one inside a link (an address in angle brackets) the words remain.
    private var linkDepth = 0
    /// Marks of footnotes in a link, which go behind it.
    private var marksInLink: [MarkdownNode] = []
    /// Of the table's row.
    private var column = 0
    private var footnotes = FootnoteMarkup()

    /// - Parameter written: the text that the tree was made from.
    static func events(of root: MarkdownNode, in written: UnsafeBufferPointer<UInt8>) -> ([MarkdownEvent], copied: [UInt8]) {
        var writer = EventWriter(written: written)
        writer.events.reserveCapacity(128)
        walk(root) { node, isEnd in writer.add(node, isEnd) }
        writer.addMarkup(writer.footnotes.end)
        // Without the room that growing left.
        return (writer.events, writer.copied.withUnsafeBufferPointer(Array.init))
    }

    private init(written: UnsafeBufferPointer<UInt8>) { self.written = written }

    private mutating func add(_ node: MarkdownNode, _ isEnd: Bool) {
        switch node.type {
        case CMARK_NODE_DOCUMENT, CMARK_NODE_IMAGE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: return
        case CMARK_NODE_TEXT: if !isEnd { addText(node.pointee.as.literal.bytes) }
        case CMARK_NODE_SOFTBREAK: if !isEnd { events.append(MarkdownEvent(.softBreak)) }
        case CMARK_NODE_LINEBREAK: if !isEnd { events.append(MarkdownEvent(.lineBreak)) }
        case CMARK_NODE_THEMATIC_BREAK: if !isEnd { events.append(MarkdownEvent(.thematicBreak)) }
        case CMARK_NODE_CODE: addCode(.code, isEnd, node.pointee.as.literal.bytes)
        case CMARK_NODE_CODE_BLOCK:
            let info = node.pointee.as.code.info.bytes.prefix { !Self.isSpace($0) }
            addCode(.codeBlock, isEnd, node.pointee.as.code.literal.bytes, info: isEnd ? nil : UnsafeBufferPointer(rebasing: info))
        case CMARK_NODE_PARAGRAPH:
            if isEnd { addMarkup(footnotes.end(ofParagraph: node)) }
            events.append(MarkdownEvent(Self.isTight(node) ? .tightParagraph : .paragraph, isEnd: isEnd))
        case CMARK_NODE_HEADING: events.append(MarkdownEvent(.heading, isEnd: isEnd, length: Int(node.pointee.as.heading.level)))
        case CMARK_NODE_BLOCK_QUOTE: events.append(MarkdownEvent(.blockQuote, isEnd: isEnd))
        case CMARK_NODE_LIST:
            let list = node.pointee.as.list
            events.append(MarkdownEvent(list.list_type == CMARK_ORDERED_LIST ? .orderedList : .bulletList, isEnd: isEnd, start: Int(list.start)))
        case CMARK_NODE_ITEM: events.append(MarkdownEvent(Self.itemKind(node), isEnd: isEnd))
        case CMARK_NODE_EMPH: events.append(MarkdownEvent(.emphasis, isEnd: isEnd))
        case CMARK_NODE_STRONG: events.append(MarkdownEvent(.strong, isEnd: isEnd))
        case CMARK_NODE_LINK: isEnd ? endLink() : beginLink(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: if !isEnd { linkDepth > 0 ? marksInLink.append(node) : addMark(node) }
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            addMarkup(isEnd ? footnotes.end(of: node) : footnotes.start(of: node))
            events.append(MarkdownEvent(.footnote, isEnd: isEnd, start: footnotes.number))
        default: addExtension(node, isEnd)
        }
    }

    private mutating func addExtension(_ node: MarkdownNode, _ isEnd: Bool) {
        switch node.typeName {
        case "strikethrough": events.append(MarkdownEvent(.strikethrough, isEnd: isEnd))
        case "table": events.append(MarkdownEvent(.table, isEnd: isEnd))
        case "table_header": addRow(.tableHeader, isEnd)
        case "table_row": addRow(.tableRow, isEnd)
        case "table_cell":
            events.append(MarkdownEvent(.tableCell, isEnd: isEnd, length: isEnd ? 0 : alignment(ofCell: node)))
            if isEnd { column += 1 }
        default: break
        }
    }

    private mutating func addRow(_ kind: MarkdownEvent.Kind, _ isEnd: Bool) {
        events.append(MarkdownEvent(kind, isEnd: isEnd))
        column = 0
    }

    /// Words that stand in the text, behind those before, are pointed at; others are copied.
    private mutating func addText(_ words: UnsafeBufferPointer<UInt8>) {
        var words = words
        while words.count > MarkdownEvent.longest {
            addText(UnsafeBufferPointer(rebasing: words[..<MarkdownEvent.longest]))
            words = UnsafeBufferPointer(rebasing: words[MarkdownEvent.longest...])
        }
        guard !words.isEmpty else { return }
        guard let start = find(words) else {
            events.append(copy(words, as: .copiedText))
            return
        }
        place = start + words.count
        if let last = events.last, last.kind == .text, last.start + last.length == start, last.length + words.count <= MarkdownEvent.longest {
            events[events.count - 1] = MarkdownEvent(.text, start: last.start, length: last.length + words.count)
        } else {
            events.append(MarkdownEvent(.text, start: start, length: words.count))
        }
    }

    /// How far words are looked for, in bytes: beyond the target of a link or the marks of a table.
    private static let reach = 200

    private func find(_ words: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = written.baseAddress, let wanted = words.baseAddress else { return nil }
        var start = place
        let last = min(place + Self.reach, written.count - words.count)
        while start <= last, let found = memchr(base + start, Int32(wanted[0]), last - start + 1) {
            start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if memcmp(found, wanted, words.count) == 0 { return start }
            start += 1
        }
        return nil
    }

    private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, as kind: MarkdownEvent.Kind) -> MarkdownEvent {
        let bytes = bytes.prefix(MarkdownEvent.longest)
        copied += bytes
        return MarkdownEvent(kind, start: copied.count - bytes.count, length: bytes.count)
    }

    private mutating func addMarkup(_ html: [UInt8]) {
        guard !html.isEmpty else { return }
        html.withUnsafeBufferPointer { events.append(copy($0, as: .pageMarkup)) }
    }

    private mutating func addCode(_ kind: MarkdownEvent.Kind, _ isEnd: Bool, _ words: UnsafeBufferPointer<UInt8>, info: UnsafeBufferPointer<UInt8>? = nil) {
        if isEnd {
            events.append(MarkdownEvent(kind, isEnd: true))
        } else {
            events.append(info.map { copy($0, as: kind) } ?? MarkdownEvent(kind))
            addText(words)
        }
    }

    private mutating func beginLink(_ node: MarkdownNode) {
        linkDepth += 1
        guard linkDepth == 1 else { return }
        let target = node.pointee.as.link.url.bytes.prefix(MarkdownElement.targetLimit + 1)
        events.append(copy(UnsafeBufferPointer(rebasing: target), as: .link))
    }

    private mutating func endLink() {
        linkDepth -= 1
        guard linkDepth == 0 else { return }
        events.append(MarkdownEvent(.link, isEnd: true))
        for mark in marksInLink { addMark(mark) }
        marksInLink = []
    }

    private mutating func addMark(_ node: MarkdownNode) {
        events.append(MarkdownEvent(.footnoteMark, start: Int(String(decoding: node.pointee.as.literal.bytes, as: UTF8.self)) ?? 0))
        addMarkup(FootnoteMarkup.mark(node))
    }

    private static func isTight(_ paragraph: MarkdownNode) -> Bool {
        guard let list = paragraph.pointee.parent?.pointee.parent, list.type == CMARK_NODE_LIST else { return false }
        return list.pointee.as.list.tight
    }

    private static func itemKind(_ node: MarkdownNode) -> MarkdownEvent.Kind {
        guard node.pointee.extension != nil else { return .item }
        return node.pointee.as.list.checked ? .doneTask : .openTask
    }

    private func alignment(ofCell cell: MarkdownNode) -> Int {
        guard let table = cell.pointee.parent?.pointee.parent, let alignments = cmark_gfm_extensions_get_table_alignments(table) else { return 0 }
        return column < cmark_gfm_extensions_get_table_columns(table) ? Int(alignments[column]) : 0
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
