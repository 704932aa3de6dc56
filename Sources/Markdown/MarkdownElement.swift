import CCMarkGFM

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

    /// Longest link target, in bytes, that is given whole; one byte more says that it is longer, and such a link leads nowhere. A short text can name one
    /// long target many times.
    package static let targetLimit = 2000

    static func all(in root: MarkdownNode) -> [MarkdownElement] {
        var found: [MarkdownElement] = []
        walk(root) { node, isEnd in
            if isEnd { return }
            let kind: Kind
            switch node.type {
            case CMARK_NODE_LINK: kind = .link(target: String(decoding: node.pointee.as.link.url.bytes.prefix(targetLimit + 1), as: UTF8.self))
            case CMARK_NODE_IMAGE: kind = .image
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: kind = .html
            default: return
            }
            let placed = placed(node)
            found.append(MarkdownElement(kind: kind, line: Int(placed.pointee.start_line), column: max(1, Int(placed.pointee.start_column))))
        }
        return found
    }

    /// The node itself, or the nearest one around it that knows its line.
    private static func placed(_ node: MarkdownNode) -> MarkdownNode {
        var node = node
        while node.pointee.start_line == 0, let parent = node.pointee.parent { node = parent }
        return node
    }
}
