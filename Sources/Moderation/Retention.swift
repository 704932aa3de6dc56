package import Diagnostics
import FileTree
package import KnowledgeBank
import Ledger

/// Deleting what has been kept long enough. The period runs from the hour in which a person first said what an item is; what nobody has
/// looked at, and what is still being worked on, is never deleted.
package struct Retention: Sendable {
    package enum Hindrance: String, Sendable, CaseIterable {
        /// Still being worked on: a person must close it first.
        case open
        case conflict
        /// It may have to be reported, and nobody else has agreed that it may go.
        case secondPerson = "second-person"
    }

    /// An item whose time has come.
    package struct Candidate: Sendable {
        package let item: Item
        /// Why it stays nevertheless; nil where nothing keeps it.
        package let hindrance: Hindrance?
    }

    private let desk: Desk
    private let period: BankSettings.Retention
    private let moderator: String
    private let clock: Clock

    /// - Parameter moderator: who deletes; for an item that may have to be reported, not the one who released it.
    package init(of desk: Desk, _ period: BankSettings.Retention, as moderator: String, at clock: Clock) throws(Problems) {
        try desk.require(moderator)
        self.desk = desk
        self.period = period
        self.moderator = moderator
        self.clock = clock
    }

    package func candidates() throws(Problems) -> [Candidate] {
        try Queue.items(of: desk).items.filter(isDue).map { Candidate(item: $0, hindrance: hindrance(of: $0)) }
    }

    private func isDue(_ item: Item) -> Bool {
        guard let classified = item.classified.flatMap(Clock.seconds(atHour:)) else { return false }
        return classified + period.days * 86_400 <= clock.seconds
    }

    private func hindrance(of item: Item) -> Hindrance? {
        if item.isInConflict { return .conflict }
        guard item.state.isClosed else { return .open }
        let released = item.history.contains { $0.move == .release && $0.by != moderator }
        return item.mayHaveToBeReported && !released ? .secondPerson : nil
    }

    /// Deletes every candidate that nothing keeps, and ends deletions that were interrupted.
    package func purge() throws(Problems) -> DeletionCertificate {
        var deleted: [DeletionCertificate.Deleted] = []
        for folder in try Retention.begun(on: desk) { deleted.append(try delete(folder)) }
        for candidate in try candidates() where candidate.hindrance == nil {
            let id = candidate.item.id
            let result = try FileLock.whileHolding(candidate.item.folder + "/.lock", mode: desk.permissions.file) { () throws(Problems) -> DeletionCertificate.Deleted? in
                // As it is now, not as it was when the list was made.
                let item = try Item(id, in: desk)
                guard isDue(item), hindrance(of: item) == nil else { return nil }
                let folder = desk.itemsFolder + "/" + Retention.prefix + id
                try filing { () throws(FileError) in try FileTree.move(item.folder, to: folder) }
                FileTree.syncFolder(desk.itemsFolder)
                return try delete(folder)
            }
            if let done = result.flatMap(\.self) { deleted.append(done) }
        }
        return DeletionCertificate(desk: desk.folder, day: clock.day, moderator: moderator, period: period, deleted: deleted)
    }

    /// Before the name of an item that is being deleted. From the rename on it is nobody's any more, and whatever interrupts, the rest follows.
    static let prefix = ".purging-"

    static func begun(on desk: Desk) throws(Problems) -> [String] {
        try filing { () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }.filter { $0.hasPrefix(prefix) }.map { desk.itemsFolder + "/" + $0 }
    }

    /// First the ledger, since it is the events that name its entries; then the files.
    private func delete(_ folder: String) throws(Problems) -> DeletionCertificate.Deleted {
        try Retention.delete(folder, of: desk)
    }

    static func delete(_ folder: String, of desk: Desk) throws(Problems) -> DeletionCertificate.Deleted {
        let item = try? Item(in: folder)
        for event in item?.history ?? [] {
            try desk.ledger.reduce(event.entry, hour: event.at)
        }
        let files = try filing { () throws(FileError) in try FileTree.walk(folder).files.count }
        // An editor's folder, and those of edits that were interrupted.
        let editing = Desk.editingPrefix + (folder.split(separator: "/").last ?? "").dropFirst(prefix.count)
        try filing { () throws(FileError) in
            for name in try FileTree.names(in: desk.folder) where name.hasPrefix(editing) { try FileTree.removeFolder(desk.folder + "/" + name) }
            try FileTree.removeFolder(folder)
        }
        return DeletionCertificate.Deleted(outcome: item?.state, files: files)
    }
}

/// What a deletion did, for the records: no text, and nothing that leads to an item.
package struct DeletionCertificate: Sendable {
    package struct Deleted: Sendable {
        /// nil where an interruption had taken the record of it already.
        let outcome: ItemState?
        let files: Int
    }

    let desk: String
    let day: Day
    let moderator: String
    let period: BankSettings.Retention
    package let deleted: [Deleted]

    package func text(in language: MessageLanguage) -> String {
        let words = CertificateWords(language)
        let outcomes = Dictionary(grouping: deleted) { $0.outcome?.rawValue ?? "–" }.mapValues(\.count).sorted { $0.key < $1.key }
        let rows = outcomes.map { "- \($0.key): \($0.value)" }.joined(separator: "\n")
        return """
            # \(words.title)

            \(words.when): \(day)
            \(words.who): \(moderator)
            \(words.basis): \(period.legalBasis)
            \(words.period): \(period.days)
            \(words.items): \(deleted.count)
            \(words.files): \(deleted.reduce(0) { $0 + $1.files })

            \(rows.isEmpty ? "" : rows + "\n\n")\(words.deleted)

            \(words.kept)

            \(words.elsewhere)

            """
    }
}
