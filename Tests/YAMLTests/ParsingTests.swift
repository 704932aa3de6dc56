import Diagnostics
import Testing
import YAML

struct ParsingTests {
    @Test(arguments: [
        ("", "nothing"), ("# only a comment\n", "nothing"), ("word", "word"), ("---\na: b\n", "{a: b}"), ("a: b\n...\n", "{a: b}"),
        ("%YAML 1.1\n---\na: b\n", "{a: b}"),
        ("å: ä\nb:\n  - ö\n  - c: d\n    e: f\n  - - g\n", "{å: ä, b: [ö, {c: d, e: f}, [g]]}"),
        ("a: [b, 'c', \"d\"]\ne: {f: g, h: }\n", "{a: [b, 'c', 'd'], e: {f: g, h: }}"),
        ("a: [b: c, d]", "{a: [{b: c}, d]}"), ("a: [\n  b, # å\n  c,\n]\n", "{a: [b, c]}"), ("? a\n: b\n", "{a: b}"),
        ("a: one\n  two\n  three\n", "{a: one two three}"),
        ("a: |\n  one\n  two\n\nb: >-\n  three\n  four\n", "{a: 'one\ntwo\n', b: 'three four'}"), ("a: |+\n  one\n\nb: c", "{a: 'one\n\n', b: c}"),
        ("a: 'it''s'\nb: \"\\u00e5\\n\\\"\"\n", "{a: 'it's', b: 'å\n\"'}"), ("a: http://b.se:80/c#d\ntime: 09:16\n", "{a: http://b.se:80/c#d, time: 09:16}"),
        ("a: \"b: c\"\n'd: e': f\n", "{a: 'b: c', 'd: e': f}"), ("a: b # comment\nc: d#e\n", "{a: b, c: d#e}"), ("a: b\tc\nd:\te\n", "{a: b\tc, d: e}"),
        ("<<: {a: b}\n", "{<<: {a: b}}"), ("a: 1\nb: true\nc: 2026-10-14\nd: ~\n", "{a: 1, b: true, c: 2026-10-14, d: ~}"),
        ("å: b\r\nc: |\r\n  d\r\n  e\r\n", "{å: b, c: 'd\ne\n'}"),
        ("a: x\u{2028} b\n", "{a: x\u{2028}b}"),
    ])
    func `scalars, lists and mappings become nodes`(text: String, expected: String) throws {
        #expect(outline(try parse(text)) == expected)
    }

    @Test func `duplicate keys are all reported, each with the line of the first`() {
        let text = "a: 1\nb: {x: 1, å: 2, å: 3}\na: 2\nc:\n  d: 1\n  e: 2\n  d: 3\na: 4\n"
        #expect(
            problems(in: text) == [
                duplicate("å", line: 2, column: 17, firstLine: 2), duplicate("a", line: 3, column: 1, firstLine: 1),
                duplicate("d", line: 7, column: 3, firstLine: 5), duplicate("a", line: 8, column: 1, firstLine: 1),
            ])
    }

    private func duplicate(_ key: String, line: Int, column: Int, firstLine: Int) -> Diagnostic {
        Diagnostic(.yamlDuplicateKey, at: Place(file: "a.yaml", line: line, column: column), ["key": key, "line": "\(firstLine)"])
    }

    @Test(arguments: ["a: 1\n'a': 2", "a: 1\n\"\\u0061\": 2", "{a: 1, a: 2}"])
    func `keys are the same however they are written`(text: String) {
        #expect(problems(in: text).map(\.id) == [.yamlDuplicateKey])
    }

    /// `▶` marks where the problem is to be reported.
    @Test(arguments: [
        ("a: ▶&x b", DiagnosticID.yamlAnchor), ("a: ▶*x", .yamlAnchor), ("▶&x a: b", .yamlAnchor), ("å: ▶&x [b]", .yamlAnchor),
        ("a: ▶&x\n  b: c", .yamlAnchor), ("a: &▶ b", .yamlAnchor),
        ("a: *▶", .yamlAnchor), ("a: b\n<<: ▶*x", .yamlAnchor), ("a: ▶&x b\nc: *x", .yamlAnchor),
        ("a: ▶!!str b", .yamlTag), ("å: ▶!x b", .yamlTag), ("a: ▶!<tag:x> b", .yamlTag), ("a: ▶! b", .yamlTag), ("▶!!map {a: b}", .yamlTag),
        ("a: ▶!x!y b", .yamlTag),
        ("%TAG ! tag:x,2000:\n---\na: ▶!b c", .yamlTag), ("a: [b, ▶!!seq [c]]", .yamlTag),
        ("▶\ta: b", .yamlTab), ("å:\n▶\tb: c", .yamlTab), ("a:\n  ▶\tb: c", .yamlTab), ("a: |\n  b\n  ▶\tc", .yamlTab), ("a: b\r\n▶\tc: d", .yamlTab),
        ("a: b\n▶---\nc: d", .yamlSeveralDocuments), ("---\n▶---\na: b", .yamlSeveralDocuments), ("a: b\n...\n▶---\nc: d", .yamlSeveralDocuments),
    ])
    func `what a bank does not use is refused where it stands`(marked: String, id: DiagnosticID) {
        expect(id, at: marked)
    }

    @Test(arguments: [
        ("question: Är det▶: så", DiagnosticID.yamlColon), ("a: b▶: c: d", .yamlColon), ("å: b\nç: d▶: e", .yamlColon),
        ("a: b\n▶ccc\nd: e", .yamlMissingColon), ("å: b\n▶topics [c]\nd: e", .yamlMissingColon),
        ("å: ▶\"abc\nb: c", .yamlUnclosed), ("a: ▶'abc\nb: c", .yamlUnclosed), ("å: ▶[a, b\nc: d", .yamlUnclosed),
        ("a: ▶{b: c\nd: e", .yamlUnclosed), ("a: ▶[b, [c]", .yamlUnclosed),
        ("a:\n  - b\n ▶c", .yamlIndentation), ("a: b\n▶- c", .yamlIndentation), ("a:\n  b: c\n ▶d: e", .yamlIndentation),
        ("å:\r\n  - b\r\n ▶c", .yamlIndentation),
        ("a: ▶@b", .yamlReservedCharacter), ("å: ▶`b`", .yamlReservedCharacter), ("a: ▶%b", .yamlReservedCharacter), ("a: [▶@b]", .yamlReservedCharacter),
        ("a: 'don'▶t do it'", .yamlSyntax), ("question: \"Vad är \"▶soc\"\"\nx: y", .yamlSyntax), ("å: \"b\" ▶c", .yamlSyntax), ("a: [b]▶]", .yamlSyntax),
        ("▶[a]: b", .yamlSyntax), ("? ▶{a: b}\n: c", .yamlSyntax), ("å: \"\\x▶\"", .yamlSyntax), ("å: ▶- b", .yamlSyntax),
        ("å: ▶\u{1}", .yamlSyntax), ("å: b\n▶\u{0}", .yamlSyntax),
    ])
    func `a slip is explained where it was made`(marked: String, id: DiagnosticID) {
        expect(id, at: marked)
    }

    @Test(arguments: [[0x61, 0x3A, 0x20, 0xFF], [0xC3, 0xA5, 0x3A, 0x20, 0xC3, 0x28], [0x61, 0x3A, 0x20, 0xE2, 0x82], [0xFF, 0xFE, 0x61, 0x00]] as [[UInt8]])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(problems(in: bytes).map(\.id) == [.yamlSyntax])
    }

    @Test func `a byte order mark before several keys is refused`() {
        #expect(problems(in: "\u{FEFF}a: b\nc: d\n").map(\.id) == [.yamlSyntax])
    }

    @Test func `sixteen levels are read, the seventeenth is refused`() throws {
        #expect(YAML.depthLimit == 16)
        for (open, close) in [("[", "]"), ("{a: ", "}")] {
            let sixteen = String(repeating: open, count: 16)
            let closed = String(repeating: close, count: 16)
            for inner in ["", "b"] { #expect(problems(in: sixteen + inner + closed).isEmpty) }
            for inner in ["[]", "{}", "[b]"] {
                let place = Place(file: "a.yaml", line: 1, column: sixteen.count + 1)
                #expect(problems(in: sixteen + inner + closed) == [Diagnostic(.yamlTooDeep, at: place, ["limit": "16"])])
            }
        }
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["[", "{", "{a: ", "- ", "? ", "[{a: ", "a: ["])
    func `endless nesting ends`(unit: String) {
        #expect(!problems(in: String(repeating: unit, count: 100_000)).isEmpty)
    }

    /// The rest of the file holds much that YAML would refuse.
    @Test(arguments: [
        ("--- å\n▶question: ö\ntopics: [a, b]\n▶---\n\tText: with: *all* [of\n", "{question: ö, topics: [a, b]}"), ("---\n▶▶---\nå: [", "nothing"),
        ("å: [\n▶a: 'b'▶", "{a: 'b'}"),
    ])
    func `a part of a file is read with places in the whole of it`(marked: String, expected: String) throws {
        let (file, range) = marks(in: marked)
        let node = try YAML.parse(file, in: range)
        #expect(outline(node) == expected)
        for scalar in scalars(of: node) {
            #expect(range.contains(scalar.range.lowerBound))
            #expect(String(decoding: file.bytes[scalar.range], as: UTF8.self).contains(scalar.text))
        }
    }

    @Test(arguments: [
        ("---\n▶å: ö\nb: c: d\n▶---\n", DiagnosticID.yamlColon, 3, 5), ("---\n▶å: [ö\n▶---\n]", .yamlUnclosed, 2, 4), ("\t\n▶\ta: b▶", .yamlTab, 2, 1),
        ("x ▶'a' b▶", .yamlSyntax, 1, 7), ("å ▶a: b\n- c▶", .yamlIndentation, 2, 1),
    ])
    func `a problem in a part of a file has its place in the whole`(marked: String, id: DiagnosticID, line: Int, column: Int) {
        let (file, range) = marks(in: marked)
        let problems = #expect(throws: Problems.self) { try YAML.parse(file, in: range) }
        #expect(problems?.all.map(\.id) == [id])
        #expect(problems?.all.first?.place == Place(file: "a.yaml", line: line, column: column))
    }

    private func marks(in marked: String) -> (file: SourceFile, range: Range<Int>) {
        let parts = marked.split(separator: "▶", omittingEmptySubsequences: false)
        let start = parts[0].utf8.count
        return (SourceFile(path: "a.yaml", bytes: Array(parts.joined().utf8)), start..<(start + parts[1].utf8.count))
    }

    private func expect(_ id: DiagnosticID, at marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let parts = marked.split(separator: "▶", omittingEmptySubsequences: false)
        let file = SourceFile(path: "a.yaml", bytes: Array(parts.joined().utf8))
        let found = problems(in: file.bytes)
        #expect(found.map(\.id) == [id], sourceLocation: sourceLocation)
        #expect(found.first?.place == file.place(at: parts[0].utf8.count), sourceLocation: sourceLocation)
    }
}
