import Diagnostics
import FileTree
import KnowledgeBank

/// Adds an event file. It is written last, after everything that it speaks of, so that a process that ends before leaves nothing half-said.
enum EventWriter {
    static func write(_ event: Event, in folder: String, _ desk: Desk) throws(Problems) {
        let bytes = try bytes(of: event)
        try desk.write(bytes, to: folder + "/" + path(of: bytes))
    }

    static func bytes(of event: Event) throws(Problems) -> [UInt8] {
        do {
            return try event.bytes
        } catch {
            throw Problems(Diagnostic(.itemDamaged, at: nil, ["id": "", "path": "events"]))
        }
    }

    /// Below the item's folder.
    static func path(of event: [UInt8]) -> String { "events/\(Digest.of(event)).json" }
}
