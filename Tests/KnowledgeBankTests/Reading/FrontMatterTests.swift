import Diagnostics
import KnowledgeBank
import Testing

@Suite struct FrontMatterTests {
    static let broken: [Broken] = [
        Broken("no front matter", ["answers/rent.sv.md": "⟦front-matter-missing⟧Ja, det kan du."]),
        Broken("an empty file", ["answers/rent.sv.md": "⟦front-matter-missing⟧"]),
        Broken("an empty line first", ["answers/rent.sv.md": "⟦front-matter-missing⟧\n" + BankFolder.answer()]),
        Broken("four hyphens", ["answers/rent.sv.md": "⟦front-matter-missing⟧-" + BankFolder.answer()]),
        Broken("a lone CR as line end", ["answers/rent.sv.md": "---⟦file-control-character⟧\rquestion: a\r---\rJa\r"]),
        Broken("no closing hyphens and no text", ["answers/rent.sv.md": "⟦front-matter-unclosed⟧---\nquestion: a\n"]),
        Broken("opening hyphens only", ["answers/rent.sv.md": "⟦front-matter-unclosed⟧---"]),
        Broken("text before any closing hyphens", ["answers/rent.sv.md": "---\nquestion: a\n\n⟦front-matter-closed-late⟧Ja, det kan du.\n"]),
        Broken("text before hyphens further down", ["answers/rent.sv.md": "---\nquestion: a\n\n⟦front-matter-closed-late⟧Ja, det kan du.\n\n---\nMer.\n"]),
        Broken("a quote in front matter", ["answers/rent.sv.md": "---\nquestion: a\n⟦front-matter-closed-late⟧> Hej: då\n---\nMer.\n"]),
        Broken("a heading in front matter", ["answers/rent.sv.md": "---\nquestion: a\n⟦front-matter-closed-late⟧## Nu\n---\nMer.\n"]),
        Broken("an answer without keys", ["answers/rent.sv.md": "---\n⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧---\nJa.\n"]),
        Broken("a page without keys", ["pages/about.sv.md": "---\n# inget\n---\nJa.\n".replacing("# inget", with: "⟦key-missing⟧# inget")]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    private func parts(_ text: String) throws -> (frontMatter: String, body: String) {
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        let found = try FrontMatter(of: file)
        return (String(decoding: file.bytes[found.range], as: UTF8.self), String(decoding: file.bytes[found.bodyStart...], as: UTF8.self))
    }

    @Test(arguments: [
        ("---\na: b\n---\nc\n", "a: b\n", "c\n"), ("---\n---\n", "", ""), ("---\n---", "", ""), ("--- \t\na: b\n---  \nc", "a: b\n", "c"),
        ("---\r\na: b\r\n---\r\nc\r\n", "a: b\r\n", "c\r\n"), ("---\na: b\n\n# c\nd: e\n---\n---\n", "a: b\n\n# c\nd: e\n", "---\n"),
        ("---\na:\n- b\n\n- c\n---\n", "a:\n- b\n\n- c\n", ""), ("---\na: |\n  b\n\n  c\n---\n\nå", "a: |\n  b\n\n  c\n", "\nå"),
    ])
    func `is what stands between two lines of hyphens`(text: String, frontMatter: String, body: String) throws {
        let found = try parts(text)
        #expect(Array(found.frontMatter.utf8) == Array(frontMatter.utf8))
        #expect(Array(found.body.utf8) == Array(body.utf8))
    }
}
