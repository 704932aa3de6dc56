import Diagnostics
import KnowledgeBank
import Testing

/// The day is 2026-11-20; facts are due after 12 months, contacts after 6.
@Suite struct FreshnessCheckTests {
    static let broken: [Broken] = [
        .answer("a day that was set", "review-by: ⟦review-overdue⟧2026-11-19"),
        .answer("a day that is today", "review-by: 2026-11-20"),
        .answer("reviewed long ago", "reviewed: ⟦review-overdue⟧2025-11-19"),
        .answer("reviewed a year ago", "reviewed: 2025-11-20"),
        .answer("reviewed long ago, but good for longer", "reviewed: 2020-01-01\nreview-by: 2027-01-01"),
        Broken(
            "answered long ago",
            [
                "answers/rent.sv.md": "⟦review-overdue⟧---\nquestion: a\ntopics: economy\nanswered: 2025-10\n---\nJa.\n",
                "answers/other.sv.md": "---\nquestion: a\ntopics: economy\nanswered: 2025-11\n---\nJa.\n",
            ]),
        .contact(
            "a contact",
            "- {id: ⟦contact-overdue⟧a, country: SE, kind: channel, name: x, number: 1, hours: {mon: '9-10'}, verified: 2026-05-19}\n"
                + "- {id: b, country: SE, kind: channel, name: x, number: 1, hours: {mon: '9-10'}, verified: 2026-05-20}"
        ),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `what is overdue is a warning, and an error where it is asked for`() throws {
        let contacts = BankFolder.contact("- {id: a, country: SE, kind: channel, name: x, number: 1, hours: {mon: '9-10'}, verified: 2020-01-01}")
        let problems = try BankFolder(["answers/rent.sv.md": BankFolder.answer("review-by: 2026-01-31"), "contacts.yaml": contacts]).checked().problems
        #expect(problems.map(\.severity) == [.warning, .warning])
        #expect(problems.map(BankCheck.strict).map(\.severity) == [.error, .error])
        #expect(problems.map(\.arguments) == [["day": "2026-01-31"], ["id": "a", "day": "2020-01-01"]])
    }

    @Test func `what is due depends on the day given and nothing else`() throws {
        let folder = try BankFolder()
        let bank = try #require(folder.checked().bank)
        #expect(BankCheck.run(bank, today: day("2026-10-01")).problems == [])
        #expect(BankCheck.run(bank, today: day("2999-12-31")).problems.map(\.id) == [.reviewOverdue, .reviewOverdue, .contactOverdue])
    }
}
