package import Diagnostics
import FileTree
import Identifiers
package import KnowledgeBank
import Scrubbing
package import Submissions
import UTF8Text

/// From the inbox to the desk: allow-listed fields only, scrubbed before anything is written, the original sealed.
package struct Importing {
    /// What an import did, without a word of what was imported.
    package struct Report: Sendable {
        package var imported: [String] = []
        package var alreadyKnown = 0
        package var setAside: [(number: Int, reason: RefusedSubmission.Reason)] = []
        package var droppedFields = 0

        package init() {}
    }

    private let desk: Desk
    private let clock: Clock
    private let language: String?
    private let isDryRun: Bool
    private let scrubber: Scrubber
    /// Marks of what is on the desk.
    private var known: Set<String>
    /// Of all files so far; right also where one of them failed half-way.
    package private(set) var report = Report()

    /// Runs `work` while no other import runs on this desk.
    /// - Throws: `desk-busy` where one does.
    package static func alone<Result>(on desk: Desk, _ work: () throws(Problems) -> Result) throws(Problems) -> Result {
        guard let result = try FileLock.whileHolding(desk.folder + "/.import-lock", mode: desk.permissions.file, work) else {
            throw Problems(Diagnostic(.deskBusy, at: nil, ["path": desk.folder]))
        }
        return result
    }

    /// Clears away what an interrupted import left and makes up for what it did not enter, then notes what is on the desk. To be made within `alone`.
    /// - Parameters:
    ///   - language: taken where a submission does not say its own; nil for the desk's.
    ///   - bank: says how much masks tell and what is no private name; without one everything is hidden.
    package init(into desk: Desk, at clock: Clock, language: String?, bank: Bank? = nil, dryRun: Bool) throws(Problems) {
        self.desk = desk
        self.clock = clock
        self.language = language
        isDryRun = dryRun
        scrubber = Scrubber(usual: desk.language, bank: bank)
        if !dryRun { try Importing.recover(desk) }
        known = try Importing.marks(on: desk)
    }

    private static func recover(_ desk: Desk) throws(Problems) {
        for name in try filing({ () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }) {
            if name.hasPrefix(stagingPrefix) {
                try filing { () throws(FileError) in try FileTree.removeFolder(desk.itemsFolder + "/" + name) }
            } else if Item.isID(name), let item = try? Item(name, in: desk) {
                try desk.enter(item)
            }
        }
    }

    private static let stagingPrefix = ".new-"

    /// Takes over one file. Each submission is there completely or not at all, whenever the process ends.
    package mutating func run(_ bytes: [UInt8]) throws(Problems) {
        let read = SubmissionReader.read(bytes)
        for submission in read.accepted {
            let mark = try desk.keys.mark(of: submission.original)
            guard !known.contains(mark) else {
                report.alreadyKnown += 1
                continue
            }
            let id = isDryRun ? "" : try add(submission, mark, read.channel)
            known.insert(mark)
            report.imported.append(id)
            report.droppedFields += submission.droppedFields
            if !isDryRun { try desk.enter(try Item(id, in: desk)) }
        }
        for refused in read.refused {
            let mark = try desk.keys.mark(of: refused.original)
            guard !known.contains(mark) else {
                report.alreadyKnown += 1
                continue
            }
            if !isDryRun { try setAside(refused, mark) }
            known.insert(mark)
            report.setAside.append((refused.number, refused.reason))
        }
    }

    private func add(_ submission: Submission, _ mark: String, _ channel: Channel) throws(Problems) -> String {
        let id = RandomName.make()
        let stated = submission.language ?? language
        let scrubbed = try scrubber.scrubbed(submission.text, language: stated)
        let language = stated ?? scrubbed.language
        var event = Event(parents: [], move: .receive, by: nil, at: clock.hour)
        event.language = language
        event.channel = channel.rawValue
        event.flags = Flagging.kinds(in: submission.text, language: language)
        event.rareTraits = scrubbed.rareTraits.isWarning ? Set(scrubbed.rareTraits.traits.map(\.kind.rawValue)).sorted() : nil
        event.masked = Dictionary(scrubbed.findings.map { ($0.label.rawValue, 1) }, uniquingKeysWith: +)
        let staging = desk.itemsFolder + "/" + Importing.stagingPrefix + id
        do throws(Problems) {
            try filing { () throws(FileError) in try FileTree.makeFolder(staging + "/events", mode: desk.permissions.folder) }
            try desk.write(Array((scrubbed.masked + "\n").utf8), to: staging + "/question.md")
            try desk.write(try desk.keys.seal(submission.original, item: id), to: staging + "/original.sealed")
            try desk.write(Array((mark + "\n").utf8), to: staging + "/known")
            try EventWriter.write(event, in: staging, desk)
            try filing { () throws(FileError) in try FileTree.move(staging, to: desk.itemsFolder + "/" + id) }
        } catch {
            try? FileTree.removeFolder(staging)
            throw error
        }
        FileTree.syncFolder(desk.itemsFolder)
        return id
    }

    /// What could not be read is kept, sealed, with the reason beside it.
    private func setAside(_ refused: RefusedSubmission, _ mark: String) throws(Problems) {
        let id = RandomName.make()
        let path = desk.setAsideFolder + "/" + id
        let note: [(String, JSONValue)] = [("format", .int(1)), ("reason", .string(refused.reason.rawValue)), ("at", .string(clock.hour)), ("known", .string(mark))]
        try desk.write(try desk.keys.seal(refused.original, item: id), to: path + ".sealed")
        try desk.write(JSONValue.object(note).bytes + [0x0A], to: path + ".json")
    }

    private static func marks(on desk: Desk) throws(Problems) -> Set<String> {
        var marks: Set<String> = []
        let items = try filing { () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }
        for name in items where Item.isID(name) {
            guard let bytes = try? FileTree.read(desk.itemsFolder + "/" + name + "/known") else { continue }
            marks.insert(String(decoding: bytes.filter { $0 != 0x0A }, as: UTF8.self))
        }
        let aside = try filing { () throws(FileError) in try FileTree.names(in: desk.setAsideFolder) }
        for name in aside where name.hasSuffix(".json") {
            guard let bytes = try? FileTree.read(desk.setAsideFolder + "/" + name), let mark = SetAsideNote(bytes)?.known else { continue }
            marks.insert(mark)
        }
        return marks
    }
}
