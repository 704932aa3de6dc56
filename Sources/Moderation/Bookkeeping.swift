import Diagnostics
import FileTree
import Ledger

/// Entering events in the ledger.
extension Desk {
    /// Enters every event of an item that is not in the ledger yet: the one just recorded, and any whose entry an interruption prevented.
    func enter(_ item: Item) throws(Problems) {
        for event in item.history where !ledger.holds(event.entry, hour: event.at) {
            var channel = event.channel
            var hoursToAnswer: Int?
            if event.move == .publish, let received = item.received {
                channel = received.channel
                hoursToAnswer = Clock.hours(from: received.at, to: event.at)
            }
            let entry = Ledger.Entry(kind: event.kind, at: event.at, language: event.language ?? item.language, channel: channel, hoursToAnswer: hoursToAnswer)
            try filing { () throws(FileError) in try ledger.add(entry, named: event.entry) }
        }
    }
}
