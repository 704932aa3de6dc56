import Diagnostics
import KnowledgeBank
import Testing

@Suite struct AccessibilityReaderTests {
    private static func file(_ what: String, _ text: String) -> Broken { Broken(what, ["accessibility.yaml": text]) }

    static let broken: [Broken] = [
        file("a list", "⟦whole:value-not-mapping⟧- a"),
        file("an unknown key", "⟦key-unknown⟧test: 1"),
        file("a test without figures", "tested: ⟦key-missing⟧⟦key-missing⟧{on: 2026-11-01, tool: x}"),
        file("a test that is no mapping", "tested: ⟦value-not-mapping⟧yes"),
        file("a test of long ago", "tested: {on: ⟦review-overdue⟧2025-11-01, tool: x, pages: 1, violations: 0}"),
        file("a shortcoming in one language", "shortcomings:\n- ⟦language-missing⟧{sv: Inget ljud.}"),
        file("complaints without address", "complaints: ⟦key-missing⟧{name: Digg}"),
        file("a format to come", "format: ⟦format-newer⟧2"),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `a statement is read`() throws {
        let bank = try BankFolder([
            "accessibility.yaml":
                "tested: {on: 2026-11-01, tool: axe 4, pages: 12, violations: 3}\nshortcomings: [{sv: Inget ljud., en: No audio.}]\ncomplaints: {name: Digg, url: 'https://a.example/'}"
        ]).checked()
        #expect(bank.lines == [])
        let statement = try #require(bank.bank?.accessibility)
        #expect(statement.test?.value.on == day("2026-11-01"))
        #expect(statement.test?.value.pages == 12)
        #expect(statement.test?.value.violations == 3)
        #expect(statement.shortcomings.count == 1)
        #expect(statement.complaints?.url == "https://a.example/")
    }
}
