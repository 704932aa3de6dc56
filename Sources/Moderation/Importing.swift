package import Diagnostics
import FileTree
import Identifiers
package import KnowledgeBank
import Parallel
import Scrubbing
package import Submissions
import UTF8Text

/// From the inbox to the desk: allow-listed fields only, scrubbed before anything is written, the original sealed.
package struct Importing {
    /// What an import did, without a word of what was imported.
    package struct Report: Sendable {
        package var imported: [String] = []
        package var alreadyKnown = 0
        /// Which of its file's submissions, why, and the column where it lies in one.
        package var setAside: [(number: Int, reason: RefusedSubmission.Reason, column: Int?)] = []
        /// How much was left behind, by kind.
        package var dropped: [Dropped.Kind: Int] = [:]
        /// Files that came along with mail; only their types and sizes are known.
        package var attachments: [Dropped.Attachment] = []

        package init() {}
    }

    private let desk: Desk
    private let clock: Clock
    private let language: String?
    private let isDryRun: Bool
    /// One for each core; each opens its dictionaries when it is first used.
    private let scrubbers: [Scrubber]
    private let maps: [FieldMap]
    private let marker: DeskKeys.Marker
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
        scrubbers = (0..<Parallel.width).map { _ in Scrubber(usual: desk.language, bank: bank) }
        maps = try desk.fieldMaps()
        marker = try desk.keys.marker()
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

    static let stagingPrefix = ".new-"

    /// Submissions that are written together: one wait for the disk for all of them.
    private static let batchSize = 512

    /// Takes over one file, pipe or Maildir. Each submission is there completely or not at all, whenever the process ends, and memory holds
    /// one batch of them.
    package mutating func run(_ path: String) throws(Problems) {
        try run(try filing { () throws(FileError) in try SubmissionStream(path, maps: maps) })
    }

    /// The same for bytes in memory.
    mutating func run(_ bytes: [UInt8]) throws(Problems) {
        try run(try filing { () throws(FileError) in try SubmissionStream(bytes, maps: maps) })
    }

    private mutating func run(_ stream: SubmissionStream) throws(Problems) {
        var batch: [Submission] = []
        while true {
            let next = Result { () throws(FileError) in try stream.next() }
            guard case .success(let outcome) = next else {
                // What was read before the disk failed is taken over.
                try add(batch)
                _ = try filing { () throws(FileError) in try next.get() }
                return
            }
            switch outcome {
            case nil: return try add(batch)
            case .success(let submission)?: batch.append(submission)
            case .failure(let refused)?: try take(refused)
            }
            if batch.count == Importing.batchSize {
                try add(batch)
                batch = []
            }
        }
    }

    private mutating func take(_ refused: RefusedSubmission) throws(Problems) {
        let mark = marker.mark(of: refused.original)
        guard known.insert(mark).inserted else {
            report.alreadyKnown += 1
            return
        }
        if !isDryRun { try setAside(refused, mark) }
        report.setAside.append((refused.number, refused.reason, refused.column))
    }

    /// A submission as it will lie on the desk.
    private struct Made: Sendable {
        let id: String
        let question: [UInt8]
        let sealed: [UInt8]
        let mark: String
        let event: Event
    }

    private mutating func add(_ batch: [Submission]) throws(Problems) {
        var new: [(Submission, mark: String)] = []
        for submission in batch {
            let mark = marker.mark(of: submission.original)
            if known.insert(mark).inserted { new.append((submission, mark)) } else { report.alreadyKnown += 1 }
        }
        for (submission, _) in new {
            for kind in Dropped.Kind.allCases where submission.dropped[kind] > 0 { report.dropped[kind, default: 0] += submission.dropped[kind] }
            report.attachments += submission.dropped.attachments
        }
        guard !isDryRun else {
            report.imported += new.map { _ in "" }
            return
        }
        let making = Making(desk: desk, hour: clock.hour, language: language)
        let results = Parallel.map(new, with: scrubbers) { (scrubber, new) -> Result<Made, Problems> in
            Result { () throws(Problems) in try making.make(new.0, new.mark, scrubber) }
        }
        var made: [Made] = []
        for result in results { made.append(try result.get()) }
        try write(made)
        report.imported += made.map(\.id)
    }

    /// From a submission to what is written of it. Nothing is written here.
    private struct Making: Sendable {
        let desk: Desk
        let hour: String
        let language: String?

        func make(_ submission: Submission, _ mark: String, _ scrubber: Scrubber) throws(Problems) -> Made {
            let id = RandomName.make()
            let stated = submission.language ?? language
            let scrubbed = try scrubber.scrubbed(submission.text, language: stated)
            let language = stated ?? scrubbed.language
            var event = Event(parents: [], move: .receive, by: nil, at: hour)
            event.language = language
            event.channel = submission.channel.rawValue
            event.flags = Flagging.kinds(in: submission.text, language: language)
            event.rareTraits = scrubbed.rareTraits.isWarning ? Set(scrubbed.rareTraits.traits.map(\.kind.rawValue)).sorted() : nil
            event.masked = Dictionary(scrubbed.findings.map { ($0.label.rawValue, 1) }, uniquingKeysWith: +)
            return Made(id: id, question: Array((scrubbed.masked + "\n").utf8), sealed: try desk.keys.seal(submission.original, item: id), mark: mark, event: event)
        }
    }

    /// Each item is made under a hidden name; when all of them have reached the disk, each appears by one rename.
    private func write(_ batch: [Made]) throws(Problems) {
        let staging = { [desk] (made: Made) in desk.itemsFolder + "/" + Importing.stagingPrefix + made.id }
        do throws(Problems) {
            for made in batch {
                let event = try EventWriter.bytes(of: made.event)
                try filing { () throws(FileError) in
                    let folder = staging(made)
                    try FileTree.makeFolder(folder, mode: desk.permissions.folder)
                    try FileTree.makeFolder(folder + "/events", mode: desk.permissions.folder)
                    let files = [("question.md", made.question), ("original.sealed", made.sealed), ("known", Array((made.mark + "\n").utf8)), (EventWriter.path(of: event), event)]
                    for (name, bytes) in files { try FileTree.create(bytes, at: folder + "/" + name, mode: desk.permissions.file) }
                }
            }
            try filing { () throws(FileError) in
                try FileTree.syncFileSystem(of: desk.itemsFolder)
                for made in batch { try FileTree.move(staging(made), to: desk.itemsFolder + "/" + made.id) }
            }
        } catch {
            for made in batch { try? FileTree.removeFolder(staging(made)) }
            throw error
        }
        FileTree.syncFolder(desk.itemsFolder)
        for made in batch { try desk.enter(made.event) }
    }

    /// What could not be read is kept, sealed, with the reason beside it.
    private func setAside(_ refused: RefusedSubmission, _ mark: String) throws(Problems) {
        let id = RandomName.make()
        let path = desk.setAsideFolder + "/" + id
        var note: [(String, JSONValue)] = [("format", .int(1)), ("reason", .string(refused.reason.rawValue)), ("at", .string(clock.hour)), ("known", .string(mark))]
        if let column = refused.column { note.append(("column", .int(column))) }
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
