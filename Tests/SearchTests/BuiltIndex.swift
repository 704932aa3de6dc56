@testable import Search

/// An index held in memory instead of a folder.
struct BuiltIndex: Sendable {
    let builder: SearchIndexBuilder
    let manifest: String
    let files: [IndexFile]

    init(_ language: String, _ documents: [SearchDocument], glossary: [SearchGlossary] = [], names: FacetNames = FacetNames(topics: [], audiences: [])) throws {
        builder = try SearchIndexBuilder(language: language, documents, glossary: glossary)
        (files, manifest) = builder.files(names, digest: Self.digest)
    }

    /// Documents that consist of a body each: `d0`, `d1` …
    init(_ language: String, bodies: [String], glossary: [SearchGlossary] = []) throws {
        try self.init(language, bodies.enumerated().map { SearchDocument("d\($0)", [(.body, $1)]) }, glossary: glossary)
    }

    /// Five letters that tell the tests' files apart.
    static func digest(_ bytes: [UInt8]) -> String {
        var hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var name = ""
        for _ in 0..<5 {
            name.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + hash % 26)))
            hash /= 26
        }
        return name
    }

    var bytes: [String: [UInt8]] { Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }) }

    /// - Parameter files: what stands in the place of the index's own.
    func open(_ files: [String: [UInt8]]? = nil) -> SearchIndex? {
        let files = files ?? bytes
        return SearchIndex(manifest: manifest) { files[$0] }
    }
}

extension SearchDocument {
    init(_ id: String, _ fields: [(field: Field, text: String)], topics: [Int] = [], audiences: [Int] = []) {
        let title = fields.first { $0.field == .title }?.text ?? id
        let summary = fields.first { $0.field == .summary }?.text ?? ""
        self.init(id: id, url: "xx/\(id)/", title: title, summary: summary, badge: "", topics: topics, audiences: audiences, fields: fields)
    }
}

extension SearchResult {
    /// Ids and scores, written `d0:100`.
    var list: [String] { hits.map { "\($0.document.id):\($0.score)" } }

    var ids: [String] { hits.map(\.document.id) }

    var found: [String] { corrections.map(\.found) }
}

extension SearchIndexBuilder {
    /// All at once; a build makes them one by one.
    var lexemes: [Lexeme] { drafts.map { $0 } }
}
