import Testing

@testable import Search

/// Texts and files that nobody in good faith writes.
struct HostileTests {
    private let letters = Array("abcdefghijklmnopqrst")

    /// 8000 words of four letters with `mark` before or behind them.
    private func words(before: String, behind: String) -> String {
        (0..<8_000).map { "\(before)\(letters[$0 % 20])\(letters[$0 / 20 % 20])\(letters[$0 / 400])x\(behind)" }.joined(separator: " ")
    }

    @Test(arguments: [("", "\u{93E}"), ("\u{93E}", "")]) func `an index is read though bounds begin with a spacing mark`(before: String, behind: String) throws {
        let index = try BuiltIndex("xx", bodies: [words(before: before, behind: behind)])
        #expect(index.open() != nil)
    }

    @Test func `no word begins with a mark`() throws {
        let index = try BuiltIndex("xx", (0..<2).map { SearchDocument("d\($0)", [(.title, "alpha \u{93E}beta")]) })
        let search = try #require(index.open())
        let kinds = try search.lexeme("alpha")?.entries.map(\.kind)
        #expect(kinds == [.form("alpha"), .phrase("beta")])
    }

    @Test(arguments: ["=\u{338}abc", "\u{A8}\u{301}abc", "a\u{2192}\u{338}b"]) func `a mark that makes one sign with the sign before it is no word`(text: String) {
        var words: [String] = []
        var raw = text
        raw.withUTF8 { WordCutter.forEach(in: $0) { word, _ in words += Words.split(String(decoding: word, as: UTF8.self), "sv").map(\.exact) } }
        #expect(words == Words.split(text, "sv").map(\.exact))
    }

    @Test func `an apostrophe before a mark ends a word`() {
        #expect(Words.split("a'\u{301}", "en").map(\.exact) == ["a"])
    }

    @Test func `a list that is damaged is damage`() throws {
        let index = try BuiltIndex("xx", bodies: ["alpha"])
        var files = index.bytes
        let path = try #require(files.keys.first { $0.contains("/t") })
        files[path] = SearchIndexBuilder.script(part: "xx.t0", "0alpha\t5\t(?\n")
        let search = try #require(index.open(files))
        #expect(throws: SearchIndex.Damage.self) { try search.search("alpha") }
    }

    @Test func `a manifest with numbers beyond all bounds is none`() {
        let rest = "\n\nendings 1 aaaaa\n\npages 1 aaaaa\nfacets 1 aaaaa\n"
        #expect(SearchIndex(manifest: "answerbank-index 2 xx\ndocuments 5 23\nterms 1 aaaaa" + rest, load: { _ in nil }) != nil)
        for start in ["documents 5 9223372036854775807\nterms 1 aaaaa", "documents 5 23\nterms 9223372036854775807 aaaaa", "documents 9223372036854775807 23\nterms 1 aaaaa"] {
            #expect(SearchIndex(manifest: "answerbank-index 2 xx\n" + start + rest, load: { _ in nil }) == nil)
        }
    }
}
