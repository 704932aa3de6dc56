import FoundationEssentials
import Search
import Testing

struct SharedVectorsTests {
    private let recorded: SharedVectors

    private static let made = Result { try SharedVectors.made() }
    private static let recording: Result<Void, any Error> = Result {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Fixtures.write(text(made.get()), "shared-vectors.json") }
    }

    init() throws {
        try Self.recording.get()
        recorded = try Fixtures.decoded(SharedVectors.self, "shared-vectors.json")
    }

    @Test func `the code does what the vectors say`() throws {
        let made = try Self.made.get()
        #expect(made.words.count == recorded.words.count && made.banks.map(\.language) == recorded.banks.map(\.language))
        for (now, then) in zip(made.words, recorded.words) {
            #expect(now == then && now.words.joined().map { Array($0.utf8) } == then.words.joined().map { Array($0.utf8) })
        }
        for (now, then) in zip(made.banks, recorded.banks) {
            #expect(now.manifest == then.manifest)
            #expect(now.files.keys.sorted() == then.files.keys.sorted())
            for (path, script) in now.files where then.files[path].map({ Array($0.utf8) }) != Array(script.utf8) { Issue.record("\(path) differs") }
            #expect(now.queries.count == then.queries.count)
            for (now, then) in zip(now.queries, then.queries) { #expect(now == then) }
        }
    }

    @Test func `the recorded files give the recorded hits`() throws {
        for bank in recorded.banks {
            let index = try #require(SearchIndex(manifest: bank.manifest) { path in bank.files[path].map { Array($0.utf8) } })
            for vector in bank.queries { #expect(try index.search(vector.query).hits.map(SharedVectors.Hit.init) == vector.hits, "\(vector.query)") }
        }
    }

    @Test func `the vectors show something`() {
        #expect(recorded.words.count >= 100 && recorded.banks.count == 4)
        for bank in recorded.banks {
            #expect(bank.queries.count >= 40 && bank.queries.count { !$0.hits.isEmpty } >= 40 && bank.queries.count { !$0.corrections.isEmpty } >= 3, "\(bank.language)")
        }
    }

    /// JSON with a line for each word list, file and query, so that differences can be read.
    private static func text(_ vectors: SharedVectors) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func json(_ value: some Encodable) throws -> String { String(decoding: try encoder.encode(value), as: UTF8.self) }
        let banks = try vectors.banks.map { bank in
            let files = try bank.files.sorted { $0.key < $1.key }.map { "\(try json($0.key)): \(try json($0.value))" }.joined(separator: ",\n")
            let queries = try bank.queries.map(json).joined(separator: ",\n")
            return "{\"language\": \(try json(bank.language)), \"manifest\": \(try json(bank.manifest)), \"files\": {\n\(files)},\n\"queries\": [\n\(queries)]}"
        }
        return "{\"words\": [\n\(try vectors.words.map(json).joined(separator: ",\n"))],\n\"banks\": [\n\(banks.joined(separator: ",\n"))]}\n"
    }
}
