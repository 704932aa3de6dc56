import Diagnostics
import Foundation
import Mustache
import Testing

/// The cases of https://github.com/mustache/spec (the folder `specs` as JSON), which are not part of this repository:
/// `MUSTACHE_SPEC=folder swift test --filter MustacheTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] != nil))
struct SpecificationCases {
    @Test func `lenient mode passes every case, strict mode refuses every missing name`() throws {
        let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]))
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" && !$0.lastPathComponent.contains("lambdas") }
        let cases = try files.flatMap { try JSONDecoder().decode(File.self, from: Data(contentsOf: $0)).tests }
        #expect(!cases.isEmpty)
        for one in cases {
            #expect(try one.render(.lenient).get() == one.expected, "\(one.name): \(one.desc)")
            #expect(one.render(.strict).complainsOfName == one.usesMissingName, "\(one.name): \(one.desc)")
        }
        print("\(cases.count) cases, \(cases.count(where: \.usesMissingName)) missing-name cases")
    }

    private struct File: Decodable { let tests: [Case] }
}

private struct Case: Decodable {
    let name: String
    let desc: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    func render(_ mode: TemplateSet.Mode) -> Result<String, Problems> {
        var bytes: [UInt8] = []
        do {
            try templateSet((partials ?? [:]).merging(["main": template]) { $1 }).render("main", withRoot: data.value, mode: mode, into: &bytes)
            return .success(String(decoding: bytes, as: UTF8.self))
        } catch {
            return .failure(error)
        }
    }

    /// Found without the code under test.
    var usesMissingName: Bool {
        var search = MissingNameSearch(partials: (partials ?? [:]).mapValues(Sketch.init))
        search.visit(Sketch(template).parts, [data], [])
        return search.found
    }
}

extension Result<String, Problems> {
    fileprivate var complainsOfName: Bool {
        if case .failure(let problems) = self { problems.all.contains { $0.id == .templateNameMissing } } else { false }
    }
}

enum JSON: Decodable {
    case null, bool(Bool), scalar(String), list([JSON]), object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
            if container.decodeNil() { .null } else if let bool = try? container.decode(Bool.self) { .bool(bool) } else if let int = try? container.decode(Int.self) {
                .scalar(String(int))
            } else if let double = try? container.decode(Double.self) { .scalar(String(double)) } else if let text = try? container.decode(String.self) {
                .scalar(text)
            } else if let list = try? container.decode([JSON].self) { .list(list) } else { .object(try container.decode([String: JSON].self)) }
    }

    var value: Value {
        switch self {
        case .null: return .absent
        case .bool(let bool): return .bool(bool)
        case .scalar(let text): return .text(text)
        case .list(let items): return .list(items.map(\.value))
        case .object(let fields):
            var record: Record = [:]
            for (name, field) in fields.sorted(by: { $0.key < $1.key }) { record.set(name, field.value) }
            return .record(record)
        }
    }
}
