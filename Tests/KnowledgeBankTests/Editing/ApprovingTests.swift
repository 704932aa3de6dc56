import TestSupport
import Diagnostics
import KnowledgeBank
import Testing

@Suite struct ApprovingTests {
    @Test func `two people make an answer fit to be published`() throws {
        let folder = try BankFolder.recorded()
        let line = { (by: String) in "approved: {digest: \(digest(of: BankFolder.answer())), by: [\(by)], on: 2026-11}" }
        #expect(try folder.approve(as: "m1") == 1)
        #expect(try folder.text(of: "answers/rent.sv.md") == BankFolder.answer(line("m1")))
        #expect(folder.checked().lines == ["answers/rent.sv.md:5:11 approval-same-person"])
        #expect(try folder.approve(as: "m3") == 2)
        #expect(try folder.text(of: "answers/rent.sv.md") == BankFolder.answer(line("m1, m3")))
        #expect(folder.checked().lines == [])
    }

    @Test func `who has approved already changes nothing`() throws {
        let folder = try BankFolder.recorded()
        try folder.approve(as: "m1")
        try folder.approve(as: "m2", in: "2026-12")
        let bytes = try folder.bytes(of: "answers/rent.sv.md")
        #expect(try folder.approve(as: "m1") == nil && folder.approve(as: "m2") == nil)
        #expect(try folder.bytes(of: "answers/rent.sv.md") == bytes)
        #expect(try folder.approve(as: "m3") == 3)
        #expect(try folder.answer().approved?.by.map(\.value) == ["m1", "m2", "m3"])
    }

    @Test func `an edit takes earlier approvals away`() throws {
        let folder = try BankFolder.recorded()
        try folder.approve(as: "m1")
        try folder.approve(as: "m2")
        try folder.write(try folder.text(of: "answers/rent.sv.md").replacing("Ja,", with: "Nej,"), to: "answers/rent.sv.md")
        #expect(folder.checked().lines == ["answers/rent.sv.md:5:11 approval-outdated"])
        #expect(try folder.approve(as: "m2") == 1)
        #expect(try folder.answer().approved?.by.map(\.value) == ["m2"])
        #expect(try folder.approve(as: "m1") == 2)
        #expect(folder.checked().lines == [])
    }

    @Test func `a file with CR LF keeps it`() throws {
        let folder = try BankFolder.recorded(BankFolder.answer().crlf)
        try folder.approve(as: "m1")
        try folder.approve(as: "m2")
        let line = "approved: {digest: \(digest(of: BankFolder.answer().crlf)), by: [m1, m2], on: 2026-11}"
        #expect(Array(try folder.text(of: "answers/rent.sv.md").utf8) == Array(BankFolder.answer(line).crlf.utf8))
        #expect(folder.checked().lines == [])
    }

    @Test func `an approved line that is not the last moves to the end`() throws {
        let digest = digest(of: BankFolder.answer("slug: rent"))
        let folder = try BankFolder.recorded(BankFolder.answer("approved: {digest: \(digest), by: [m1, m2], on: 2026-10}\nslug: rent"))
        #expect(try folder.approve(as: "m2") == 2)
        #expect(try folder.text(of: "answers/rent.sv.md") == BankFolder.answer("slug: rent\napproved: {digest: \(digest), by: [m1, m2], on: 2026-11}"))
        #expect(folder.checked().lines == [])
    }

    @Test func `what is no id is not a person`() throws {
        let folder = try BankFolder.recorded(BankFolder.answer("approved: {digest: \(digest(of: BankFolder.answer())), by: [\"m1, m3\"], on: 2026-10}"))
        #expect(try folder.approve(as: "m2") == 1)
        #expect(try folder.answer().approved?.by.map(\.value) == ["m2"])
    }

    @Test(arguments: ["approved: {}", "approved:", "approved: yes  # by m1", "approved: {digest: sha256-0, by: [m1], on: x}", "approved: [m1, m2]"])
    func `a line that says nothing is replaced`(line: String) throws {
        let folder = try BankFolder.recorded(BankFolder.answer(line))
        #expect(try folder.approve(as: "m1") == 1)
        #expect(try folder.approve(as: "m2") == 2)
        #expect(folder.checked().lines == [])
    }

    @Test(arguments: [
        ("several lines", "approved:\n  digest: sha256-0\n  by: [m1]\n  on: 2026-10", "6:3"), ("a value over two lines", "approved: {digest: sha256-0,\n  by: [m1], on: 2026-10}", "5:11"),
        ("a key in quotation marks", "\"approved\": {digest: sha256-0, by: [m1], on: 2026-10}", "5:13"), ("text in a longer value", "summary: \"Ja,\napproved: nej\"", "6:1"),
    ])
    func `what is not one line of its own is refused, not torn apart`(_: String, lines: String, place: String) throws {
        let answer = try BankFolder.recorded(BankFolder.answer(lines)).answer()
        let error = #expect(throws: Problems.self) { _ = try Approving.approve(answer, by: try #require(ModeratorID("m1")), in: month("2026-11")) }
        #expect(error?.all.map(\.id) == [.approvalNotLast])
        #expect(error?.all.first?.place?.description.hasSuffix("rent.sv.md:" + place) == true)
    }

    /// All keys indented, or all in braces: a line at the end would not be one of the mapping.
    @Test(arguments: ["---\n  question: a\n  topics: economy\n  answered: 2026-10\n---\nJa.\n", "---\n{question: a, topics: economy, answered: 2026-10}\n---\nJa.\n"])
    func `nothing is written that cannot be read back`(text: String) throws {
        let answer = try BankFolder.recorded(text).answer()
        #expect(throws: Problems.self) { _ = try Approving.approve(answer, by: try #require(ModeratorID("m1")), in: month("2026-11")) }
    }

    @Test(arguments: 0..<40) func `every byte outside the line stays as it is`(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        var frontMatter = RandomFrontMatter(using: &numbers)
        frontMatter.lines += ["question: å", "topics: [economy]", "answered: 2026-10"].map { $0 + frontMatter.lineEnd }
        let text = frontMatter.text(body: "Ja.\napproved: {}\n---\n")
        let folder = try BankFolder.recorded(text)
        for moderator in ["m1", "m2"] { try folder.approve(as: moderator) }
        let line = "approved: {digest: \(digest(of: text)), by: [m1, m2], on: 2026-11}\(frontMatter.lineEnd)"
        frontMatter.lines.append(line)
        #expect(Array(try folder.text(of: "answers/rent.sv.md").utf8) == Array(frontMatter.text(body: "Ja.\napproved: {}\n---\n").utf8))
    }
}
