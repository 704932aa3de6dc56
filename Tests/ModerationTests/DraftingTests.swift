import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@testable import Moderation

struct DraftingTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    @Test func `triage notes language and topics`() throws {
        let id = try desk.item()
        let m1 = try desk.handling("m1")
        var item = try m1.triage(id, language: LanguageTag("fi"), topics: [TopicID("money"), TopicID("home")].compactMap(\.self))
        #expect(item.state == .triaged && item.language == "fi" && item.topics == ["money", "home"])
        item = try m1.triage(id, language: nil, topics: [])
        #expect(item.language == "fi" && item.topics == ["money", "home"])
        item = try m1.triage(id, language: LanguageTag("sv"), topics: [TopicID("home")].compactMap(\.self))
        #expect(item.language == "sv" && item.topics == ["home"])
    }

    @Test func `a first draft has the parts of an answer and the scrubbed question`() throws {
        let id = try desk.importing("Ring 070-1740605!\n\nHälsningar").imported[0]
        let m1 = try desk.handling("m1", at: TestDesk.later(hours: 24 * 30))
        _ = try m1.triage(id, language: nil, topics: [TopicID("money")].compactMap(\.self))
        var given = ""
        _ = try m1.draft(id, answerID: AnswerID("rent-help")) { bytes in
            given = String(decoding: bytes, as: UTF8.self)
            return bytes
        }
        #expect(given.contains("topics: [money]\nasked: 2026-11\nanswered: 2026-12\n"))
        #expect(given.contains("---\n> Ring [telefonnummer]!\n>\n> Hälsningar\n\n"))
    }

    @Test func `a draft is kept under the owner's eyes and given back the next time`() throws {
        let id = try desk.item(.drafted)
        let item = try desk.item(id)
        #expect(item.answerPath == item.folder + "/answer.sv.md" && mode(of: item.answerPath) == 0o600)
        #expect(try item.answer()?.bytes == answerText())
        #expect(item.last(.draft)?.digest == Digest.of(answerText()))
        var given: [UInt8] = []
        let next = try desk.handling("m2").draft(id, answerID: nil) { bytes in
            given = bytes
            return answerText("Nytt.")
        }
        #expect(given == answerText())
        #expect(next.answerID?.rawValue == "rent-help" && next.last(.draft)?.by == "m2")
    }

    @Test func `a draft without changes is no event`() throws {
        let id = try desk.item(.drafted)
        let before = try desk.tree
        #expect(try desk.handling("m2").draft(id, answerID: nil) { $0 }.state == .drafted)
        #expect(try desk.tree.filter { !$0.key.hasSuffix("/.lock") } == before.filter { !$0.key.hasSuffix("/.lock") })
        #expect(try desk.handling("m2").draft(id, answerID: AnswerID("rent")) { $0 }.answerID?.rawValue == "rent")
    }

    @Test func `the first draft needs an id`() throws {
        let id = try desk.item()
        #expect(ids { try desk.handling("m1").draft(id, answerID: nil) { $0 } } == [.answerIDNeeded])
        #expect(try desk.item(id).state == .received)
    }

    @Test func `an editor that fails changes nothing`() throws {
        let id = try desk.item(.approved)
        let before = try desk.tree
        let m1 = try desk.handling("m1")
        #expect(ids { try m1.draft(id, answerID: nil) { _ throws(Problems) in throw Problems(Diagnostic(.editorFailed, at: nil)) } } == [.editorFailed])
        #expect(ids { try m1.draft(id, answerID: nil) { _ in [UInt8](repeating: 0x61, count: TextFile.limit + 1) } } == [.fileTooLarge])
        #expect(try desk.tree == before)
    }

    /// Opening the text and saving it as it is takes nothing back; changing a byte does.
    @Test(arguments: [ItemState.proposed, .approved])
    func `only a change takes a text back to the draft`(state: ItemState) throws {
        let id = try desk.item(state)
        let m1 = try desk.handling("m1")
        #expect(try m1.draft(id, answerID: nil) { $0 }.state == state)
        #expect(try m1.draft(id, answerID: nil) { $0 + [0x0A] }.state == .drafted)
    }

    @Test func `what was returned may be proposed again as it is`() throws {
        let id = try desk.item(.returned)
        let m1 = try desk.handling("m1")
        #expect(try m1.draft(id, answerID: nil) { $0 }.state == .drafted)
        #expect(try m1.propose(id, masksConfirmed: false).state == .proposed)
    }

    @Test func `the note of a return stays on the desk`() throws {
        let item = try desk.item(try desk.item(.returned))
        #expect(item.state == .returned)
        #expect(item.last(.giveBack)?.note == "mer om hyran")
        #expect(item.last(.giveBack)?.by == "m2")
        #expect(try desk.item(try desk.item(.rejected)).last(.reject)?.note == "ingen fråga")
    }

    @Test func `a stranger does nothing here`() throws {
        #expect(ids { try desk.handling("m4") } == [.deskModeratorUnknown])
        #expect(ids { try desk.handling("") } == [.deskModeratorUnknown])
    }

    @Test func `who comes second is told that an item is busy`() throws {
        let id = try desk.item(.drafted)
        let item = try desk.item(id)
        let outer = try FileLock.whileHolding(item.folder + "/.lock") { () throws(Problems) in
            #expect(ids { try desk.handling("m2").propose(id, masksConfirmed: false) } == [.itemBusy])
            return true
        }
        #expect(outer == true)
        #expect(try desk.handling("m2").propose(id, masksConfirmed: false).state == .proposed)
        var meanwhile: [DiagnosticID] = []
        _ = try desk.handling("m1").draft(id, answerID: nil) { _ in
            meanwhile = ids { try desk.handling("m2").approve(id) }
            return answerText("Nytt.")
        }
        #expect(meanwhile == [.itemBusy])
    }
}
