import Markdown
import Testing

struct ShownLinesTests {
    @Test(arguments: [
        ("", ""), ("one\n\n# two\n\n- three\n> * four\n", ""), ("070-123 45 67\n\nnext", ""), ("a\nb", "a b\n"), ("*a* b", "a b\n"), ("1. a", "a\n"), ("a &amp; b", "a & b\n"),
        ("a\n\nb\n\nc `d` e\n\nf\n\ng", "b\nc d e\nf\n"), ("    code\n    more\n", "code\nmore\n"), ("```\ncode\nmore\n```\n", ""), ("| a |\n|---|\n| b |", "a\nb\n"),
        ("07*0*-123", "070-123\n"), ("a\r\n\r\nb\r\n", ""), ("a  \nb", "a\nb\n"), ("<b>\n\na", ""), ("[a](b)\nc", "a c\n"), ("same\n\n*same*", "same\nsame\n"),
        ("8501\n\n<!-- c -->\n\n01-1234", "8501\n01-1234\n"), ("8501\n\n[r]: https://a.se\n\n01-1234", "8501\n01-1234\n"),
    ])
    func `lines that look otherwise than they are written are given with their neighbours`(text: String, shown: String) {
        #expect(String(decoding: MarkdownDocument(Array(text.utf8)).linesShownOtherwise(), as: UTF8.self) == shown)
    }

    @Test(arguments: 0..<100)
    func `what is not given stands in the text`(seed: Int) {
        var generator = Generator(seed: UInt64(seed))
        for _ in 0..<10 {
            let text = generator.text(of: 25)
            let document = MarkdownDocument(Array(text.utf8))
            let shown = String(decoding: document.linesShownOtherwise(), as: UTF8.self)
            let lines = Set(shown.split(separator: "\n"))
            for line in document.plainText().split(separator: "\n") where !lines.contains(line) {
                #expect(text.utf8.firstRange(of: Array(line.utf8)) != nil, "\(text.debugDescription)")
            }
        }
    }
}
