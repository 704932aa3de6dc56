package import FileTree
import Glibc
import UTF8Text

/// What happened, without text and without anything derived from a sender: what figures are made of. Entries are never changed.
package struct Ledger: Sendable {
    /// An entry names no item: it stays when the item is deleted.
    package struct Entry: Sendable {
        package let kind: String
        /// `2026-11-22T14Z`: no finer than the hour.
        package let hour: String
        package let language: String
        package let channel: String?
        /// From arrival to publication, where that is what happened.
        package let hoursToAnswer: Int?

        package init(kind: String, hour: String, language: String, channel: String? = nil, hoursToAnswer: Int? = nil) {
            self.kind = kind
            self.hour = hour
            self.language = language
            self.channel = channel
            self.hoursToAnswer = hoursToAnswer
        }
    }

    private let folder: String
    private let mode: FilePermissions

    /// - Parameter folder: `ledger` of a desk.
    package init(folder: String, mode: FilePermissions) {
        self.folder = folder
        self.mode = mode
    }

    /// Adds an entry as a file of its own, `YYYY-MM/NAME.json`, so that two people never write to the same one. Adding it again changes nothing.
    /// - Parameter name: a random name that whoever records the event has chosen.
    package func add(_ entry: Entry, named name: String) throws(FileError) {
        guard !holds(name, hour: entry.hour) else { return }
        try FileTree.makeFolder(month(of: entry.hour), mode: mode.folder)
        var fields: [(String, JSONValue)] = [("format", .int(1)), ("kind", .string(entry.kind)), ("at", .string(entry.hour)), ("language", .string(entry.language))]
        if let channel = entry.channel { fields.append(("channel", .string(channel))) }
        if let hours = entry.hoursToAnswer { fields.append(("hours-to-answer", .int(hours))) }
        try FileTree.write(JSONValue.object(fields).bytes + [0x0A], to: path(name, hour: entry.hour), mode: mode.file)
    }

    /// Whether an entry of this name stands in the month of `hour`.
    package func holds(_ name: String, hour: String) -> Bool { FileTree.kind(of: path(name, hour: hour)) != nil }

    private func month(of hour: String) -> String { folder + "/" + hour.prefix(7) }

    private func path(_ name: String, hour: String) -> String { "\(month(of: hour))/\(name).json" }
}
