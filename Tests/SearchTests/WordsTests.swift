import TestSupport
import Testing

@testable import Search

struct WordsTests {
    private func exact(_ text: String, _ language: String = "en") -> [String] { Words.split(text, language).map(\.exact) }

    private func folded(_ text: String, _ language: String) -> [String] { Words.split(text, language).map(\.folded) }

    @Test(arguments: [
        ("Får jag hjälp med hyran?", ["får", "jag", "hjälp", "med", "hyran"]), ("8–16, 24/7", ["8", "16", "24", "7"]), ("e-post", ["e", "post"]), ("", []), ("?! …", []),
        ("<b>\\d+</b>", ["b", "d", "b"]), ("x²", ["x²"]), ("a_b", ["a", "b"]), ("3×4÷2", ["3", "4", "2"]), ("Straße ẞ", ["straße", "ß"]), ("🏠hus", ["hus"]), ("\u{FEFF}hus\0", ["hus"]),
    ])
    func `are runs of letters, digits and marks in lower case`(text: String, words: [String]) { #expect(exact(text) == words) }

    @Test(arguments: [
        ("don’t don't", ["dont", "dont"]), ("mother's mother’s", ["mother", "mother"]), ("it's", ["it"]), ("'tis 'quoted'", ["tis", "quoted"]), ("rock'n'roll", ["rocknroll"]),
        ("parents' house", ["parents", "house"]), ("a''b", ["a", "b"]), ("a'sb", ["asb"]), ("s's", ["s"]), ("'", []), ("a'", ["a"]), ("o'1", ["o1"]),
    ])
    func `an apostrophe between two letters parts nothing, and goes with an s at the end`(text: String, words: [String]) { #expect(exact(text) == words) }

    @Test(arguments: [
        ("sv", "bröd brød broed brod", "brod"), ("da", "brød bröd broed", "brod"), ("sv", "få faa få fa", "fa"), ("da", "få faa", "fa"), ("sv", "mäta maeta mata maata", "mata"),
        ("fi", "äiti aiti ÄITI", "aiti"), ("en", "café cafe CAFÉ", "cafe"), ("da", "ærø aero aeroe", "aero"), ("fi", "maa", "maa"), ("en", "shoe", "shoe"), ("en", "aaron", "aaron"),
    ])
    func `fold to what people type on any keyboard`(language: String, text: String, word: String) {
        #expect(Set(folded(text, language)) == [word], "\(folded(text, language))")
    }

    @Test func `languages fold differently`() {
        #expect(folded("ae oe aa", "sv") == ["a", "o", "a"] && folded("ae oe aa", "da") == ["ae", "o", "a"] && folded("ae oe aa", "fi") == ["ae", "oe", "aa"])
        #expect(folded("aae ooe oee aaaa", "sv") == ["a", "oo", "o", "a"] && folded("łódź straße þing", "en") == ["lodz", "strasse", "thing"])
    }

    @Test(arguments: ["Åäö", "résumé", "Việt", "한국", "Ἀθῆναι"]) func `composed and decomposed text give the same words`(text: String) {
        let decomposed = String(String.UnicodeScalarView(text.unicodeScalars.flatMap { decompositions[$0] ?? [$0] }))
        #expect(Array(decomposed.utf8) != Array(text.utf8))
        #expect(exact(decomposed).map { Array($0.utf8) } == exact(text).map { Array($0.utf8) } && folded(decomposed, "sv") == folded(text, "sv"))
    }

    @Test func `other scripts have words too`() {
        #expect(exact("Где помощь? 日本語、東京 قُدْس हिन्दी") == ["где", "помощь", "日本語", "東京", "قُدْس", "हिन्दी"])
        #expect(folded("قُدْس ЁЛКА", "en") == ["قدس", "елка"])
    }

    @Test func `of a long word the first 64 scalars count`() {
        #expect(exact(String(repeating: "å", count: 100)) == [String(repeating: "å", count: 64)] && folded(String(repeating: "ö", count: 100), "en") == [String(repeating: "o", count: 64)])
        #expect(exact(String(repeating: "𐐨", count: 70)) == [String(repeating: "𐐨", count: 64)])
        #expect(exact(String(repeating: "a", count: 62) + "'s") == [String(repeating: "a", count: 62)] && exact(String(repeating: "a", count: 63) + "'s") == [String(repeating: "a", count: 63)])
        #expect(exact(String(repeating: "ab ", count: 2_000)).count == 2_000)
    }

    @Test func `splitting twice changes nothing`() {
        var numbers = Numbers(state: 7)
        for _ in 0..<500 {
            let words = exact(numbers.text(of: hostile.filter { $0 != "'" && $0 != "\u{2019}" }, length: 20), "sv")
            #expect(exact(words.joined(separator: " "), "sv") == words && !words.contains { $0.isEmpty || $0.contains(" ") })
        }
    }
}

struct WordCutterTests {
    /// The words of a text by way of its raw words, as the builder makes them.
    private func cut(_ text: String) -> [String] {
        var words: [String] = []
        var text = text
        text.withUTF8 { bytes in WordCutter.forEach(in: bytes) { raw, _ in words += Words.split(String(decoding: raw, as: UTF8.self), "sv").map(\.exact) } }
        return words
    }

    private func expectSame(_ text: String) {
        let (cut, split) = (cut(text).map { Array($0.utf8) }, Words.split(text, "sv").map { Array($0.exact.utf8) })
        #expect(cut == split, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }

    @Test(arguments: [
        "Får jag hjälp med hyran?", "mother's parents' don’t ’tis a’’b a’ ’", "3×4÷2 ª²µ", "\u{C3}\u{97}", "Где 日本語 😀𐐀x", "a\u{301}o\u{308} \u{301}x", "", "'", "’", "é", "x’", "x'é", "x’日",
        "Straße ẞ İstanbul ΑΣ ŉ", "<p>a&amp;b</p>", "a\u{200D}b\u{AD}c\u{FEFF}d", "½Ⅻ①", "e\u{20DD}f", "한국 한국 ᄒ", "\u{2126}\u{212A}\u{212B}", "\0\u{7F}\u{85}\u{2028}x",
    ])
    func `finds the words of a text`(text: String) { expectSame(text) }

    @Test func `finds the words of random texts`() {
        var numbers = Numbers(state: 11)
        for _ in 0..<1_500 { expectSame(numbers.text(of: hostile, length: 24)) }
        let all = (0..<400).map { _ in Unicode.Scalar(UInt32(numbers.next() % 0x3000)) ?? "x" }.filter { !combinesWithSigns($0) }
        for _ in 0..<500 { expectSame(numbers.text(of: all, length: 12)) }
    }

    @Test func `gives equal words equal hashes`() {
        var hashes: [[UInt64]] = []
        for text in ["hyra", "xx hyra, hyra; HYRA hyrA"] {
            var text = text
            var found: [UInt64] = []
            text.withUTF8 { WordCutter.forEach(in: $0) { found.append($1) } }
            hashes.append(found)
        }
        #expect(hashes[0].count == 1 && hashes[1].count == 5 && hashes[1][1] == hashes[0][0] && hashes[1][2] == hashes[0][0] && Set(hashes[1]).count == 4)
    }

    /// Marks that make one sign with a sign before them, such as ≠.
    private func combinesWithSigns(_ scalar: Unicode.Scalar) -> Bool { [0x338, 0x300, 0x301, 0x342, 0x3099, 0x309A].contains(scalar.value) }
}

extension Numbers {
    mutating func text(of scalars: [Unicode.Scalar], length: Int) -> String {
        String(String.UnicodeScalarView((0..<length).map { _ in scalars[Int(next() % UInt64(scalars.count))] }))
    }
}

private let hostile = Array("aZåÄöØæßſİı09 -_.,<&\\''\u{2019}\u{2019}\u{308}\u{200D}\u{FEFF}é한ᄒ\u{1161}中ΑΣ😀𐐀½ﾊ×÷ªक\u{93E}\n\r\t\0".unicodeScalars)

private let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = [
    "Å": ["A", "\u{30A}"], "ä": ["a", "\u{308}"], "ö": ["o", "\u{308}"], "é": ["e", "\u{301}"], "ệ": ["e", "\u{323}", "\u{302}"],
    "한": ["\u{1112}", "\u{1161}", "\u{11AB}"], "국": ["\u{1100}", "\u{116E}", "\u{11A8}"], "Ἀ": ["Α", "\u{313}"], "ῆ": ["η", "\u{342}"],
]
