import KnowledgeBank
import Testing

/// What is wrong with YAML, seen through the files of a bank.
@Suite struct BrokenYAMLTests {
    static let broken: [Broken] = [
        .answer("a colon in a value", "summary: Ja⟦yaml-colon⟧: om du kan"),
        .answer("a colon in a value, behind letters of two bytes", "summary: Åäö⟦yaml-colon⟧: om du kan"),
        .answer("a key without a colon", "⟦yaml-missing-colon⟧summary Ja\nslug: x"),
        .answer("a bracket that is not closed", "audience: ⟦yaml-unclosed⟧[adults\nslug: x"),
        .answer("a quotation mark that is not closed", "summary: ⟦yaml-unclosed⟧\"Ja\nslug: x"),
        .answer("an apostrophe that is not closed", "summary: ⟦yaml-unclosed⟧'Ja\nslug: x"),
        .answer("a list that is not aligned", "audience:\n  - adults\n ⟦yaml-indentation⟧- young"),
        .answer("a reserved character", "summary: ⟦yaml-reserved-character⟧@hyran"),
        .answer("a backtick", "summary: ⟦yaml-reserved-character⟧`hyran`"),
        .answer("a tab", "audience:\n⟦yaml-tab⟧\t- adults"),
        .answer("a key that stands twice", "summary: a\n⟦yaml-duplicate-key⟧summary: b\n⟦yaml-duplicate-key⟧answered: 2026-11"),
        .answer("an anchor", "summary: ⟦yaml-anchor⟧&a Ja"),
        .answer("an alias", "summary: ⟦yaml-anchor⟧*a"),
        .answer("a tag", "summary: ⟦yaml-tag⟧!!str Ja"),
        .answer("an exclamation mark", "summary: ⟦yaml-tag⟧!viktigt"),
        .answer("too many levels", "sources: " + String(repeating: "[", count: 15) + "⟦yaml-too-deep⟧[" + String(repeating: "]", count: 16)),
        .answer("a list as a key", "⟦yaml-syntax⟧[a]: b"),
        .answer("a second document", "...\n⟦yaml-syntax⟧summary: a"),
        Broken("a list instead of keys", ["answers/rent.sv.md": "---\n⟦yaml-missing-colon⟧- a\n---\nJa."]),
        Broken("a text instead of keys", ["answers/rent.sv.md": "---\n⟦yaml-missing-colon⟧Hyran\n---\nJa."]),
        Broken("a second document in bank.yaml", ["bank.yaml": BankFolder.settings("⟦yaml-several-documents⟧---\nname: x")]),
        Broken("bank.yaml", ["bank.yaml": BankFolder.settings("description: ⟦yaml-unclosed⟧\"x")]),
        .topics("topics.yaml", "- id: economy\n\u{20}\u{20}name: x⟦yaml-colon⟧: y\n").withoutTopics,
        Broken("contacts.yaml", ["contacts.yaml": "⟦whole:crisis-line-missing⟧- id: ⟦yaml-reserved-character⟧@a\n"]),
        Broken("glossary.yaml", ["glossary.yaml": "- {language: sv, ⟦yaml-duplicate-key⟧language: sv}\n"]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }
}
