import Diagnostics
import KnowledgeBank
import Testing

@Suite struct LinkCheckTests {
    static let broken: [Broken] = [
        .body("ids", "⟦answer-unknown⟧[a](answer:rents) ⟦topic-unknown⟧[b](topic:econmy) ⟦page-unknown⟧[c](page:us) ⟦contact-unknown⟧[d](contact:emergncy)"),
        .body("ids that are none", "⟦answer-unknown⟧[a](answer:Rent) ⟦topic-unknown⟧[b](topic:) ⟦page-unknown⟧[c](page:../x) ⟦contact-unknown⟧[d](contact:112)"),
        .body("paths", "⟦path-unknown⟧[a](/sv/rents/) ⟦path-unknown⟧[b](/sv/rent) ⟦path-unknown⟧[c](rent.sv.md) ⟦path-unknown⟧[d](../rent/) [e](/sv/rent/#x)"),
        .body("nothing", "⟦path-unknown⟧[a]() ⟦path-unknown⟧[b](<>) ⟦path-unknown⟧[c](?x)"),
        .body(
            "unsafe",
            "⟦link-unsafe⟧[a](javascript:b) ⟦link-unsafe⟧[b](//a.example/) ⟦link-unsafe⟧[c](JavaScript:b) "
                + "⟦link-unsafe⟧[d](java&#9;script:b) ⟦link-unsafe⟧[e](vbscript:b) ⟦link-unsafe⟧<data:text/html,b>"
        ),
        .body("a mark behind the colon", "⟦link-unsafe⟧[a](javascript:\u{301}b) ⟦link-unsafe⟧[b](//\u{301}a.example/)"),
        Broken("a page", ["pages/us.sv.md": BankFolder.page(body: "⟦answer-unknown⟧[a](answer:a) [b](page:us) ⟦page-unknown⟧[c](page:them)")]),
        Broken(
            "another language", ["answers/rent.en.md": BankFolder.answer(body: "⟦answer-unknown⟧[a](answer:other) [b](answer:rent) ⟦page-unknown⟧[c](page:us)"), "pages/us.sv.md": BankFolder.page()]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `easy language falls back to its standard language, and the other way about`() throws {
        let body = "[a](answer:other) [b](page:us) [c](answer:easy)"
        let folder = try BankFolder([
            "answers/rent.sv-simple.md": BankFolder.answer(body: body), "answers/easy.sv-simple.md": BankFolder.answer(), "answers/rent.sv.md": BankFolder.answer(body: body),
            "pages/us.sv.md": BankFolder.page(),
        ])
        #expect(folder.checked().lines == [])
    }

    @Test func `near names are given`() throws {
        let folder = try BankFolder(["answers/rent.sv.md": BankFolder.answer(body: "[a](contact:emergncy)\n[b](/sv/ohter/)")])
        #expect(folder.checked().problems.map(\.nearest) == [["emergency"], ["/sv/other/"]])
    }
}
