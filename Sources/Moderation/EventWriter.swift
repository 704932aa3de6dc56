import Diagnostics
import FileTree
import KnowledgeBank

/// Adds an event file. It is written last, after everything that it speaks of, so that a process that ends before leaves nothing half-said.
enum EventWriter {
    static func write(_ event: Event, in folder: String, _ desk: Desk) throws(Problems) {
        let bytes: [UInt8]
        do {
            bytes = try event.bytes
        } catch {
            throw Problems(Diagnostic(.itemDamaged, at: nil, ["id": "", "path": "events"]))
        }
        try desk.write(bytes, to: "\(folder)/events/\(Digest.of(bytes)).json")
    }
}
