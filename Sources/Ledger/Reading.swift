package import Diagnostics
import FileTree
import UTF8Text

extension Ledger {
    /// Entries with the names of their files, and what could not be read.
    package struct Reading: Sendable {
        /// By month, and by name within one.
        package let entries: [(name: String, entry: Entry)]
        package let problems: [Diagnostic]
    }

    /// All entries of a range of months. A file that cannot be read, or is no entry, is a warning with its path; the rest is read.
    /// - Throws: where a folder is there and cannot be listed.
    package func entries(in months: ClosedRange<Month>) throws(Problems) -> Reading {
        var entries: [(name: String, entry: Entry)] = []
        var problems: [Diagnostic] = []
        for month in try self.months() where months.contains(month) {
            for file in try names(in: "\(folder)/\(month)") where file.hasSuffix(".json") && !file.hasPrefix(".") {
                do {
                    entries.append((String(file.dropLast(5)), try readEntry("\(folder)/\(month)/\(file)", month: month).value))
                } catch {
                    problems += error.all.map(\.asWarning)
                }
            }
        }
        return Reading(entries: entries, problems: problems)
    }

    /// The months that have a folder, in order.
    package func months() throws(Problems) -> [Month] { try names(in: folder).compactMap { Month($0) } }

    func names(in folder: String) throws(Problems) -> [String] {
        do {
            return try FileTree.names(in: folder)
        } catch {
            if error.isMissing { return [] }
            throw Problems(error.diagnostic)
        }
    }

    /// - Parameter month: of the folder in which the file stands.
    func readEntry(_ path: String, month: Month?) throws(Problems) -> (value: Entry, json: JSONValue) {
        let json = try readJSON(path, newestFormat: Entry.newestFormat)
        guard let entry = Entry(json), entry.month == month else { throw damaged(path) }
        return (entry, json)
    }

    /// An object with a `format` that this version knows.
    func readJSON(_ path: String, newestFormat: Int) throws(Problems) -> JSONValue {
        let bytes = try filing { () throws(FileError) in try FileTree.read(path, limit: 1 << 20) }
        guard let json = JSONValue(reading: bytes), let format = json["format"]?.number, format > 0 else { throw damaged(path) }
        guard format <= newestFormat else {
            throw Problems(Diagnostic(.formatNewer, at: Place(file: path), ["found": "\(format)", "known": "\(newestFormat)"]))
        }
        return json
    }

    func damaged(_ path: String) -> Problems { Problems(Diagnostic(.ledgerFileDamaged, at: Place(file: path))) }
}
