import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@testable import Moderation

struct PublishingTests {
    private let desk: TestDesk
    private let path = "answers/money/rent-help.sv.md"

    init() throws { desk = try TestDesk() }

    @Test func `an answer goes out with both who agreed, and with months only`() throws {
        let bank = try TestBank()
        let id = try desk.item(.approved)
        let published = try desk.handling("m3", at: TestDesk.later(hours: 31)).publish(id, to: bank.folder + "/")
        #expect(published.path == "\(bank.folder)/\(path)")
        #expect(published.item.state == .published)
        let digest = Digest.of(answerText())
        let line = "approved: {digest: \(digest), by: [m1, m2], on: 2026-11}\n"
        let text = String(decoding: answerText(), as: UTF8.self)
        #expect(bank.read(path) == text.replacing("answered: 2026-11\n", with: "answered: 2026-11\n" + line))
        #expect(bank.read(path)?.contains(/2026-11-|T14Z/) == false)
        let read = Bank.read(bank.folder)
        let checked = BankCheck.run(try #require(read.bank), today: TestDesk.now.day)
        #expect((read.problems + checked.problems).filter { $0.severity == .error } == [])
        #expect(checked.publishable.answers.count == 2)
        #expect(published.item.last(.publish)?.by == "m3" && published.item.last(.publish)?.digest == digest && published.item.last(.publish)?.answer == "rent-help")
    }

    @Test func `the ledger counts the hours to the answer`() throws {
        let id = try desk.item(.approved)
        let bank = try TestBank()
        _ = try desk.handling("m2", at: TestDesk.later(hours: 31)).publish(id, to: bank.folder)
        let entries = try desk.tree.filter { $0.key.hasPrefix("ledger/2026-11/") }.values.map { String(decoding: $0, as: UTF8.self) }
        #expect(
            entries.filter { $0.contains("publish") } == [
                "{\"format\":1,\"kind\":\"publish\",\"at\":\"2026-11-23T21Z\",\"language\":\"sv\",\"topics\":[\"money\"],\"channel\":\"text\",\"hours-to-answer\":31,\"in-time\":true}\n"
            ])
        #expect(entries.allSatisfy { !$0.contains(id) && !$0.contains("rent-help") && !$0.contains("m1") })
    }

    @Test func `another text in the same place is left alone`() throws {
        let id = try desk.item(.approved)
        let bank = try TestBank(policy: "open")
        try bank.write("---\nquestion: Något annat?\ntopics: [money]\nanswered: 2026-10\n---\nNej.\n", to: path)
        let before = try bank.tree
        #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) } == [.fileExists])
        #expect(try bank.tree == before)
        #expect(try desk.item(id).state == .approved)
    }

    /// The file is there, the event is not: what a process leaves that ends in between, even if the month does, too.
    @Test(arguments: [0, 24 * 40])
    func `a second run ends what the first began`(hours: Int) throws {
        let id = try desk.item(.approved)
        let bank = try TestBank()
        let published = try desk.handling("m2").publish(id, to: bank.folder).item
        try FileTree.removeFile("\(published.folder)/events/\(published.heads[0]).json")
        #expect(try desk.item(id).state == .approved)
        let before = try bank.tree
        #expect(try desk.handling("m2", at: TestDesk.later(hours: hours)).publish(id, to: bank.folder).item.state == .published)
        #expect(try bank.tree == before)
    }

    @Test(arguments: [
        (answer(topics: "[mony]"), DiagnosticID.topicUnknown), (answer("Se [den](answer:none)."), .answerUnknown), (answer("Ring [112](contact:nobody)."), .contactUnknown),
        (answer(more: "slug: deposit\n"), .outputCollision), (answer(more: "slug: topics\n"), .slugReserved), (answer(more: "audience: [children]\n"), .audienceUnknown),
        (answer("[x](javascript:y)"), .linkUnsafe),
    ])
    func `what the bank's check finds is not published`(text: String, problem: DiagnosticID) throws {
        for unapproved in ["refuse", "leave-out"] {
            let id = try desk.item(.approved, text: Array(text.utf8))
            let bank = try TestBank(unapproved: unapproved)
            let before = try bank.tree
            #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) }.contains(problem))
            #expect(try bank.tree == before)
            #expect(try desk.item(id).state == .approved)
        }
    }

    /// Also where the bank leaves out what is not approved: an answer that nobody would ever see is no publication.
    @Test(arguments: ["refuse", "leave-out"])
    func `moderators are those of the bank`(unapproved: String) throws {
        let id = try desk.item(.approved, text: answerText("Se [den](answer:none)."))
        let bank = try TestBank(unapproved: unapproved, moderators: "[m1, m3]")
        #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) }.contains(.moderatorUnknown))
        #expect(bank.read(path) == nil)
    }

    @Test func `problems that the bank had before stop nobody`() throws {
        let broken = "---\nquestion: Får jag tillbaka depositionen?\ntopics: [hmoe]\nanswered: 2026-10\n---\n[x](answer:none)\n"
        let bank = try TestBank(deposit: broken)
        try bank.write("---\nquestion\n", to: "answers/home/worse.sv.md")
        #expect(try desk.handling("m2").publish(try desk.item(.approved), to: bank.folder).item.state == .published)
    }

    @Test func `problems that an answer makes elsewhere stop it`() throws {
        let (bank, other) = (try TestBank(policy: "open"), try TestBank())
        try bank.write(String(decoding: answerText(), as: UTF8.self), to: "answers/rent-help.sv.md")
        #expect(ids { try desk.handling("m2").publish(try desk.item(.approved), to: bank.folder) }.contains(.answerDuplicate))
        let id = try desk.item(.approved, text: answerText(more: "aliases: [/sv/deposit/]\n"))
        #expect(ids { try desk.handling("m2").publish(id, to: other.folder) }.contains(.outputCollision))
    }

    @Test func `where there is no bank nothing is made`() throws {
        let scratch = Scratch()
        let id = try desk.item(.approved)
        #expect(ids { try desk.handling("m2").publish(id, to: scratch.path + "/content") } == [.bankMissing])
        #expect(try everyFile(below: scratch.path).isEmpty)
        let bank = try TestBank()
        try bank.write("format: [", to: "bank.yaml")
        #expect(!ids { try desk.handling("m2").publish(id, to: bank.folder) }.isEmpty)
        #expect(bank.read(path) == nil)
    }

    @Test func `an approved text that was changed since is not published`() throws {
        let id = try desk.item(.approved)
        let bank = try TestBank()
        try FileTree.write(answerText("Annat."), to: try desk.item(id).answerPath)
        #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) } == [.textChanged])
        #expect(bank.read(path) == nil)
    }

    /// Somebody who can write to the desk, but not to its history, gains nothing.
    @Test func `one person cannot be both`() throws {
        let id = try desk.item(.proposed)
        let item = try desk.item(id)
        var event = Event(parents: item.heads, move: .approve, by: "m1", at: "2026-11-22T14Z")
        event.digest = item.last(.propose)?.digest
        try EventWriter.write(event, in: item.folder, desk.desk)
        #expect(try desk.item(id).state == .approved)
        let bank = try TestBank()
        #expect(ids { try desk.handling("m2").publish(id, to: bank.folder) } == [.selfApproval])
    }

    @Test func `a batch publishes everything that is approved, or nothing`() throws {
        let bank = try TestBank()
        let ids = try (0..<3).map { number in
            let id = try desk.item(.drafted)
            _ = try desk.handling("m1").draft(id, answerID: AnswerID("rent-\(number)")) { _ in answerText("Ja, på sätt \(number).") }
            _ = try desk.handling("m1").propose(id, masksConfirmed: false)
            if number < 2 { _ = try desk.handling("m2").approve(id) }
            return id
        }
        let before = try bank.tree
        #expect(problems { _ = try desk.handling("m2").publishAll(to: bank.folder, least: 3) }.map(\.arguments) == [["count": "2", "needed": "3"]])
        #expect(try bank.tree == before)
        _ = try desk.handling("m2").approve(ids[2])
        let batch = try desk.handling("m2").publishAll(to: bank.folder, least: 3)
        #expect(batch.problems.isEmpty && Set(batch.published.map(\.item.id)) == Set(ids))
        #expect(try bank.tree.keys.filter { $0.contains("rent-") }.count == 3)
    }

    @Test func `one answer that cannot go does not keep the others`() throws {
        let bank = try TestBank()
        let (good, bad) = (try desk.item(.approved), try desk.item(.approved))
        try FileTree.write(answerText("Annat."), to: try desk.item(bad).answerPath)
        let batch = try desk.handling("m2").publishAll(to: bank.folder, least: 1)
        #expect(batch.published.map(\.item.id) == [good] && batch.problems.map(\.id) == [.textChanged])
    }

    @Test func `whether the promise was kept is on record`() throws {
        let bank = try TestBank()
        try FileTree.write(Array("office-hours: {mon-sun: \"00-24\"}\n".utf8), to: desk.desk.folder + "/calendar.yaml")
        let (early, late) = (try desk.item(.approved), try desk.item(.drafted))
        #expect(try desk.handling("m2", at: TestDesk.later(hours: 24)).publish(early, to: bank.folder).item.last(.publish)?.inTime == true)
        _ = try desk.handling("m1").draft(late, answerID: AnswerID("rent-late")) { _ in answerText("Ja, det går.") }
        _ = try desk.handling("m1").propose(late, masksConfirmed: false)
        _ = try desk.handling("m2").approve(late)
        #expect(try desk.handling("m2", at: TestDesk.later(hours: 26)).publish(late, to: bank.folder).item.last(.publish)?.inTime == false)
    }
}
