package import Diagnostics
import FileTree
import Ledger
import UTF8Text

/// Submissions that could not be taken over, each sealed, with the reason beside it.
package enum SetAside {
    package struct Entry: Sendable {
        package let id: String
        /// Why (`RefusedSubmission.Reason`), or `interrupted` where the process ended before it noted one.
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

    /// The bytes as they came in.
    package static func open(_ id: String, of desk: Desk, _ unlocked: UnlockedKeys) throws(Problems) -> [UInt8] {
        let sealed = try filing { [path = try path(id, of: desk)] () throws(FileError) in try FileTree.read(path + ".sealed") }
        return try unlocked.open(sealed, item: id)
    }

    /// Deletes one that a person has looked at: it held nothing, or was handed in again in another form.
    package static func remove(_ id: String, of desk: Desk, at clock: Clock) throws(Problems) {
        let path = try path(id, of: desk)
        let entry = Ledger.Entry(kind: "dismiss", at: clock.hour, language: desk.language)
        try filing { () throws(FileError) in try desk.ledger.add(entry, named: RandomName.make()) }
        // The note last: it says what the sealed file is.
        for ending in [".sealed", ".json"] { try filing { () throws(FileError) in try FileTree.removeFile(path + ending) } }
    }

    /// Paths of notes whose sealed file an interrupted import did not come to write.
    static func loneNotes(on desk: Desk) throws(Problems) -> [String] {
        let names = Set(try filing { () throws(FileError) in try FileTree.names(in: desk.setAsideFolder) })
        return names.filter { $0.hasSuffix(".json") && !names.contains($0.dropLast(".json".count) + ".sealed") }.sorted().map { desk.setAsideFolder + "/" + $0 }
    }

    private static func path(_ id: String, of desk: Desk) throws(Problems) -> String {
        let path = desk.setAsideFolder + "/" + id
        guard Item.isID(id), FileTree.kind(of: path + ".sealed") == .file else { throw Problems(Diagnostic(.itemUnknown, at: nil, ["id": id])) }
        return path
    }
}
