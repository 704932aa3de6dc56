import CCMarkGFM
import Glibc
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
    /// Renders to HTML. Consumes the document, whose tree is changed on the way.
    /// - Parameters:
    ///   - below: the level of the heading that the text stands under: its own headings begin one level deeper.
    ///   - splittingQuote: whether a leading block quote is rendered apart.
    ///   - link: how to show a link, given its target as written.
    package consuming func render(below: Int = 1, splittingQuote: Bool = false, link: (String) -> LinkRendering) -> RenderedMarkdown {
        let outline = rewriteHeadings(below: below)
        moveFootnoteMarksOutOfLinks()
        var nodes: [OpaquePointer] = []
        walk(root) { nodes.append($0) }
        var links: [LinkRendering] = []
        for node in nodes {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK:
                links.append(link(cmark_node_get_url(node).map { String(cString: $0) } ?? ""))
                cmark_node_set_url(node, LinkMarks.target(links.count - 1))
                cmark_node_set_title(node, "")
            case CMARK_NODE_IMAGE: replaceByChildren(node)
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: cmark_node_unlink(node); cmark_node_free(node)
            default: break
            }
        }
        var quote: [UInt8] = []
        if splittingQuote, beginsWithQuote, let first = cmark_node_first_child(root) {
            cmark_node_unlink(first)
            quote = LinkMarks.replace(in: html(of: first), by: links)
            cmark_node_free(first)
            quote = Array(quote.dropFirst("<blockquote>\n".utf8.count).dropLast("</blockquote>\n".utf8.count))
        }
        return RenderedMarkdown(quote: quote, html: LinkMarks.replace(in: html(of: root), by: links), outline: outline)
    }

    private borrowing func html(of node: OpaquePointer) -> [UInt8] {
        guard let text = cmark_render_html(node, Parsing.options, cmark_parser_get_syntax_extensions(parser)) else { return [] }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return TaskBoxes.drawn(in: Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
    }

    /// Shifts levels, and gives each heading an id made of its words.
    private borrowing func rewriteHeadings(below: Int) -> [OutlineEntry] {
        let headings = nodes(of: CMARK_NODE_HEADING)
        let shift = below + 1 - (headings.map { Int(cmark_node_get_heading_level($0)) }.min() ?? 1)
        var outline: [OutlineEntry] = []
        var ids = HeadingIDs()
        for node in headings {
            let level = min(max(Int(cmark_node_get_heading_level(node)) + shift, 1), 6)
            let text = words(of: node)
            let id = ids.next(for: text)
            outline.append(OutlineEntry(level: level, id: id, text: text))
            guard let custom = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { continue }
            cmark_node_set_on_enter(custom, "<h\(level) id=\"\(id)\">")
            cmark_node_set_on_exit(custom, "</h\(level)>\n")
            cmark_node_insert_before(node, custom)
            while let child = cmark_node_first_child(node) { cmark_node_append_child(custom, child) }
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
        return outline
    }

    /// A link cannot hold another: a footnote's mark goes behind the link that it stands in.
    private borrowing func moveFootnoteMarksOutOfLinks() {
        // From the last to the first, so that several keep their order.
        for mark in nodes(of: CMARK_NODE_FOOTNOTE_REFERENCE).reversed() {
            var around = cmark_node_parent(mark)
            while let outer = around, !isBlock(outer), cmark_node_get_type(outer) != CMARK_NODE_LINK { around = cmark_node_parent(outer) }
            if let link = around, cmark_node_get_type(link) == CMARK_NODE_LINK { cmark_node_insert_after(link, mark) }
        }
    }

    private borrowing func nodes(of type: cmark_node_type) -> [OpaquePointer] {
        var nodes: [OpaquePointer] = []
        walk(root) { if cmark_node_get_type($0) == type { nodes.append($0) } }
        return nodes
    }

    private borrowing func replaceByChildren(_ node: OpaquePointer) {
        while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
        cmark_node_unlink(node)
        cmark_node_free(node)
    }
}

/// The boxes of task lists, which cmark renders as controls that nobody can use and that have no name for those who do not see them (WCAG 2.2, 4.1.2),
/// as characters.
private enum TaskBoxes {
    private static let forms = [("<input type=\"checkbox\" disabled=\"\" />", "☐"), ("<input type=\"checkbox\" checked=\"\" disabled=\"\" />", "☑")]

    static func drawn(in html: [UInt8]) -> [UInt8] {
        guard html.firstOffset(of: input) != nil else { return html }
        return forms.reduce(html) { html, form in html.replacing(Array(form.0.utf8), with: Array(form.1.utf8)) }
    }

    private static let input = Array("<input".utf8)
}

/// Links are rendered by cmark with a number for a target (a table cell would not take any other kind of node in their place),
/// and the number is replaced in the HTML. Text cannot imitate a mark: its `<` is escaped.
private enum LinkMarks {
    static let start = Array("<a href=\"answerbank-link:".utf8)
    static let end = Array("</a>".utf8)

    static func target(_ number: Int) -> String { "answerbank-link:\(number)" }

    static func replace(in html: [UInt8], by links: [LinkRendering]) -> [UInt8] {
        guard !links.isEmpty else { return html }
        var result: [UInt8] = []
        result.reserveCapacity(html.count + links.count * 32)
        var after: [UInt8]?
        var index = 0
        while index < html.count {
            if html[index] == 0x3C {
                if html[index...].starts(with: start), let (number, next) = number(in: html, from: index + start.count) {
                    let tags = tags(for: links[number])
                    result += tags.before.utf8
                    after = Array(tags.after.utf8)
                    index = next
                    continue
                }
                if let closing = after, html[index...].starts(with: end) {
                    result += closing
                    after = nil
                    index += end.count
                    continue
                }
            }
            result.append(html[index])
            index += 1
        }
        return result
    }

    /// The number and the offset behind the `">` that ends the tag.
    private static func number(in html: [UInt8], from start: Int) -> (Int, Int)? {
        var index = start
        var number = 0
        while index < html.count, (0x30...0x39).contains(html[index]) {
            number = number * 10 + Int(html[index] - 0x30)
            index += 1
        }
        return html[index...].starts(with: [0x22, 0x3E]) ? (number, index + 2) : nil
    }

    private static func tags(for link: LinkRendering) -> (before: String, after: String) {
        switch link {
        case .link(let href, let external): ("<a href=\"\(HTMLText.escaped(href))\"\(external ? " rel=\"external noreferrer\"" : "")>", "</a>")
        case .html(let before, let after): (before, after)
        case .textOnly: ("", "")
        }
    }
}

/// Hands out fragment identifiers made of headings' words, each once.
private struct HeadingIDs {
    private var used: Set<String> = []
    private var last: [String: Int] = [:]

    mutating func next(for heading: String) -> String {
        var base = slug(of: heading)
        // cmark's own identifiers of footnotes.
        if base.hasPrefix("fn-") || base.hasPrefix("fnref-") { base = "section-" + base }
        var id = base
        while !used.insert(id).inserted {
            let number = last[base, default: 1] + 1
            last[base] = number
            id = "\(base)-\(number)"
        }
        return id
    }
}

/// The words of a heading as a fragment identifier: folded letters and digits, hyphens between.
func slug(of text: String) -> String {
    let text = Folding.fold(text)
    if let slug = asciiSlug(of: text) { return slug }
    var slug = ""
    for character in text {
        if character.isLetter || character.isNumber {
            slug.append(character)
        } else if !slug.isEmpty, slug.last != "-" {
            slug.append("-")
        }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
}

/// The same for texts that are all ASCII once they are folded, as most are; nil for others.
private func asciiSlug(of folded: String) -> String? {
    var slug: [UInt8] = []
    for byte in folded.utf8 {
        if byte >= 0x80 { return nil }
        if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
            slug.append(byte)
        } else if !slug.isEmpty, slug.last != 0x2D {
            slug.append(0x2D)
        }
    }
    if slug.last == 0x2D { slug.removeLast() }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
}
