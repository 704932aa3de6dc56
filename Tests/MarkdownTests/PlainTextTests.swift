import Markdown
import Testing

struct PlainTextTests {
    @Test(arguments: [
        ("", ""), ("one", "one\n"), ("one\ntwo", "one two\n"), ("one  \ntwo\\\nthree", "one\ntwo\nthree\n"), ("one\n\ntwo", "one\ntwo\n"),
        ("# Head\n\nbody", "Head\nbody\n"),
        ("*a* **b** `c` ~~d~~", "a b c d\n"), ("[words](https://target.se \"title\")", "words\n"), ("![alt *text*](x.png)", "alt text\n"),
        ("www.a.se", "www.a.se\n"),
        ("a <b>b</b> <!-- c -->d", "a b d\n"), ("a\n\n<div>\nb\n</div>\n\nc", "a\nc\n"), ("- a\n- b\n  - c\n", "a\nb\nc\n"),
        ("- [x] done\n- [ ] not\n", "done\nnot\n"),
        ("| a | b |\n|---|---|\n| c | [d](e) |\n\nf", "a\nb\nc\nd\nf\n"), ("a\n\n```swift\ncode\n  more\n```\nb", "a\ncode\n  more\nb\n"),
        ("| a |\n|---|\n| b |\n\n    code\n", "a\nb\ncode\n"),
        ("> q\n> r\n\ns", "q r\ns\n"), ("a\n\n---\n\nb", "a\nb\n"), ("text[^1]\n\n[^1]: note\n", "text\nnote\n"),
        ("&lt;å&gt; &#228; \\*", "<å> ä *\n"), ("<div>\n", ""),
    ])
    func `the words remain, each block on its own line`(text: String, plain: String) {
        let found = MarkdownDocument(Array(text.utf8)).plainText()
        #expect(found == plain)
    }

    @Test(arguments: [
        ("> asked\n> by me\n\n# Head\n\nanswer", "asked by me\n", "Head\nanswer\n"), ("answer\n\n> quoted", "", "answer\nquoted\n"),
        ("> asked", "asked\n", ""), ("", "", ""),
        ("> a\n>\n> - b\n\n    code\n", "a\nb\n", "code\n"), ("# One\n## Two\n", "", "One\nTwo\n"),
    ])
    func `the words of the asker stand apart`(text: String, quote: String, rest: String) {
        let texts = MarkdownDocument(Array(text.utf8)).plainTexts()
        #expect(texts.quote == quote)
        #expect(texts.rest == rest)
    }
}
