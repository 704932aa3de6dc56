import Search

/// A small invented bank whose index and answers stand in Fixtures/shared-vectors.json.
struct SharedBank: Sendable {
    let language: String
    let documents: [SearchDocument]
    let glossary: [SearchGlossary]
    let names: FacetNames
    let queries: [String]

    /// - Parameters:
    ///   - answers: one on a line: `id | title | search terms | summary | topic | body`.
    ///   - glossary: terms and synonyms, parted by `=`, one entry on a line.
    ///   - queries: one on a line.
    init(_ language: String, topics: [String], answers: String, glossary: String, queries: String) {
        self.language = language
        documents = answers.split(separator: "\n").map { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
            let topic = Int(fields[4]) ?? 0
            return SearchDocument(
                id: fields[0], url: "\(language)/\(fields[0])/" + (topic == 0 ? "index.html" : ""), title: fields[1], summary: fields[3], badge: topic == 2 ? "A & <b>" : "",
                topics: [topic], audiences: topic == 1 ? [0] : [],
                fields: [(.title, fields[1]), (.terms, fields[2]), (.summary, fields[3]), (.topics, topics[topic]), (.body, fields[5])])
        }
        self.glossary = glossary.split(separator: "\n").map { line in
            let sides = line.split(separator: "=").map { $0.split(separator: ",").map(Self.trimmed) }
            return SearchGlossary(terms: sides[0], synonyms: sides[1])
        }
        self.queries = queries.split(separator: "\n").map(String.init) + Self.hostile
        names = FacetNames(topics: topics, audiences: ["A & <b>"])
    }

    func built() throws -> BuiltIndex { try BuiltIndex(language, documents, glossary: glossary, names: names) }

    private static func trimmed(_ text: Substring) -> String { String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }

    private static let hostile = [
        "", " ", "?!", "'", "’s", "\"<>&\\", "\t\n\u{0}", "القدس", "日本語", "🏠", "ﬁ", "İ", "ǅ", "\u{301}", "a", "1", "12 34", "__proto__ constructor", String(repeating: "x", count: 500),
        (0..<50).map { "w\($0)" }.joined(separator: " "),
    ]

    static let all: [SharedBank] = [.swedish, .finnish, .danish, .english]
}
