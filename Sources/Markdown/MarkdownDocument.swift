import CCMarkGFM
import Glibc
import UTF8Text

/// A parsed text in GitHub-flavoured Markdown (spec 0.29-gfm): tables, strikethrough, autolinks, task lists, footnotes.
///
/// Raw HTML never reaches the output, nor does a link that its renderer does not know.
package struct MarkdownDocument: ~Copyable {
    let root: OpaquePointer
    let parser: OpaquePointer

    /// - Parameter bytes: UTF-8; what is malformed becomes U+FFFD.
    package init(_ bytes: [UInt8]) {
        self.init(bytes[...])
    }

    package init(_ bytes: ArraySlice<UInt8>) {
        (parser, root) = Parsing.parse(bytes)
    }

    deinit {
        cmark_node_free(root)
        cmark_parser_free(parser)
    }

    /// Whether the text begins with a block quote: in an answer, the asker's own words.
    package var beginsWithQuote: Bool {
        cmark_node_first_child(root).map { cmark_node_get_type($0) == CMARK_NODE_BLOCK_QUOTE } ?? false
    }

    /// Whether there is nothing but, perhaps, a leading block quote.
    package var isEmptyAfterQuote: Bool {
        let first = cmark_node_first_child(root)
        return (beginsWithQuote ? cmark_node_next(first) : first) == nil
    }
}

/// A link, picture or piece of HTML, with the line (1 for the first of the text) and column (1, in bytes of the line) where it
/// stands. In a paragraph of several lines cmark may place an inline element on the paragraph's first line, and a bare address
/// that became a link anywhere from the paragraph's first character to its own.
package struct MarkdownElement: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case link(target: String)
        case image
        case html
    }

    package let kind: Kind
    package let line: Int
    package let column: Int
}

extension MarkdownDocument {
    /// Longest link target, in bytes, that is given whole; one byte more says that it is longer. A short text can name one long target
    /// many times.
    package static let targetLimit = 2000

    /// What a check of the text looks at, in reading order.
    package func elements() -> [MarkdownElement] {
        var found: [MarkdownElement] = []
        walk(root) { node in
            let kind: MarkdownElement.Kind
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK:
                kind = .link(
                    target: String(
                        decoding: UnsafeRawBufferPointer(start: cmark_node_get_url(node), count: min(cmark_node_get_url(node).map { strlen($0) } ?? 0, MarkdownDocument.targetLimit + 1)), as: UTF8.self
                    ))
            case CMARK_NODE_IMAGE: kind = .image
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: kind = .html
            default: return
            }
            let placed = placedNode(node)
            found.append(MarkdownElement(kind: kind, line: Int(cmark_node_get_start_line(placed)), column: max(1, Int(cmark_node_get_start_column(placed)))))
        }
        return found
    }

    /// The node itself, or the nearest one around it that knows its line.
    private func placedNode(_ node: OpaquePointer) -> OpaquePointer {
        var node = node
        while cmark_node_get_start_line(node) == 0, let parent = cmark_node_parent(node) { node = parent }
        return node
    }
}

func isBlock(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK
}

/// Calls `visit` for each node below and including `root`, in reading order, before its children.
func walk(_ root: OpaquePointer, _ visit: (OpaquePointer) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { return }
        if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { visit(node) }
    }
}
