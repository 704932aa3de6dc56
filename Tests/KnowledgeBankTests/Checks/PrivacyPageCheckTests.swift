import KnowledgeBank
import Testing

@Suite struct PrivacyPageCheckTests {
    private static let settings = BankFolder.settings("privacy: {controller: Nämnden, contact: emergency}\nretention: {days: 90, legal-basis: Beslut}")

    private static let complete = BankFolder.page(
        body: """
            Nämnden är ansvarig, och du når den [här](contact:emergency). Vi läser frågorna för att kunna svara. Efter 90 dagar raderas de.
            Du har rätt att få veta vad som är sparat. Den som driver servern ser din IP-adress.
            """)

    private static let swedishSettings = settings.replacing("[sv, en]", with: "[sv]").replacing(", en: Answers", with: "").replacing(", en: Adults", with: "")

    private static func page(_ marks: String, without part: String, _ other: String = "") -> Broken {
        let page = complete.replacing(part, with: other).replacing("Nämnden är", with: "\(marks)Nämnden är")
        return Broken(
            marks, ["bank.yaml": swedishSettings, "topics.yaml": "- {id: economy, name: {sv: Pengar}}", "pages/privacy.sv.md": page])
    }

    static let broken: [Broken] = [
        Broken("no page in either language", ["bank.yaml": "⟦whole:privacy-page-missing⟧⟦whole:privacy-page-missing⟧" + settings]),
        page("⟦privacy-controller-missing⟧", without: "Nämnden är", "Kommunen är").with("pages/privacy.sv.md", complete.replacing("Nämnden är", with: "⟦privacy-controller-missing⟧Kommunen är")),
        page("⟦privacy-purpose-missing⟧", without: "för att kunna svara"),
        page("⟦privacy-retention-missing⟧", without: "90", "190"),
        page("⟦privacy-rights-missing⟧", without: "rätt att"),
        page("⟦privacy-host-missing⟧", without: "IP-adress"),
        Broken(
            "no crisis line",
            [
                "bank.yaml": swedishSettings.replacing("contact: emergency", with: "contact: office"), "topics.yaml": "- {id: economy, name: {sv: Pengar}}",
                "contacts.yaml": BankFolder.contact("- {id: office, country: SE, kind: channel, name: x, number: 1, hours: {mon: '9-10'}, verified: 2026-11-01}"),
                "pages/privacy.sv.md": complete.replacing("emergency", with: "office").replacing("Nämnden är", with: "⟦privacy-emergency-missing⟧Nämnden är"),
            ]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `a page that says everything is fine, in a bank that has one language`() throws {
        try Broken("complete", ["bank.yaml": Self.swedishSettings, "topics.yaml": "- {id: economy, name: {sv: Pengar}}", "pages/privacy.sv.md": Self.complete]).expect()
    }

    @Test func `a bank that names no controller and has no such page is left alone`() throws {
        #expect(try BankFolder().checked().lines == [])
    }
}
