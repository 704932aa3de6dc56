import Diagnostics
import FileTree
import KnowledgeBank
import TestSupport
import Testing
import UTF8Text
import YAML

/// The schemas that editors are given say the same as the readers.
@Suite struct SchemaTests {
    /// A file of each kind that has every key.
    private static let whole: [(name: String, path: String, json: String)] = [
        (
            "bank", "bank.yaml",
            #"""
            {"format": 1, "name": {"sv": "Svar", "en": "Answers"}, "description": {"sv": "a", "en": "b"}, "base-url": "https://svar.example/a/", "languages": ["sv", "en"],
            "default-language": "sv", "time-zone": "Europe/Stockholm", "countries": ["SE"], "audiences": [{"id": "adults", "name": {"sv": "Vuxna", "en": "Adults"}, "lix": 42}],
            "promise-hours": 24, "review-months": 12, "contact-months": 6, "policy": "open", "unapproved": "leave-out", "moderators": ["m1", "m2"],
            "retention": {"days": 90, "legal-basis": "decision"}, "suppress-below": 5, "masks": {"age": "band", "date": "month", "place": "large"},
            "ask": {"page": "ask-us", "url": "https://a.example/"}, "quick-exit": {"url": "https://a.example/?b#c"},
            "tell": {"audiences": ["adults"], "topics": ["economy"], "pages": {"SE": "tell"}}, "privacy": {"controller": "x", "contact": "emergency"}, "share-cards": false, "demo": true}
            """#
        ),
        (
            "topics", "topics.yaml",
            #"[{"id": "economy", "name": {"sv": "Pengar", "en": "Money"}, "description": {"sv": "a", "en": "b"}, "related": ["housing"]}, {"id": "housing", "name": "Hem"}]"#
        ),
        (
            "contacts", "contacts.yaml",
            #"""
            [{"id": "emergency", "country": "SE", "kind": "crisis", "name": {"sv": "SOS", "en": "SOS"}, "description": {"sv": "a", "en": "b"}, "number": "112", "languages": ["sv"],
            "hours": {"mon-fri": "09-16", "sat": "10-12, 13:30-15"}, "identification": "e-id", "verified": "2026-10-01", "source": "https://a.example"},
            {"id": "office", "country": "SE", "kind": "channel", "name": "x", "url": "https://a.example/å"}]
            """#
        ),
        ("glossary", "glossary.yaml", #"[{"language": "sv", "term": "a", "forms": ["b"], "definition": "c", "synonyms": ["d"]}]"#),
        (
            "accessibility", "accessibility.yaml",
            #"""
            {"format": 1, "tested": {"on": "2026-11-01", "tool": "x", "pages": 10, "violations": 0}, "shortcomings": [{"sv": "a", "en": "b"}, "c"],
            "complaints": {"name": {"sv": "a", "en": "b"}, "url": "https://a.example/"}}
            """#
        ),
        (
            "answer", "answers/rent.sv.md",
            #"""
            {"question": "a", "topics": ["economy"], "audience": ["adults"], "applies-to": ["SE"], "asked": "2026-09", "answered": "2026-10-01", "reviewed": "2026-10-14",
            "review-by": "2027-10-14", "summary": "b", "search-terms": ["c"], "follows": "other", "see-also": ["other"], "aliases": ["/old/Adress_1/"], "slug": "d",
            "sources": [{"title": "e", "url": "https://a.example/"}], "consulted": ["f"], "translated-from": {"language": "en", "digest": "sha256-0"},
            "corrected": [{"on": "2026-11-02", "what": "g"}], "approved": {"digest": "sha256-1", "by": ["m1", "m2"], "on": "2026-10"}}
            """#
        ),
        ("page", "pages/about.sv.md", #"{"title": "a", "summary": "b", "slug": "c", "aliases": ["/d/"], "reviewed": "2026-10-14"}"#),
    ]

    /// What no key takes, and what many do.
    private static let replacements: [JSONValue] = [
        .null, .string(" "), .string("?!"), .string("2026-10"), .string("2026-10-14"), .string("https://a.example/"), .string("en"), .int(-1), .int(0), .int(121),
        .int(1001), .int(100_000), .bool(true), .array([]), .array([.array([.string("a")])]), .array([.string("a")]), .object([]), .object([("x", .object([("y", .string("z"))]))]),
        .object([("sv", .string("a"))]),
    ]

    private func schema(_ name: String) throws -> JSONSchema { JSONSchema(try #require(BankSchemas.all.first { $0.name == name })) }

    /// Problems of the file with this content in the smallest bank, as reading finds them: not what a check finds who looks at several files.
    private func problems(_ path: String, _ value: JSONValue, in folder: BankFolder) throws -> [Diagnostic] {
        let text = String(decoding: value.bytes, as: UTF8.self)
        if let parent = FileTree.parent(of: folder.root + "/" + path) { try FileTree.makeFolder(parent) }
        try FileTree.write(Array((path.hasSuffix(".md") ? "---\n\(text)\n---\nJa.\n" : text).utf8), to: folder.root + "/" + path)
        return Bank.read(folder.root).problems.filter { $0.place?.file == folder.root + "/" + path }
    }

    @Test(arguments: whole) func `a file with every key is read, and keeps to its schema`(name: String, path: String, json: String) throws {
        let value = try #require(JSONValue(reading: Array(json.utf8)))
        #expect(try schema(name).mismatches(value) == [])
        #expect(try problems(path, value, in: BankFolder()) == [])
        // Every key of the schema stands in it.
        let keys = try #require((BankSchemas.all.first { $0.name == name }?.json)).keys
        let present = value.list?.reduce(into: Set<String>()) { $0.formUnion($1.fields.map(\.0)) } ?? Set(value.fields.map(\.0))
        #expect(keys == present)
    }

    /// One difference at a time: what the schema allows is read, what it does not is a problem.
    @Test(arguments: whole) func `reader and schema agree about every mistake`(name: String, path: String, json: String) throws {
        let schema = try schema(name)
        let folder = try BankFolder()
        for mutation in Mutation.all(of: try #require(JSONValue(reading: Array(json.utf8))), replacements: Self.replacements) {
            let problems = try problems(path, mutation.value, in: folder).filter { !Self.beyond.contains($0.id) }
            #expect(try schema.mismatches(mutation.value).isEmpty == problems.isEmpty, "\(mutation): \(problems.map(\.id.rawValue))")
        }
    }

    /// What an editor can tell while somebody types, in the examples of `answerbank explain`.
    @Test(arguments: [
        DiagnosticID.keyUnknown, .keyMissing, .valueNotText, .valueNotList, .valueNotMapping, .valueEmpty, .valueNotAllowed, .valueOutOfRange, .dateInvalid, .monthInvalid, .idInvalid,
        .languageInvalid,
        .urlInvalid, .aliasInvalid, .hoursInvalid,
    ])
    func `a wrong value breaks the schema, the right one keeps to it`(id: DiagnosticID) throws {
        let example = id.explanation.example
        guard case .files(let wrong) = example.wrong, case .files(let right) = example.right else { return }
        #expect(try mismatches(SourceFile(path: wrong[0].path, bytes: wrong[0].bytes)) != [])
        #expect(try mismatches(SourceFile(path: right[0].path, bytes: right[0].bytes)) == [])
    }

    /// The demo bank, and those of the end-to-end tests.
    @Test func `every file of a bank in which reading finds nothing wrong keeps to its schema`() throws {
        var seen: Set<String> = []
        var files = 0
        for root in try banks() {
            let problems = Set(Bank.read(root).problems.compactMap { $0.place?.file })
            for path in try FileTree.walk(root).files.map({ root + "/" + $0 }) where !problems.contains(path) {
                let file = SourceFile(path: path, bytes: try FileTree.read(path))
                guard let name = Self.schemaName(of: path) else { continue }
                seen.insert(name)
                files += 1
                #expect(try mismatches(file) == [], "\(path)")
            }
        }
        #expect(seen == Set(BankSchemas.all.map(\.name)) && files > 200)
    }

    private func banks() throws -> [String] {
        var folder = #filePath
        while let parent = FileTree.parent(of: folder), FileTree.kind(of: folder + "/Package.swift") == nil { folder = parent }
        let cases = folder + "/Tests/EndToEndTests/Cases"
        return [folder + "/content"] + (try FileTree.names(in: cases).map { "\(cases)/\($0)/input/content" }.filter { FileTree.kind(of: $0 + "/bank.yaml") == .file })
    }

    private static func schemaName(of path: String) -> String? {
        if path.hasSuffix(".md") { return path.contains("/answers/") ? "answer" : path.contains("/pages/") ? "page" : nil }
        return BankSchemas.all.map(\.name).first { path.hasSuffix("/\($0).yaml") }
    }

    private func mismatches(_ file: SourceFile) throws -> [String] {
        let range = file.path.hasSuffix(".md") ? try FrontMatter(of: file).range : nil
        guard let name = Self.schemaName(of: file.path), let node = try YAML.parse(file, in: range) else { return ["nothing"] }
        return try schema(name).mismatches(node.json)
    }

    /// What no schema can say: about several values or files, and warnings.
    private static let beyond: Set<DiagnosticID> = [.dateOrder, .languageMissing, .languageNotInBank, .idDuplicate, .policyUnsupported]
}

extension JSONValue {
    /// Of a schema: the keys of the file, or of the entries of its list.
    fileprivate var keys: Set<String> { Set(((self["items"] ?? self)["properties"] ?? .null).fields.map(\.0)) }
}
