import TestSupport
import Markdown

/// Renders as a site does: `https:` and `answer:` links lead somewhere, `contact:` links become a number, of all others the text remains.
func rendered(_ text: String, below: Int = 1, splittingQuote: Bool = false) -> RenderedMarkdown {
    MarkdownDocument(Array(text.utf8)).render(below: below, splittingQuote: splittingQuote) { target in
        if target.hasPrefix("https://") { return .link(href: target, external: true) }
        if target.hasPrefix("answer:") { return .link(href: "/sv/\(target.dropFirst(7))/", external: false) }
        if target.hasPrefix("contact:") { return .html(before: "<b title=\"116 111\">", after: "</b>") }
        return .textOnly
    }
}

func html(_ text: String) -> String { String(decoding: rendered(text).html, as: UTF8.self) }

/// The tags of a page in the order in which they stand, without the angle brackets.
func tags(in html: String) -> [String] {
    html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != ">" }) }
}

/// Whether each tag is one that Markdown makes, and closed where it should be.
func isSound(_ html: String) -> Bool {
    let known = [
        "a", "b", "blockquote", "br", "code", "del", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "input", "li", "ol", "p", "pre", "section",
        "strong", "sup", "table", "tbody",
        "td", "th", "thead", "tr", "ul",
    ]
    var open: [String] = []
    for tag in tags(in: html) where !tag.hasSuffix("/") {
        let name = String(tag.prefix { $0 != " " })
        if name.hasPrefix("/") {
            guard open.popLast() == String(name.dropFirst()) else { return false }
        } else {
            // A link cannot stand inside another.
            guard known.contains(name), !(name == "a" && open.contains("a")) else { return false }
            open.append(name)
        }
    }
    return open.isEmpty
}

/// Texts made of all that Markdown knows, and of what imitates it.
struct Generator {
    private var numbers: Numbers
    private let parts = [
        "word ", "åäö ", "*em* ", "**strong** ", "`code` ", "~~gone~~ ", "a~_b_ ", "~ ", "www.example.se ", "https://å.se/x?a&b ", "a@b.se ", "://",
        "\n", "\n\n", "  \n", "\\\n",
        "# ", "\n\n## h\n\n", "\n===\n", "> ", "\n> ", "\n- ", "\n1. ", "\n- [x] t\n", "\n\n---\n\n", "\n\n    ", "\n```\n",
        "\n\n| a | b |\n|---|---|\n| ", " | ", " |\n",
        "[link](answer:a) ", "[out](https://b.se \"title\") ", "[call](contact:112) ", "[bad](javascript:x) ", "[*b*[^1]](answer:c) ", "[ref] ",
        "\n\n[ref]: https://c.se\n\n",
        "[^1] ", "[^å] ", "\n\n[^1]: note [x](answer:d)\n\n", "\n\n[^å]: nöt\n\n", "![img](x.png) ", "[![a](b)](answer:e) ", "<b>", "</b>",
        "<script>", "<!-- ", "-->", "\n<div>\n", "<",
        ">", "&", "&amp;", "&lt;", "\"", "'", "[", "]", "(", ")", "!", "_", "*", "`", "|", "\u{0}", "<a href=\"answerbank-link:0\">", "</a>",
        "answerbank-link:1",
    ]

    init(seed: UInt64) { numbers = Numbers(state: seed) }

    mutating func text(of count: Int) -> String {
        (0..<count).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
    }
}
