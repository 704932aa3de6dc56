import Diagnostics
import KnowledgeBank
import Testing

@Suite struct ApprovalCheckTests {
    private static let good = digest(of: BankFolder.answer())

    private static func recorded(_ what: String, _ text: String) -> Broken {
        Broken(what, ["bank.yaml": BankFolder.settings(policy: "recorded"), "answers/rent.sv.md": text], without: ["answers/other.sv.md"])
    }

    private static func approved(_ what: String, _ value: String) -> Broken { recorded(what, BankFolder.answer("approved: " + value)) }

    static let broken: [Broken] = [
        recorded("nobody", "⟦whole:approval-missing⟧" + BankFolder.answer()),
        approved("two people", "{digest: \(good), by: [m1, m2], on: 2026-10}"),
        approved("three people, another spelling", "{ by: [ m3, \"m1\", m2 ], on: 2026-10, digest: '\(good)' }   # by hand"),
        approved("an earlier text", "⟦approval-outdated⟧{digest: sha256-0, by: [m1, m2], on: 2026-10}"),
        approved("the same digits in capitals", "⟦approval-outdated⟧{digest: \(good.uppercased()), by: [m1, m2], on: 2026-10}"),
        approved("one person", "⟦approval-same-person⟧{digest: \(good), by: [m1], on: 2026-10}"),
        approved("one person twice", "⟦approval-same-person⟧{digest: \(good), by: [m1, m1], on: 2026-10}"),
        approved("one person who is no list", "⟦approval-same-person⟧{digest: \(good), by: m1, on: 2026-10}"),
        approved("a stranger", "{digest: \(good), by: [m1, ⟦moderator-unknown⟧anna], on: 2026-10}"),
        recorded("a line below", BankFolder.answer("approved: ⟦approval-not-last⟧{digest: \(digest(of: BankFolder.answer("slug: rent"))), by: [m1, m2], on: 2026-10}\nslug: rent")),
        recorded("a comment below", BankFolder.answer("approved: ⟦approval-not-last⟧{digest: \(digest(of: BankFolder.answer("# x"))), by: [m1, m2], on: 2026-10}\n# x")),
        recorded("several lines", BankFolder.answer("approved:\n  ⟦approval-not-last⟧digest: \(good)\n  by: [m1, m2]\n  on: 2026-10")),
        recorded("a key in quotation marks", BankFolder.answer("\"approved\": ⟦approval-not-last⟧{digest: \(good), by: [m1, m2], on: 2026-10}")),
        recorded("another policy's approval", BankFolder.answer(body: "approved: {digest: x}").replacing("---\nquestion", with: "⟦whole:approval-missing⟧---\nquestion")),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    /// The digest leaves out the line that begins with `approved:`; text in a longer value must not hide there.
    @Test func `text that looks like the approved line does not escape the digest`() throws {
        func text(_ hidden: String, digest: String) -> String {
            BankFolder.answer("\"approved\": {digest: \(digest), by: [m1, m2], on: 2026-10}\nsummary: \"Ja,\napproved: \(hidden)\"")
        }
        let digest = digest(of: text("det är rätt", digest: "sha256-0"))
        for hidden in ["det är rätt", "det är fel"] {
            let lines = try BankFolder.recorded(text(hidden, digest: digest)).checked().lines
            #expect(lines == ["answers/rent.sv.md:5:13 approval-not-last"])
        }
    }

    /// Programs disagree about what ends a line; what one reads as a key behind the approval must not be a part of it for another.
    @Test(arguments: ["\r", "\u{2028}", "\u{2029}", "\u{85}"])
    func `nothing hides behind the approval on its own line`(lineEnd: String) throws {
        let text = BankFolder.answer("approved: {digest: \(digest(of: BankFolder.answer())), by: [m1, m2], on: 2026-10}\(lineEnd)summary: nobody read this")
        let checked = try BankFolder.recorded(text).checked()
        #expect(checked.problem(.fileControlCharacter) != nil)
        #expect(checked.bank?.answers.contains { $0.id.rawValue == "rent" } == false)
    }

    @Test func `an approval does not count for a copy under another name`() throws {
        let approved = BankFolder.answer("approved: {digest: \(digest(of: BankFolder.answer())), by: [m1, m2], on: 2026-10}")
        let checked = try BankFolder.recorded(approved, ["answers/rent.en.md": approved, "answers/zz.sv.md": approved]).checked()
        #expect(checked.problems.filter { $0.id == .approvalCopied }.count == 2)
    }

    @Test func `what one person and two need to know is said`() throws {
        let one = try BankFolder.recorded(BankFolder.answer("approved: {digest: \(ApprovalCheckTests.good), by: [m1, m1], on: 2026-10}")).checked().problems
        #expect(one.map { $0.arguments["count"] } == ["1"])
        let folder = try BankFolder.recorded(BankFolder.answer("approved: {digest: \(ApprovalCheckTests.good), by: [m1, m22], on: 2026-10}"), unapproved: "leave-out")
        #expect(folder.checked().problem(.moderatorUnknown)?.nearest.sorted() == ["m2"])
        #expect(folder.checked().problem(.moderatorUnknown)?.arguments == ["id": "m22", "known": "m1, m2, m3"])
    }
}
