import Markdown
import Testing

struct LinkTests {
    @Test(arguments: [
        ("[x](answer:y)", "<a href=\"/sv/y/\">x</a>"), ("[*x* `y`](answer:z)", "<a href=\"/sv/z/\"><em>x</em> <code>y</code></a>"),
        ("[x](answer:y \"title\")", "<a href=\"/sv/y/\">x</a>"),
        ("[x](https://a.se)", "<a href=\"https://a.se\" rel=\"external noreferrer\">x</a>"),
        ("<https://a.se>", "<a href=\"https://a.se\" rel=\"external noreferrer\">https://a.se</a>"),
        ("[x][r]\n\n[r]: answer:y", "<a href=\"/sv/y/\">x</a>"), ("[x](contact:y)", "<b title=\"116 111\">x</b>"), ("[x](mailto:a@b.se)", "x"),
        ("a@b.se", "a@b.se"), ("www.a.se", "www.a.se"),
        ("[x](https://a.se/\"><script>)", "<a href=\"https://a.se/&quot;&gt;&lt;script&gt;\" rel=\"external noreferrer\">x</a>"),
        ("[](answer:y)", "<a href=\"/sv/y/\"></a>"),
        ("[a [x](answer:y) b](answer:z)", "[a <a href=\"/sv/y/\">x</a> b](answer:z)"), ("[x](bad:y) [z](answer:w)", "x <a href=\"/sv/w/\">z</a>"),
        ("[www.a.se](answer:y)", "<a href=\"/sv/y/\">www.a.se</a>"),
        ("[a <https://b.se> c](answer:y) d", "<a href=\"/sv/y/\">a https://b.se c</a> d"), ("[a <foo:b> c](contact:y) d", "<b title=\"116 111\">a foo:b c</b> d"),
        ("[x](https://a.se/\(String(repeating: "y", count: 2_000)))", "x"),
    ])
    func `a link is shown as its renderer says`(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        ("| [x](answer:y) |\n|---|\n| [z](contact:w) |", ["<th><a href=\"/sv/y/\">x</a></th>", "<td><b title=\"116 111\">z</b></td>"]),
        ("# [x](answer:y)", ["<h2 id=\"x\">\n<a href=\"/sv/y/\">x</a>\n</h2>"]),
        ("# https://a.se", ["<h2 id=\"https-a-se\">\n<a href=\"https://a.se\" rel=\"external noreferrer\">https://a.se</a>\n</h2>"]), ("- [x](answer:y)", ["<li><a href=\"/sv/y/\">x</a></li>"]),
        ("~~[x](answer:y)~~", ["<del><a href=\"/sv/y/\">x</a></del>"]),
        ("![a [x](answer:y)](z)", ["<p>a <a href=\"/sv/y/\">x</a></p>"]),
    ])
    func `links work in tables, headings, lists, strikethrough and the words of pictures`(text: String, expected: [String]) {
        for part in expected { #expect(html(text).contains(part)) }
    }

    @Test func `every one of many links leads to its own target`() {
        let page = html((0..<120).map { "[l\($0)](answer:t\($0))" }.joined(separator: "\n"))
        for number in 0..<120 { #expect(page.contains("<a href=\"/sv/t\(number)/\">l\(number)</a>")) }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", "&#106;avascript:x", "\\javascript:x", "java&Tab;script:x", "data:text/html,x",
        "DATA:text/html;base64,x", "vbscript:x", "file:///etc/passwd", "//a.se", "",
    ])
    func `a link of a kind that the renderer does not know never reaches the page`(target: String) {
        let ways = [
            "[x](\(target))", "[x](<\(target)>)", "<\(target)>", "[x][r]\n\n[r]: <\(target)>", "![x](\(target))", "| [x](\(target)) |\n|---|\n",
            "# [x](\(target))", "> [x](\(target))", "x[^1]\n\n[^1]: [y](\(target))",
        ]
        for text in ways {
            let page = html(text)
            #expect(isSound(page))
            #expect(tags(in: page).compactMap { attribute("href", of: $0) }.allSatisfy { $0.hasPrefix("#fn") }, "\(text)")
        }
    }

    private static let mark = "<a href=\"answerbank-link:0\">"

    @Test(arguments: [
        mark, "`\(mark)`", "    \(mark)x</a>", "```\n\(mark)\n```", "```\(mark)\nx\n```",
        "\\\(mark)", "&lt;a href=\"answerbank-link:0\"&gt;", "# \(mark)", "| \(mark) |\n|---|\n", "![\(mark)](x)",
        "[^\(mark)]\n\n[^\(mark)]: x", "[x](answerbank-link:0)", "[x](answerbank-link:1)", "<answerbank-link:0>", "[x](y \"answerbank-link:0\")",
        "[x](y '\(mark)')", "~~~ \(mark)\n~~~",
        "answerbank-link:0\">", "x</a>", "`</a>`",
    ])
    func `text that imitates our marks gets no link and takes none away`(imitation: String) {
        let page = html("\(imitation)\n\n[real](answer:y)\n\n\(imitation)")
        #expect(page.contains("<p><a href=\"/sv/y/\">real</a></p>"))
        #expect(tags(in: page).count { $0.hasPrefix("a ") } == 1)
        #expect(isSound(page))
    }

    @Test(arguments: [
        ("[t[^c] u](answer:y)", "<a href=\"/sv/y/\">t u</a><sup"), ("[*t[^c]*](contact:y)", "<b title=\"116 111\"><em>t</em></b><sup"),
        ("| [t[^c]](answer:y) |\n|---|\n", "<a href=\"/sv/y/\">t</a><sup"),
    ])
    func `the mark of a footnote goes behind the link that it stands in`(text: String, expected: String) {
        let page = html(text + "\n\n[^c]: note")
        #expect(page.contains(expected))
        #expect(isSound(page))
    }

    @Test func `several footnotes of one link keep their order`() throws {
        let page = html("[a[^1]b[^2]](answer:y)\n\n[^1]: x\n\n[^2]: z")
        let first = try #require(page.firstRange(of: "fnref-1"))
        let second = try #require(page.firstRange(of: "fnref-2"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(page.hasPrefix("<p><a href=\"/sv/y/\">ab</a><sup"))
    }
}
