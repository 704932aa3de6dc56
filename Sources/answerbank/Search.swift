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
              answerbank search --language en "my brother drinks" --format jsonl
              answerbank search --language fi --queries queries.jsonl --format jsonl
            A file of queries has one JSON object per line: {"id": "q1", "query": "rent", "language": "en"}; language is optional.
            """)

    @Argument(help: "What to look for.")
    var query: [String] = []
    @Option(help: ArgumentHelp("A file of queries, one JSON object per line; - for standard input.", valueName: "file"), completion: .file())
    var queries: String?
    @Option(help: ArgumentHelp("The language to search in.", valueName: "tag"))
    var language: LanguageTag
    @Option(help: ArgumentHelp("The folder of the built site.", valueName: "folder"), completion: .directory)
    var site = "site"
    @Option(help: "How many results at most.")
    var limit = 10
    @OptionGroup var format: FormatOption

    func validate() throws {
        if query.isEmpty == (queries == nil) { throw ValidationError("Give a query or --queries FILE.") }
        if !(1...1000).contains(limit) { throw ValidationError("--limit must be from 1 to 1000.") }
    }

    func run() throws {
        var indexes = BuiltIndexes(site: site)
        guard let queries else {
            let text = query.joined(separator: " ")
            let index = try reporting(format.format) { () throws(Problems) in try indexes.index(of: language) }
            print(Query(id: nil, text: text, language: nil), index.search(text, limit: limit))
            return
        }
        let file = try reporting(format.format) { () throws(Problems) in try readQueries(queries) }
        var problems: [Diagnostic] = []
        for (number, line) in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            guard let query = Query(Array(line)) else {
                problems.append(Diagnostic(.queryLineInvalid, at: Place(file: file.path, line: number + 1)))
                continue
            }
            do throws(Problems) {
                let index = try indexes.index(of: query.language.flatMap { LanguageTag($0) } ?? language)
                print(query, index.search(query.text, limit: limit))
            } catch {
                problems += error.all
            }
        }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), format.format) }
    }

    private func readQueries(_ path: String) throws(Problems) -> SourceFile {
        do {
            return SourceFile(path: path, bytes: try FileTree.readStream(path == "-" ? "/dev/stdin" : path, limit: 1 << 30))
        } catch {
            throw Problems(error.diagnostic)
        }
    }

    private func print(_ query: Query, _ hits: [SearchHit]) {
        switch format.format {
        case .jsonl:
            let results = hits.map { JSONValue.object([("id", .string($0.document.id)), ("url", .string("/" + $0.document.url)), ("title", .string($0.document.title)), ("score", .int($0.score))]) }
            let fields: [(String, JSONValue)] = (query.id.map { [("id", .string($0))] } ?? []) + [("query", .string(query.text)), ("results", .array(results))]
            Output.print(String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n")
        case .text:
            if queries != nil { Output.print("# \(TerminalText.visible(query.text))\n") }
            for hit in hits { Output.print("\(hit.document.title)\n  /\(hit.document.url)\n") }
        }
    }
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

/// The search indexes of a built site, read on first need.
private struct BuiltIndexes {
    let site: String
    private var read: [LanguageTag: SearchIndex] = [:]

    init(site: String) { self.site = site }

    /// `search/LANG.js` names the index file beside it.
    mutating func index(of language: LanguageTag) throws(Problems) -> SearchIndex {
        if let index = read[language] { return index }
        let folder = site + "/search/"
        let entry = folder + "\(language).js"
        guard let call = try? FileTree.read(entry) else { throw Problems(Diagnostic(.searchIndexMissing, at: nil, ["path": site, "language": language.rawValue])) }
        let prefix = Array("answerbankSearch(".utf8)
        guard call.starts(with: prefix), call.count > prefix.count + 3, let name = JSONText.unquoted(call[prefix.count..<(call.count - 3)]), !name.contains("/"),
            let script = try? FileTree.read(folder + name), let index = SearchIndex(script: script)
        else { throw Problems(Diagnostic(.searchIndexDamaged, at: nil, ["path": entry])) }
        read[language] = index
        return index
    }
}
