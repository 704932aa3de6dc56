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
        withEvents { row in
            var blocks: [MarkdownBlock] = []
            var start = row.quoteEnd
            while start < row.events.count {
                let end = row.end(of: start)
                let kind: MarkdownBlock.Kind? =
                    switch row.events[start].kind {
                    case .heading: .heading
                    case .paragraph, .tightParagraph: .paragraph
                    case .bulletList, .orderedList: .list
                    case .pageMarkup: nil
                    default: .other
                    }
                if let kind {
                    let targets = row.events[start..<end].filter { $0.kind == .link && !$0.isEnd }.map(row.string)
                    blocks.append(MarkdownBlock(kind: kind, text: row.words(of: start..<end), linkTargets: targets))
                }
                start = end
            }
            return blocks
        }
    }
}
