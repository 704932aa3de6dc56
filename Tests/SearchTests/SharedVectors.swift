import Search

/// Fixtures/shared-vectors.json: what the Swift code and the browser's script must both do. The browser's test reads the same file.
///
/// `RECORD=1 swift test --filter SharedVectors` writes it anew.
struct SharedVectors: Codable, Equatable {
    struct Bank: Codable, Equatable {
        let language: String
        /// The text that `LANG.js` hands over.
        let manifest: String
        /// Scripts by their paths below `search/`.
        let files: [String: String]
        let queries: [Query]
    }

    struct Query: Codable, Equatable {
        let query: String
        let hits: [Hit]
        /// The forms that were found for mistyped words.
        let corrections: [String]
    }

    /// `[id, score]`
    struct Hit: Codable, Equatable {
        let id: String
        let score: Int

        init(_ hit: SearchHit) {
            id = hit.document.id
            score = hit.score
        }

        init(from decoder: any Decoder) throws {
            var pair = try decoder.unkeyedContainer()
            id = try pair.decode(String.self)
            score = try pair.decode(Int.self)
        }

        func encode(to encoder: any Encoder) throws {
            var pair = encoder.unkeyedContainer()
            try pair.encode(id)
            try pair.encode(score)
        }
    }

    /// `[language, text, [[exact, folded], …]]`
    struct Split: Codable, Equatable {
        let language: String
        let text: String
        let words: [[String]]

        init(_ language: String, _ text: String) {
            self.language = language
            self.text = text
            words = Words.split(text, language).map { [$0.exact, $0.folded] }
        }

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            language = try fields.decode(String.self)
            text = try fields.decode(String.self)
            words = try fields.decode([[String]].self)
        }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.unkeyedContainer()
            try fields.encode(language)
            try fields.encode(text)
            try fields.encode(words)
        }
    }

    let words: [Split]
    let banks: [Bank]

    /// What the code makes of the banks now.
    static func made() throws -> SharedVectors {
        let words = texts.flatMap { text in ["sv", "fi", "da", "en"].map { Split($0, text) } }
        return SharedVectors(words: words, banks: try SharedBank.all.map(bank))
    }

    private static func bank(_ bank: SharedBank) throws -> Bank {
        let index = try SharedIndexes.index(bank.language)
        guard let search = index.open() else { throw Unreadable(language: bank.language) }
        let queries = try bank.queries.map { query in
            let result = try search.search(query)
            return Query(query: query, hits: result.hits.map(Hit.init), corrections: result.found)
        }
        return Bank(language: bank.language, manifest: index.manifest, files: index.bytes.mapValues { String(decoding: $0, as: UTF8.self) }, queries: queries)
    }

    struct Unreadable: Error {
        let language: String
    }

    private static let texts = [
        "Får jag hjälp med hyran?", "Rødgrød på Ærø", "hääyöaie", "Straße STRASSE ẞ", "8–16, 24/7", "e-post", "don’t don't", "mother's mothers' 'tis", "rock'n'roll a''b o'1 s's",
        "", "?! …", "<b>\\d+</b>", "İı", "x² ½ Ⅻ", "faa boed aero koerestol ooe aae", "résumé re\u{301}sume\u{301}", "Việt", "한국", "Где помощь?", "日本語、東京", "قُدْس", "हिन्दी", "3×4÷2", "🏠hus\u{200D}x",
        "\u{301}a", "ŉ ﬁ ǅ", "a_b#c", "𐐀𐐨", String(repeating: "å", count: 70), String(repeating: "a", count: 62) + "'s", String(repeating: "a", count: 63) + "'s",
    ]
}

/// The indexes of the shared banks, each built once for all tests.
enum SharedIndexes {
    private static let built: [String: Result<BuiltIndex, any Error>] = Dictionary(
        uniqueKeysWithValues: SharedBank.all.map { bank in (bank.language, Result { try bank.built() }) })

    static func index(_ language: String) throws -> BuiltIndex {
        guard let index = built[language] else { throw SharedVectors.Unreadable(language: language) }
        return try index.get()
    }

    static func search(_ language: String) throws -> SearchIndex {
        guard let search = try index(language).open() else { throw SharedVectors.Unreadable(language: language) }
        return search
    }
}
