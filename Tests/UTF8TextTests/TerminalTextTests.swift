import Testing
import UTF8Text

struct TerminalTextTests {
    @Test(arguments: [
        ("", ""), ("Hyra på Åland 😀", "Hyra på Åland 😀"), ("\u{1B}[31mred", #"\u{1B}[31mred"#), ("a\nb\tc\rd\u{7F}\u{9B}", #"a\u{A}b\u{9}c\u{D}d\u{7F}\u{9B}"#),
        ("\u{202E}cod.exe\u{2066}\u{200F}", #"\u{202E}cod.exe\u{2066}\u{200F}"#), ("a\u{2028}b\u{2029}", #"a\u{2028}b\u{2029}"#),
        ("\u{FEFF}\u{AD}\u{200B}", #"\u{FEFF}\u{AD}\u{200B}"#), ("\u{E000}\u{10FFFF}", #"\u{E000}\u{10FFFF}"#), ("e\u{301}", "e\u{301}"),
    ])
    func `what steers a terminal is spelled out`(text: String, shown: String) {
        #expect(Array(TerminalText.visible(text).utf8) == Array(shown.utf8))
    }

    @Test(arguments: [
        ("", ""), ("a\n\tb\n\nc\n", "a\n\tb\n\nc\n"), ("a\r\nb", "a\nb"), ("\u{1B}[2J\n\u{202E}x\ty", "\\u{1B}[2J\n\\u{202E}x\ty"), ("\t\t", "\t\t"),
    ])
    func `in a whole text line feeds and tabs stay`(text: String, shown: String) {
        #expect(Array(TerminalText.visibleLines(text).utf8) == Array(shown.utf8))
    }

    @Test(arguments: 0..<20)
    func `nothing shown needs spelling out again`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<100 {
            let text = numbers.text(length: 12, likely: "\n\r\t\u{0}\u{1B}\u{7F}\u{85}\u{202A}\u{2066}\u{61C}aö\u{300}".unicodeScalars)
            let shown = TerminalText.visible(text)
            #expect(TerminalText.visible(shown) == shown)
            #expect(!shown.unicodeScalars.contains(where: steers))
            let lines = TerminalText.visibleLines(text)
            #expect(!lines.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && steers($0) })
        }
    }

    private func steers(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
    }
}
