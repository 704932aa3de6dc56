package import Diagnostics
import FileTree
import Ledger

/// Looks a desk over, as `fsck` does a disk: what an interruption left is put right, what a person must decide is named.
package struct DeskCheck: Sendable {
    package private(set) var problems: [Diagnostic] = []
    /// How much of what was found was put right.
    package private(set) var repaired = 0

    private let desk: Desk
    private let repairs: Bool

    /// To be run while no import does (`Importing.alone`).
    /// - Parameter repairs: otherwise it is only said what would be done.
    package init(of desk: Desk, repairs: Bool) throws(Problems) {
        self.desk = desk
        self.repairs = repairs
        try clearLeftovers()
        try checkItems()
        try checkSetAside()
        try checkKeys()
        try checkRights(of: "", isFolder: true)
        do throws(Problems) { _ = try desk.calendar() } catch { problems += error.all }
    }

    private mutating func found(_ problem: Diagnostic, repair: (() throws(Problems) -> Void)? = nil) throws(Problems) {
        problems.append(problem)
        guard repairs, let repair else { return }
        try repair()
        repaired += 1
    }

    /// Items that were not finished, deletions that were not ended, files that were not renamed.
    private mutating func clearLeftovers() throws(Problems) {
        for name in try names(in: desk.itemsFolder) where name.hasPrefix(Importing.stagingPrefix) { try leftover(desk.itemsFolder + "/" + name) }
        for folder in try Retention.begun(on: desk) {
            try found(leftoverProblem(folder)) { [desk] () throws(Problems) in
                let (deleted, problems) = Retention.delete(folder, of: desk)
                if deleted == nil { throw Problems(problems) }
            }
        }
        for path in try temporaryFiles(in: desk.folder) { try leftover(path) }
    }

    private func temporaryFiles(in folder: String) throws(Problems) -> [String] {
        var found: [String] = []
        for name in try names(in: folder) where !name.hasPrefix(Desk.editingPrefix) {
            let path = folder + "/" + name
            if FileTree.isLink(path) { continue }
            if FileTree.kind(of: path) == .folder { found += try temporaryFiles(in: path) } else if name.hasSuffix(".new~") { found.append(path) }
        }
        return found
    }

    private mutating func leftover(_ path: String) throws(Problems) {
        try found(leftoverProblem(path)) { () throws(Problems) in
            try filing { () throws(FileError) in
                if FileTree.kind(of: path) == .folder { try FileTree.removeFolder(path) } else { try FileTree.removeFile(path) }
            }
        }
    }

    private func leftoverProblem(_ path: String) -> Diagnostic { Diagnostic(.deskLeftover, at: nil, ["path": path]) }

    private mutating func checkItems() throws(Problems) {
        let (items, damaged) = try Queue.items(of: desk)
        problems += damaged
        for item in items {
            for name in ["question.md", "original.sealed"] where FileTree.kind(of: item.folder + "/" + name) != .file {
                try found(Diagnostic(.itemDamaged, at: nil, ["id": item.id, "path": name]))
            }
            let missing = item.history.filter { !desk.ledger.holds($0.entry, hour: $0.at) }
            if !missing.isEmpty { try found(Diagnostic(.ledgerEntryMissing, at: nil, ["id": item.id])) { [desk] () throws(Problems) in try desk.enter(item) } }
            if item.isInConflict { try found(Diagnostic(.itemInConflict, at: nil, ["id": item.id])) }
        }
    }

    private mutating func checkSetAside() throws(Problems) {
        let names = Set(try names(in: desk.setAsideFolder))
        for name in names.sorted() {
            let id = String(name.prefix { $0 != "." })
            if name.hasSuffix(".sealed"), !names.contains(id + ".json") { try found(Diagnostic(.setAsideUnnoted, at: nil, ["id": id])) }
        }
        for note in try SetAside.loneNotes(on: desk) { try leftover(note) }
    }

    private mutating func checkKeys() throws(Problems) {
        let holders = desk.moderators + [DeskKeys.recoveryName]
        let current = try desk.keys.currentName()
        for holder in holders {
            let keys = try desk.keys.sealedKeys(of: holder)
            let isWhole = [".wrapped", ".public"].allSatisfy { FileTree.kind(of: "\(desk.folder)/keys/\(holder)\($0)") == .file } && keys.contains { $0.key == current }
            if !isWhole { try found(Diagnostic(.moderatorKeyMissing, at: nil, ["id": holder])) }
        }
        for name in try names(in: desk.folder + "/keys") where name.hasSuffix(".wrapped") && !holders.contains(String(name.dropLast(".wrapped".count))) {
            try found(Diagnostic(.keyOfNobody, at: nil, ["path": "keys/" + name]))
        }
        let old = try desk.sealedFiles().filter { _, path in (try? FileTree.read(path)).flatMap(DeskKeys.keyName) != current }.count
        if old > 0 { try found(Diagnostic(.sealedToOldKey, at: nil, ["count": "\(old)"])) }
    }

    /// Nobody but those for whom the desk is may read or write in it.
    private mutating func checkRights(of inner: String, isFolder: Bool) throws(Problems) {
        let path = inner.isEmpty ? desk.folder : desk.folder + "/" + inner
        let allowed = isFolder ? desk.permissions.folder : desk.permissions.file
        if let mode = FileTree.mode(of: path), mode & 0o777 & ~allowed != 0 {
            try found(Diagnostic(.deskPermissions, at: nil, ["path": path])) { () throws(Problems) in try filing { () throws(FileError) in try FileTree.setMode(allowed, of: path) } }
        }
        guard isFolder else { return }
        for name in try names(in: path) where !FileTree.isLink(path + "/" + name) {
            try checkRights(of: inner.isEmpty ? name : inner + "/" + name, isFolder: FileTree.kind(of: path + "/" + name) == .folder)
        }
    }

    private func names(in folder: String) throws(Problems) -> [String] { try filing { () throws(FileError) in try FileTree.names(in: folder) } }
}
