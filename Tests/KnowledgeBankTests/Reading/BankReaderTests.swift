import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@Suite struct BankReaderTests {
    static let broken: [Broken] = [
        Broken(
            "names of files",
            [
                "answers/Rent.sv.md": "⟦whole:answer-file-name⟧", "answers/rent.md": "⟦whole:answer-file-name⟧", "answers/rent.sv.v2.md": "⟦whole:answer-file-name⟧",
                "answers/rent.svenska.md": "⟦whole:answer-file-name⟧", "answers/min hyra.sv.md": "⟦whole:answer-file-name⟧", "answers/-a.sv.md": "⟦whole:answer-file-name⟧",
                "pages/om oss.sv.md": "⟦whole:answer-file-name⟧", "pages/.sv.md": "",
            ]),
        Broken("a language that the bank has not", ["answers/rent.fi.md": "⟦whole:language-not-in-bank⟧", "pages/about.da-simple.md": "⟦whole:language-not-in-bank⟧"]),
        Broken("other files", ["answers/notes.txt": "⟦whole:file-unexpected⟧", "answers/economy/picture.png": "⟦whole:file-unexpected⟧", "answers/rent.sv.md~": "", "answers/.git/x": ""]),
        Broken("an answer that exists twice", ["answers/z/rent.sv.md": "⟦whole:answer-duplicate⟧---\nquestion: a\ntopics: [economy]\nanswered: 2026-10\nslug: ⟦output-collision⟧rent\n---\nJa.\n"]),
        Broken("a byte order mark", ["answers/rent.sv.md": "⟦file-has-bom⟧\u{FEFF}" + BankFolder.answer()]),
        Broken("a byte order mark in topics.yaml", ["topics.yaml": "⟦file-has-bom⟧\u{FEFF}- id: economy\n"]).withoutTopics,
        .answer("a bell", "summary: å⟦file-control-character⟧\u{7}"),
        .body("a character that turns the text around", "Å ⟦file-control-character⟧\u{202E}å"),
        Broken("control characters of two bytes", ["pages/us.sv.md": BankFolder.page(body: "å\tå\u{A0}å⟦file-control-character⟧\u{9B}")]),
        Broken("a NUL", ["answers/rent.sv.md": BankFolder.answer(body: "å ⟦file-not-utf8⟧\0")]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `a folder without bank.yaml is no bank`() throws {
        let folder = try BankFolder(without: ["bank.yaml"])
        #expect(folder.checked().lines == ["- bank-missing"])
        #expect(folder.checked().problems.map(\.arguments) == [["path": folder.root]])
        #expect(Bank.read(folder.root + "/nowhere").problems.map(\.id) == [.bankMissing])
    }

    @Test func `a slash at the end of the folder's name changes nothing`() throws {
        let folder = try BankFolder(["answers/rent.sv.md": BankFolder.answer("summary: [a]")])
        #expect(Bank.read(folder.root + "/").problems == Bank.read(folder.root).problems)
    }

    @Test func `files that cannot be read are named, the others are read`() throws {
        let folder = try BankFolder(without: ["contacts.yaml"])
        try FileTree.makeFolder(folder.root + "/contacts.yaml")
        try folder.link("answers/gone.sv.md", to: "nowhere")
        let checked = folder.checked()
        #expect(checked.lines == ["- file-missing", "- file-unreadable", "bank.yaml crisis-line-missing"])
        #expect(checked.problem(.fileMissing)?.arguments == ["path": folder.root + "/answers/gone.sv.md"])
        #expect(checked.problem(.fileUnreadable)?.arguments["path"] == folder.root + "/contacts.yaml")
        #expect(checked.bank?.answers.count == 2)
    }

    @Test(arguments: [([0x61, 0x0A, 0xC3, 0xA5, 0xFF], ":2:2"), ([0xFF, 0xFE, 0x61, 0x00], ":1:1"), ([0xFE, 0xFF, 0x00, 0x61], ":1:1"), ([0xC3], ":1:1"), ([0x61, 0xED, 0xA0, 0x80], ":1:2")])
    func `bytes that are not UTF-8 are found`(bytes: [UInt8], place: String) throws {
        let folder = try BankFolder()
        try folder.write(bytes, to: "answers/rent.sv.md")
        #expect(folder.checked().lines == ["answers/rent.sv.md\(place) file-not-utf8"])
        #expect(folder.checked().bank?.answers.map(\.id.rawValue) == ["other"])
    }

    @Test func `a file of 10 MB is refused, one of 64 KiB is read`() throws {
        let folder = try BankFolder(["pages/long.sv.md": BankFolder.page(body: String(repeating: "å", count: (1 << 15) - 100))])
        try folder.write(Array(BankFolder.answer().utf8) + [UInt8](repeating: 0x61, count: 10 << 20), to: "answers/rent.sv.md")
        let checked = folder.checked()
        #expect(checked.lines == ["answers/rent.sv.md file-too-large"])
        #expect(checked.problem(.fileTooLarge)?.arguments == ["limit": "64 KiB"])
        #expect(checked.bank?.pages.count == 1)
    }

    @Test func `links that lead back to themselves are reported, other links are followed`() throws {
        let folder = try BankFolder(["elsewhere/linked.sv.md": BankFolder.answer()])
        try folder.link("answers/loop", to: ".")
        try folder.link("answers/self", to: "self")
        try folder.link("answers/more", to: "../elsewhere")
        #expect(folder.checked().lines == ["answers/loop file-link-loop", "answers/self file-link-loop"])
        #expect(folder.checked().bank?.answers.map(\.id.rawValue) == ["linked", "other", "rent"])
    }

    @Test func `names of folders may have spaces and letters in any normal form`() throws {
        let folder = try BankFolder()
        let names = ["Å och ö", "A\u{30A} och o\u{308}", "  ", "hushåll & hyra", "😀"]
        for (index, name) in names.enumerated() { try folder.write(BankFolder.answer("summary: ~"), to: "answers/\(name)/a\(index).sv.md") }
        let checked = folder.checked()
        #expect(checked.bank?.answers.map(\.id.rawValue) == ["a0", "a1", "a2", "a3", "a4", "other", "rent"])
        let shown = Set(checked.problems.map { Array(checked.shown($0.place).utf8) })
        #expect(shown == Set(names.indices.map { Array("answers/\(names[$0])/a\($0).sv.md:5:1".utf8) }))
    }

    @Test func `a decomposed name of a file is shown as it is`() throws {
        let folder = try BankFolder()
        try folder.write(BankFolder.answer(), to: "answers/bidrag\u{30A}.sv.md")
        try folder.write(BankFolder.answer(), to: "answers/\u{301}a.sv.md")
        let checked = folder.checked()
        #expect(Set(checked.lines.map { Array($0.utf8) }) == Set(["answers/bidrag\u{30A}.sv.md answer-file-name", "answers/\u{301}a.sv.md answer-file-name"].map { Array($0.utf8) }))
    }

    @Test func `each of several broken files gives its own problems, in the order of places`() throws {
        try Broken(
            "many",
            [
                "bank.yaml": BankFolder.settings("⟦key-unknown⟧colour: red"), "topics.yaml": "- {id: economy, name: x, ⟦key-unknown⟧color: red}\n- ⟦key-missing⟧{id: a}\n",
                "glossary.yaml": "⟦value-not-list⟧a: b\n", "answers/a.sv.md": "⟦front-matter-missing⟧", "answers/b.sv.md": BankFolder.answer("summary: ⟦value-not-text⟧[a]\n⟦key-unknown⟧x: y"),
                "answers/c.sv.md": BankFolder.answer("summary: y⟦yaml-colon⟧: z"), "answers/d.sv.md": BankFolder.answer(body: "⟦link-unsafe⟧[a](javascript:b)"),
                "answers/x.txt": "⟦whole:file-unexpected⟧", "pages/e.sv.md": "---\n⟦key-missing⟧⟦key-unknown⟧a: b\n---\nJa.\n",
            ]
        ).expect()
        let folder = try BankFolder(["answers/rent.sv.md": BankFolder.answer("b: c\na: b\nsummary: []"), "answers/a.sv.md": "", "pages/b.sv.md": ""])
        #expect(
            folder.checked().problems.map { folder.checked().shown($0.place) } == [
                "answers/a.sv.md:1:1", "answers/rent.sv.md:5:1", "answers/rent.sv.md:6:1", "answers/rent.sv.md:7:10", "pages/b.sv.md:1:1",
            ])
        #expect(folder.checked().bank?.answers.map(\.id.rawValue) == ["other", "rent"])
    }

    @Test func `ten thousand files in one folder are read`() throws {
        let folder = try BankFolder(["answers/wrong.sv.md": BankFolder.answer("summary: []")])
        for number in 0..<10_000 { try folder.share("answers/rent.sv.md", as: "answers/a\(number).sv.md") }
        let (bank, problems) = Bank.read(folder.root)
        #expect(bank?.answers.count == 10_003)
        #expect(problems.map(\.id) == [.valueNotText])
    }
}
