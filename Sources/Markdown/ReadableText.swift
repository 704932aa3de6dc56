import CCMarkGFM
import Glibc

/// A text without markup as people read it: paragraphs with an empty line between them, lists with their marks, tables with bars.
package struct ReadableText: Sendable {
    /// The leading block quote; empty where there is none.
    package let quote: String
    package let text: String
}

extension MarkdownDocument {
    /// Consumes the document, whose tree is changed on the way. HTML is left out; of pictures their words stay.
    /// - Parameter address: what stands in brackets behind the words of a link, given its target as written; nil for nothing.
    package consuming func readable(address: (String) -> String?) -> ReadableText {
        var nodes: [OpaquePointer] = []
        walk(root) { nodes.append($0) }
        for node in nodes {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK: appendAddress(to: node, address)
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: cmark_node_unlink(node); cmark_node_free(node)
            default: break
            }
        }
        var quote = ""
        if beginsWithQuote, let first = cmark_node_first_child(root) {
            quote = readable(first)
            cmark_node_unlink(first)
            cmark_node_free(first)
        }
        return ReadableText(quote: quote, text: readable(root))
    }

    private borrowing func appendAddress(to link: OpaquePointer, _ address: (String) -> String?) {
        guard let target = cmark_node_get_url(link).map({ String(cString: $0) }), let address = address(target), address != words(of: link) else { return }
        guard let text = cmark_node_new(CMARK_NODE_TEXT) else { return }
        cmark_node_set_literal(text, " (\(address))")
        if cmark_node_insert_after(link, text) == 0 { cmark_node_free(text) }
    }

    private borrowing func readable(_ node: OpaquePointer) -> String {
        // cmark breaks no lines where the width is 0.
        guard let text = cmark_render_plaintext(node, Parsing.options, 0) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
        let end = bytes.lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
