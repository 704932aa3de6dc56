import Diagnostics
import KnowledgeBank
import Testing

@Suite struct BankCheckTests {
    /// Two answers, `rent` approved by two, `draft` by nobody.
    private func folder(policy: String = "recorded", unapproved: String, draft: String = BankFolder.answer()) throws -> BankFolder {
        let settings = BankFolder.settings("unapproved: \(unapproved)", policy: policy)
        let approved = BankFolder.answer("approved: {digest: \(digest(of: BankFolder.answer())), by: [m1, m2], on: 2026-10}")
        return try BankFolder(["bank.yaml": settings, "answers/rent.sv.md": approved, "answers/draft.sv.md": draft], without: ["answers/other.sv.md"])
    }

    @Test func `an answer without approval stops the build where the bank refuses`() throws {
        let checked = try folder(unapproved: "refuse").checked()
        #expect(checked.lines == ["answers/draft.sv.md approval-missing"])
        #expect(checked.problems.map(\.severity) == [.error])
        #expect(checked.publishable?.answers.map(\.id.rawValue) == ["draft", "rent"])
    }

    @Test func `it is left out, with a warning, where the bank leaves out`() throws {
        let checked = try folder(unapproved: "leave-out").checked()
        #expect(checked.lines == ["answers/draft.sv.md approval-missing"])
        #expect(checked.problems.map(\.severity) == [.warning])
        #expect(checked.publishable?.answers.map(\.id.rawValue) == ["rent"])
        #expect(checked.bank?.answers.map(\.id.rawValue) == ["draft", "rent"])
    }

    @Test func `a link to what is left out leads nowhere`() throws {
        let body = "[a](answer:draft)"
        let approved = BankFolder.answer("approved: {digest: \(digest(of: BankFolder.answer(body: body))), by: [m1, m2], on: 2026-10}", body: body)
        let folder = try folder(unapproved: "leave-out")
        try folder.write(approved, to: "answers/rent.sv.md")
        #expect(folder.checked().lines == ["answers/draft.sv.md approval-missing", "answers/rent.sv.md:7:1 answer-unknown"])
    }

    @Test func `under the policy open nobody has to approve`() throws {
        for unapproved in ["refuse", "leave-out"] {
            let checked = try folder(policy: "open", unapproved: unapproved, draft: BankFolder.answer("approved: {digest: x, by: [nobody], on: 2026-10}")).checked()
            #expect(checked.lines == [])
            #expect(checked.publishable?.answers.count == 2)
        }
    }

    @Test(arguments: ["refuse", "leave-out"]) func `people who are still writing see everything`(unapproved: String) throws {
        let bank = try #require(try folder(unapproved: unapproved, draft: BankFolder.answer(body: "[a](answer:x)")).checked().bank)
        let (publishable, problems) = BankCheck.run(bank, today: BankFolder.today, showingUnapproved: true)
        #expect(publishable.answers.count == 2)
        #expect(problems.map(\.id) == [.approvalMissing, .answerUnknown] && problems.map(\.severity) == [.warning, .error])
    }

    @Test func `an answer may be asked about whatever the policy`() throws {
        let bank = try #require(try folder(policy: "open", unapproved: "refuse").checked().bank)
        #expect(bank.answers.map { BankCheck.approvalProblem(of: $0, in: bank)?.id } == [.approvalMissing, nil])
        #expect(BankCheck.approvalsNeeded == 2)
    }

    @Test func `only what has gone stale becomes an error`() {
        let strict = DiagnosticID.allCases.filter { $0.severity == .warning && BankCheck.strict(Diagnostic($0, at: nil)).severity == .error }
        #expect(strict == [.translationStale, .reviewOverdue, .contactOverdue])
    }

    @Test func `a check gives the same problems in the same order each time`() throws {
        let folder = try BankFolder(Dictionary(uniqueKeysWithValues: (0..<100).map { ("answers/a\($0).sv.md", BankFolder.answer("follows: x\(Int($0))", body: "[a](answer:y)")) }))
        let first = folder.checked().problems
        #expect(first.count == 200)
        #expect((0..<3).allSatisfy { _ in folder.checked().problems == first })
    }
}
