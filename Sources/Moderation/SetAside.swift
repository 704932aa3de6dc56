package import Diagnostics
import FileTree

/// Submissions that could not be taken over, each sealed, with the reason beside it.
package enum SetAside {
    package struct Entry: Sendable {
        package let id: String
        /// `empty`, `too-large`, `not-text`, `not-json`, `no-text`, or `interrupted` where the process ended before it noted one.
        package let reason: String
        package let at: String
    }

    package static func entries(of desk: Desk) throws(Problems) -> [Entry] {
        let names = try filing { () throws(FileError) in try FileTree.names(in: desk.setAsideFolder) }
        return names.filter { $0.hasSuffix(".sealed") }.map { name in
            let id = String(name.dropLast(".sealed".count))
            let note = (try? FileTree.read(desk.setAsideFolder + "/" + id + ".json")).flatMap { SetAsideNote($0) }
            return Entry(id: id, reason: note?.reason ?? "interrupted", at: note?.at ?? "")
        }
    }

    /// The bytes as they came in. See `DeskKeys.open`.
    package static func open(_ id: String, of desk: Desk, holder: String, secret: String) throws(Problems) -> [UInt8] {
        guard Item.isID(id) else { throw Problems(Diagnostic(.itemUnknown, at: nil, ["id": id])) }
        let sealed = try filing { () throws(FileError) in try FileTree.read(desk.setAsideFolder + "/" + id + ".sealed") }
        return try desk.keys.open(sealed, item: id, holder: holder, secret: secret)
    }
}
