import CCMarkGFM
import UTF8Text

/// The HTML of footnotes, as cmark-gfm writes it: marks that lead to the notes at the end, and back from there.
struct FootnoteMarkup {
    /// Of the last note that began.
    private(set) var number = 0
    /// Of the last note that leads back.
    private var leadingBack = 0

    static func mark(_ node: MarkdownNode) -> [UInt8] {
        let label = node.pointee.parent_footnote_def.map { escaped($0.pointee.as.literal) } ?? ""
        let again = node.pointee.footnote.ref_ix > 1 ? "-\(node.pointee.footnote.ref_ix)" : ""
        let number = HTMLText.escaped(String(decoding: node.pointee.as.literal.bytes, as: UTF8.self))
        return Array("<sup class=\"footnote-ref\"><a href=\"#fn-\(label)\" id=\"fnref-\(label)\(again)\" data-footnote-ref>\(number)</a></sup>".utf8)
    }

    mutating func start(of note: MarkdownNode) -> [UInt8] {
        number += 1
        return Array(((number == 1 ? "<section class=\"footnotes\" data-footnotes>\n<ol>\n" : "") + "<li id=\"fn-\(Self.escaped(note.pointee.as.literal))\">\n").utf8)
    }

    /// Where the last paragraph of a note ends it leads back.
    mutating func end(ofParagraph paragraph: MarkdownNode) -> [UInt8] {
        guard let note = paragraph.pointee.parent, note.type == CMARK_NODE_FOOTNOTE_DEFINITION else { return [] }
        var next = paragraph.pointee.next
        while let node = next, node.type == CMARK_NODE_HTML_BLOCK { next = node.pointee.next }
        return next == nil ? [0x20] + back(from: note) : []
    }

    mutating func end(of note: MarkdownNode) -> [UInt8] {
        let back = back(from: note)
        return (back.isEmpty ? [] : back + [0x0A]) + Array("</li>\n".utf8)
    }

    /// Behind the text.
    var end: [UInt8] { number == 0 ? [] : Array("</ol>\n</section>\n".utf8) }

    private mutating func back(from note: MarkdownNode) -> [UInt8] {
        guard leadingBack < number else { return [] }
        leadingBack = number
        let label = Self.escaped(note.pointee.as.literal)
        let first = "<a href=\"#fnref-\(label)\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩</a>"
        let count = Int(note.pointee.footnote.def_count)
        let more =
            count < 2
            ? ""
            : (2...count).map { again in
                " <a href=\"#fnref-\(label)-\(again)\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩"
                    + "<sup class=\"footnote-ref\">\(again)</sup></a>"
            }.joined()
        return Array((first + more).utf8)
    }

    /// A label as part of an address.
    private static func escaped(_ label: cmark_chunk) -> String {
        label.bytes.map { byte in
            switch byte {
            case 0x26: "&amp;"
            case 0x27: "&#x27;"
            case 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
