import Diagnostics
import Testing

struct SourceFileTests {
    /// `|` marks the place asked for.
    @Test(arguments: [
        ("|", 1, 1), ("|abc", 1, 1), ("ab|c", 1, 3), ("abc|", 1, 4), ("a\n|b", 2, 1), ("a\n\n|", 3, 1), ("a|\nb", 1, 2),
        ("a\r\n|b", 2, 1), ("a\r|\nb", 1, 2), ("a\r|b", 2, 1), ("a\r\r|b", 3, 1), ("a\r\n\r\nb|", 3, 2),
        ("åäö|x", 1, 4), ("å\nä|", 2, 2), ("😀e\u{301}|", 1, 4), ("\u{FEFF}|a", 1, 2), ("a\tb|", 1, 4),
    ])
    func `lines end at LF, CR LF or CR, and columns count scalars`(marked: String, line: Int, column: Int) throws {
        let bytes = Array(marked.utf8)
        let offset = try #require(bytes.firstIndex(of: 0x7C))
        let file = SourceFile(path: "a.md", bytes: bytes.filter { $0 != 0x7C })
        #expect(file.place(at: offset) == Place(file: "a.md", line: line, column: column))
    }

    @Test(arguments: [(-1, 1, 1), (4, 2, 2), (1_000, 2, 2)])
    func `offsets outside the file give its ends`(offset: Int, line: Int, column: Int) {
        #expect(SourceFile(path: "a", bytes: Array("ab\nc".utf8)).place(at: offset) == Place(file: "a", line: line, column: column))
    }

    @Test func `the file as a whole has no line`() {
        #expect(SourceFile(path: "a", bytes: []).whole == Place(file: "a"))
    }
}
