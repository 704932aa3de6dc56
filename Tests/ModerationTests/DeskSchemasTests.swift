import Diagnostics
import FileTree
import TestSupport
import Testing
import UTF8Text
import YAML

@testable import Moderation

/// The schemas that editors are given say the same as the readers.
struct DeskSchemasTests {
    private static let whole: [(name: String, json: String)] = [
        ("desk", #"{"format": 1, "language": "sv", "bank": "../bank", "shared-with": "owner"}"#),
        ("moderators", #"[{"id": "m1"}, {"id": "m2"}]"#),
        (
            "calendar",
            #"""
            {"time-zone": "Europe/Stockholm", "office-hours": {"mon-fri": "09-16"}, "holidays": ["2026-12-24"],
            "away": [{"moderator": "m1", "from": "2026-12-21", "to": "2027-01-06", "stand-in": "m2"}],
            "rota": [{"from": "2026-11-23", "to": "2026-11-29", "moderators": ["m1", "m2"]}]}
            """#
        ),
        ("channels", #"[{"name": "school-form", "question": ["What?", 2], "language": "Language", "drop": ["Timestamp", 4], "drop-others": false}]"#),
    ]

    private static let replacements: [JSONValue] = [
        .null, .string(""), .string("?!"), .int(0), .int(1), .int(2), .bool(true), .string("2026-10-14"), .array([]), .array([.array([.string("a")])]), .object([]),
        .object([("x", .object([("y", .string("z"))]))]),
    ]

    private func problems(_ name: String, _ value: JSONValue) throws -> [Diagnostic] {
        let scratch = Scratch()
        try scratch.write("format: 1\n", to: "desk/desk.yaml")
        try scratch.write("- {id: m1}\n- {id: m2}\n", to: "desk/moderators.yaml")
        try scratch.write(String(decoding: value.bytes, as: UTF8.self), to: "desk/\(name).yaml")
        do throws(Problems) {
            let desk = try Desk(opening: scratch.path + "/desk")
            switch name {
            case "calendar": _ = try desk.calendar()
            case "channels": _ = try desk.fieldMaps()
            default: break
            }
            return []
        } catch {
            return error.all
        }
    }

    @Test(arguments: whole) func `reader and schema agree about a whole file and about every mistake`(name: String, json: String) throws {
        let schema = JSONSchema(try #require(DeskSchemas.all.first { $0.name == name }))
        let value = try #require(JSONValue(reading: Array(json.utf8)))
        #expect(try schema.mismatches(value) == [])
        #expect(try problems(name, value) == [])
        for mutation in Mutation.all(of: value, replacements: Self.replacements) {
            // Time zones, the order of days and who works at the desk are beyond a schema.
            let found = try problems(name, mutation.value).filter { ![.dateOrder, .deskModeratorUnknown].contains($0.id) && !($0.id == .valueNotAllowed && $0.arguments["key"] == "time-zone") }
            #expect(try schema.mismatches(mutation.value).isEmpty == found.isEmpty, "\(mutation): \(found.map(\.id.rawValue))")
        }
    }
}
