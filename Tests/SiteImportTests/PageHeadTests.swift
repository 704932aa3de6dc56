import TestSupport
import Diagnostics
import FileTree
import Testing

@testable import SiteImport

struct PageHeadTests {
    private func file(_ source: String) -> SourceFile { SourceFile(path: "a.md", bytes: Array(source.utf8)) }

    @Test(arguments: [
        "---\ntitle: Hyra\ntags: [a, b]\n---\nText\n", "+++\ntitle = 'Hyra'\ntags = ['a', 'b']\n+++\nText\n", "{\n\t\"title\": \"Hyra\",\n\t\"tags\": [\"a\", \"b\"]\n}\nText\n",
        "---  \ntitle: Hyra\ntags:\n- a\n- b\n...\nText\n",
        "{\"title\":\"Hyra\",\"tags\":[\"a\",\"b\"]}\nText\n",
    ])
    func `every form says the same`(source: String) throws {
        let head = try PageHead.read(file(source))
        #expect(head.fields.text("title") == "Hyra")
        #expect(head.fields.field("tags")?.value.texts == ["a", "b"])
        #expect(String(decoding: source.utf8.dropFirst(head.bodyStart), as: UTF8.self) == "Text\n")
    }

    @Test(arguments: ["# Title\n\nText\n", "", "{% include x %}\n", "{{ x }}", "{: .x}", "--\n", "Text\n---\nMore\n", "{\"never\": 1"])
    func `a page without front matter is text from its first byte`(source: String) throws {
        let head = try PageHead.read(file(source))
        #expect(head.fields.isEmpty && head.bodyStart == 0)
    }

    @Test(arguments: [
        ("---\ntitle: a\n", DiagnosticID.frontMatterUnclosed), ("+++\ntitle = 'a'\n", .frontMatterUnclosed), ("---\n- a\n---\n", .yamlMissingColon), ("---\na: b: c\n---\n", .yamlColon),
        ("+++\na: b\n+++\n", .tomlSyntax), ("---\na: 1\na: 2\n---\n", .yamlDuplicateKey),
    ])
    func `what cannot be read is a problem`(source: String, id: DiagnosticID) {
        let problems = #expect(throws: Problems.self) { try PageHead.read(file(source)) }
        #expect(problems?.all.map(\.id) == [id])
    }

    @Test func `values without a value are no fields, and names lead into tables`() throws {
        let fields = try PageHead.read(file("---\nempty:\nnone: ~\nparams:\n  Summary: kort\nlist: [[a], b, {c: d}]\n---\n")).fields
        #expect(fields.map(\.key) == ["params", "list"])
        #expect(fields.text("PARAMS.summary") == "kort")
        #expect(fields.field("list")?.value.texts == ["a", "b"])
        #expect(fields.map(\.line) == [4, 6])
    }

    @Test func `no bytes harm the reader`() {
        var numbers = Numbers(state: 11)
        for _ in 0..<2000 {
            let start = ["---\n", "+++\n", "{\"", ""].randomElement(using: &numbers) ?? ""
            let end = ["\n---\n", "\n+++\n", "}", ""].randomElement(using: &numbers) ?? ""
            let bytes = Array(start.utf8) + (0..<Int.random(in: 0...40, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) } + Array(end.utf8)
            guard let file = try? TextFile.checked(bytes, shownAs: "a") else { continue }
            if let head = try? PageHead.read(file) { #expect(head.bodyStart <= bytes.count) }
        }
    }
}
