import Markdown
import Testing

struct ParsingTests {
    /// cmark-gfm keeps a global table that documents with strikethrough or autolinks change while they are parsed.
    @Test func `texts rendered in parallel come out as they do one after the other`() async {
        var generator = Generator(seed: 1)
        let texts = (0..<2_000).map { number in
            switch number % 4 {
            case 0: "a~_b_ c~_d_ *e*~_f_"
            case 1: String(repeating: "~~gone~~ www.example.se a@b.se ", count: 10)
            default: generator.text(of: 30)
            }
        }
        let serial = texts.map(html)
        for _ in 0..<3 {
            let parallel = await withTaskGroup { group in
                for part in 0..<4 {
                    group.addTask { stride(from: part, to: texts.count, by: 4).map { ($0, html(texts[$0])) } }
                }
                return await group.reduce(into: [Int: String]()) { all, part in all.merge(part) { first, _ in first } }
            }
            #expect(texts.indices.filter { parallel[$0] != serial[$0] } == [])
        }
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            ">", "> ", "[", "![", "[a](", "]", "*", "*a ", "_a__b ", "`", "<", "<!--", "&", "- ", "|", "|a|\n|-|\n", "~~", "~~a ", "www.", "a@",
            "https://", "https://a(", "[^a]", "[^n]: x\n",
            "[x]: y\n", "# a\n", "> # a\n", "[a](b)", "![a](b) ", "\\", "\u{0}", "\t",
        ])
    func `a hundred thousand characters of anything are rendered without a crash`(unit: String) {
        let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
        var elements: [MarkdownElement] = []
        let document = MarkdownDocument(Array(text.utf8)[...], elements: &elements)
        _ = document.plainText()
        _ = document.readable { $0 }
        _ = document.render(splittingQuote: true) { .link(href: $0, external: false) }
    }

    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0x61, 0x00, 0x62], "a\u{FFFD}b"), ([0x61, 0xC3], "a\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}"),
            ([0x2A, 0x80, 0x2A], "\u{FFFD}"),
            ([0xEF, 0xBB, 0xBF, 0x61], "a"),
        ] as [([UInt8], String)])
    func `what is malformed becomes a replacement character`(bytes: [UInt8], text: String) {
        let document = MarkdownDocument(bytes)
        let plain = document.plainText()
        #expect(plain == text + "\n")
        let html = document.render { _ in .textOnly }.html
        #expect(String(validating: html, as: UTF8.self)?.contains(text) == true)
    }
}
