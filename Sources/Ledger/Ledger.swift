import Diagnostics
package import FileTree
import UTF8Text

/// What happened, without text and without anything derived from a sender: what figures are made of.
///
///     ledger/YYYY-MM/NAME.json  figures/YYYY-MM.json
///
/// Entries are never changed but once, when their time is reduced to the month.
package struct Ledger: Sendable {
    let folder: String
    let mode: FilePermissions

    /// - Parameter folder: `ledger` of a desk.
    package init(folder: String, mode: FilePermissions) {
        self.folder = folder
        self.mode = mode
    }

    /// Adds an entry as a file of its own, `YYYY-MM/NAME.json`, so that two people never write to the same one. Adding it again changes nothing.
    /// - Parameter name: a random name that whoever records the event has chosen.
    package func add(_ entry: Entry, named name: String) throws(FileError) {
        guard !holds(name, hour: entry.at) else { return }
        try FileTree.makeFolder(month(of: entry.at), mode: mode.folder)
        try FileTree.write(entry.json.bytes + [0x0A], to: path(name, at: entry.at), mode: mode.file)
    }

    /// Whether an entry of this name stands in the month of `hour`. Once it is reduced it does no longer.
    package func holds(_ name: String, hour: String) -> Bool { FileTree.kind(of: path(name, at: hour)) != nil }

    private func month(of at: String) -> String { folder + "/" + at.prefix(7) }

    func path(_ name: String, at: String) -> String { "\(month(of: at))/\(name).json" }
}
