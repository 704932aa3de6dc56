package import Diagnostics
import FileTree
package import KnowledgeBank

/// One submission on the desk, and what was done with it. Read-only: every change is an event.
package struct Item: Sendable {
    package let id: String
    let folder: String
    /// Every event by its digest.
    package let events: [String: Event]
    /// Events that no other names as its parent, sorted: one, or several where two people did something at the same time.
    package let heads: [String]

    static func isID(_ text: String) -> Bool { text.utf8.count == 10 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) } }

    init(_ id: String, in desk: Desk) throws(Problems) {
        guard Item.isID(id), FileTree.kind(of: desk.itemsFolder + "/" + id) == .folder else {
            throw Problems(Diagnostic(.itemUnknown, at: nil, ["id": id]))
        }
        self.id = id
        folder = desk.itemsFolder + "/" + id
        var events: [String: Event] = [:]
        let names = try filing { [folder] () throws(FileError) in try FileTree.names(in: folder + "/events") }
        for name in names where name.hasSuffix(".json") {
            let bytes = try filing { [folder] () throws(FileError) in try FileTree.read(folder + "/events/" + name) }
            let digest = Digest.of(bytes)
            guard digest + ".json" == name, let event = Event(bytes), event.move != nil, event.format <= Event.newestFormat else {
                throw Problems(Diagnostic(.itemDamaged, at: nil, ["id": id, "path": "events/" + name]))
            }
            events[digest] = event
        }
        let parents = Set(events.values.flatMap(\.parents))
        guard parents.allSatisfy({ events[$0] != nil }), !events.isEmpty else { throw Problems(Diagnostic(.itemDamaged, at: nil, ["id": id, "path": "events"])) }
        self.events = events
        heads = events.keys.filter { !parents.contains($0) }.sorted()
    }

    package var isInConflict: Bool { heads.count > 1 }

    /// In a conflict: published where one side has published, since that cannot be taken back; else that of either side.
    package var state: ItemState {
        let states = heads.compactMap { events[$0]?.move }.map(Workflow.state(after:))
        return states.contains(.published) ? .published : states.first ?? .received
    }

    /// From the first event to the last; of events without an order between them, by hour and digest.
    package var history: [Event] {
        var depth: [String: Int] = [:]
        func rank(_ digest: String) -> Int {
            if let known = depth[digest] { return known }
            let value = (events[digest]?.parents.map(rank).max() ?? -1) + 1
            depth[digest] = value
            return value
        }
        return events.keys.map { (rank($0), events[$0]?.at ?? "", $0) }.sorted { $0 < $1 }.compactMap { events[$0.2] }
    }

    func last(_ move: Move) -> Event? { history.last { $0.move == move } }

    package var received: Event? { history.first }
    package var language: String { history.last { $0.language != nil }?.language ?? "sv" }
    package var topics: [String] { history.last { $0.topics != nil }?.topics ?? [] }
    /// The id that the answer gets in the bank.
    package var answerID: AnswerID? { history.last { $0.answer != nil }?.answer.flatMap { AnswerID($0) } }

    package var questionPath: String { folder + "/question.md" }
    package var originalPath: String { folder + "/original.sealed" }
    package var answerPath: String { answerPath(in: language) }
    func answerPath(in language: String) -> String { "\(folder)/answer.\(language).md" }

    package func question() throws(Problems) -> String { String(decoding: try filing { () throws(FileError) in try FileTree.read(questionPath) }, as: UTF8.self) }

    /// As it lies on the desk, whatever it holds; nil where nobody has drafted one yet.
    package func answer() throws(Problems) -> SourceFile? {
        guard FileTree.kind(of: answerPath) != nil else { return nil }
        return SourceFile(path: answerPath, bytes: try filing { () throws(FileError) in try FileTree.read(answerPath, limit: TextFile.limit) })
    }
}
