import Testing
import UTF8Text

struct NormalisedTextTests {
    @Test(arguments: [
        ("", ""),
        ("plain ASCII", "plain ASCII"),
        ("redan sammansatt: åäö", "redan sammansatt: åäö"),
        ("070\u{200B}-17\u{AD}4\u{2060}0\u{200D}6\u{FEFF}05", "070-1740605"),
        ("\u{202A}+46 70\u{2011}174 06 05\u{202C}", "+46 70-174 06 05"),
        ("12\u{A0}000\u{202F}kr\u{2007}och\u{2009}mer\u{3000}.", "12 000 kr och mer ."),
        ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}", "-------"),
        ("０７０－１７４ ＠", "070-174 @"),
        ("1\u{FE0F}\u{20E3}2\u{FE0F}\u{20E3}", "12"),
        ("٠٧٠ ۱۷۴ 𝟘𝟲𝟶𝟻", "070 174 0605"),
        ("Bla\u{308}ckva\u{308}gen", "Bläckvägen"),
        ("A\u{200B}\u{30A}\u{AD}ngstro\u{308}m", "Ångström"),
        ("\u{212B}", "Å"),
        ("\u{1112}\u{1161}\u{11AB}", "한"),
        ("a\u{323}\u{307} a\u{307}\u{323}", "ạ̇ ạ̇"),
        ("\u{308}mark first", "\u{308}mark first"),
        ("ends in mark e\u{301}", "ends in mark é"),
        ("\u{410}nn\u{430} \u{412}\u{435}rg k\u{3BF}m", "Anna Berg kom"),
        ("Анна και Νίκο", "Анна και Νίκο"),
    ])
    func `spellings meet`(original: String, expected: String) {
        #expect(NormalisedText(original).bytes == Array(expected.utf8))
    }

    @Test(arguments: [
        "hej [070-1740605] hej", "å [070\u{2013}1740605]\u{200B} ö", "\u{200B}[A\u{30A}sa\u{AD}s]\u{200B}", "[\u{A0}]", "[e\u{301}]", "x\u{200B}[y]",
        "한[\u{1112}\u{1161}\u{11AB}]x", "𝟘[𝟲]𝟶", "a\u{308}[b\u{308}c]d\u{308}", "\u{FEFF}[a]",
    ])
    func `a place maps back to what it came from, tightly`(marked: String) {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }.map(String.init)
        let text = NormalisedText(parts.joined())
        let start = NormalisedText(parts[0]).bytes.count
        let range = start..<(start + NormalisedText(parts[1]).bytes.count)
        #expect(text.originalByteRange(of: range) == parts[0].utf8.count..<(parts[0] + parts[1]).utf8.count)
        #expect(text.originalScalarRange(of: range) == parts[0].unicodeScalars.count..<(parts[0] + parts[1]).unicodeScalars.count)
    }

    @Test func `half a composed letter maps to the whole of it`() {
        let text = NormalisedText("a\u{308}b")
        #expect(text.originalByteRange(of: 0..<1) == 0..<3)
        #expect(text.originalByteRange(of: 1..<2) == 0..<3)
        #expect(text.originalByteRange(of: 2..<3) == 3..<4)
        #expect(text.originalByteRange(of: 2..<2) == 3..<3)
    }

    @Test func `scalars are counted right across blocks`() {
        let text = NormalisedText(String(repeating: "åb\u{200B}", count: 5_000))
        #expect(text.bytes.count == 15_000)
        for letter in stride(from: 0, to: 5_000, by: 97) {
            #expect(text.originalScalarRange(of: (3 * letter)..<(3 * letter + 2)) == (3 * letter)..<(3 * letter + 1))
        }
    }

    @Test func `random soup equals the NFC of what is left after dropping`() {
        let pool: [Unicode.Scalar] = [
            "a", "e", "o", "A", "1", " ", "å", "é", "ệ", "\u{301}", "\u{308}", "\u{30A}", "\u{323}", "\u{327}", "\u{345}", "\u{340}", "\u{344}",
            "\u{34F}",
            "\u{1100}", "\u{1161}", "\u{11A8}", "가", "\u{B47}", "\u{B3E}", "\u{9C7}", "\u{9BE}", "\u{958}", "\u{3CA}", "\u{1F71}", "\u{2126}",
            "\u{F900}",
            "\u{FB1D}", "\u{1D15E}", "\u{200B}", "\u{AD}", "か", "\u{3099}", "😀", "\u{1F3FB}", "\u{110A5}", "\u{110BA}",
        ]
        var random = Seeded(state: 7)
        for _ in 0..<3_000 {
            var soup = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...12, using: &random) { soup.append(pool[Int.random(in: 0..<pool.count, using: &random)]) }
            let left = String(String.UnicodeScalarView(soup.filter { $0 != "\u{200B}" && $0 != "\u{AD}" && $0 != "\u{34F}" }))
            let text = NormalisedText(String(soup))
            #expect(text.bytes == Array(left.nfc.utf8), "\(soup.map { String($0.value, radix: 16) })")
            #expect(text.originalScalarRange(of: 0..<text.bytes.count).upperBound <= soup.count)
        }
    }

    @Test(arguments: ["\u{301}", "\u{323}\u{301}", "\u{200B}", "a\u{301}\u{AD}", "\u{1161}", "\u{A0}"])
    func `hostile text takes linear time`(unit: String) {
        let text = String(repeating: unit, count: 30_000)
        let time = ContinuousClock().measure { _ = NormalisedText("a" + text + "\u{212B}") }
        #expect(time < .seconds(5))
    }

    @Test(arguments: ["\u{1B}", "\u{7}", "\u{7F}", "\u{85}", "\u{9B}", "\u{34F}", "\u{180E}", "\u{3164}", "\u{FFF9}", "\u{E0041}", "\u{202E}"])
    func `what cannot be seen is dropped`(scalar: String) {
        #expect(NormalisedText("07\(scalar)0 å\(scalar)").bytes == Array("070 å".utf8))
        #expect(NormalisedText("07\(scalar)0").originalByteRange(of: 0..<3) == 0..<(3 + scalar.utf8.count))
    }

    @Test(arguments: [("07\u{1B}[31;1m0", "070"), ("070\u{1B}[2J", "070"), ("\u{1B}[", "["), ("\u{1B}[12", "[12")])
    func `what only a terminal obeys is dropped whole`(text: String, left: String) {
        #expect(NormalisedText(text).bytes == Array(left.utf8))
    }

    @Test(arguments: [
        ("a&#64;b", "a@b"), ("0&#x37;0", "070"), ("07&nbsp;0", "07 0"), ("07\\-0", "07-0"), ("a & b; c", "a & b; c"), ("&unknown;", "&unknown;"), ("&#0;&#x110000;&#;", "&#x110000;&#;"),
        ("C:\\temp", "C:\\temp"), ("\\\\", "\\"),
    ])
    func `characters written in other ways are read`(text: String, read: String) {
        #expect(NormalisedText(text).bytes == Array(read.utf8))
    }

    @Test func `tab and line ends stay`() {
        #expect(NormalisedText("a\tb\r\nc").bytes == Array("a\tb\r\nc".utf8))
    }

    @Test func `bytes that are not UTF-8 stay and trap nothing`() {
        let bytes: [UInt8] = [0x61, 0xC3, 0x28, 0xE2, 0x80, 0x93, 0xFF, 0xF0, 0x9F]
        #expect(NormalisedText(bytes).bytes == [0x61, 0xC3, 0x28, 0x2D, 0xFF, 0xF0, 0x9F])
    }
}

private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
