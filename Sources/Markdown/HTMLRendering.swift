import UTF8Text

/// How a renderer shows a link.
package enum LinkRendering: Sendable {
    /// `<a href>`; one that leads to another site also says so to scripts and styles (`rel="external noreferrer"`).
    case link(href: String, external: Bool)
    /// HTML before and after the link's own text.
    case html(before: String, after: String)
    /// The text alone.
    case textOnly
}

/// A heading of a text.
package struct OutlineEntry: Sendable, Hashable {
    /// 1 to 6, as rendered.
    package let level: Int
    /// Unique within the text and stable as long as the heading's words are.
    package let id: String
    package let text: String
}

package struct RenderedMarkdown: Sendable {
    /// The leading block quote, without its element; empty where there is none.
    package let quote: [UInt8]
    package let html: [UInt8]
    package let outline: [OutlineEntry]
}

extension MarkdownDocument {
    /// Renders to HTML.
    /// - Parameters:
    ///   - below: the level of the heading that the text stands under: its own headings begin one level deeper.
    ///   - splittingQuote: whether a leading block quote is rendered apart.
    ///   - link: how to show a link, given its target as written.
    package func render(below: Int = 1, splittingQuote: Bool = false, link: (String) -> LinkRendering) -> RenderedMarkdown {
        withEvents { row in
            let outline = row.outline(below: below)
            let quoteEnd = splittingQuote ? row.quoteEnd : 0
            var writer = HTMLWriter(row: row, outline: outline[...])
            // Without the element itself.
            if quoteEnd > 0 { for event in row.events[1..<quoteEnd - 1] { writer.write(event, link) } }
            let quote = writer.html
            writer.html = []
            writer.html.reserveCapacity(row.written.count * 3 / 2)
            for event in row.events[quoteEnd...] { writer.write(event, link) }
            return RenderedMarkdown(quote: quote, html: writer.html, outline: outline)
        }
    }
}

extension EventRow {
    /// All headings, with their levels shifted and ids made of their words.
    fileprivate func outline(below: Int) -> [OutlineEntry] {
        let starts = events.indices.filter { events[$0].kind == .heading && !events[$0].isEnd }
        let shift = below + 1 - (starts.map { events[$0].length }.min() ?? 1)
        var ids = HeadingIDs()
        return starts.map { start in
            let text = words(of: start..<end(of: start))
            return OutlineEntry(level: min(max(events[start].length + shift, 1), 6), id: ids.next(for: text), text: text)
        }
    }
}

/// Writes HTML as cmark-gfm does, event by event.
private struct HTMLWriter {
    let row: EventRow
    var html: [UInt8] = []
    /// Of the headings still to come; of the last one until it ends.
    private var outline: ArraySlice<OutlineEntry>
    private var isInTableHeader = false
    private var hasTableBody = false
    /// What stands behind the link that has begun.
    private var afterLink = ""

    init(row: EventRow, outline: ArraySlice<OutlineEntry>) {
        self.row = row
        self.outline = outline
    }

    mutating func write(_ event: MarkdownEvent, _ link: (String) -> LinkRendering) {
        switch event.kind {
        case .text, .copiedText: HTMLText.appendEscapedContent(row.bytes(of: event), to: &html)
        case .softBreak: put("\n")
        case .lineBreak: put("<br />\n")
        case .thematicBreak: putBlock("<hr />\n")
        case .footnoteMark, .footnote, .tightParagraph: break
        case .pageMarkup: html += row.bytes(of: event)
        case .blockQuote: putBlock(event.isEnd ? "</blockquote>\n" : "<blockquote>\n")
        case .bulletList: event.isEnd ? put("</ul>\n") : putBlock("<ul>\n")
        case .orderedList:
            if event.isEnd { put("</ol>\n") } else if event.start == 1 { putBlock("<ol>\n") } else { putBlock("<ol start=\"\(event.start)\">\n") }
        case .item: event.isEnd ? put("</li>\n") : putBlock("<li>")
        // cmark-gfm draws the boxes as controls that nobody can use and that have no name for those who do not see them (WCAG 2.2, 4.1.2).
        case .openTask: event.isEnd ? put("</li>\n") : putBlock("<li>☐ ")
        case .doneTask: event.isEnd ? put("</li>\n") : putBlock("<li>☑ ")
        case .paragraph: event.isEnd ? put("</p>\n") : putBlock("<p>")
        case .heading: writeHeading(event.isEnd)
        case .codeBlock: writeCodeBlock(event)
        case .code: put(event.isEnd ? "</code>" : "<code>")
        case .emphasis: put(event.isEnd ? "</em>" : "<em>")
        case .strong: put(event.isEnd ? "</strong>" : "<strong>")
        case .strikethrough: put(event.isEnd ? "</del>" : "<del>")
        case .link: event.isEnd ? put(afterLink) : beginLink(event.length > MarkdownElement.targetLimit ? .textOnly : link(row.string(of: event)))
        case .table, .tableHeader, .tableRow, .tableCell: writeTable(event)
        }
    }

    private mutating func put(_ text: String) { html += text.utf8 }

    /// On a line of its own.
    private mutating func putBlock(_ text: String) {
        endLine()
        html += text.utf8
    }

    private mutating func endLine() {
        if let last = html.last, last != 0x0A { html.append(0x0A) }
    }

    private mutating func writeHeading(_ isEnd: Bool) {
        guard let heading = outline.first else { return }
        putBlock(isEnd ? "</h\(heading.level)>\n" : "<h\(heading.level) id=\"\(heading.id)\">\n")
        if isEnd { outline.removeFirst() }
    }

    private mutating func writeCodeBlock(_ event: MarkdownEvent) {
        if event.isEnd { return put("</code></pre>\n") }
        if event.length == 0 { return putBlock("<pre><code>") }
        putBlock("<pre><code class=\"language-")
        HTMLText.appendEscapedContent(row.bytes(of: event), to: &html)
        put("\">")
    }

    private mutating func beginLink(_ link: LinkRendering) {
        switch link {
        case .link(let href, let external):
            put("<a href=\"\(HTMLText.escaped(href))\"\(external ? " rel=\"external noreferrer\"" : "")>")
            afterLink = "</a>"
        case .html(let before, let after):
            put(before)
            afterLink = after
        case .textOnly: afterLink = ""
        }
    }

    private mutating func writeTable(_ event: MarkdownEvent) {
        switch (event.kind, event.isEnd) {
        case (.table, false):
            putBlock("<table>")
            hasTableBody = false
        case (.table, true):
            if hasTableBody { putBlock("</tbody>\n") }
            putBlock("</table>\n")
            hasTableBody = false
        case (.tableHeader, false):
            isInTableHeader = true
            putBlock("<thead>\n<tr>")
        case (.tableHeader, true):
            isInTableHeader = false
            putBlock("</tr>\n</thead>\n")
        case (.tableRow, false):
            if !hasTableBody { putBlock("<tbody>\n") }
            hasTableBody = true
            putBlock("<tr>")
        case (.tableRow, true): putBlock("</tr>\n")
        case (_, false):
            putBlock(isInTableHeader ? "<th" : "<td")
            switch event.length {
            case 0x6C: put(" align=\"left\">")
            case 0x63: put(" align=\"center\">")
            case 0x72: put(" align=\"right\">")
            default: put(">")
            }
        case (_, true): put(isInTableHeader ? "</th>" : "</td>")
        }
    }
}
