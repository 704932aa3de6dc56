import Diagnostics
import KnowledgeBank
import Testing

@Suite struct TranslationCheckTests {
    static let broken: [Broken] = [
        Broken(
            "what translations have in common",
            [
                "topics.yaml": "- {id: economy, name: x, related: [housing]}\n- {id: housing, name: x, related: [economy]}\n",
                "answers/rent.sv.md": BankFolder.answer("audience: adults\nasked: 2026-09", topics: "[economy, housing]"),
                "answers/rent.en.md": "⟦translation-disagrees⟧⟦translation-disagrees⟧⟦translation-disagrees⟧"
                    + BankFolder.answer("applies-to: GB\nfollows: ⟦translation-disagrees⟧more", topics: "[⟦translation-disagrees⟧housing]"),
                "answers/more.en.md": BankFolder.answer(),
            ]),
        Broken("the original has changed", ["answers/rent.en.md": BankFolder.answer("translated-from: ⟦translation-stale⟧{language: sv, digest: sha256-0}")]),
        Broken("easy language, keys in a block", ["answers/rent.sv-simple.md": BankFolder.answer("translated-from:\n  ⟦translation-stale⟧language: sv\n  digest: sha256-0")]),
        Broken("no original any more", ["answers/more.en.md": BankFolder.answer("translated-from: {language: sv, digest: sha256-0}")]),
        Broken(
            "another order of topics",
            [
                "topics.yaml": "- {id: economy, name: x, related: [housing]}\n- {id: housing, name: x, related: [economy]}\n",
                "answers/rent.sv.md": BankFolder.answer(topics: "[economy, housing]"), "answers/rent.en.md": BankFolder.answer(topics: "[housing, economy]"),
            ]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `versions are held against the default language`() throws {
        let folder = try BankFolder(["bank.yaml": BankFolder.settings("default-language: en"), "answers/rent.sv.md": BankFolder.answer("asked: 2026-10"), "answers/rent.en.md": BankFolder.answer()])
        #expect(folder.checked().lines == ["answers/rent.sv.md:1:1 translation-disagrees"])
        #expect(folder.checked().problems.map(\.arguments) == [["key": "asked", "language": "en", "other": folder.root + "/answers/rent.en.md"]])
    }

    @Test func `a translation of the text as it is now is fine, and stale after an edit of the original`() throws {
        let folder = try BankFolder()
        let original = try folder.answer()
        try folder.write(BankFolder.answer("translated-from: {language: sv, digest: \(original.digest)}"), to: "answers/rent.en.md")
        #expect(folder.checked().lines == [])
        try folder.write(BankFolder.answer(body: "Nej."), to: "answers/rent.sv.md")
        let stale = folder.checked().problem(.translationStale)
        #expect(stale?.severity == .warning && stale.map(BankCheck.strict)?.severity == .error)
    }
}
