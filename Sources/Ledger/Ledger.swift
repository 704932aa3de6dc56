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

    /// Adds an entry as a file of its own, `YYYY-MM/RANDOM.json`, so that two people never write to the same one.
    package func add(_ entry: Entry) throws(FileError) {
        let month = folder + "/" + entry.hour.prefix(7)
        try FileTree.makeFolder(month, mode: mode.folder)
        var fields: [(String, JSONValue)] = [("format", .int(1)), ("kind", .string(entry.kind)), ("at", .string(entry.hour)), ("language", .string(entry.language))]
        if let channel = entry.channel { fields.append(("channel", .string(channel))) }
        if let hours = entry.hoursToAnswer { fields.append(("hours-to-answer", .int(hours))) }
        try FileTree.write(JSONValue.object(fields).bytes + [0x0A], to: "\(month)/\(RandomName.make()).json", mode: mode.file)
    }
}
