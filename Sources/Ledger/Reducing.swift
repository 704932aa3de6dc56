package import Diagnostics
import FileTree
import UTF8Text

extension Ledger {
    /// Takes from an entry what could still lead to its item: the hour, and the name that the item's events hold. What remains is the month,
    /// under a new random name. An entry that is gone, or reduced under another name, is left alone, so that a run can be repeated.
    ///
    /// The file is first replaced by one that differs in its time only, then renamed. Each step is one rename, so whenever a process ends,
    /// the entry stands there once; a run that finds it with its month, but under its old name, only renames it. The new name is drawn and
    /// not derived: nobody who kept an old copy of the item's events can tell which entries were made of them.
    ///
    /// For items that are deleted, or are about to be: an item whose events are still there would be entered again, since `holds` no longer
    /// knows the name. Whoever deletes an item first finds entries that an interruption left behind by their age: `entries` gives names.
    /// - Parameters:
    ///   - name: as given to `add`.
    ///   - hour: the entry's time, of which only the month matters.
    package func reduce(_ name: String, hour: String) throws(Problems) {
        guard Month(of: hour) != nil else { return }
        try whileLocked { () throws(Problems) in
            let old = path(name, at: hour)
            guard FileTree.kind(of: old) != nil else { return }
            let entry = try readEntry(old, month: Month(of: hour))
            try filing { () throws(FileError) in
                if entry.value.at.utf8.count > 7 {
                    try FileTree.write(reduced(entry.json).bytes + [0x0A], to: old, mode: mode.file, durably: true)
                }
                try FileTree.move(old, to: path(RandomName.make(), at: hour))
            }
        }
    }

    /// Keys that this version does not know stay as they are.
    private func reduced(_ json: JSONValue) -> JSONValue {
        guard case .object(let fields) = json else { return json }
        return .object(
            fields.map { key, value in
                switch key {
                case "at": (key, .string(String(value.text?.prefix(7) ?? "")))
                // What reports tell, and no more: exact hours would tell entries apart.
                case "hours-to-answer": (key, value.number.map { .int(Band(hours: $0).upperHours) } ?? value)
                default: (key, value)
                }
            })
    }

    /// Does `work` while no other process reduces entries or settles figures.
    func whileLocked<Result>(_ work: () throws(Problems) -> Result) throws(Problems) -> Result? {
        try filing { () throws(FileError) in try FileTree.makeFolder(folder, mode: mode.folder) }
        return try FileLock.whileHolding(folder + "/.lock", mode: mode.file, waiting: true, work)
    }
}
