import Search
import Testing

@Suite struct RankingTests {
    /// Ids and scores for a query, written `d0:100`.
    private func hits(_ query: String, _ terms: [(String, [(Int, Int)])], documents: Int = 4, limit: Int = 10) throws -> [String] {
        try #require(SearchIndex(documents: documents, terms)).search(query, limit: limit).map { "\($0.document.id):\($0.score)" }
    }

    @Test func `the same term counts fully`() throws {
        #expect(try hits("hyra", [("hyra", [(0, 10)])]) == ["d0:2000"])
    }

    @Test func `a term that begins with the word counts 70 percent, from two letters on`() throws {
        let terms = [("hyra", [(0, 10)])]
        #expect(try hits("hyr", terms) == ["d0:1400"] && hits("hy", terms) == ["d0:1400"] && hits("h", terms) == [])
        #expect(try hits("å", [("a", [(0, 10)]), ("ab", [(1, 10)])]) == ["d0:2000"])
    }

    @Test func `a term that holds the word counts 45 percent, from four letters on`() throws {
        let terms = [("skuldradgivare", [(0, 10)])]
        #expect(try hits("rådg", terms) == ["d0:900"] && hits("givare", terms) == ["d0:900"] && hits("råd", terms) == [] && hits("vare", terms) == ["d0:900"])
        #expect(try hits("skul", terms) == ["d0:1400"])
        #expect(try hits("東京東京", [("x東京東京", [(0, 10)])]) == ["d0:900"] && hits("東京東", [("x東京東京", [(0, 10)])]) == [])
    }

    @Test func `a typing error counts 35 percent, from four letters on, two from eight on`() throws {
        #expect(try hits("hyta", [("hyra", [(0, 10)])]) == ["d0:700"] && hits("hyrra", [("hyra", [(0, 10)])]) == ["d0:700"] && hits("yhra", [("hyra", [(0, 10)])]) == ["d0:700"])
        #expect(try hits("hyt", [("hyr", [(0, 10)])]) == [] && hits("hyr", [("hy", [(0, 10)])]) == [] && hits("hytt", [("hyra", [(0, 10)])]) == [])
        #expect(try hits("hyr", [("hry", [(0, 10)])]) == [] && hits("hyra", [("hy", [(0, 10)])]) == [])
        #expect(try hits("abcdefg", [("xbcdefy", [(0, 10)])]) == [] && hits("abcdefgh", [("xbcdefgy", [(0, 10)])]) == ["d0:700"] && hits("abcdefgh", [("xbcdyfgz", [(0, 10)])]) == [])
        #expect(try hits("åäöå", [("aaob", [(0, 10)])]) == ["d0:700"])
    }

    @Test func `typing errors are looked for only where nothing matches otherwise`() throws {
        #expect(try hits("hyra", [("hyra", [(0, 1)]), ("hyta", [(1, 99)])]) == ["d0:200"])
        #expect(try hits("hyra", [("hyran", [(0, 1)]), ("hyta", [(1, 99)])]) == ["d0:140"])
        #expect(try hits("hyra", [("xhyra", [(0, 1)]), ("hyta", [(1, 99)])]) == ["d0:90"])
        #expect(try hits("hyra lån", [("hyta", [(1, 10)]), ("lan", [(0, 1)])]) == ["d1:1050", "d0:300"])
    }

    @Test func `of several terms the best counts, not their sum`() throws {
        #expect(try hits("hyra", [("hyra", [(0, 10)]), ("hyran", [(0, 20)]), ("xhyra", [(0, 30)])]) == ["d0:2800"])
        #expect(try hits("hyra", [("hyra", [(0, 10)]), ("hyran", [(0, 14)]), ("hyror", [(0, 99)])]) == ["d0:2000"])
    }

    @Test func `the score is the sum over the words times one and the share of the words that match`() throws {
        let terms = [("barn", [(1, 10)]), ("hyra", [(0, 10), (1, 10)]), ("lan", [(1, 10)])]
        // 1000 × (3 + 1), 3000 × (3 + 3).
        #expect(try hits("hyra barn lån", terms) == ["d1:18000", "d0:4000"])
        #expect(try hits("hyra xyz", terms) == ["d0:3000", "d1:3000"])
        #expect(try hits("hyra", terms) == ["d0:2000", "d1:2000"])
    }

    @Test func `a word that stands twice counts once, however it is written`() throws {
        let terms = [("hyra", [(0, 10)])]
        #expect(try hits("hyra hyra", terms) == ["d0:2000"] && hits("Hyra HYRA hy\u{301}ra", terms) == ["d0:2000"])
    }

    @Test func `two matching words beat one that is rarer`() throws {
        #expect(try hits("hyra barn", [("barn", [(1, 10)]), ("hyra", [(0, 14), (1, 1)])]) == ["d1:4400", "d0:4200"])
    }

    @Test func `equal scores keep the order of the index`() throws {
        let terms = [("hyra", (0..<50).map { ($0, 5 + $0 % 3) })]
        let expected = [2, 1, 0].flatMap { rest in (0..<50).filter { $0 % 3 == rest }.map { "d\($0):\((5 + rest) * 200)" } }
        for _ in 0..<5 { #expect(try hits("hyra", terms, documents: 50, limit: 50) == expected) }
        #expect(try hits("hyra", terms, documents: 50, limit: 3) == Array(expected.prefix(3)) && hits("hyra", terms, documents: 50, limit: 0) == [])
        #expect(try hits("hyra", terms, documents: 50).count == 10)
    }

    @Test func `only the first 32 different words are looked at`() throws {
        let terms = [("hyra", [(0, 10)])]
        let words = { (count: Int) in (0..<count).map { "w\($0)" }.joined(separator: " ") }
        #expect(try hits(words(31) + " hyra", terms) == ["d0:33000"] && hits(words(32) + " hyra", terms) == [])
        #expect(try hits(words(31) + " w0 W1 w2 hyra", terms) == ["d0:33000"])
    }

    @Test(arguments: ["", " ", "?", "!!! --- ...", "\u{301}", "\n\t\r\n", "😀", "\u{200D}", "<>&\"'", "\\", "^$.*+?()[]{}|", "\0"]) func `a query without words finds nothing`(query: String) throws {
        #expect(try hits(query, [("hyra", [(0, 10)])]) == [])
    }

    @Test(arguments: ["<b>hyra</b>", "hyra&amp;", "(hyra|", "hyra*", "hy\u{AD}ra hyra", "\"hyra\"", "\\bhyra\\b", "hyra'; --", "%hyra%", "#hyra"]) func `signs around a word do not matter`(
        query: String
    ) throws {
        #expect(try hits(query, [("hyra", [(0, 10)])]).first?.hasPrefix("d0:") == true)
    }

    @Test func `long queries are answered`() throws {
        let terms = [("hyra", [(0, 10)]), (String(repeating: "a", count: 64), [(1, 10)])]
        #expect(try hits(String(repeating: "hyra ", count: 2_000), terms) == ["d0:2000"])
        #expect(try hits(String(repeating: "a", count: 10_000), terms) == ["d1:2000"])
        #expect(try hits(String(repeating: "\u{301}", count: 10_000), terms) == [])
        #expect(try hits(String(repeating: "?", count: 10_000) + "hyra", terms) == ["d0:2000"])
        #expect(try hits((0..<2_000).map { "ord\($0)" }.joined(separator: " "), terms) == [])
    }
}
