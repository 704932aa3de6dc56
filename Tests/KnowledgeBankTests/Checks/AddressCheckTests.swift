import Diagnostics
import KnowledgeBank
import Testing

@Suite struct AddressCheckTests {
    static let broken: [Broken] = [
        .answer("a slug of the site", "slug: ⟦slug-reserved⟧feed"),
        Broken("a slug that has a page", ["answers/rent.sv.md": BankFolder.answer("slug: ⟦slug-reserved⟧⟦output-collision⟧a-z")]),
        Broken("a file that is called like a page of the site", ["pages/ask.sv.md": "⟦slug-reserved⟧" + BankFolder.page()]),
        .answer("the slug of another answer", "slug: ⟦output-collision⟧other"),
        Broken("a page and an answer", ["pages/about.sv.md": BankFolder.page("slug: ⟦output-collision⟧rent")]),
        Broken("two pages of one name", ["pages/a/about.sv.md": BankFolder.page(), "pages/b/about.sv.md": "⟦output-collision⟧" + BankFolder.page()]),
        .answer("former addresses", "aliases: [⟦output-collision⟧/sv/rent/, ⟦output-collision⟧/sv/, ⟦output-collision⟧/sv/topics/economy/, /a/, ⟦output-collision⟧/a/]"),
        .answer("folders of the site", "aliases: [⟦slug-reserved⟧/assets/x/, ⟦slug-reserved⟧/search/]"),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `the other one is named`() throws {
        let folder = try BankFolder(["pages/about.sv.md": BankFolder.page("slug: rent\naliases: [/sv/]")])
        #expect(folder.checked().problems.map { $0.arguments["other"] } == [folder.root + "/answers/rent.sv.md:1:1", "bank.yaml"])
    }

    @Test func `the same slug in two languages is fine`() throws {
        #expect(try BankFolder(["answers/rent.en.md": BankFolder.answer("slug: rent"), "answers/other.en.md": BankFolder.answer()]).checked().lines == [])
    }
}
