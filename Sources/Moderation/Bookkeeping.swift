import Diagnostics
import FileTree
import Ledger

/// Entering events in the ledger.
extension Desk {
    /// Enters every event of an item that is not in the ledger yet: the one just recorded, and any whose entry an interruption prevented.
    func enter(_ item: Item) throws(Problems) {
        for event in item.history where !ledger.holds(event.entry, hour: event.at) { try enter(event, of: item) }
    }

    /// - Parameter item: nil for the first event of a new one.
    func enter(_ event: Event, of item: Item? = nil) throws(Problems) {
        var channel = event.channel
        var hoursToAnswer: Int?
        if event.move == .publish || event.move == .merge, let received = item?.received {
            channel = received.channel
            hoursToAnswer = Clock.hours(from: received.at, to: event.at)
        }
        let language = event.language ?? item?.language ?? self.language
        let topics = event.move.flatMap(Workflow.state(after:)) == .received ? [] : item?.topics ?? []
        let entry = Ledger.Entry(kind: event.kind, at: event.at, language: language, topics: topics, channel: channel, hoursToAnswer: hoursToAnswer, inTime: event.inTime)
        try filing { () throws(FileError) in try ledger.add(entry, named: event.entry) }
    }
}
