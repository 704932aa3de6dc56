import Diagnostics
import Testing
import YAML

struct MappingReaderTests {
    private enum Policy: String, CaseIterable {
        case open, recorded
    }

    private let known = ["text", "list", "map", "flag", "number", "policy", "other"]

    /// What `body` takes out of the mapping that `source` is, and what it finds wrong.
    private func read<Value>(_ source: String, _ body: (inout MappingReader) -> Value) throws -> (value: Value, problems: [Diagnostic]) {
        let file = SourceFile(path: "a.yaml", bytes: Array(source.utf8))
        guard case .mapping(let mapping) = try YAML.parse(file) else { throw Problems([]) }
        var reader = MappingReader(mapping, in: file, known: known)
        let value = body(&reader)
        return (value, reader.problems)
    }

    private func problem(_ id: DiagnosticID, _ line: Int, _ column: Int, _ arguments: [String: String], nearest: [String] = []) -> Diagnostic {
        Diagnostic(id, at: Place(file: "a.yaml", line: line, column: column), arguments, nearest: nearest)
    }

    @Test func `an unknown key is a problem that names the nearest known ones`() throws {
        let all = known.joined(separator: ", ")
        let found = try read("text: a\npolcy: b\nå: c\n") { _ in }.problems
        let near = problem(.keyUnknown, 2, 1, ["key": "polcy", "known": all], nearest: ["policy"])
        #expect(found == [near, problem(.keyUnknown, 3, 1, ["key": "å", "known": all])])
    }

    @Test(arguments: [
        ("text: å b\n", "å b", 6), ("text: '  å\t'\n", "å", 6), ("list: x\ntext: |\n  å\n", "å", 14), ("text: 2026-10\n", "2026-10", 6),
        ("text: 'null'", "null", 6),
        ("text: \"a\u{A0}\"", "a\u{A0}", 6),
    ])
    func `a text is given without the space around it`(source: String, value: String, offset: Int) throws {
        let found = try read(source) { $0.text("text", required: true) }
        #expect(found.value?.value == value)
        #expect(found.value?.offset == offset)
        #expect(found.problems.isEmpty)
    }

    @Test(arguments: [
        ("text: [a]", DiagnosticID.valueNotText, 7), ("text: {a: b}", .valueNotText, 7), ("text:\n", .valueEmpty, 1), ("text: ~", .valueEmpty, 1),
        ("text: null", .valueEmpty, 1),
        ("text: ''", .valueEmpty, 7), ("text: \" \\t\\r\\n\"", .valueEmpty, 7),
    ])
    func `what is no text is a problem where it stands`(source: String, id: DiagnosticID, column: Int) throws {
        let found = try read(source) { $0.text("text") == nil }
        #expect(found.value)
        #expect(found.problems == [problem(id, 1, column, ["key": "text"])])
    }

    @Test func `a key may be missing`() throws {
        let found = try read("other: x\n") { reader in
            let isEmpty = reader.texts("list").isEmpty && reader.items("list").isEmpty
            let noValue = reader.text("text") == nil && reader.node("list") == nil && reader.mapping("map") == nil && reader.bool("flag") == nil
            return isEmpty && noValue && reader.int("number", in: 0...1) == nil && reader.choice("policy", of: Policy.self) == nil
        }
        #expect(found.value)
        #expect(found.problems.isEmpty)
    }

    @Test func `a key that is required is a problem when it is missing`() throws {
        let found = try read("\n# å\nother: x\n") { reader in
            _ = reader.text("text", required: true)
            _ = reader.texts("list", required: true)
            _ = reader.mapping("map", required: true)
            _ = reader.choice("policy", required: true, of: Policy.self)
        }
        #expect(found.problems == ["text", "list", "map", "policy"].map { problem(.keyMissing, 3, 1, ["key": $0]) })
    }

    @Test(arguments: [("list: [å, 'b', c]", ["å", "b", "c"], [7, 11, 16]), ("list: ö", ["ö"], [6]), ("list:\n- a\n- b", ["a", "b"], [8, 12])])
    func `a list of texts may be a single one`(source: String, values: [String], offsets: [Int]) throws {
        let found = try read(source) { $0.texts("list") }
        #expect(found.value.map(\.value) == values)
        #expect(found.value.map(\.offset) == offsets)
        #expect(found.problems.isEmpty)
    }

    @Test func `what is wrong in a list is left out and told`() throws {
        let found = try read("list: [a, [b], '', c, ~]\nother: {a: b}\nmap: []\n") { reader in
            reader.texts("list").map(\.value) + reader.texts("other").map(\.value) + reader.items("map").map { _ in "item" }
        }
        #expect(found.value == ["a", "c"])
        #expect(
            found.problems == [
                problem(.valueNotText, 1, 11, ["key": "list"]), problem(.valueEmpty, 1, 16, ["key": "list"]), problem(.valueEmpty, 1, 23, ["key": "list"]),
                problem(.valueNotList, 2, 8, ["key": "other"]),
                problem(.valueEmpty, 3, 6, ["key": "map"]),
            ])
    }

    @Test func `a mapping inside is read with a reader of its own, whose problems are taken over`() throws {
        let found = try read("map: {å: b, number: 1}\nother: e\n") { reader in
            let inner = reader.mapping("map").map { MappingReader($0, in: reader.file, known: ["number"]) }
            reader.add(inner?.problems ?? [])
            return reader.mapping("other") == nil
        }
        #expect(found.value)
        #expect(found.problems == [problem(.keyUnknown, 1, 7, ["key": "å", "known": "number"]), problem(.valueNotMapping, 2, 8, ["key": "other"])])
    }

    @Test(arguments: [("true", true), ("yes", true), ("false", false), ("no", false), ("True", nil), ("1", nil), ("", nil)])
    func `a flag is true or false`(source: String, value: Bool?) throws {
        let found = try read("flag: \(source)") { $0.bool("flag") }
        #expect(found.value == value)
        #expect(found.problems.isEmpty == (value != nil))
    }

    @Test(arguments: [("1", 1), ("36", 36), ("0", nil), ("37", nil), ("ten", nil), ("1.5", nil), ("0x2", nil), ("99999999999999999999", nil), ("-1", nil)])
    func `a number lies in its range`(source: String, value: Int?) throws {
        let found = try read("number: \(source)") { $0.int("number", in: 1...36) }
        #expect(found.value == value)
        #expect(found.problems == (value == nil ? [problem(.valueOutOfRange, 1, 9, ["key": "number", "low": "1", "high": "36"])] : []))
    }

    @Test(
        arguments: [
            ("open", Policy.open, []), ("recorded", .recorded, []), ("recordet", nil, ["recorded"]), ("Open", nil, ["open"]), ("signed", nil, []),
        ] as [(String, Policy?, [String])])
    private func `a choice is one of a few words`(source: String, choice: Policy?, nearest: [String]) throws {
        let found = try read("policy: \(source)") { $0.choice("policy", of: Policy.self) }
        #expect(found.value == choice)
        let refused = problem(.valueNotAllowed, 1, 9, ["key": "policy", "value": source, "known": "open, recorded"], nearest: nearest)
        #expect(found.problems == (choice == nil ? [refused] : []))
    }

    @Test(arguments: [("text", 0), ("list", 9), ("none", nil)])
    func `the place of a key is known`(key: String, offset: Int?) throws {
        let found = try read("text: å\nlist: [b]\n") { $0.offset(of: key) }
        #expect(found.value == offset)
    }
}
