import Testing

@testable import Search

struct SearchIndexBuilderTests {
    private func lexeme(_ key: String, _ index: BuiltIndex) throws -> Lexeme { try #require(index.builder.lexemes.first { $0.key == key }, "\(key)") }

    private func levels(_ key: String, _ index: BuiltIndex) throws -> [Int32: UInt8] {
        let postings = try lexeme(key, index).entries.first { $0.kind == .form(key) }?.postings ?? []
        return Dictionary(postings.map { ($0.document, $0.level) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `a word counts by its field`() throws {
        let fields: [SearchDocument.Field] = [.terms, .title, .summary, .body, .topics]
        let filler = (0..<8).map { _ in SearchDocument("x", [(.body, "x")]) }
        let index = try BuiltIndex("xx", fields.enumerated().map { SearchDocument("d\($0)", [($1, "hyra"), (.body, $1 == .body ? "" : "x")]) } + filler)
        let levels = try levels("hyra", index)
        #expect(SearchDocument.Field.allCases.count == 5 && levels == [0: 5, 1: 5, 2: 4, 3: 3, 4: 1])
    }

    @Test func `a word counts more in a shorter text, where the body alone makes the length`() throws {
        let bodies = [10, 100, 1_000].map { "hyra " + String(repeating: "x ", count: $0) }
        let long = try levels("hyra", BuiltIndex("xx", bodies: bodies))
        #expect(try #require(long[0]) > #require(long[1]) && #require(long[1]) > #require(long[2]))
        let terms = String(repeating: "x ", count: 100)
        let titles = try levels("hyra", BuiltIndex("xx", [SearchDocument("a", [(.title, "hyra"), (.terms, terms), (.body, "y")]), SearchDocument("b", [(.title, "hyra"), (.body, "y")])]))
        #expect(titles[0] == titles[1])
    }

    @Test func `the forms of a word stand under one key, its document lists in order`() throws {
        let index = try BuiltIndex("en", bodies: ["paying rents", "rent", "Rent rénts", "rented"])
        let rent = try lexeme("rent", index)
        #expect(rent.entries.map(\.kind) == [.form("rent"), .form("rented"), .form("rents"), .form("rénts")] && !rent.isCommon)
        #expect(rent.entries[0].postings.map(\.document) == [1, 2] && rent.entries[0].count == 2)
        #expect(index.builder.lexemes.map(\.key).elementsEqual(index.builder.lexemes.map(\.key).sorted(by: FrontCoding.precedes)))
    }

    @Test func `parts, synonyms, phrases and irregular forms lead to documents`() throws {
        let swedish = try SharedIndexes.index("sv")
        #expect(try lexeme("bidrag", swedish).entries.contains { $0.kind == .part && $0.postings.map(\.document).contains(2) })
        #expect(try lexeme("utkast", swedish).entries.map(\.kind) == [.synonym])
        #expect(try lexeme("ekonomisk", swedish).entries.contains { $0.kind == .phrase("bistand") && $0.postings.map(\.document) == [0, 7] })
        let english = try SharedIndexes.index("en")
        #expect(try lexeme("drank", english).entries.map(\.kind) == [.alias("drink")])
        let finnish = try SharedIndexes.index("fi")
        let subsidy = try lexeme("toimeentulotuk", finnish)
        #expect(subsidy.entries.contains { $0.kind == .form("toimeentulotuki") } && subsidy.entries.contains { $0.kind == .form("toimeentulotukea") })
    }

    @Test func `phrases are filed from two documents on, not from bodies, and not with common words`() throws {
        func phrases(_ field: SearchDocument.Field, _ texts: [String]) throws -> [String] {
            try BuiltIndex("en", texts.enumerated().map { SearchDocument("d\($0)", [(field, $1)]) }).builder.lexemes.flatMap { lexeme in
                lexeme.entries.compactMap { if case .phrase(let second) = $0.kind { "\(lexeme.key) \(second)" } else { nil } }
            }
        }
        #expect(try phrases(.title, ["pay rent", "pays rents"]) == ["pay rent"] && phrases(.title, ["pay rent", "rent pay"]) == [] && phrases(.title, ["pay rent pay rent"]) == [])
        #expect(try phrases(.body, ["pay rent", "pay rent"]) == [] && phrases(.summary, ["pay the rent", "pay the rent"]) == [] && phrases(.topics, ["pay rent", "pay rent"]) == ["pay rent"])
    }

    @Test func `a glossary's synonym leads to texts with every word of a term, in any form`() throws {
        let glossary = [SearchGlossary(terms: ["income support", "grant"], synonyms: ["dole", "soc money"]), SearchGlossary(terms: ["nowhere"], synonyms: ["never"])]
        let index = try BuiltIndex("en", bodies: ["supports incomes", "income", "the grants", "support"], glossary: glossary)
        for key in ["dole", "soc", "money"] {
            #expect(try lexeme(key, index).entries.map(\.kind) == [.synonym] && lexeme(key, index).entries[0].postings.map(\.document) == [0, 2], "\(key)")
        }
        #expect(!index.builder.lexemes.contains { $0.key == "never" })
    }

    @Test func `common words are told from others`() throws {
        let index = try BuiltIndex("en", bodies: ["what the rent is"])
        #expect(try lexeme("the", index).isCommon && lexeme("what", index).isCommon && !lexeme("rent", index).isCommon)
        #expect(try !lexeme("the", BuiltIndex("xx", bodies: ["the"])).isCommon)
    }

    @Test func `long lists are cut to their best, and their number is kept`() throws {
        let index = try BuiltIndex("xx", (0..<1_100).map { SearchDocument("d\($0)", [($0 % 11 == 0 ? .title : .body, "hyra")]) })
        let search = try #require(index.open())
        let entry = try #require(try search.lexeme("hyra")?.entries.first)
        #expect(entry.count == 1_100 && entry.postings.count == index.builder.listLimit)
        #expect(entry.postings.prefix(100).map(\.document) == (0..<100).map { Int32($0 * 11) })
        #expect(try search.search("hyra", limit: 2_000).hits.count == 1_000)
    }

    @Test func `a bank without documents can be searched`() throws {
        for language in ["xx", "en", "fi"] {
            let search = try #require(try BuiltIndex(language, []).open())
            #expect(try search.documentCount == 0 && search.search("hyra rent vuokra").hits.isEmpty && search.similar(to: "hyra").isEmpty)
        }
    }
}
