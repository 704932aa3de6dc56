import TestSupport
import Diagnostics
import Testing
import YAML

/// Values know the bytes they were made of; front matter is edited by these ranges.
struct NodeTests {
    /// Everything between the marks is the range of the value under `key`.
    @Test(arguments: [
        "å: [ö]\nkey: ▶plain wörd▶ # comment\nafter: x", "key: ▶one\n  twö\n  three▶\nafter: x", "key: ▶\"quöted # \\\" \"▶ # å\nafter: x",
        "åäö: 😀\nkey: ▶'it''s å'▶\nafter: x", "key:▶▶\nåfter: x", "{å: ö, key: ▶b c▶, after: x}", "{key: ▶▶, after: x}",
        "key: ▶[å, 'b', [c]]▶ # d\nafter: x", "key: ▶[\n  å, # ö\n  b,\n]▶\nafter: x", "key: ▶{å: ö, b: [c]}▶\nafter: x",
        "key: ▶[]▶\nafter: x", "å: ö\r\nkey: ▶b▶\r\nafter: x", "å: x\u{2028} y\nkey: ▶b▶",
        "key: ▶|\n  håll\n  i\n▶after: x", "å: ö\nkey: ▶>-\n  é\n\n  b\n\n▶after: x", "key: ▶|\r\n  å\r\n▶after: x", "key: ▶|2\n   å\n▶",
        "key:\n  ▶- å\n  - ö\n\n# c\n▶after: x", "key:\n  ▶å: ö\n  b: c\n▶after: x", "😀: \"e\u{301}\"\nkey: ▶b▶",
    ])
    func `a value ranges over its own bytes`(marked: String) throws {
        let parts = marked.split(separator: "▶", omittingEmptySubsequences: false).map(String.init)
        guard case .mapping(let mapping) = try parse(parts.joined()) else {
            Issue.record("not a mapping")
            return
        }
        let start = parts[0].utf8.count
        #expect(mapping["key"]?.range == start..<(start + parts[1].utf8.count))
    }

    @Test func `a mapping gives its values by key, and nothing for other keys`() throws {
        guard case .mapping(let mapping) = try parse("b: 1\na: 2\n") else {
            Issue.record("not a mapping")
            return
        }
        #expect(mapping.entries.map(\.key.text) == ["b", "a"])
        #expect(outline(mapping["a"]) == "2")
        #expect(mapping["c"] == nil)
        #expect(mapping.range == 0..<10)
    }

    @Test(arguments: [("~", true), ("null", true), ("", true), ("'~'", false), ("\"\"", false), ("'null'", false), ("0", false), ("no", false)])
    func `only plain words mean that there is no value`(text: String, isNull: Bool) throws {
        #expect(scalars(of: try parse("a: \(text)")).last?.isNull == isNull)
    }

    @Test(arguments: 0..<30)
    func `in a generated file every scalar is found at its own bytes`(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        for _ in 0..<20 {
            let (text, written) = generator.file()
            let file = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
            let found = scalars(of: try YAML.parse(file))
            #expect(found.map { String(decoding: file.bytes[$0.range], as: UTF8.self) } == written.map(\.source), "\(text)")
            #expect(found.map(\.text) == written.map(\.value), "\(text)")
        }
    }
}

/// Makes mappings of scalars and flow lists in all ways of writing, among comments and blank lines.
private struct Generator {
    typealias Written = (source: String, value: String)

    private var numbers: Numbers

    init(seed: UInt64) { numbers = Numbers(state: seed) }

    mutating func file() -> (text: String, written: [Written]) {
        let newline = one(of: ["\n", "\r\n"])
        var text = one(of: ["", "# å\n", "---\n"])
        var written: [Written] = []
        for number in 0..<Int.random(in: 1...8, using: &numbers) {
            let key = one(of: ["å", "key", "😀", "e\u{301}", "ключ"]) + "\(number)"
            written.append((key, key))
            text += key + ":" + one(of: [" ", "   "])
            switch Int.random(in: 0...4, using: &numbers) {
            case 0:
                let items = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in scalar() }
                text += "[" + items.map(\.source).joined(separator: one(of: [",", ", ", " , " + newline + "  "])) + "]"
                written += items
            case 1:
                let lines = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in word() }
                let block = "|" + newline + lines.map { "  " + $0 + newline }.joined()
                text += block
                written.append((block, lines.map { $0 + "\n" }.joined()))
                continue
            default:
                let value = scalar()
                text += value.source
                written.append(value)
            }
            text += one(of: ["", " # ö", "  "]) + newline + one(of: ["", newline, "# 😀: [" + newline])
        }
        return (text, written)
    }

    private mutating func scalar() -> Written {
        let text = word()
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: return ("'\(text)''s'", "\(text)'s")
        case 1: return ("\"\(text)\\u00e5 \\\" # :\"", "\(text)å \" # :")
        default: return (text, text)
        }
    }

    private mutating func word() -> String { one(of: ["b", "åäö", "hej då", "😀😀", "e\u{301}", "дом", "日本", "a:b", "c#d"]) }

    private mutating func one(of choices: [String]) -> String { choices.randomElement(using: &numbers) ?? "" }
}
