import Diagnostics
import FileTree
import Testing

struct TextFileTests {
    @Test(arguments: ["", "åäö\n", "\r\n", "a\u{FEFF}b", "\u{FFFD}", "a\tb", "\u{A0}\u{202F}\u{2065}\u{206A}\u{200F}"])
    func `text is read as it stands`(text: String) throws {
        try withTemporaryFolder { folder in
            try put(text, at: folder + "/a.md")
            let file = try TextFile.read(folder + "/a.md", shownAs: "content/a.md")
            #expect(file.bytes == bytes(text))
            #expect(file.path == "content/a.md")
        }
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61], DiagnosticID.fileHasBOM, 1, 1),
            ([0xFF, 0xFE, 0x61, 0x00], .fileNotUTF8, 1, 1),
            ([0xFE, 0xFF, 0x00, 0x61], .fileNotUTF8, 1, 1),
            ([0xC3, 0xA5, 0x0A, 0x61, 0xE5], .fileNotUTF8, 2, 2),
            ([0x61, 0x0A, 0x62, 0x00], .fileNotUTF8, 2, 2),
            ([0x61, 0x0A, 0x1B, 0x5B], .fileControlCharacter, 2, 1),
        ] as [([UInt8], DiagnosticID, Int, Int)])
    func `what is not plain UTF-8 is refused where it begins`(content: [UInt8], id: DiagnosticID, line: Int, column: Int) throws {
        try withTemporaryFolder { folder in
            try FileTree.create(content, at: folder + "/a.md")
            let problems = try #require(throws: Problems.self) { try TextFile.read(folder + "/a.md", shownAs: "a.md") }
            #expect(problems.all == [Diagnostic(id, at: Place(file: "a.md", line: line, column: column))])
        }
    }

    @Test(arguments: ["\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"])
    func `what steers a terminal or turns the direction of text is refused`(character: String) throws {
        try withTemporaryFolder { folder in
            try put("å\nb" + character, at: folder + "/a.md")
            let problems = try #require(throws: Problems.self) { try TextFile.read(folder + "/a.md", shownAs: "a.md") }
            #expect(problems.all == [Diagnostic(.fileControlCharacter, at: Place(file: "a.md", line: 2, column: 2))])
        }
    }

    @Test func `a file of exactly the limit is read, one byte more is refused`() throws {
        try withTemporaryFolder { folder in
            try FileTree.create([UInt8](repeating: 0x61, count: TextFile.limit), at: folder + "/a.md")
            #expect(try TextFile.read(folder + "/a.md", shownAs: "a.md").bytes.count == TextFile.limit)
            try FileTree.create([UInt8](repeating: 0x61, count: TextFile.limit + 1), at: folder + "/a.md")
            let problems = try #require(throws: Problems.self) { try TextFile.read(folder + "/a.md", shownAs: "a.md") }
            #expect(problems.all.map(\.id) == [.fileTooLarge])
        }
    }
}
