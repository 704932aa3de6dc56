import Diagnostics
import FileTree
import KnowledgeBank
import TestSupport
import Testing
import UTF8Text
import YAML

@testable import SiteBuilder

/// The schemas that editors are given say the same as the readers.
struct ThemeSchemasTests {
    private static let whole: [(name: String, json: String)] = [
        ("theme", #"{"format": 1, "name": "Mine", "extends": "base"}"#),
        ("component-examples", #"{"about": "a", "examples": [{"name": "b", "data": {"c": {"html": "<p>d</p>"}, "e": [true, ""]}}]}"#),
    ]

    private static let replacements: [JSONValue] = [
        .null, .string(""), .int(0), .int(1), .int(2), .bool(true), .string("x"), .array([]), .array([.string("a")]), .object([]), .object([("x", .string("y"))]),
    ]

    private func problems(_ name: String, _ value: JSONValue) throws -> [Diagnostic] {
        let scratch = Scratch()
        let text = String(decoding: value.bytes, as: UTF8.self)
        try scratch.write(text, to: "mine/\(name == "theme" ? "theme" : "examples").yaml")
        for other in ["base", "x", "1", "0", "2", "true"] { try scratch.write("format: 1\n", to: other + "/theme.yaml") }
        do throws(Problems) {
            if name == "theme" { _ = try ThemeChain(scratch.path + "/mine") } else { _ = try ComponentExamples.read("components/x", scratch.path + "/mine/examples.yaml") }
            return []
        } catch {
            return error.all
        }
    }

    @Test(arguments: whole) func `reader and schema agree about a whole file and about every mistake`(name: String, json: String) throws {
        let schema = JSONSchema(try #require(ThemeSchemas.all.first { $0.name == name }))
        let value = try #require(JSONValue(reading: Array(json.utf8)))
        #expect(try schema.mismatches(value) == [])
        #expect(try problems(name, value) == [])
        for mutation in Mutation.all(of: value, replacements: Self.replacements) where !mutation.description.hasPrefix("/examples/0/data/") {
            #expect(try schema.mismatches(mutation.value).isEmpty == problems(name, mutation.value).isEmpty, "\(mutation)")
        }
    }

    @Test func `the default theme keeps to the schemas`() throws {
        let root = repository + "/themes/default"
        let schemas = Dictionary(uniqueKeysWithValues: ThemeSchemas.all.map { ($0.name, JSONSchema($0)) })
        var examples = 0
        for path in try FileTree.walk(root).files where path == "theme.yaml" || path.hasSuffix("/examples.yaml") {
            let node = try #require(try YAML.parse(SourceFile(path: path, bytes: try FileTree.read(root + "/" + path))))
            #expect(try schemas[path == "theme.yaml" ? "theme" : "component-examples"]?.mismatches(node.json) == [], "\(path)")
            examples += 1
        }
        #expect(examples > 5)
    }
}
