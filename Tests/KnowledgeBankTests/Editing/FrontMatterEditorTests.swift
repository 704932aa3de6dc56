import TestSupport
import Diagnostics
import KnowledgeBank
import Testing
import YAML

@Suite struct FrontMatterEditorTests {
    /// A value in a form that does not depend on its spelling.
    private indirect enum Value: Equatable {
        case text(String, isNull: Bool)
        case list([Value])
        case keys([String], [Value])

        init(_ node: Node) {
            switch node {
            case .scalar(let scalar): self = .text(scalar.text, isNull: scalar.isNull)
            case .sequence(let sequence): self = .list(sequence.items.map(Value.init))
            case .mapping(let mapping): self = .keys(mapping.entries.map(\.key.text), mapping.entries.map { Value($0.value) })
            }
        }
    }

    private func values(_ bytes: [UInt8]) throws -> [String: Value] {
        let file = SourceFile(path: "a", bytes: bytes)
        guard case .mapping(let mapping)? = try YAML.parse(file, in: FrontMatter(of: file).range) else { return [:] }
        return Dictionary(uniqueKeysWithValues: mapping.entries.map { ($0.key.text, Value($0.value)) })
    }

    private func setting(_ key: String, to value: String, in text: String) throws -> String {
        String(decoding: try FrontMatterEditor.setting(key, to: value, in: SourceFile(path: "a", bytes: Array(text.utf8))), as: UTF8.self)
    }

    private let newValues = ["ny", "\"ny: # å\"", "[x, y]", "{language: sv, digest: sha256-0}", "2026-11-02"]

    @Test(arguments: 0..<150) func `only the bytes of the value change`(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        let frontMatter = RandomFrontMatter(using: &numbers)
        let text = frontMatter.text(body: "k0: text\r\n---\nå\n")
        let before = try values(Array(text.utf8))
        for (index, entry) in frontMatter.entries.enumerated() {
            let value = newValues[Int(numbers.next() % UInt64(newValues.count))]
            let edited = try FrontMatterEditor.setting(entry.key, to: value, in: SourceFile(path: "a", bytes: Array(text.utf8)))
            var expected = frontMatter
            expected.lines[index] = entry.key + entry.before + entry.space + value + entry.after
            #expect(edited == Array(expected.text(body: "k0: text\r\n---\nå\n").utf8))
            var after = try values(edited)
            #expect(after.updateValue(before[entry.key] ?? .list([]), forKey: entry.key) == (try values(Array("---\na: \(value)\n---\n".utf8)))["a"])
            #expect(after == before)
        }
    }

    @Test(arguments: 0..<50) func `a new key comes last, above the approved line`(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        var frontMatter = RandomFrontMatter(using: &numbers)
        let approved = numbers.next() % 2 == 0 ? "approved: {digest: x}" + frontMatter.lineEnd : ""
        let text = frontMatter.text(body: "å").replacing("---" + frontMatter.lineEnd + "å", with: approved + "---" + frontMatter.lineEnd + "å")
        frontMatter.lines += ["reviewed: 2026-11-02" + frontMatter.lineEnd, approved]
        #expect(Array(try setting("reviewed", to: "2026-11-02", in: text).utf8) == Array(frontMatter.text(body: "å").utf8))
    }

    @Test func `what cannot be read back is refused`() {
        for (key, value, text) in [("a", "b: c", "---\na: b\n---\n"), ("a", "[", "---\na: b\n---\n"), ("c", "d", "---\n  a: b\n---\n"), ("c", "d", "---\n{a: b}\n---\n")] {
            #expect(throws: Problems.self, "\(value)") { _ = try setting(key, to: value, in: text) }
        }
        #expect(throws: Problems.self) { _ = try setting("a", to: "b", in: "no front matter") }
    }

    @Test func `a value in braces is edited, as are keys in quotation marks`() throws {
        #expect(try setting("a", to: "x", in: "---\n{a: [b], c: d}\n---\n") == "---\n{a: x, c: d}\n---\n")
        #expect(try setting("a", to: "x", in: "---\n\"a\" : b\n---\n") == "---\n\"a\" : x\n---\n")
        #expect(try setting("å", to: "é", in: "---\nö: ä\nå: ä # ü\n---\n") == "---\nö: ä\nå: é # ü\n---\n")
    }
}
