import ArgumentParser
import Diagnostics
import FileTree
import FoundationEssentials
import KnowledgeBank
import Search
import Terminal
import UTF8Text

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Searches a built site as its visitors do.",
        discussion: """
            Reads the site's own search index and ranks as the browser does.

            Examples:
              answerbank search --language sv hyra
              answerbank search --language en "my brother drinks" --explain
              answerbank search --language fi --queries queries.jsonl --format jsonl
              answerbank search --language sv --queries queries.jsonl --gaps
              answerbank search --language sv --similar content/answers/hyra.sv.md
            A file of queries has one JSON object per line: {"id": "q1", "query": "rent", "language": "en"}; language is optional.
            """)

    @Argument(help: "What to look for.")
    var query: [String] = []
    @Option(help: ArgumentHelp("A file of queries, one JSON object per line; - for standard input.", valueName: "file"), completion: .file())
    var queries: String?
    @Option(help: ArgumentHelp("Looks for answers about the same as this text; - for standard input.", valueName: "file"), completion: .file())
    var similar: String?
    @Option(help: ArgumentHelp("The language to search in.", valueName: "tag"))
    var language: LanguageTag
    @Option(help: ArgumentHelp("The folder of the built site.", valueName: "folder"), completion: .directory)
    var site = "site"
    @Option(help: "How many results at most.")
    var limit = 10
    @Flag(help: "Says by which words each result was found and what they count.")
    var explain = false
    @Flag(help: "Lists only the queries of the file that find nothing or little: what the bank may lack, or calls otherwise.")
    var gaps = false
    @OptionGroup var format: FormatOption

    func validate() throws {
        if [!query.isEmpty, queries != nil, similar != nil].count(where: { $0 }) != 1 { throw ValidationError("Give a query, --queries FILE or --similar FILE.") }
        if gaps && queries == nil { throw ValidationError("--gaps needs --queries FILE.") }
        if !(1...1000).contains(limit) { throw ValidationError("--limit must be from 1 to 1000.") }
    }

    func run() throws {
        var indexes = BuiltIndexes(site: site)
        if let similar {
            let hits = try reporting(format.format) { () throws(Problems) in
                let text = String(decoding: try read(similar).bytes, as: UTF8.self)
                return try indexes.searching(language) { index throws(SearchIndex.Damage) in try index.similar(to: text, limit: limit) }
            }
            print(Query(id: nil, text: "", language: nil), SearchResult(hits: hits))
        } else if let queries {
            try answer(queries, &indexes)
        } else {
            let query = Query(id: nil, text: query.joined(separator: " "), language: nil)
            print(query, try reporting(format.format) { () throws(Problems) in try result(query, &indexes) })
        }
    }

    private func answer(_ queries: String, _ indexes: inout BuiltIndexes) throws {
        let file = try reporting(format.format) { () throws(Problems) in try read(queries) }
        var problems: [Diagnostic] = []
        for (number, line) in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            guard let query = Query(Array(line)) else {
                problems.append(Diagnostic(.queryLineInvalid, at: Place(file: file.path, line: number + 1)))
                continue
            }
            do throws(Problems) {
                let result = try result(query, &indexes)
                if !gaps || result.isWeak { print(query, result) }
            } catch {
                problems += error.all
            }
        }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), format.format) }
    }

    private func result(_ query: Query, _ indexes: inout BuiltIndexes) throws(Problems) -> SearchResult {
        try indexes.searching(query.language.flatMap { LanguageTag($0) } ?? language) { index throws(SearchIndex.Damage) in try index.search(query.text, limit: limit) }
    }

    private func read(_ path: String) throws(Problems) -> SourceFile {
        do {
            return SourceFile(path: path, bytes: try FileTree.readStream(path == "-" ? "/dev/stdin" : path, limit: 1 << 30))
        } catch {
            throw Problems(error.diagnostic)
        }
    }

    private func print(_ query: Query, _ result: SearchResult) {
        switch format.format {
        case .jsonl:
            let results = result.hits.map { hit in
                let fields: [(String, JSONValue)] = [
                    ("id", .string(hit.document.id)), ("url", .string("/" + hit.document.url)), ("title", .string(hit.document.title)), ("score", .int(hit.score)),
                ]
                return JSONValue.object(explain ? fields + [("coverage", .int(hit.coverage)), ("reasons", .array(hit.reasons.map(\.json)))] : fields)
            }
            let corrections = result.corrections.isEmpty ? [] : [("corrections", JSONValue.array(result.corrections.map { .string($0.found) }))]
            let fields: [(String, JSONValue)] = (query.id.map { [("id", .string($0))] } ?? []) + [("query", .string(query.text)), ("results", .array(results))] + corrections
            Output.print(String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n")
        case .text:
            if queries != nil { Output.print("# \(TerminalText.visible(query.text))\n") }
            if !result.corrections.isEmpty { Output.print("Did you mean: \(result.corrections.map { TerminalText.visible($0.found) }.joined(separator: " "))?\n") }
            for hit in result.hits {
                Output.print("\(hit.document.title)\n  /\(hit.document.url)\n")
                guard explain else { continue }
                Output.print("  score \(hit.score), covers \(hit.coverage) % of the query\n")
                for reason in hit.reasons { Output.print("    \(TerminalText.visible(reason.word)): \(reason.kind) \(TerminalText.visible(reason.found)), \(reason.points) points\n") }
            }
        }
    }
}

extension SearchReason {
    fileprivate var json: JSONValue { .object([("word", .string(word)), ("kind", .string(kind)), ("found", .string(found)), ("points", .int(points))]) }
}

/// One query of a file.
private struct Query: Decodable {
    let id: String?
    let text: String
    let language: String?

    enum CodingKeys: String, CodingKey {
        case id, language
        case text = "query"
    }

    init(id: String?, text: String, language: String?) {
        self.id = id
        self.text = text
        self.language = language
    }

    init?(_ line: [UInt8]) {
        guard let query = try? JSONDecoder().decode(Query.self, from: Data(line)) else { return nil }
        self = query
    }
}
