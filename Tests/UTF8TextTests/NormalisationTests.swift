import Testing
import UTF8Text

struct NormalisationTests {
    @Test(arguments: [
        ("plain", "plain"), ("a\u{30A}a\u{308}o\u{308}", "\u{E5}\u{E4}\u{F6}"), ("\u{E5}", "\u{E5}"), ("\u{212B}", "\u{C5}"),
        ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
        ("a\u{307}\u{323}", "\u{1EA1}\u{307}"), ("\u{FB01}", "\u{FB01}"),
    ])
    func `letters and their marks are composed, nothing else changes`(text: String, composed: String) {
        #expect(Array(text.nfc.utf8) == Array(composed.utf8))
    }
}
