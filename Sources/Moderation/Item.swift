package import Diagnostics
import FileTree
package import KnowledgeBank
import UTF8Text

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
        try self.init(in: desk.itemsFolder + "/" + id)
    }

    /// - Parameter folder: an item's, whatever its name is now.
    init(in folder: String) throws(Problems) {
        let id = String(folder.utf8.suffix(10)) ?? ""
        self.id = id
        // A link would show, or take over, a file of the moderator's own computer.
        let names = try filing { () throws(FileError) in try FileTree.names(in: folder) }
        for name in names + ["events"] where FileTree.isLink(folder + "/" + name) { throw Problems(Diagnostic(.itemDamaged, at: nil, ["id": id, "path": name])) }
        self.folder = folder
        var events: [String: Event] = [:]
        let files = try filing { () throws(FileError) in try FileTree.names(in: folder + "/events") }
        for name in files where name.hasSuffix(".json") {
            let bytes = try filing { () throws(FileError) in try FileTree.read(folder + "/events/" + name) }
            let digest = Digest.of(bytes)
            if digest + ".json" == name, let format = JSONValue(reading: bytes)?["format"]?.number, format > Event.newestFormat {
                throw Problems(Diagnostic(.formatNewer, at: Place(file: folder + "/events/" + name), ["found": "\(format)", "known": "\(Event.newestFormat)"]))
            }
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

    /// The events that set the state and that no other such event follows: one, or several where two people did different things at the
    /// same time. Moves that leave the state as it is conflict with nothing.
    private var deciding: [Event] {
        let setting = events.filter { $0.value.move.flatMap(Workflow.state(after:)) != nil }
        var followed: Set<String> = []
        var pending = setting.values.flatMap(\.parents)
        while let digest = pending.popLast() {
            if followed.insert(digest).inserted { pending += events[digest]?.parents ?? [] }
        }
        return setting.keys.filter { !followed.contains($0) }.sorted().compactMap { events[$0] }
    }

    package var isInConflict: Bool { deciding.count > 1 }

    /// Published where anybody has published, since that cannot be taken back; in another conflict, that of either side.
    package var state: ItemState {
        if events.values.contains(where: { $0.move == .publish }) { return .published }
        return deciding.first?.move.flatMap(Workflow.state(after:)) ?? .received
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
    package var answerID: AnswerID? { history.last { $0.answer != nil && $0.move != .merge }?.answer.flatMap { AnswerID($0) } }
    /// The moderator whose item it is; nil while it is everyone's.
    package var assignee: String? { last(.assign)?.assignee }
    /// Whether a person noted that something in it may have to be reported. Once noted, it stays.
    package var mayHaveToBeReported: Bool { events.values.contains { $0.mayHaveToBeReported == true } }
    /// Roles that were asked for their opinion, in order, each once.
    package var consulted: [String] { history.filter { $0.move == .consult }.compactMap(\.role).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    /// The hour in which a person first said what the item is: from then on its time of retention runs.
    package var classified: String? { history.first { $0.by != nil && [.triage, .publish, .merge, .refer, .reject, .expire].contains($0.move) }?.at }

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
