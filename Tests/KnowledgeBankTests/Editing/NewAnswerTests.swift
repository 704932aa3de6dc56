import Diagnostics
import KnowledgeBank
import Testing

@Suite struct NewAnswerTests {
    private func language(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

    @Test(arguments: ["sv", "fi", "da", "en", "uk", "sv-simple"]) func `a new answer passes the check in every language`(tag: String) throws {
        let text = NewAnswer.text(language: try language(tag), topics: [try #require(TopicID("economy"))], asked: month("2026-10"), answered: month("2026-11"))
        let folder = try BankFolder([
            "bank.yaml": BankFolder.settings().replacing("[sv, en]", with: "[sv, en, fi, da, uk]").replacing("{sv: Svar, en: Answers}", with: "Svar").replacing(
                "{sv: Vuxna, en: Adults}", with: "Vuxna"),
            "topics.yaml": "- {id: economy, name: Pengar}\n", "answers/new.\(tag).md": text,
        ])
        #expect(folder.checked().lines == [])
        let answer = try folder.answer("new", tag)
        #expect(answer.asked == month("2026-10") && answer.answered == .month(month("2026-11")) && answer.topics.map(\.value.rawValue) == ["economy"] && answer.summary != nil)
    }

    @Test func `without a topic the writer is asked for one`() throws {
        let text = NewAnswer.text(language: try language("sv"), topics: [], asked: month("2026-11"), answered: month("2026-11"))
        #expect(try BankFolder(["answers/new.sv.md": text]).checked().lines == ["answers/new.sv.md:3:9 value-empty"])
    }

    @Test(arguments: [("Hej", "> Hej"), ("Hej\n\nJag å", "> Hej\n>\n> Jag å"), ("Hej\r\nJag\r\n\r\n", "> Hej\n> Jag"), ("---\nquestion: x", "> ---\n> question: x"), ("> a\n# b", "> > a\n> # b")])
    func `the asker's words are a quote, every line of them`(quote: String, expected: String) throws {
        let text = NewAnswer.text(language: try language("sv"), topics: [], asked: month("2026-10"), answered: month("2026-11"), quote: quote)
        #expect(text.contains("\n---\n\(expected)\n\nEn varm mening"))
    }

    /// What the languages share stays, what belongs to one of them goes, however it is written.
    private static let original = """
        # about this file
        slug: hjalp # why
        audience: adults
        aliases:
        - /a/
        - /b/
        # kept
        asked: 2026-09

        search-terms: [soc,
          bidrag]
        "corrected":
          - on: 2026-11-01
            what: >
              nytt

              belopp

        see-also: [other]
        translated-from: {language: fi, digest: sha256-0}
        approved: {digest: sha256-0, by: [m1], on: 2026-10}
        """

    @Test(arguments: [false, true]) func `a translation keeps what the languages share`(isCRLF: Bool) throws {
        let text = BankFolder.answer(NewAnswerTests.original, body: "Ja.\n\nslug: x")
        let folder = try BankFolder(["answers/rent.sv.md": isCRLF ? text.crlf : text, "answers/other.en.md": BankFolder.answer()])
        let original = try folder.answer()
        let translation = try NewAnswer.translation(of: original, into: try language("en"))
        let kept = "# about this file\naudience: adults\n# kept\nasked: 2026-09\n\n\nsee-also: [other]\ntranslated-from: {language: sv, digest: \(original.digest)}"
        let expected = BankFolder.answer(kept, body: "Ja.\n\nslug: x")
        #expect(translation == Array((isCRLF ? expected.crlf : expected).utf8))
        try folder.write(translation, to: "answers/rent.en.md")
        #expect(folder.checked().lines == [])
        try folder.write(BankFolder.answer("audience: adults\nasked: 2026-09\nsee-also: [other]"), to: "answers/rent.sv.md")
        #expect(folder.checked().lines == ["answers/rent.en.md:12:18 translation-stale"])
    }

    @Test func `a translation of a short answer is that answer with its origin`() throws {
        let original = try BankFolder().answer()
        let translation = try NewAnswer.translation(of: original, into: try language("fi"))
        #expect(String(decoding: translation, as: UTF8.self) == BankFolder.answer("translated-from: {language: sv, digest: \(original.digest)}"))
    }
}
