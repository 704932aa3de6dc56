import TestSupport
import Diagnostics
import Testing

@testable import SiteImport

struct TOMLReaderTests {
    private func read(_ source: String) throws(Problems) -> [Field] { try TOMLReader.read(SourceFile(path: "a.md", bytes: Array(source.utf8))) }

    /// A shape that shows every value: `key=text`, `[…]`, `{…}`.
    private func shown(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .list(let items): "[" + items.map(shown).joined(separator: "|") + "]"
        case .table(let fields): "{" + shown(fields) + "}"
        }
    }

    private func shown(_ fields: [Field]) -> String { fields.map { "\($0.key)=\(shown($0.value))" }.joined(separator: ";") }

    @Test(arguments: [
        ("title = \"Få \\\"hjälp\\\" \\u00e5\\n\"", "title=Få \"hjälp\" å\n"), ("title = 'C:\\dir' # and so on", "title=C:\\dir"),
        ("a = \"\"\"\nTwo\nlines \\\n   joined\"\"\"", "a=Two\nlines joined"), ("a = '''\none 'two' '''", "a=one 'two' "), ("a = \"\"\"x\"\"\"\"", "a=x\""), ("a = \"\"", "a="),
        ("date = 2024-02-02T04:14:54-08:00", "date=2024-02-02T04:14:54-08:00"), ("date = 2024-02-02 04:14:54", "date=2024-02-02 04:14:54"), ("day = 2024-02-02 # day", "day=2024-02-02"),
        ("draft = false\nweight = -1_0\npi = 3.14e0", "draft=false;weight=-1_0;pi=3.14e0"), ("tags = [\n  \"a\", # first\n  'b',\n]", "tags=[a|b]"), ("x = [[1, 2], []]", "x=[[1|2]|[]]"),
        ("a.b = 1\na.\"c d\" = 2", "a={b=1;c d=2}"), ("a = {b = 1, c = {d = 'x'}, e = {}}", "a={b=1;c={d=x};e={}}"), ("[params]\nauthor = 'x'\n[params.more]\ny = 1", "params={author=x;more={y=1}}"),
        ("[[menu]]\nname = 'a'\n[[menu]]\nname = 'b'\n[menu.sub]\nx = 1", "menu=[{name=a}|{name=b;sub={x=1}}]"), ("[a.b]\nx = 1\n[a]\ny = 2", "a={b={x=1};y=2}"), ("[[a.b]]\nx = 1", "a={b=[{x=1}]}"),
        ("", ""), ("# nothing\n\n", ""),
    ])
    func `values are read`(source: String, expected: String) throws { #expect(shown(try read(source)) == expected) }

    @Test func `keys know their lines`() throws {
        let fields = try read("a = \"\"\"\n\n\"\"\"\n\n# c\nb = 1\n[t]\nd = 2\n")
        #expect(fields.map(\.line) == [1, 6, 7])
        #expect(fields.field("t.d")?.line == 8)
    }

    @Test(arguments: [
        "title = \"never closed", "title = 'one\ntwo'", "title", "= 1", "a = ", "a = b", "a = 1 2", "a = [1", "a = [1 2]", "a = {b = 1", "a = 1\na = 2", "[a\nb = 1", "a = \"\\q\"", "a = \"\\ud800\"",
        "a = 1\n[a]\nb = 1", "[[a]\nx = 1", "a = 1 b = 2", "a = \"\"\"never", "[]", "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1",
    ])
    func `what is no TOML is a problem with a place`(source: String) {
        let problems = #expect(throws: Problems.self) { try read(source) }
        #expect(problems?.all.map(\.id) == [.tomlSyntax])
        #expect(problems?.all.first?.place?.line != nil)
    }

    @Test func `depth and keys are bounded`() {
        for source in [
            String(repeating: "[", count: 5000), "a = " + String(repeating: "[", count: 50_000), "a = " + String(repeating: "{b = ", count: 20_000), (0..<2000).map { "k\($0) = 1\n" }.joined(),
        ] {
            #expect(throws: Problems.self) { try read(source) }
        }
    }

    @Test func `no bytes harm the reader`() {
        var numbers = Numbers(state: 7)
        let pieces = ["a", "b.c", " = ", "\"", "'", "\"\"\"", "'''", "[", "]", "[[", "]]", "{", "}", ",", "\n", "#", "\\", "\\u12", "1", "2024-01-01", " ", "true", "\u{E5}", "="]
        for _ in 0..<3000 {
            let isWords = Bool.random(using: &numbers)
            let length = Int.random(in: 0...60, using: &numbers)
            let bytes = (0..<length).flatMap { _ in isWords ? Array((pieces.randomElement(using: &numbers) ?? "").utf8) : [UInt8.random(in: 0...255, using: &numbers)] }
            _ = try? TOMLReader.read(SourceFile(path: "a", bytes: bytes))
        }
    }
}
