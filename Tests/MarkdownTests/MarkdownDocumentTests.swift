import Markdown
import Testing

struct MarkdownDocumentTests {
    @Test(arguments: [
        ("", false, true), ("\n\n", false, true), ("text", false, false), ("> words", true, true), ("\n> words\n> more\n", true, true),
        ("> words\n\nanswer", true, false),
        ("> words\n\n> another", true, false), ("answer\n\n> quote", false, false), ("# h\n> q", false, false), ("- > q", false, false),
        ("    > code", false, false), ("\\> text", false, false), ("<!-- c -->\n\n> words", true, true), ("<div>\n", false, true),
    ])
    func `a leading quote and what follows it are told apart`(text: String, begins: Bool, isEmpty: Bool) {
        let document = MarkdownDocument(Array(text.utf8))
        let found = (document.beginsWithQuote, document.isEmptyAfterQuote)
        #expect(found == (begins, isEmpty))
    }

    @Test(arguments: [
        ("plain *text*\n", []),
        ("åäö [x](answer:a)\nnext [y](<b c>)", ["1:8 link answer:a", "2:6 link b c"]),
        ("![a](b) [c][r]\n\n[r]: https://d.se \"t\"", ["1:1 image", "1:9 link https://d.se"]),
        ("<div>\n\nx <b>y</b> <!-- z -->", ["1:1 html", "3:3 html", "3:7 html", "3:12 html"]),
        ("> - [x](y)\n", ["1:5 link y"]),
        ("a\n\nb http://c.se d@e.se", ["3:1 link http://c.se", "3:1 link mailto:d@e.se"]),
        ("<https://a.b>", ["1:1 link https://a.b"]),
        ("[a](&#106;avascript:x) [b]()", ["1:1 link javascript:x", "1:24 link "]),
        ("![a [b](c)](d)", ["1:1 image", "1:5 link c"]),
        ("`[a](b)` \\[c](d) \\<b>", []),
    ])
    func `links, pictures and HTML are found where they stand`(text: String, expected: [String]) {
        let found = elements(of: text).map { element in
            switch element.kind {
            case .link(let target): "\(element.line):\(element.column) link \(target)"
            case .image: "\(element.line):\(element.column) image"
            case .html: "\(element.line):\(element.column) html"
            }
        }
        #expect(found == expected)
    }

    @Test(arguments: [("| a |\n|---|\n| [x](y) |\n", 3), ("text[^1]\n\n[^1]: note\n    [x](y)\n", 4), ("- a\n\n  b [x](y)\n", 3)])
    func `a link in a table, a footnote or a list is found on its line`(text: String, line: Int) {
        #expect(elements(of: text).map(\.kind) == [.link(target: "y")])
        #expect(elements(of: text).map(\.line) == [line])
    }

    @Test(arguments: [(4, true), (6, false), (12, false)])
    func `a slice is a text of its own`(start: Int, begins: Bool) {
        let document = MarkdownDocument(Array("---\n> words\n".utf8)[start...])
        let found = document.beginsWithQuote
        #expect(found == begins)
    }

    private func elements(of text: String) -> [MarkdownElement] {
        var elements: [MarkdownElement] = []
        _ = MarkdownDocument(Array(text.utf8)[...], elements: &elements)
        return elements
    }
}
