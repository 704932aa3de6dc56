import TestSupport
import Diagnostics
import Testing

@testable import SiteImport

struct TextConversionTests {
    /// Targets that begin with `/` lead to answers of that name; `bad:` cannot be kept, `gone` is unknown.
    private func convert(_ source: String) -> ConvertedText {
        ConvertedText(Array(source.utf8)[...], firstLine: 1, dropping: nil) { target in
            if target.hasPrefix("/") { return .rewritten("answer:" + target.dropFirst(), losesFragment: target.contains("#")) }
            return target.hasPrefix("bad:") ? .dropped : target.hasPrefix("gone") ? .unresolved(target) : .kept
        }
    }

    private func text(_ source: String) -> String { String(decoding: convert(source).markdown, as: UTF8.self) }

    @Test(arguments: [
        "A *plain* text.\n\n- item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "`<b>` and ``{{< x >}} ` ``\n", "```html\n<div>{{< x >}}</div>\n```\n", "~~~\n```\n<b>\n~~~\n",
        "1 < 2 and <https://a.example/>\n",
        "a \\[b\\](c) \\<b>\n", "[a](https://a.example/ \"t\") and [b][c]\n\n[c]: <https://c.example/> 'x'\n", "[^1]\n\n[^1]: note\n", "{ not a template }\n", "a { b } c\n", "Text\n\n    code\n",
        "[a](tel:112)[b]\n", "> quoted\n", "`unclosed <https://a.example/>\n",
    ])
    func `Markdown stays as it is`(source: String) { #expect(text(source) == source) }

    @Test(arguments: [
        ("[a](/x) [b](</y>) [c](/z \"t\")", "[a](answer:x) [b](answer:y) [c](answer:z \"t\")\n"), ("[a](bad:x) b", "a b\n"), ("[a *b*](/x(1))", "[a *b*](<answer:x(1)>)\n"),
        ("[a][b]\n\n[b]: /x \"t\"\n", "[a][b]\n\n[b]: answer:x \"t\"\n"), ("[b]: bad:x\n", ""), ("[a]({{< ref \"x y\" >}})", "[a]({{< ref \"x y\" >}})\n"),
        ("[a](/x){:target=\"_blank\"} b", "[a](answer:x) b\n"),
        ("[](/x)", "[answer:x](answer:x)\n"), ("<a class=b href='/x'>one</a>", "[one](answer:x)\n"), ("<a name=x></a>b", "b\n"), ("<a href=/x>never", "never\n"), ("[[a](/x)", "[[a](answer:x)\n"),
        ("a](/x)", "a](/x)\n"), ("[a](/x", "[a](/x\n"),
    ])
    func `links lead to answers`(source: String, expected: String) { #expect(text(source) == expected) }

    @Test(arguments: [
        ("![Ett hus](a.png) b", "Ett hus b\n", DiagnosticID.importImage), ("![x][y] b", "x b\n", .importImage), ("[![logo](a.png)](/x)", "[logo](answer:x)\n", .importImage),
        ("<img src=\"a.png\" alt=\"Ett hus\">", "Ett hus\n", .importImage), ("a {{< figure src=\"x\" >}} b", "a  b\n", .importTemplate),
        ("{{% note %}}\nText\n{{% /note %}}", "Text\n", .importTemplate),
        ("{% include x.html %}Text {{ site.name }}", "Text \n", .importTemplate), ("a <span class=\"x\">b</span>", "a b\n", .importHTML), ("a<!-- hidden -->b", "ab\n", .importHTML),
        ("<script>\nalert(1)\n</script>\nText", "Text\n", .importHTML), ("a <style>b {}</style> c <iframe src=x></iframe>d", "a  c d\n", .importHTML),
        ("<div>\n    One\n\n    two\n</div>\nthree", "One\n\ntwo\n\nthree\n", .importHTML), ("!!! note \"Obs\"\n    Text\n\n    more\nafter", "**Obs**\n\nText\n\nmore\nafter\n", .importTemplate),
        ("[TOC]\n\na", "a\n", .importTemplate), ("# A {#id}\n{: .x}\ntext", "# A\n\ntext\n", .importTemplate), ("> asker\n\na", "> asker\n\na\n", .importQuotation),
        ("[a](gone/)", "[a](gone/)\n", .importLink),
        ("[a](bad:x)", "a\n", .importLinkDropped), ("[a](/x#y)", "[a](answer:x#y)\n", .importFragment),
    ])
    func `what cannot stay is left out and told`(source: String, expected: String, id: DiagnosticID) {
        #expect(text(source) == expected)
        #expect(Set(convert(source).notes.map(\.id)) == [id])
    }

    @Test(arguments: [
        ("<p>One</p><p>two</p>", "One\n\ntwo\n"), ("one<br>two<br/>\nthree", "one\\\ntwo\\\nthree\n"), ("a<br><br>b<br>\n\nc<br>", "a\n\nb\n\nc\n"),
        ("<ul><li>a</li><li>b</li></ul>c", "- a\n- b\n\nc\n"),
        ("<h2>Head</h2>Text", "## Head\n\nText\n"),
        ("- <p>item</p>\n- b", "- item\n\n- b\n"), ("| a<br>b | c |\n|---|---|", "| a b | c |\n|---|---|\n"), ("Text<!--more-->\n", "Text\n"),
    ])
    func `HTML that Markdown can say becomes Markdown`(source: String, expected: String) {
        #expect(text(source) == expected)
        #expect(convert(source).notes.isEmpty)
    }

    @Test(arguments: [
        "a <!-- b\n\n```\nsecret\n```\n-->c", "a {% comment %} {{ x }} secret {% endcomment %}c", "a {{% comment %}}\n```\nsecret\n{{% /comment %}}c", "a {{/* secret */}}c",
        "a <script>\n```\nsecret</script>c",
        "a <!-- secret", "a <svg><text>secret</text></svg>c", "a {%- comment -%}secret{%- endcomment -%}c", "a <STYLE>secret</STYLE>c",
    ])
    func `what readers never saw stays hidden`(source: String) {
        #expect(!text(source).contains("secret"))
        #expect(text(source).hasPrefix("a "))
    }

    @Test func `notes name each thing once, with its first line`() {
        let notes = convert("one\n\n{{< a >}}\n{{< b >}}\n{{< a >}}\n<u>x</u> <u>y</u>\n").notes
        #expect(notes.map(\.line) == [3, 4, 6])
        #expect(notes.compactMap { $0.arguments["name"] } == ["a", "b", "u"])
    }

    @Test(arguments: [
        ("# Title\n\nText", "Title", 1, 1..<2), ("\nTitle\n=====\nText", "Title", 1, 2..<4), ("```\n# no\n```\n## Yes ##\n", "Yes", 2, 4..<5), ("# T {#x}\n", "T", 1, 1..<2),
    ])
    func `the first heading is found`(source: String, text: String, level: Int, lines: Range<Int>) throws {
        let heading = try #require(FirstHeading(Array(source.utf8)[...], firstLine: 1))
        #expect(heading.text == text && heading.level == level && heading.lines == lines)
    }

    /// Whatever the text, the conversion ends and gives a text.
    @Test func `no text harms the conversion`() {
        var numbers = Numbers(state: 3)
        let pieces = [
            "[", "]", "(", ")", "![", "](", "](/x)", "<a href=/x>", "</a>", "<b>", "</b>", "<div>", "</div>", "<p>", "<br>", "<li>", "<!--", "-->", "<script>", "</script>", "{{<", ">}}", "{{%", "%}}",
            "{%", "%}",
            "{{", "}}", "`", "``", "```\n", "~~~\n", "\\", "\n", "\n\n", "    ", "> ", "- ", "| ", "# ", "[x]: /y\n", "[x]: ", "!!! note\n", "ref", "\"", "'", "a", "\u{E5}", "<", ">", "{:", "}", " ",
            "<img alt=x>",
        ]
        for _ in 0..<1000 {
            let source = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let converted = convert(source)
            #expect(String(validating: converted.markdown, as: UTF8.self) != nil)
        }
        for piece in pieces { _ = convert(String(repeating: piece, count: 300)) }
    }
}
