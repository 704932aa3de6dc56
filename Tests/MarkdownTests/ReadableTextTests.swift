import Markdown
import Testing

struct ReadableTextTests {
    @Test(arguments: [
        ("", ""), ("one\ntwo  \nthree\n\nfour", "one\ntwo\nthree\n\nfour"), ("# Head\nbody", "Head\n\nbody"), ("*a* **b** `c` ~~d~~ &amp; \\*", "a b c d & *"),
        ("a\n- b\n- c\n  d\n\ne", "a\n\n  - b\n  - c\n    d\n\ne"), ("- a\n\n  b\n- c", "  - a\n\n    b\n\n  - c"), ("- a\n  - b\n- c", "  - a\n      - b\n  - c"),
        ("9. a\n10. b\n    - c", "9.  a\n10. b\n      - c"), ("- [ ] a\n- [x] b", "  - [ ] a\n  - [x] b"), ("a\n\n---\n\nb", "a\n\nb"),
        ("| a | b |\n|---|---|\n| c | *d* |\n\ne", "| a | b |\n| --- | --- |\n| c | d |\n\ne"), ("a\n\n    b\n      c\n\nd", "a\n\nb\n  c\n\nd"),
        ("a[^x]\n\n[^x]: b", "a[^1]\n\n[^1]: b"), ("a <b>c</b>\n\n<div>\n\n![d](e)", "a c\n\nd"), ("a\n\n> b", "a\n\nb"),
    ])
    func `a text reads well without markup`(text: String, expected: String) {
        #expect(MarkdownDocument(Array(text.utf8)).readable { _ in nil }.text == expected)
    }

    @Test func `addresses stand behind the words of links unless they are the words`() {
        let text = MarkdownDocument(Array("[a](b) <https://c.se> [*d*](e) [f](none)".utf8)).readable { $0 == "none" ? nil : $0 }.text
        #expect(text == "a (b) https://c.se d (e) f")
    }

    @Test func `lists in lists are moved in so far only`() {
        let text = MarkdownDocument(Array((String(repeating: "- ", count: 200) + "a\nb").utf8)).readable { _ in nil }.text
        #expect(text.hasSuffix("\n" + String(repeating: " ", count: 80) + "b"))
    }

    @Test func `the words of the asker stand apart`() {
        let text = MarkdownDocument(Array("> [a](b)\n> c\n>\n> d\n\ne\n\n> f".utf8)).readable { $0 }
        #expect(text.quote == "a (b)\nc\n\nd")
        #expect(text.text == "e\n\nf")
    }
}
