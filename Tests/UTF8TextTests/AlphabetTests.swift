import Testing
import UTF8Text

struct AlphabetTests {
    @Test(arguments: [
        ("sv", ["1177", "abort", "hem", "hem och hus", "hemlös", "zon", "åka", "ändra", "öppna"]),
        ("fi", ["asunto", "yö", "zen", "äiti", "öljy"]),
        ("da", ["bolig", "zone", "ægteskab", "ø", "øl", "åben"]),
        ("en", ["angry", "ångström", "apple", "élan", "elastic", "zoo"]),
        ("xx", ["a", "å", "b", "z", "ж"]),
    ])
    func `words stand in the order that readers of the language expect`(language: String, words: [String]) {
        let alphabet = Alphabet(language: language)
        for (earlier, later) in zip(words, words.dropFirst()) {
            #expect(!(alphabet.sortKey(of: later) < alphabet.sortKey(of: earlier)), "\(earlier) before \(later)")
        }
    }

    @Test(arguments: [
        ("sv", "Är", "Ä"), ("sv", "æther", "Ä"), ("sv", "ø", "Ö"), ("sv", "Über", "U"), ("sv", "écu", "E"), ("fi", "äiti", "Ä"),
        ("da", "Ägypten", "Æ"), ("da", "ö", "Ø"), ("da", "ål", "Å"), ("en", "Ångström", "A"), ("en", "æon", "A"), ("en", "ß", "S"),
        ("sv", "a\u{30A}ka", "Å"), ("en", "жук", "Ж"),
    ])
    func `the heading is the letter under which readers look`(language: String, text: String, heading: String) {
        #expect(Alphabet(language: language).heading(of: text) == heading)
    }

    @Test(arguments: ["", "1177", "…", "  ", "(3) saker", "😀"])
    func `what does not begin with a letter stands under a number sign`(text: String) {
        #expect(Alphabet(language: "sv").heading(of: text) == "#")
    }

    @Test(arguments: [("”Vad är SOC?”", "vad är soc"), ("e-post", "e post"), ("Resumé", "resume"), ("a\u{30A}", "å")])
    func `punctuation, capitals and the way of composing do not count`(text: String, same: String) {
        let alphabet = Alphabet(language: "sv")
        #expect(alphabet.sortKey(of: text) == alphabet.sortKey(of: same))
    }

    @Test(arguments: ["sv", "fi", "da", "en"]) func `letters of Latin-1 have the same keys beside others`(language: String) {
        let alphabet = Alphabet(language: language)
        let text = String(String.UnicodeScalarView((0x20...0xFF).compactMap { 0x7F...0xBF ~= $0 ? nil : Unicode.Scalar($0) }))
        // The second text has a letter that is none of Latin-1.
        #expect(alphabet.sortKey(of: text) + alphabet.sortKey(of: "ř") == alphabet.sortKey(of: text + "ř"))
    }

    @Test func `the heading skips punctuation before the first letter`() {
        #expect(Alphabet(language: "sv").heading(of: "”Öppet?” frågade hon") == "Ö")
    }
}
