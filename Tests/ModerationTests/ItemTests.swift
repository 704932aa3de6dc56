import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@testable import Moderation

struct ItemTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    @Test func `a new item is received`() throws {
        let item = try desk.item(try desk.importing("Hej, ring 070-1740605!", language: "sv").imported[0])
        #expect(item.state == .received)
        #expect(item.history.map(\.kind) == ["receive"])
        #expect(item.received?.at == "2026-11-22T14Z")
        #expect(item.received?.by == nil)
        #expect(item.received?.masked == ["PHONE": 1])
        #expect(item.heads.count == 1 && !item.isInConflict)
        #expect(try item.question() == "Hej, ring [telefonnummer]!\n")
        #expect(try item.answer() == nil)
        #expect(item.answerID == nil && item.topics.isEmpty && item.language == "sv")
    }

    @Test func `history runs from the first event to the last`() throws {
        let item = try desk.item(try desk.item(.approved))
        #expect(item.history.map(\.kind) == ["receive", "triage", "draft", "propose", "approve"])
        #expect(item.history.map(\.by) == [nil, "m1", "m1", "m1", "m2"])
        #expect(item.state == .approved)
        #expect(item.topics == ["money"])
        #expect(item.answerID?.rawValue == "rent-help")
        #expect(item.heads.compactMap { item.events[$0]?.kind } == ["approve"])
        #expect(item.last(.draft)?.digest == item.last(.approve)?.digest)
    }

    @Test func `a long history is read`() throws {
        let id = try desk.item()
        var parent = try desk.item(id).heads
        for number in 0..<1000 {
            var event = Event(parents: parent, move: .triage, by: "m1", at: "2026-11-22T14Z")
            event.note = "\(number)"
            let bytes = try event.bytes
            parent = [Digest.of(bytes)]
            try FileTree.create(bytes, at: "\(desk.desk.itemsFolder)/\(id)/events/\(parent[0]).json")
        }
        let item = try desk.item(id)
        #expect(item.history.last?.note == "999")
        #expect(item.heads == parent)
    }

    @Test func `two events with one parent are a conflict`() throws {
        let id = try desk.item(.proposed)
        try fork(id)
        let item = try desk.item(id)
        #expect(item.isInConflict)
        #expect(item.heads.count == 2 && item.heads == item.heads.sorted())
        #expect(Set(item.history.suffix(2).map(\.kind)) == ["approve", "return"])
    }

    @Test func `a conflict stops all but what settles it`() throws {
        let id = try desk.item(.proposed)
        try fork(id)
        let (m2, m3) = (try desk.handling("m2"), try desk.handling("m3"))
        #expect(ids { try m2.draft(id, answerID: nil) { $0 } } == [.itemInConflict])
        #expect(ids { try m2.propose(id, masksConfirmed: true) } == [.itemInConflict])
        #expect(ids { try m3.approve(id) } == [.itemInConflict])
        #expect(ids { try m3.publish(id, to: "nowhere") } == [.itemInConflict])
        #expect(ids { try m3.triage(id, language: nil, topics: []) } == [.itemInConflict])
        let heads = try desk.item(id).heads
        let settled = try m3.giveBack(id, note: "en gång till")
        #expect(settled.state == .returned && !settled.isInConflict)
        #expect(settled.history.last?.parents == heads)
        #expect(try m2.draft(id, answerID: nil) { _ in answerText("Nytt.") }.state == .drafted)
    }

    @Test func `turning an item down settles a conflict, too`() throws {
        let id = try desk.item(.proposed)
        try fork(id)
        #expect(try desk.handling("m3").reject(id, note: "").state == .rejected)
    }

    @Test(arguments: ["changed", "missing", "wrong name", "no event", "unknown move", "empty"])
    func `an item is damaged where its events are`(damage: String) throws {
        let id = try desk.item(.drafted)
        let item = try desk.item(id)
        let events = item.folder + "/events/"
        let first = events + (try #require(item.last(.triage)?.parents.first)) + ".json"
        switch damage {
        case "changed": try FileTree.write(Array(try FileTree.read(first).map { $0 == 0x6A ? 0x6B : $0 }) + [0x20], to: first)
        case "missing": try FileTree.removeFile(first)
        case "wrong name": try FileTree.move(first, to: events + "first.json")
        case "no event": try FileTree.write(Array("{}".utf8), to: events + Digest.of(Array("{}".utf8)) + ".json")
        case "unknown move":
            let bytes = Array("{\"at\":\"2026-11-22T14Z\",\"format\":1,\"kind\":\"merge\",\"parents\":[]}".utf8)
            try FileTree.write(bytes, to: events + Digest.of(bytes) + ".json")
        default: for name in try FileTree.names(in: events) { try FileTree.removeFile(events + name) }
        }
        #expect(ids { try desk.item(id) } == [.itemDamaged])
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: false) } == [.itemDamaged])
    }

    @Test func `what a newer version has noted about an item is not taken for damage`() throws {
        let id = try desk.item(.drafted)
        let bytes = Array("{\"at\":\"2026-11-22T14Z\",\"format\":2,\"kind\":\"sleep\",\"parents\":[]}".utf8)
        try FileTree.write(bytes, to: "\(desk.desk.itemsFolder)/\(id)/events/\(Digest.of(bytes)).json")
        #expect(ids { try desk.item(id) } == [.formatNewer])
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: false) } == [.formatNewer])
    }

    @Test func `a damaged item does not hide the others`() throws {
        let (good, bad) = (try desk.item(), try desk.item())
        try FileTree.removeFolder("\(desk.desk.itemsFolder)/\(bad)/events")
        let queue = try Queue.items(of: desk.desk)
        #expect(queue.items.map(\.id) == [good])
        #expect(queue.problems.count == 1)
    }

    @Test(arguments: ["", "..", "../items", "abcdefgh23/../abcdefgh23", "ABCDEFGH23", "abcdefgh2", "abcdefgh23"])
    func `other names are no items`(name: String) {
        #expect(ids { try desk.item(name) } == [.itemUnknown])
    }

    @Test func `what waits longest comes first`() throws {
        var importing = try Importing(into: desk.desk, at: TestDesk.later(hours: 2), language: nil, dryRun: false)
        try importing.run(Array("Två".utf8))
        let later = importing.report.imported[0]
        let first = try desk.importing("Ett").imported[0]
        #expect(try Queue.items(of: desk.desk).items.map(\.id) == [first, later])
    }

    /// m2 approves and m3 returns at the same time, each on a machine of their own.
    private func fork(_ id: String) throws {
        let item = try desk.item(id)
        _ = try desk.handling("m2").approve(id)
        try EventWriter.write(Event(parents: item.heads, move: .giveBack, by: "m3", at: "2026-11-22T14Z"), in: item.folder, desk.desk)
    }
}
