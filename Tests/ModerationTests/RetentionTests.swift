import Diagnostics
import FileTree
import KnowledgeBank
import Ledger
import Testing

@testable import Moderation

struct RetentionTests {
    private let desk: TestDesk
    private let period = BankSettings.Retention(days: 90, legalBasis: "beslut 2026-10-01, 4 §")

    init() throws { desk = try TestDesk() }

    private func retention(_ moderator: String = "m1", days: Int) throws -> Retention { try Retention(of: desk.desk, period, as: moderator, at: TestDesk.later(hours: 24 * days)) }

    private var items: [String] { get throws { try FileTree.names(in: desk.desk.itemsFolder) } }

    @Test(arguments: [ItemState.published, .rejected, .merged, .expired])
    func `what is closed goes when its time has come, and not before`(state: ItemState) throws {
        let id = try desk.item(state)
        #expect(try retention(days: 89).candidates().isEmpty)
        #expect(try retention(days: 89).purge(in: .english).certificate.deleted.isEmpty)
        #expect(try items == [id])
        #expect(try retention(days: 90).candidates().map(\.hindrance) == [nil])
        let certificate = try retention(days: 90).purge(in: .english).certificate
        #expect(certificate.deleted.count == 1)
        #expect(try items.isEmpty)
        for language in MessageLanguage.allCases {
            let text = certificate.text(in: language)
            #expect(text.contains("beslut 2026-10-01, 4 §") && text.contains("\(state.rawValue): 1") && !text.contains(id))
        }
    }

    /// Nobody has looked at it, or somebody still works on it.
    @Test(arguments: [ItemState.received, .triaged, .drafted, .proposed, .approved, .returned, .referred])
    func `what is open never goes by itself`(state: ItemState) throws {
        let id = try desk.item(state)
        #expect(try retention(days: 1000).candidates().map(\.hindrance) == (state == .received ? [] : [.open]))
        #expect(try retention(days: 1000).purge(in: .english).certificate.deleted.isEmpty)
        #expect(try desk.item(id).state == state)
    }

    @Test func `the period runs from when a person said what it is`() throws {
        let id = try desk.item()
        _ = try desk.handling("m1", at: TestDesk.later(hours: 24 * 50)).triage(id, language: nil, topics: [])
        _ = try desk.handling("m1", at: TestDesk.later(hours: 24 * 60)).reject(id, note: "")
        #expect(try retention(days: 139).candidates().isEmpty)
        #expect(try retention(days: 140).candidates().count == 1)
    }

    @Test func `what may have to be reported goes only with a second person`() throws {
        let id = try desk.item()
        _ = try desk.handling("m1").triage(id, language: nil, topics: [], mayHaveToBeReported: true)
        // It cannot be taken back.
        _ = try desk.handling("m1").triage(id, language: nil, topics: [])
        _ = try desk.handling("m1").expire(id, note: "")
        #expect(try desk.item(id).mayHaveToBeReported)
        #expect(try retention("m1", days: 90).candidates().map(\.hindrance) == [.secondPerson])
        _ = try desk.handling("m2").release(id, note: "anmält")
        #expect(try retention("m2", days: 90).candidates().map(\.hindrance) == [.secondPerson])
        #expect(try retention("m2", days: 90).purge(in: .english).certificate.deleted.isEmpty)
        #expect(try retention("m1", days: 90).purge(in: .english).certificate.deleted.count == 1)
        #expect(try items.isEmpty)
    }

    @Test func `nothing that leads to an item is left, and the ledger keeps what figures need`() throws {
        let id = try desk.item(.published)
        let entries = try desk.item(id).events.values.map(\.entry)
        let before = try desk.desk.ledger.entries(in: desk.ledgerMonths).entries
        _ = try retention(days: 90).purge(in: .english)
        let tree = try desk.tree
        #expect(tree.keys.allSatisfy { path in !path.contains(id) && entries.allSatisfy { !path.contains($0) } })
        let after = try desk.desk.ledger.entries(in: desk.ledgerMonths).entries
        #expect(after.map(\.entry.kind).sorted() == before.map(\.entry.kind).sorted())
        #expect(after.allSatisfy { $0.entry.at == "2026-11" })
        #expect(after.first { $0.entry.kind == "publish" }?.entry.topics == ["money"])
    }

    @Test func `an interrupted deletion is ended by the next`() throws {
        let id = try desk.item(.rejected)
        try FileTree.move(desk.item(id).folder, to: desk.desk.itemsFolder + "/" + Retention.prefix + id)
        #expect(try Queue.items(of: desk.desk).items.isEmpty)
        #expect(try retention(days: 0).purge(in: .english).certificate.deleted.count == 1)
        #expect(try items.isEmpty)
        #expect(try desk.desk.ledger.entries(in: desk.ledgerMonths).entries.allSatisfy { $0.entry.at == "2026-11" })
    }

    @Test func `an item whose entries cannot be written stays until they can`() throws {
        _ = try desk.item(.rejected)
        let lock = desk.desk.folder + "/ledger/.lock"
        try FileTree.removeFile(lock)
        try FileTree.makeFolder(lock)
        let first = try retention(days: 90).purge(in: .english)
        #expect(first.certificate.deleted.isEmpty && !first.problems.isEmpty)
        #expect(try items.contains { $0.hasPrefix(Retention.prefix) })
        try FileTree.removeFolder(lock)
        #expect(try retention(days: 90).purge(in: .english).certificate.deleted.count == 1)
        #expect(try desk.desk.ledger.entries(in: desk.ledgerMonths).entries.allSatisfy { $0.entry.at == "2026-11" })
    }

    @Test func `a message that was deleted may come again`() throws {
        let text = "Kan jag få hjälp?"
        let id = try desk.importing(text).imported[0]
        #expect(try desk.importing(text).alreadyKnown == 1)
        _ = try desk.handling("m1").reject(id, note: "")
        _ = try retention(days: 90).purge(in: .english)
        #expect(try desk.importing(text).imported.count == 1)
    }

    @Test func `a stranger deletes nothing`() { #expect(ids { try retention("m9", days: 90) } == [.deskModeratorUnknown]) }

    @Test func `what is damaged keeps neither the others nor the certificate`() throws {
        let (one, two) = (try desk.item(.rejected), try desk.item(.rejected))
        let entry = try #require(try desk.item(one).last(.reject))
        try FileTree.write([], to: "\(desk.desk.folder)/ledger/2026-11/\(entry.entry).json")
        let result = try retention(days: 90).purge(in: .english)
        #expect(result.certificate.deleted.count == 2 && result.problems.map(\.id) == [.ledgerFileDamaged])
        #expect(try items.allSatisfy { !$0.contains(one) && !$0.contains(two) })
        #expect(try FileTree.names(in: desk.desk.folder + "/certificates").count == 1)
    }

    @Test func `drafts that an editor left go, too`() throws {
        let id = try desk.item(.rejected)
        for name in ["", "-abcdefgh22"] {
            try FileTree.makeFolder(desk.desk.folder + "/\(Desk.editingPrefix)\(id)\(name)", mode: 0o700)
            try FileTree.write([1], to: desk.desk.folder + "/\(Desk.editingPrefix)\(id)\(name)/answer.md")
        }
        _ = try retention(days: 90).purge(in: .english)
        #expect(try FileTree.names(in: desk.desk.folder).allSatisfy { !$0.hasPrefix(Desk.editingPrefix) })
    }
}
