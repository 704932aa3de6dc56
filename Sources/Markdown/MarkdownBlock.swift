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
        var start = quoteEnd
        while start < events.count {
            let end = end(of: start)
            let kind: MarkdownBlock.Kind? =
                switch events[start].kind {
                case .heading: .heading
                case .paragraph, .tightParagraph: .paragraph
                case .bulletList, .orderedList: .list
                case .pageMarkup: nil
                default: .other
                }
            if let kind {
                let targets = withTexts { texts in events[start..<end].filter { $0.kind == .link && !$0.isEnd }.map(texts.string) }
                blocks.append(MarkdownBlock(kind: kind, text: words(of: start..<end), linkTargets: targets))
            }
            start = end
        }
        return blocks
    }
}
