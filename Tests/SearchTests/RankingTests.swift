import Testing

@testable import Search

/// Scores computed by hand, in banks of short texts of equal length, where an occurrence weighs 256 and saturates to 1000.
struct RankingTests {
    /// The rarity of a word in one of four documents.
    private let rare = 10 * 65_536 / 3 / 2 / 256
    /// And in two.
    private let frequent = 256

    private func list(_ query: String, _ bodies: [String], _ language: String = "xx", glossary: [SearchGlossary] = [], limit: Int = 10) throws -> [String] {
        let search = try #require(try BuiltIndex(language, bodies: bodies, glossary: glossary).open())
        return try search.search(query, limit: limit).list
    }

    @Test func `the word as written counts fully, and every word as written triples`() throws {
        let bodies = ["alpha", "beta", "gamma", "delta"]
        #expect(rare == 426 && rare * 1000 / 256 == 1664)
        #expect(try list("alpha", bodies) == ["d0:\(rare * 1000 / 256 * 3)"])
        #expect(try list("alpha unknown", bodies) == ["d0:\(rare * 1000 / 256 * 3)"])
        let shared = try list("alpha beta", ["alpha beta", "alpha x", "x y", "z x"])
        #expect(shared == ["d0:\((rare * 1000 / 256 + 1000) * 3)", "d1:\(1000 * (frequent * 256 / (rare + frequent)) / 256)"])
    }

    @Test func `other marks count 92 percent, an inflection, a synonym and a part less`() throws {
        let other = 2000 * (256 * 92 / 100) / (256 * 92 / 100 + 256)
        let inflection = 2000 * (256 * 45 / 100) / (256 * 45 / 100 + 256)
        #expect(try list("cafe", ["café", "cafe", "x", "y"], "en") == ["d1:3000", "d0:\(other * 3)"])
        #expect(try list("cafe", ["cafes", "x", "y", "z"], "en") == ["d0:\(rare * inflection / 256)"])
        #expect(try list("cafe", ["tea", "x", "y", "z"], "en", glossary: [SearchGlossary(terms: ["tea"], synonyms: ["cafe"])]) == ["d0:\(rare * inflection / 256)"])
        let part = 2000 * (151 * 40 / 100) / (151 * 40 / 100 + 256)
        #expect(try list("tuki", ["asumistuki", "sana", "talo", "kissa"], "fi") == ["d0:\(rare * part / 256)"])
    }

    @Test func `a document that covers half of a query has half of its sum`() throws {
        #expect(try list("alpha beta", ["alpha", "beta", "x", "y"]) == ["d0:\(rare * 1000 / 256 / 2)", "d1:\(rare * 1000 / 256 / 2)"])
    }

    @Test func `a beginning counts 75 percent, a typing error 80 percent`() throws {
        let bodies = ["alphabet", "beta", "gamma", "delta"]
        #expect(try list("alp", bodies) == ["d0:\(rare * 1000 / 256 * 75 / 100)"] && list("al", bodies) == [])
        #expect(try list("alphbaet", bodies) == ["d0:\(rare * 1000 / 256 * 80 / 100 * 3)"])
        #expect(try list("alphbeat", bodies) == ["d0:\(rare * 1000 / 256 * 60 / 100 * 3)"])
        #expect(try list("alpha", ["alphabet", "alpha", "x", "y"]) == ["d1:\(rare * 1000 / 256 * 3)", "d0:\(rare * 1000 / 256 * 50 / 100)"])
    }

    @Test func `common words count a quarter`() throws {
        #expect(try list("what", ["what", "rent", "flat", "house"], "en") == ["d0:\(rare / 4 * 1000 / 256 * 3)"])
        #expect(try list("what rent", ["what", "rent", "flat", "house"], "en").first?.hasPrefix("d1:") == true)
    }

    @Test func `two words in a row in a title add 60 percent of the rarer`() throws {
        let titles = ["alpha beta", "alpha beta", "gamma", "delta"]
        let search = try #require(try BuiltIndex("xx", titles.enumerated().map { SearchDocument("d\($0)", [(.title, $1)]) }).open())
        let points = 2000 * 2138 / (2138 + 256)
        #expect(try search.search("alpha beta").list == ["d0:\((2 * points + points * 60 / 100) * 3)", "d1:\((2 * points + points * 60 / 100) * 3)"])
        #expect(try search.search("beta alpha").list == ["d0:\(2 * points * 3)", "d1:\(2 * points * 3)"])
    }

    @Test func `rarity is the binary logarithm of what is left`() throws {
        let search = try #require(try BuiltIndex("xx", bodies: (0..<100).map { "w\($0)" }).open())
        #expect(search.rarity(100, isCommon: false) == 8 && search.rarity(1_000_000, isCommon: true) == 8 && search.rarity(50, isCommon: false) == 256)
        #expect(search.rarity(1, isCommon: false) == 6 * 256 + 202 * 65_536 / 3 / 64 / 256 - 256 && search.rarity(12, isCommon: false) / 4 == search.rarity(12, isCommon: true))
        #expect((1..<100).allSatisfy { search.rarity($0, isCommon: false) >= search.rarity($0 + 1, isCommon: false) })
        #expect(SearchIndex.saturated(0) == 0 && SearchIndex.saturated(256) == 1000 && SearchIndex.saturated(1 << 30) == 1999)
    }

    @Test func `equal scores keep the order of the index`() throws {
        let search = try #require(try BuiltIndex("xx", bodies: (0..<50).map { "alpha" + String(repeating: " x", count: $0 % 3 * 40) }).open())
        let wanted = [0, 1, 2].flatMap { rest in (0..<50).filter { $0 % 3 == rest }.map { "d\($0)" } }
        for _ in 0..<3 { #expect(try search.search("alpha", limit: 50).ids == wanted) }
        #expect(try search.search("alpha", limit: 3).ids == Array(wanted.prefix(3)) && search.search("alpha", limit: 0).ids == [] && search.search("alpha").ids.count == 10)
    }

    @Test func `a word counts once, and 32 words are looked at`() throws {
        let bodies = ["alpha", "beta", "gamma", "delta"]
        let once = try list("alpha", bodies)
        #expect(try list("alpha alpha", bodies) == once && list("Alpha ALPHA, alpha!", bodies) == once)
        let unknown = { (count: Int) in (0..<count).map { "\($0)" }.joined(separator: " ") }
        #expect(try list(unknown(31) + " alpha", bodies) == once && list(unknown(32) + " alpha", bodies) == [])
    }
}

/// What comes before what, in the four languages.
struct PromiseTests {
    @Test(arguments: [
        ("sv", "vård", ["vård", "vard", "vården", "sjukvård"]), ("fi", "lääke", ["lääke", "laake", "lääkkeen", "särkylääke"]), ("da", "bolig", ["bolig", "bólig", "boligen", "plejebolig"]),
        ("en", "cafe", ["cafe", "café", "cafes"]),
    ])
    func `a word as written stands before other marks, those before an inflection, that before a part`(language: String, query: String, bodies: [String]) throws {
        let search = try #require(try BuiltIndex(language, bodies: bodies.reversed() + ["x", "y", "z"]).open())
        let result = try search.search(query)
        #expect(result.ids == bodies.indices.map { "d\(bodies.count - 1 - $0)" })
        #expect(result.hits.map { $0.reasons[0].kind } == Array(["form", "form", "inflection", "part"].prefix(bodies.count)))
        #expect(result.hits.map { $0.reasons[0].found }.prefix(3) == bodies.prefix(3))
        #expect(!result.isWeak && result.corrections.isEmpty && result.hits.allSatisfy { $0.coverage == 100 })
    }

    @Test(arguments: [
        ("sv", "utkastad", "hyra-skuld"), ("sv", "psykolog", "ma-daligt"), ("fi", "ulosheitto", "vuokra-velka"), ("fi", "fyrkka", "rahat-loppu"), ("da", "socialhjælp", "penge-slut"),
        ("da", "terapeut", "har-det-skidt"), ("en", "psychologist", "low-mood"), ("en", "dole", "no-money"),
    ])
    func `a synonym of the glossary finds what it stands for`(language: String, query: String, id: String) throws {
        let result = try SharedIndexes.search(language).search(query)
        #expect(result.ids.first == id && result.hits.first?.reasons.contains { $0.kind == "synonym" } == true)
    }

    @Test(arguments: [
        ("sv", "ullstol", "rullstol"), ("sv", "rulstol", "rullstol"), ("sv", "rullstlo", "rullstol"), ("sv", "rbetsterapeuten", "arbetsterapeuten"), ("fi", "yörätuoli", "pyörätuoli"),
        ("fi", "pyöätuoli", "pyörätuoli"), ("fi", "pyörätuolli", "pyörätuoli"), ("fi", "toimentulotuki", "toimeentulotuki"), ("da", "ørestol", "kørestol"), ("da", "køretsol", "kørestol"),
        ("da", "kørestlo", "kørestol"), ("en", "heelchair", "wheelchair"), ("en", "whelchair", "wheelchair"), ("en", "wheelchaer", "wheelchair"), ("en", "councelor", "counsellor"),
        ("en", "rnet", "rent"),
    ])
    func `a word mistyped at its beginning, middle or end is found and corrected`(language: String, typed: String, meant: String) throws {
        let search = try SharedIndexes.search(language)
        let result = try search.search(typed)
        #expect(result.found == [meant] && result.corrections.map(\.typed) == [typed] && result.isWeak)
        #expect(try result.ids.first == search.search(meant).ids.first && result.hits.first?.reasons.allSatisfy { $0.kind == "spelling" } == true)
    }

    @Test func `a query most of which the index knows nothing about is weak, though what it does know is found`() throws {
        let result = try SharedIndexes.search("en").search("rent quokka xylophone")
        #expect(result.hits.first?.coverage == 100 && result.knownShare < 50 && result.isWeak)
        #expect(try !SharedIndexes.search("en").search("rent").isWeak)
    }

    @Test(arguments: [
        ("en", "wheel chair", "wheelchair"), ("sv", "rull stol", "rullstol"), ("sv", "bostads bidrag", "bostadsbidrag"), ("da", "køre stol", "korestol"), ("da", "kontant hjælp", "penge-slut"),
        ("fi", "pyörä tuoli", "pyoratuoli"), ("fi", "asumis tuki", "asumistuki"),
    ])
    func `two words that are one in the index are found`(language: String, query: String, id: String) throws {
        let result = try SharedIndexes.search(language).search(query)
        #expect(result.ids.first == id && !result.isWeak)
    }

    @Test(arguments: [
        ("sv", "skyddsboende", "vardnad"), ("sv", "familjekostnad", "vardnad"), ("da", "børnebidrag", "skilsmisse"), ("en", "childcare", "home-care"), ("fi", "perhevuokra", "vuokra-velka"),
    ])
    func `an unknown compound is found by its parts`(language: String, query: String, id: String) throws {
        let result = try SharedIndexes.search(language).search(query)
        #expect(result.ids.contains(id) && result.corrections.isEmpty && result.hits.allSatisfy { $0.reasons.allSatisfy { $0.kind == "part" } }, "\(result.list)")
    }

    @Test(arguments: [
        ("en", "drank", "drinking"), ("en", "women", "violence"), ("en", "woman", "violence"), ("sv", "slog", "slar-mig"), ("sv", "drack", "missbruk"), ("sv", "gammal", "hemtjanst"),
        ("da", "slog", "vold"), ("da", "drak", "misbrug"), ("fi", "toimeentulotuen", "rahat-loppu"), ("fi", "häädöstä", "vuokra-velka"), ("fi", "äideille", "kotipalvelu"),
        ("fi", "tukea", "asumistuki"),
        ("fi", "velkaneuvonnasta", "velat"),
    ])
    func `irregular forms and Finnish base forms are one word`(language: String, query: String, id: String) throws {
        let result = try SharedIndexes.search(language).search(query)
        #expect(result.ids.contains(id) && result.corrections.isEmpty && result.hits.allSatisfy { $0.coverage == 100 }, "\(result.list)")
    }

    @Test func `paid finds pay, and pay paid`() throws {
        let search = try #require(try BuiltIndex("en", bodies: ["pay", "paid", "x", "y"]).open())
        #expect(try search.search("paid").ids == ["d1", "d0"] && search.search("pay").ids == ["d0", "d1"])
        let finnish = try #require(try BuiltIndex("fi", bodies: ["toimeentulotuki", "toimeentulotuen", "x", "y"]).open())
        #expect(try finnish.search("toimeentulotuen").ids == ["d1", "d0"] && finnish.search("toimeentulotuki").ids == ["d0", "d1"])
        #expect(try finnish.search("toimeentulotukeen").ids == ["d0", "d1"])
    }

    @Test(arguments: [("sv", "hyresv", "hyra-skuld"), ("fi", "turvak", "vakivalta"), ("da", "krise", "vold"), ("en", "landl", "rent")])
    func `the last word's beginning is enough`(language: String, query: String, id: String) throws {
        let search = try SharedIndexes.search(language)
        #expect(try search.search(query).ids.first == id && search.search(query).hits[0].reasons.contains { $0.kind == "beginning" })
        #expect(try search.search("xyzzy " + query).ids.first == id)
    }

    @Test func `a word that is known is not corrected`() throws {
        let search = try #require(try BuiltIndex("en", bodies: ["rent", "tent", "x", "y"]).open())
        #expect(try search.search("tent").ids == ["d1"] && search.search("tents").ids == ["d1"] && search.search("tens").corrections.isEmpty == false)
        #expect(try search.search("ten").corrections.isEmpty && search.search("rnt").ids == [])
    }
}
