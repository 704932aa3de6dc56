import Diagnostics
import FileTree
import KnowledgeBank
import Scrubbing
import Testing

@testable import Moderation

struct ReviewingTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    @Test(arguments: [("sv", "telefonnummer"), ("fi", "katuosoite"), ("en", "phone number"), ("sv", "person A"), ("sv", "13-15 år"), ("fi", "toukokuu 2023")])
    func `masks stop a proposal until they are confirmed`(language: String, mask: String) throws {
        let id = try desk.item(.drafted, text: answerText("Ring [\(mask)].\n\nEller [\(mask)], sa hon i [parentes]."))
        let m1 = try desk.handling("m1")
        let found = problems { try m1.propose(id, masksConfirmed: false) }
        #expect(found.map(\.id) == [.maskUnconfirmed, .maskUnconfirmed])
        #expect(found.map(\.place?.line) == [9, 11])
        #expect(try desk.item(id).state == .drafted)
        #expect(try m1.propose(id, masksConfirmed: true).last(.propose)?.confirmedMasks == 2)
    }

    @Test func `a text without masks needs no confirmation`() throws {
        #expect(try desk.item(try desk.item(.proposed)).last(.propose)?.confirmedMasks == 0)
    }

    /// Wherever it stands in the file: all of it becomes public.
    @Test(arguments: [
        answer("Ring 070-1740605."), answer("Skriv till nagon@example.org."), answer("Nummer 18300512-9801."), answer("Hej", question: "Är 070-1740605 rätt?"),
        answer("Hej", more: "summary: Skriv till nagon@example.org\n"), answer("Hej", more: "summary: \"\\x41\\x41\\x41\\x41 nagon@example.org\"\n"),
        answer("Hej", more: "search-terms: [hyra, 070-1740605]\n"), answer("Hej", more: "consulted: [nagon@example.org]\n"), answer("Hej", more: "# från 070-1740605\n"),
        answer("Hej", more: "sources: [{title: 070-1740605, url: \"https://example.org/\"}]\n"),
    ])
    func `personal data stop a proposal`(text: String) throws {
        let id = try desk.item(.drafted, text: Array(text.utf8))
        let found = problems { try desk.handling("m1").propose(id, masksConfirmed: true) }
        #expect(!found.isEmpty && found.allSatisfy { $0.id == .personalData && $0.place != nil })
        let words = found.flatMap { $0.arguments.values }.joined()
        #expect(!words.contains("1740605") && !words.contains("nagon"))
    }

    /// Dates, digests and links are what answers are made of.
    @Test func `an ordinary front matter is no personal data`() throws {
        let more = """
            reviewed: 2026-11-14
            review-by: 2027-11-14
            slug: hjalp-med-hyran
            aliases: [/gammal/adress/]
            search-terms: [socialbidrag, soc]
            sources: [{title: Socialstyrelsen, url: "https://example.org/2026/10/123456789/sida.html"}]
            translated-from: {language: sv, digest: sha256-0123456789012345678901234567890123456789012345678901234567890123}
            corrected: [{on: 2026-11-02, what: nytt belopp}]

            """
        #expect(try desk.item(try desk.item(.proposed, text: answerText(more: more))).state == .proposed)
    }

    @Test(arguments: [
        "Ring 0&#55;0174&#48;605.", "Skriv till a&#64;example.org.", "Ring 070\\-1740605.", "Ring 070&nbsp;174&nbsp;06&nbsp;05.",
    ])
    func `what a reader would see counts, however it is written`(text: String) throws {
        let id = try desk.item(.drafted, text: answerText(text))
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: true) } == [.personalData])
    }

    @Test func `escapes of YAML and names of answers are read, too`() throws {
        let id = try desk.item(.drafted, text: answerText(more: "search-terms: [\"a\\x40example.org\"]\n"))
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: true) } == [.personalData])
        #expect(ids { try desk.handling("m1").draft(id, answerID: AnswerID("ring-070-1740605")) { $0 } } == [.personalData])
    }

    @Test(arguments: [("---\u{0}", DiagnosticID.fileNotUTF8), ("\u{FEFF}---", .fileHasBOM), ("Hej \u{1B}[2J", .fileControlCharacter), ("Hej \u{202E}", .fileControlCharacter)])
    func `what is no plain text is not taken over as a draft`(text: String, problem: DiagnosticID) throws {
        let id = try desk.item(.triaged)
        #expect(problems { _ = try desk.handling("m1").draft(id, answerID: AnswerID("other")) { _ in Array(text.utf8) } }.map(\.id) == [problem])
        #expect(try desk.item(id).answer() == nil)
    }

    @Test(arguments: [
        (answer(topics: "[]"), DiagnosticID.valueEmpty), (answer(more: "sumary: x\n"), .keyUnknown), ("Hej", .frontMatterMissing),
        (answer(more: "approved: {digest: sha256-a, by: [m1, m2], on: 2026-11}\n"), .approvalNotLast),
    ])
    func `what a bank would refuse is not proposed`(text: String, problem: DiagnosticID) throws {
        let id = try desk.item(.drafted, text: Array(text.utf8))
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: true) }.contains(problem))
    }

    @Test func `a text that was changed behind the desk's back is not proposed`() throws {
        let id = try desk.item(.drafted)
        let item = try desk.item(id)
        try FileTree.write(answerText("Annat."), to: item.answerPath)
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: false) } == [.textChanged])
        try FileTree.removeFile(item.answerPath)
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: false) } == [.nothingDrafted])
    }

    @Test func `nobody approves what is their own`() throws {
        let id = try desk.item(.drafted)
        _ = try desk.handling("m2").propose(id, masksConfirmed: false)
        #expect(ids { try desk.handling("m1").approve(id) } == [.selfApproval])
        #expect(ids { try desk.handling("m2").approve(id) } == [.selfApproval])
        #expect(try desk.item(id).state == .proposed)
        let item = try desk.handling("m3").approve(id)
        #expect(item.state == .approved)
        #expect(item.last(.approve)?.by == "m3")
        #expect(item.last(.approve)?.digest == Digest.of(answerText()))
    }

    @Test func `exactly what was proposed is approved`() throws {
        let id = try desk.item(.proposed)
        try FileTree.write(answerText("Annat."), to: try desk.item(id).answerPath)
        #expect(ids { try desk.handling("m2").approve(id) } == [.textChanged])
    }

    @Test func `a change after the approval voids it`() throws {
        let id = try desk.item(.approved)
        let bank = try TestBank()
        let before = try bank.tree
        #expect(try desk.handling("m1").draft(id, answerID: nil) { _ in answerText("Det här är en ny text om hyran.") }.state == .drafted)
        #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) } == [.moveIllegal])
        _ = try desk.handling("m1").propose(id, masksConfirmed: false)
        #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) } == [.moveIllegal])
        #expect(try bank.tree == before)
        _ = try desk.handling("m2").approve(id)
        #expect(try desk.handling("m2").publish(id, to: bank.folder).item.state == .published)
    }
}
