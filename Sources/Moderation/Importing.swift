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
        /// Of these, short messages of mostly masks, which somebody else may have written.
        package var perhapsOthers = 0
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
    private let again: Bool
    /// One for each core; each opens its dictionaries when it is first used.
    private let scrubbers: [Scrubber]
    private let maps: [FieldMap]
    private let marker: SetAsideMarker
    /// How often each masked text is on the desk, by its digest.
    private let present: [String: Int]
    /// How often each was met in the file at hand.
    private var met: [String: Int] = [:]
    /// Marks of what was set aside.
    private var aside: Set<String>
    /// Files of which everything is on the desk since this import: taken over or set aside.
    package private(set) var takenOver: [Source] = []
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
    ///   - again: takes over what is known, too.
    ///   - bank: says how much masks tell and what is no private name; without one everything is hidden.
    package init(into desk: Desk, at clock: Clock, language: String?, bank: Bank? = nil, again: Bool = false, dryRun: Bool) throws(Problems) {
        self.desk = desk
        self.clock = clock
        self.language = language
        isDryRun = dryRun
        self.again = again
        scrubbers = (0..<Parallel.width).map { _ in Scrubber(usual: desk.language, bank: bank) }
        maps = try desk.fieldMaps()
        marker = try desk.keys.setAsideMarker()
        if !dryRun { try Importing.recover(desk) }
        present = try Importing.textsPresent(on: desk)
        aside = try Importing.marksOfSetAside(on: desk)
    }

    private static func recover(_ desk: Desk) throws(Problems) {
        for name in try filing({ () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }) {
            if name.hasPrefix(stagingPrefix) {
                try filing { () throws(FileError) in try FileTree.removeFolder(desk.itemsFolder + "/" + name) }
            } else if Item.isID(name), let item = try? Item(name, in: desk) {
                try desk.enter(item)
            }
        }
        for note in try SetAside.loneNotes(on: desk) { try filing { () throws(FileError) in try FileTree.removeFile(note) } }
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
        met = [:]
        let knownBefore = report.alreadyKnown
        var problems: [Diagnostic] = []
        try takeAll(of: stream, &problems)
        // What was known by its masked text alone may be somebody else's: its file stays.
        if report.alreadyKnown == knownBefore { takenOver += stream.sources }
        guard problems.isEmpty else { throw Problems(problems) }
    }

    /// - Parameter problems: what could not be read from the disk; the rest goes on.
    private mutating func takeAll(of stream: SubmissionStream, _ problems: inout [Diagnostic]) throws(Problems) {
        var batch: [Submission] = []
        while true {
            let next = Result { () throws(FileError) in try stream.next() }
            switch next {
            case .failure(let error): problems.append(error.diagnostic)
            case .success(nil): return try add(batch)
            case .success(.success(let submission)?): batch.append(submission)
            case .success(.failure(let refused)?): try take(refused)
            }
            if batch.count == Importing.batchSize {
                try add(batch)
                batch = []
            }
        }
    }

    private mutating func take(_ refused: RefusedSubmission) throws(Problems) {
        let mark = try marker.mark(of: refused.original)
        guard aside.insert(mark).inserted else {
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
        let event: Event
    }

    /// What scrubbing made of a submission.
    private struct Masked: Sendable {
        let submission: Submission
        let language: String
        let text: ScrubbedText

        var question: [UInt8] { Array((text.masked + "\n").utf8) }

        /// Whether two people can hardly have written the same but for what is masked: nothing is, or much else stands there.
        var isTelling: Bool { text.findings.isEmpty || text.masked.count { $0.isLetter } >= Masked.tellingLetters }

        /// About a line of text, in characters.
        private static let tellingLetters = 60
    }

    /// Whether a message is on the desk already, judged by its masked text: anything that could tell two originals apart could be used to
    /// find out what is masked. The second of two equal texts in one file is known only if the desk has two.
    private mutating func isKnown(_ masked: Masked) -> Bool {
        let digest = Digest.of(masked.question)
        met[digest, default: 0] += 1
        return met[digest, default: 0] <= present[digest, default: 0]
    }

    private mutating func add(_ batch: [Submission]) throws(Problems) {
        let making = Making(desk: desk, hour: clock.hour, language: language)
        let masked = try Importing.all(Parallel.map(batch, with: scrubbers) { (scrubber, submission) in Result { () throws(Problems) in try making.mask(submission, scrubber) } })
        var new: [Masked] = []
        for one in masked {
            guard isKnown(one), !again else {
                new.append(one)
                continue
            }
            report.alreadyKnown += 1
            if !one.isTelling { report.perhapsOthers += 1 }
        }
        for submission in new.map(\.submission) {
            for kind in Dropped.Kind.allCases where submission.dropped[kind] > 0 { report.dropped[kind, default: 0] += submission.dropped[kind] }
            report.attachments += submission.dropped.attachments
        }
        guard !isDryRun else {
            report.imported += new.map { _ in "" }
            return
        }
        try write(try Importing.all(Parallel.map(new) { one in Result { () throws(Problems) in try making.make(one) } }))
    }

    private static func all<Value>(_ results: [Result<Value, Problems>]) throws(Problems) -> [Value] {
        var values: [Value] = []
        for result in results { values.append(try result.get()) }
        return values
    }

    /// From a submission to what is written of it. Nothing is written here.
    private struct Making: Sendable {
        let desk: Desk
        let hour: String
        let language: String?

        func mask(_ submission: Submission, _ scrubber: Scrubber) throws(Problems) -> Masked {
            let stated = submission.language ?? language
            let scrubbed = try scrubber.scrubbed(submission.text, language: stated)
            return Masked(submission: submission, language: stated ?? scrubbed.language, text: scrubbed)
        }

        /// The sealed original is the text as it was taken over: nothing else of a mail or a form is kept, not even sealed.
        func make(_ masked: Masked) throws(Problems) -> Made {
            let id = RandomName.make()
            var event = Event(parents: [], move: .receive, by: nil, at: hour)
            event.language = masked.language
            event.channel = masked.submission.channel.rawValue
            // What was cut as a quotation or a signature is looked over, too: a cry for help may stand in it.
            event.flags = Flagging.kinds(in: masked.submission.text + "\n" + masked.submission.leftOut, language: masked.language)
            event.isCut = masked.submission.leftOut.isEmpty ? nil : true
            let traits = masked.text.rareTraits
            event.rareTraits = traits.isWarning ? Set(traits.traits.map(\.kind.rawValue)).sorted() : nil
            event.masked = Dictionary(masked.text.findings.map { ($0.label.rawValue, 1) }, uniquingKeysWith: +)
            return Made(id: id, question: masked.question, sealed: try desk.keys.seal(Array(masked.submission.text.utf8), item: id), event: event)
        }
    }

    /// Each item is made under a hidden name; when all of them have reached the disk, each appears by one rename.
    /// - Throws: what kept an item from being written; those before it are there.
    private mutating func write(_ batch: [Made]) throws(Problems) {
        var staged: [Made] = []
        var problems: Problems?
        for made in batch {
            do throws(Problems) {
                try stage(made)
                staged.append(made)
            } catch {
                problems = error
                break
            }
        }
        do throws(Problems) {
            try filing { () throws(FileError) in
                try FileTree.syncFileSystem(of: desk.itemsFolder)
                for made in staged { try FileTree.move(staging(made), to: desk.itemsFolder + "/" + made.id) }
            }
        } catch {
            for made in staged { try? FileTree.removeFolder(staging(made)) }
            throw error
        }
        FileTree.syncFolder(desk.itemsFolder)
        report.imported += staged.map(\.id)
        for made in staged { try desk.enter(made.event) }
        if let problems { throw problems }
    }

    private func staging(_ made: Made) -> String { desk.itemsFolder + "/" + Importing.stagingPrefix + made.id }

    private func stage(_ made: Made) throws(Problems) {
        let folder = staging(made)
        let event = try EventWriter.bytes(of: made.event)
        do throws(Problems) {
            try filing { () throws(FileError) in
                try FileTree.makeFolder(folder, mode: desk.permissions.folder)
                try FileTree.makeFolder(folder + "/events", mode: desk.permissions.folder)
                let files = [("question.md", made.question), ("original.sealed", made.sealed), (EventWriter.path(of: event), event)]
                for (name, bytes) in files { try FileTree.create(bytes, at: folder + "/" + name, mode: desk.permissions.file) }
            }
        } catch {
            try? FileTree.removeFolder(folder)
            throw error
        }
    }

    /// What could not be read is kept, sealed, with the reason beside it.
    private func setAside(_ refused: RefusedSubmission, _ mark: String) throws(Problems) {
        let id = RandomName.make()
        let path = desk.setAsideFolder + "/" + id
        var note: [(String, JSONValue)] = [("format", .int(1)), ("reason", .string(refused.reason.rawValue)), ("at", .string(clock.hour)), ("known", .string(mark))]
        if let column = refused.column { note.append(("column", .int(column))) }
        // The note first: without the sealed file it says nothing, and the next import clears it away.
        try desk.write(JSONValue.object(note).bytes + [0x0A], to: path + ".json")
        do throws(Problems) {
            try desk.write(try desk.keys.seal(refused.original, item: id), to: path + ".sealed")
        } catch {
            try? FileTree.removeFile(path + ".json")
            throw error
        }
    }

    private static func textsPresent(on desk: Desk) throws(Problems) -> [String: Int] {
        let items = try filing { () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }.filter { Item.isID($0) }
        let digests = Parallel.map(items) { name in (try? FileTree.read(desk.itemsFolder + "/" + name + "/question.md")).map { Digest.of($0) } }
        return Dictionary(digests.compactMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
    }

    private static func marksOfSetAside(on desk: Desk) throws(Problems) -> Set<String> {
        let names = try filing { () throws(FileError) in try FileTree.names(in: desk.setAsideFolder) }
        let notes = names.filter { $0.hasSuffix(".json") && names.contains($0.dropLast(".json".count) + ".sealed") }
        return Set(notes.compactMap { name in (try? FileTree.read(desk.setAsideFolder + "/" + name)).flatMap { SetAsideNote($0)?.known } })
    }
}
