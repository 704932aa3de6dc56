import CCMarkGFM

/// One of the blocks that follow each other in a text.
package struct MarkdownBlock: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case heading, paragraph, list, other
    }

    package let kind: Kind
    /// The words without markup, with line feeds between the blocks inside.
    package let text: String
    /// Targets of the links inside.
    package let linkTargets: [String]
}

extension MarkdownDocument {
    /// The blocks of the text, those inside others not told apart; without the leading quote.
    package func blocks() -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var child = cmark_node_first_child(root)
        if beginsWithQuote, let quote = child { child = cmark_node_next(quote) }
        while let node = child {
            let kind: MarkdownBlock.Kind =
                switch cmark_node_get_type(node) {
                case CMARK_NODE_HEADING: .heading
                case CMARK_NODE_PARAGRAPH: .paragraph
                case CMARK_NODE_LIST: .list
                default: .other
                }
            var targets: [String] = []
            walk(node) { inner in
                if cmark_node_get_type(inner) == CMARK_NODE_LINK, let url = cmark_node_get_url(inner) { targets.append(String(cString: url)) }
            }
            blocks.append(MarkdownBlock(kind: kind, text: words(of: node), linkTargets: targets))
            child = cmark_node_next(node)
        }
        return blocks
    }
}
