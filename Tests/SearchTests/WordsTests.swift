import Search
import Testing

@Suite struct WordsTests {
    @Test(arguments: [
        ("Får jag hjälp med hyran?", ["far", "jag", "hjalp", "med", "hyran"]), ("Rødgrød på Ærø", ["rodgrod", "pa", "aero"]), ("hääyöaie", ["haayoaie"]),
        ("Straße STRASSE ẞ", ["strasse", "strasse", "ss"]),
        ("8–16, 24/7", ["8", "16", "24", "7"]), ("e-post", ["e", "post"]), ("don’t", ["don", "t"]), ("", []), ("?! …", []), ("<b>\\d+</b>", ["b", "d", "b"]), ("İı", ["ii"]), ("x²", ["x²"]),
    ])
    func `are runs of letters and digits, folded`(text: String, words: [String]) { #expect(Words.split(text) == words) }

    @Test(arguments: ["Åäö", "résumé", "Việt", "Ǿ", "한국", "Ἀθῆναι"]) func `composed and decomposed text give the same words`(text: String) {
        let decomposed = String(String.UnicodeScalarView(text.decomposed))
        #expect(Array(decomposed.utf8) != Array(text.utf8))
        #expect(Words.split(decomposed).map { Array($0.utf8) } == Words.split(text).map { Array($0.utf8) })
    }

    @Test func `of a long word the first 64 scalars count`() {
        #expect(Words.split(String(repeating: "å", count: 100)) == [String(repeating: "a", count: 64)])
        #expect(Words.split(String(repeating: "a", count: 63) + "æ" + "b") == [String(repeating: "a", count: 64)])
        #expect(Words.split(String(repeating: "ab ", count: 5_000)).count == 5_000)
    }

    @Test func `splitting twice changes nothing`() {
        var numbers = Numbers(state: 7)
        let scalars = "aZåÄöØæßſIİı09 -_.,<&\\\u{301}\u{308}\u{200D}\u{FEFF}é한中ΑςΣ😀½ﾊﾟ\n\r\t\0".unicodeScalars.map(\.self)
        for _ in 0..<2_000 {
            let text = String(String.UnicodeScalarView((0..<20).map { _ in scalars[Int(numbers.next() % UInt64(scalars.count))] }))
            let words = Words.split(text)
            #expect(Words.split(words.joined(separator: " ")) == words)
            #expect(!words.contains { $0.isEmpty || $0.contains(" ") })
        }
    }
}

extension String {
    /// Canonical decomposition of the letters that the test uses.
    fileprivate var decomposed: [Unicode.Scalar] { unicodeScalars.flatMap { decompositions[$0] ?? [$0] } }
}

private let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = [
    "Å": ["A", "\u{30A}"], "ä": ["a", "\u{308}"], "ö": ["o", "\u{308}"], "é": ["e", "\u{301}"], "ệ": ["e", "\u{323}", "\u{302}"], "Ǿ": ["Ø", "\u{301}"],
    "한": ["\u{1112}", "\u{1161}", "\u{11AB}"], "국": ["\u{1100}", "\u{116E}", "\u{11A8}"], "Ἀ": ["Α", "\u{313}"], "ῆ": ["η", "\u{342}"],
]
