import KnowledgeBank
import Testing

@Suite struct PersonalDataCheckTests {
    /// The numbers are of those that are kept free for fiction.
    static let broken: [Broken] = [
        .body("a number as it is written", "Ring ⟦personal-data⟧070-174 06 05 nu."),
        .body("on a line of its own among others", "Ja.\n\nMed **fet** stil.\n\n⟦personal-data⟧0701740605\n\nHej."),
        .answer("in a comment", "# ⟦personal-data⟧070-174 06 05"),
        Broken("with emphasis in it", ["answers/rent.sv.md": "⟦whole:personal-data⟧" + BankFolder.answer(body: "Hej.\n\nRing 070-**174** 06*05* nu.\n\nHej.")]),
        .body("as character references", "Ring ⟦personal-data⟧&#48;70-174 06 0&#x35; nu."),
        .body("with backslashes", "Skriv till ⟦personal-data⟧anna\\@example.org."),
        Broken("in two links", ["answers/rent.sv.md": "⟦whole:personal-data⟧" + BankFolder.answer(body: "Ring [070-174](https://a.example/) [06 05](https://b.example/).")]),
        Broken("broken by a line end", ["answers/rent.sv.md": "⟦whole:personal-data⟧" + BankFolder.answer(body: "Ring 070-174\n06 05 nu.")]),
        Broken("before a line end", ["answers/rent.sv.md": "⟦whole:personal-data⟧" + BankFolder.answer(body: "Hej.\n\nRing 070-\n1740605 nu.")]),
        Broken(
            "hidden behind another place where it stands within a word",
            ["answers/rent.sv.md": "⟦whole:personal-data⟧" + BankFolder.answer(body: "**070**1740605\n\n[a](https://x.example/a0701740605b)")]),
        .answer("in YAML escapes", "summary: \"Ring ⟦personal-data⟧070-174 06 \\x30\\x35\""),
        .body("no number", "Ring [0771](https://a.example/) eller\nläs **mer** på\nsidan 12 \\(2026\\).\n\n> Hej\n> du & 3 andra."),
    ]

    @Test(arguments: broken) func `is found at its place, or in the file where it is hidden`(_ broken: Broken) throws { try broken.expect() }
}
