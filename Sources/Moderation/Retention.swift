package import Diagnostics
import FileTree
package import KnowledgeBank
import Ledger
import UTF8Text

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

    /// Whether deleting needs the passphrase of who deletes: something may have to be reported.
    package static func needsPassphrase(_ candidates: [Candidate]) -> Bool { candidates.contains { $0.hindrance == nil && $0.item.mayHaveToBeReported } }

    /// Deletes every candidate that nothing keeps, and ends deletions that were interrupted. What goes wrong with one item does not keep the
    /// others, nor the certificate, a copy of which stays on the desk.
    package func purge(in language: MessageLanguage) throws(Problems) -> (certificate: DeletionCertificate, problems: [Diagnostic]) {
        var deleted: [DeletionCertificate.Deleted] = []
        var problems: [Diagnostic] = []
        for folder in try Retention.begun(on: desk) {
            let (done, found) = Retention.delete(folder, of: desk)
            deleted += done.map { [$0] } ?? []
            problems += found
        }
        for candidate in try candidates() where candidate.hindrance == nil {
            do throws(Problems) {
                guard let folder = try begin(candidate.item) else { continue }
                let (done, found) = Retention.delete(folder, of: desk)
                deleted += done.map { [$0] } ?? []
                problems += found
            } catch {
                problems += error.all
            }
        }
        let certificate = DeletionCertificate(desk: desk.folder, day: clock.day, moderator: moderator, period: period, deleted: deleted)
        if !deleted.isEmpty {
            let folder = desk.folder + "/certificates"
            try filing { () throws(FileError) in try FileTree.makeFolder(folder, mode: desk.permissions.folder) }
            try desk.write(Array(certificate.text(in: language).utf8), to: "\(folder)/\(clock.day)-\(RandomName.make()).md")
        }
        return (certificate, problems)
    }

    /// Takes an item out of everybody's hands, if that may still be done.
    /// - Returns: its folder from then on; nil where somebody works on it, or it has changed.
    private func begin(_ item: Item) throws(Problems) -> String? {
        let folder = desk.itemsFolder + "/" + Retention.prefix + item.id
        let isBegun = try FileLock.whileHolding(item.folder + "/.lock", mode: desk.permissions.file) { () throws(Problems) -> Bool in
            // As it is now, not as it was when the list was made.
            let item = try Item(item.id, in: desk)
            guard isDue(item), hindrance(of: item) == nil else { return false }
            try filing { () throws(FileError) in try FileTree.move(item.folder, to: folder) }
            FileTree.syncFolder(desk.itemsFolder)
            return true
        }
        return isBegun == true ? folder : nil
    }

    /// Before the name of an item that is being deleted. From the rename on it is nobody's any more, and whatever interrupts, the rest follows.
    static let prefix = ".purging-"

    static func begun(on desk: Desk) throws(Problems) -> [String] {
        try filing { () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }.filter { $0.hasPrefix(prefix) }.map { desk.itemsFolder + "/" + $0 }
    }

    /// First the ledger, since it is the events that name its entries; then the files. An entry that is damaged stays as it is.
    /// - Returns: nil where files are left, and all of them are where an entry could not be written; the next run tries again.
    static func delete(_ folder: String, of desk: Desk) -> (DeletionCertificate.Deleted?, [Diagnostic]) {
        var problems: [Diagnostic] = []
        let item = try? Item(in: folder)
        for event in item?.history ?? [] {
            do throws(Problems) {
                try desk.ledger.reduce(event.entry, hour: event.at)
            } catch {
                problems += error.all
            }
        }
        guard problems.allSatisfy({ $0.id == .ledgerFileDamaged }) else { return (nil, problems) }
        // An editor's folder, and those of edits that were interrupted.
        let editing = Desk.editingPrefix + (folder.split(separator: "/").last ?? "").dropFirst(prefix.count)
        do throws(FileError) {
            let files = try FileTree.walk(folder).files.count
            for name in try FileTree.names(in: desk.folder) where name.hasPrefix(editing) { try FileTree.removeFolder(desk.folder + "/" + name) }
            try FileTree.removeFolder(folder)
            return (DeletionCertificate.Deleted(outcome: item?.state, files: files), problems)
        } catch {
            return (nil, problems + [error.diagnostic])
        }
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
