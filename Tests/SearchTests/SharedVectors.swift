import FoundationEssentials
import Search

/// Fixtures/shared-vectors.json: what the Swift code and the browser's script must both do. The browser's test reads the same file.
struct SharedVectors: Decodable {
    struct Bank: Decodable {
        let language: String
        let documents: [Document]
        /// The text of the index, as it stands in the script.
        let index: String
        let queries: [Query]

        var searchIndex: SearchIndex { SearchIndex(language: language, documents.map(\.searchDocument)) }
    }

    struct Document: Decodable {
        let id: String, url: String, title: String, summary: String, badge: String
        /// Pairs of a field's name and a text.
        let fields: [[String]]

        var searchDocument: SearchDocument {
            let texts = fields.compactMap { pair in SearchDocument.Field.allCases.first { "\($0)" == pair[0] }.map { (field: $0, text: pair[1]) } }
            return SearchDocument(id: id, url: url, title: title, summary: summary, badge: badge, fields: texts)
        }
    }

    struct Query: Decodable {
        let query: String
        let limit: Int
        let results: [Hit]
    }

    /// `[id, score]`
    struct Hit: Decodable, Equatable {
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
    }

    /// `[text, [word, …]]`
    struct Words: Decodable {
        let text: String
        let words: [String]

        init(from decoder: any Decoder) throws {
            var pair = try decoder.unkeyedContainer()
            text = try pair.decode(String.self)
            words = try pair.decode([String].self)
        }
    }

    let words: [Words]
    let banks: [Bank]

    /// - Parameter file: a file of this folder; usually the one that calls.
    static func read(beside file: String = #filePath) throws -> SharedVectors {
        let folder = file.utf8.lastIndex(of: 0x2F).map { file[...$0] } ?? ""
        guard let data = FileManager.default.contents(atPath: folder + "Fixtures/shared-vectors.json") else { throw CocoaError(.fileReadNoSuchFile) }
        return try JSONDecoder().decode(SharedVectors.self, from: data)
    }
}

extension SearchIndex {
    /// The text that the script hands to its call.
    var text: String? {
        let bytes = script
        return try? JSONDecoder().decode(String.self, from: Data(bytes.dropFirst("answerbankIndex(".utf8.count).dropLast(3)))
    }

    /// An index of documents `d0`, `d1` … and the given terms, each with pairs of a document's number and an impact.
    init?(documents: Int, _ terms: [(String, [(Int, Int)])]) {
        self.init(text: IndexText(documents: documents, terms).text)
    }

    /// Reads a text as its script would hand it over.
    init?(text: String) {
        guard let quoted = try? JSONEncoder().encode(text) else { return nil }
        self.init(script: Array("answerbankIndex(".utf8) + quoted + Array(");\n".utf8))
    }
}

/// An index of format 1, written out.
struct IndexText {
    let text: String

    init(documents: Int, _ terms: [(String, [(Int, Int)])]) {
        let lines =
            ["answerbank-index 1 xx", "documents \(documents)"] + (0..<documents).map { "d\($0)\txx/d\($0)/\tTitle \($0)\t\t" } + ["terms \(terms.count)"]
            + terms.map { term, postings in term + "\t" + postings.map { "\($0),\($1)" }.joined(separator: " ") }
        text = lines.joined(separator: "\n") + "\n"
    }
}
