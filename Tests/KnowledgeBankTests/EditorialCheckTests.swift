import Diagnostics
import Testing

@testable import KnowledgeBank

struct EditorialCheckTests {
    private static let good = """
        > Jag har blivit av med jobbet.

        Du är inte ensam. Ja, du kan få hjälp.

        ## Det här kan du göra nu

        - Ring [mottagningen](contact:office).

        Svaret är allmänt.
        """

    private func ids(_ body: String, language: String = "sv", summary: Bool = true) throws -> [DiagnosticID] {
        let text = "---\nquestion: Får jag hjälp?\ntopics: [money]\nanswered: 2026-10\n\(summary ? "summary: Ja.\n" : "")---\n\(body)\n"
        let id = try #require(AnswerID("rent")), tag = try #require(LanguageTag(language))
        let answer = try #require(Answer.parse(SourceFile(path: "rent.\(language).md", bytes: Array(text.utf8)), id: id, language: tag).0)
        return EditorialCheck.problems(in: answer, nil).map(\.id)
    }

    @Test func `an answer with all its parts has no findings`() throws { #expect(try ids(EditorialCheckTests.good) == []) }

    @Test(arguments: [
        ("Svaret är allmänt.", "Hör av dig.", DiagnosticID.answerGeneralMissing), ("- Ring", "Ring", .answerStepsMissing), ("(contact:office)", "(answer:rent)", .answerContactMissing),
        ("Du är inte ensam. Ja, du kan få hjälp.\n\n", "", .answerOpeningMissing),
    ])
    func `each part that is missing is named`(part: String, replacement: String, finding: DiagnosticID) throws {
        #expect(try ids(EditorialCheckTests.good.replacing(part, with: replacement)) == [finding])
    }

    @Test func `without a summary search has nothing to show`() throws { #expect(try ids(EditorialCheckTests.good, summary: false) == [.answerSummaryMissing]) }

    @Test func `a link to an authority leads somewhere, too`() throws {
        #expect(try ids(EditorialCheckTests.good.replacing("contact:office", with: "https://example.org/")) == [])
    }

    /// A language of which the program knows no such words is not judged by them.
    @Test func `an unknown language has no closing words to miss`() throws { #expect(try ids(EditorialCheckTests.good.replacing("allmänt", with: "x"), language: "so") == []) }
}
