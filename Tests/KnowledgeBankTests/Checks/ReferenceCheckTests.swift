import Diagnostics
import KnowledgeBank
import Testing

@Suite struct ReferenceCheckTests {
    static let broken: [Broken] = [
        Broken("topics and audiences", ["answers/rent.sv.md": BankFolder.answer("audience: [adults, ⟦audience-unknown⟧adult]", topics: "[economy, ⟦topic-unknown⟧econmy]")]),
        .answer("answers", "follows: ⟦answer-unknown⟧rents\nsee-also: [other, ⟦answer-unknown⟧others]"),
        Broken("an answer in another language only", ["answers/rent.en.md": BankFolder.answer("see-also: [rent, ⟦answer-unknown⟧other]")]),
        .topics("neighbours", "- {id: economy, name: x, related: [economy, ⟦topic-unknown⟧housing]}\n"),
        Broken("the page to ask on is in the default language", ["bank.yaml": BankFolder.settings("ask: {page: ⟦page-unknown⟧us}"), "pages/us.en.md": BankFolder.page()]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `near names are given`() throws {
        let folder = try BankFolder(["answers/rent.sv.md": BankFolder.answer("audience: adulds\nfollows: ohter", topics: "econmy")])
        #expect(folder.checked().problems.map(\.nearest) == [["economy"], ["adults"], ["other"]])
    }
}
