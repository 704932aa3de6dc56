import TestSupport
import Markdown
import Testing

struct RenderingTests {
    @Test(arguments: [
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n"), ("a\\\nb", "<p>a<br />\nb</p>\n"),
        ("~~a~~ ~b~ ~c~", "<p><del>a</del> ~b~ ~c~</p>\n"), ("~b~", "<p>~b~</p>\n"),
        ("| a | b |\n|:--|--:|\n| c | *d* |", alignedTable),
        ("- [ ] a\n- [x] b", "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>\n"),
        ("see https://a.se/b?c&d.", "<p>see <a href=\"https://a.se/b?c&amp;d\" rel=\"external noreferrer\">https://a.se/b?c&amp;d</a>.</p>\n"),
        ("```swift\n<a> & b\n```", "<pre><code class=\"language-swift\">&lt;a&gt; &amp; b\n</code></pre>\n"),
    ])
    func `GitHub's kind of Markdown is understood`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    private static let alignedTable = """
        <table>
        <thead>
        <tr>
        <th align="left">a</th>
        <th align="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td align="left">c</td>
        <td align="right"><em>d</em></td>
        </tr>
        </tbody>
        </table>

        """

    @Test func `footnotes stand at the end, and marks lead there and back`() {
        let page = html("a[^x] b[^x]\n\n[^x]: note [y](answer:z)\n\n[^unused]: never shown")
        #expect(page.contains("<a href=\"#fn-x\" id=\"fnref-x\" data-footnote-ref>1</a>"))
        #expect(page.contains("<li id=\"fn-x\">\n<p>note <a href=\"/sv/z/\">y</a> <a href=\"#fnref-x\""))
        #expect(!page.contains("never shown"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <b onclick=x>b</b>", "<div>\n<p>x</p>\n</div>", "<!-- c -->", "a <!-- c --> b", "<img src=x onerror=y>",
        "<?php x ?>", "<![CDATA[x]]>", "<!DOCTYPE html>",
        "| <i>x</i> |\n|---|\n", "# <u>x</u>", "- <s>x</s>", "> <svg onload=x>", "*<q>x</q>*", "[<i>x</i>](answer:y)", "![<i>x</i>](y)",
        "x[^1]\n\n[^1]: <i>y</i>", "<iframe\nsrc=x>",
    ])
    func `HTML is left out wherever it stands`(text: String) {
        let page = html(text)
        #expect(isSound(page), "\(page)")
        for trace in ["script", "onclick", "onerror", "onload", "<div", "<!", "<i>", "<u>", "<s>", "<q>", "<?", "iframe", "omitted"] {
            #expect(!page.contains(trace))
        }
    }

    @Test(arguments: [
        "![alt](x.png)", "![alt](javascript:x)", "[![alt](x)](answer:y)", "# ![alt](x)", "| ![alt](x) |\n|---|\n", "![a *l* `t`](x)",
        "![*alt*[^1]](x)\n\n[^1]: n", "![alt][r]\n\n[r]: x",
    ])
    func `of a picture its words remain`(text: String) {
        let page = html(text)
        #expect(!page.contains("<img") && !page.contains("src="))
        #expect(isSound(page), "\(page)")
    }

    @Test(arguments: 0..<100)
    func `whatever is written, the page is sound and no link leads where the site did not say`(seed: Int) {
        var generator = Generator(seed: UInt64(seed))
        for _ in 0..<10 {
            let text = generator.text(of: 25)
            let parts = rendered(text, splittingQuote: true)
            for page in [parts.quote, parts.html].map({ String(decoding: $0, as: UTF8.self) }) {
                #expect(isSound(page), "\(text.debugDescription)")
                for tag in tags(in: page) {
                    if let target = attribute("href", of: tag) {
                        #expect(["/sv/", "https://", "#fn-", "#fnref-"].contains { target.hasPrefix($0) }, "\(text.debugDescription)")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ("# A\n## B\n# C", 1, [2, 3, 2]), ("# A\n## B", 2, [3, 4]), ("### A\n##### B", 1, [2, 4]), ("# A\n###### B", 1, [2, 6]),
        ("## A\n# B", 1, [3, 2]), ("# A", 0, [1]), ("# A\n# B", 6, [6, 6]),
        ("A\n===\n\nB\n---", 1, [2, 3]), ("> # A\n\n- ## B", 1, [2, 3]), ("text", 1, []),
    ])
    func `headings begin one level below the one that the text stands under`(text: String, below: Int, levels: [Int]) {
        let parts = rendered(text, below: below)
        #expect(parts.outline.map(\.level) == levels)
        let page = String(decoding: parts.html, as: UTF8.self)
        for entry in parts.outline { #expect(page.contains("<h\(entry.level) id=\"\(entry.id)\">\n\(entry.text)\n</h\(entry.level)>")) }
    }

    @Test(arguments: [
        ("# Vad är *SOC*?", ["vad-ar-soc"]), ("# A\n# A\n# A", ["a", "a-2", "a-3"]), ("# A\n# A\n# A-2\n# A 2", ["a", "a-2", "a-2-2", "a-2-3"]),
        ("# A-2\n# A\n# A", ["a-2", "a", "a-3"]),
        ("# \n# ?!\n# Section", ["section", "section-2", "section-3"]), ("# [Länk](answer:x) & `kod`", ["lank-kod"]), ("# Вопрос 1", ["вопрос-1"]),
        ("# \"\\>\\<script>", ["script"]),
        ("# Fn 1\n# fnref-x\n# Fnord", ["section-fn-1", "section-fnref-x", "fnord"]),
    ])
    func `each heading has an id of its own, made of its words`(text: String, ids: [String]) {
        #expect(rendered(text).outline.map(\.id) == ids)
    }

    @Test(arguments: 0..<20)
    func `no two headings share an id`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let text = (0..<60).map { _ in "# a" + (["", "-2", "-3", "-2-2", "-4", " 2"].randomElement(using: &numbers) ?? "") + "\n" }.joined()
        let ids = rendered(text).outline.map(\.id)
        #expect(ids.count == 60)
        #expect(Set(ids).count == 60)
    }

    @Test(arguments: [
        ("> asked [x](answer:y)\n> more\n\nanswer [z](answer:w)", "<p>asked <a href=\"/sv/y/\">x</a>\nmore</p>\n", "<p>answer <a href=\"/sv/w/\">z</a></p>\n"),
        ("> only", "<p>only</p>\n", ""), ("answer\n\n> quoted", "", "<p>answer</p>\n<blockquote>\n<p>quoted</p>\n</blockquote>\n"),
        ("> a\n\n> b", "<p>a</p>\n", "<blockquote>\n<p>b</p>\n</blockquote>\n"), ("> > a", "<blockquote>\n<p>a</p>\n</blockquote>\n", ""),
        (">", "", ""), ("", "", ""),
    ])
    func `a leading quote is rendered apart`(text: String, quote: String, rest: String) {
        let parts = rendered(text, splittingQuote: true)
        #expect(String(decoding: parts.quote, as: UTF8.self) == quote)
        #expect(String(decoding: parts.html, as: UTF8.self) == rest)
    }

    @Test func `a quote that is not asked for stays in the text`() {
        let parts = rendered("> asked\n\nanswer")
        #expect(parts.quote.isEmpty)
        #expect(String(decoding: parts.html, as: UTF8.self) == "<blockquote>\n<p>asked</p>\n</blockquote>\n<p>answer</p>\n")
    }
}

/// The value of an attribute in quotation marks.
func attribute(_ name: String, of tag: String) -> String? {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.dropLast().first { parts[$0].hasSuffix(" \(name)=") }.map { String(parts[$0 + 1]) }
}
