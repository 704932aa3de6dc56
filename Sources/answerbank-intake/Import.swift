import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import Moderation
import Submissions
import Terminal

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes messages over: scrubbed, with the original sealed.",
        discussion: """
            Reads plain text and Markdown (a message per file), JSON and JSON lines, what form services send to webhooks, tables (CSV) of
            Microsoft Forms, Google Forms, LimeSurvey and Nextcloud Forms, mail (.eml, mbox, Maildir), and any other form that channels.yaml
            of the desk describes. The text and the stated language are taken over, and nothing else: names, addresses, times, attachments,
            quoted messages and signatures are dropped and counted. What cannot be read with certainty is set aside, sealed, with the reason;
            the rest goes on. The same message twice adds nothing.

            Examples:
              answerbank-intake import message.txt
              answerbank-intake import --dry-run answers-from-form.csv
              answerbank-intake import --remove-source inbox.mbox     delete the file when everything in it is on the desk
              answerbank-intake import ~/Maildir
              answerbank-intake import --language fi < message.txt
              answerbank-intake import --bank content message.txt     masks as the bank's bank.yaml says; without a bank, they hide everything
            """)

    @Argument(help: "Files and Maildir folders; none for standard input.", completion: .file())
    var files: [String] = []
    @OptionGroup var desk: DeskOption
    @Option(help: ArgumentHelp("The language of messages that do not say theirs.", valueName: "tag"))
    var language: LanguageTag?
    @OptionGroup var bank: DeskBankOption
    @Flag(help: "Say what would be done, and write nothing.")
    var dryRun = false
    @Flag(help: "Delete each file of which everything is on the desk now: taken over or set aside.")
    var removeSource = false
    @Flag(help: "Take over messages that are known, too: another person may have written the same.")
    var again = false
    @OptionGroup var output: FormatOption

    func validate() throws {
        if removeSource && files.isEmpty { throw ValidationError("--remove-source needs files; standard input cannot be deleted.") }
    }

    func run() throws {
        var problems: [Diagnostic] = []
        var total = Importing.Report()
        var (removed, kept) = (0, 0)
        try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            let bank = try bank.read(of: desk)
            try Importing.alone(on: desk) { () throws(Problems) in
                var importing = try Importing(into: desk, at: .now, language: language?.rawValue, bank: bank, again: again, dryRun: dryRun)
                var taken: Set<String> = []
                for (index, file) in (files.isEmpty ? ["/dev/stdin"] : files).enumerated() where taken.insert(FileTree.resolvedPath(file)).inserted {
                    let before = importing.report.setAside.count
                    do throws(Problems) {
                        try importing.run(file)
                    } catch {
                        problems += error.all
                    }
                    problems += importing.report.setAside[before...].map { number, reason, column in
                        let shown = reason.rawValue + (column.map { " (\($0))" } ?? "")
                        return Diagnostic(
                            .submissionSetAside, at: nil, ["number": files.count > 1 ? "\(index + 1).\(number)" : "\(number)", "reason": shown, "limit": "\(Submission.limit / 1024) KiB"])
                    }
                }
                total = importing.report
                if removeSource, !dryRun { (removed, kept) = remove(importing.takenOver) }
            }
        }
        for id in total.imported where !id.isEmpty { Output.print(id + "\n") }
        if !problems.isEmpty { Output.error(Output.printer(output.format).print(problems)) }
        summarise(total, removed, kept)
        if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
        if !total.setAside.isEmpty { throw ExitCode(1) }
    }

    private func summarise(_ total: Importing.Report, _ removed: Int, _ kept: Int) {
        let dropped = Dropped.Kind.allCases.compactMap { kind in total.dropped[kind].map { "\(kind.rawValue) \($0)" } }.joined(separator: ", ")
        Output.error(
            "\(dryRun ? "Would import" : "Imported") \(total.imported.count), set aside \(total.setAside.count), already known \(total.alreadyKnown), dropped: \(dropped.isEmpty ? "nothing" : dropped).\n"
        )
        let attachments = Dictionary(grouping: total.attachments, by: \.type).mapValues { ($0.count, $0.reduce(0) { $0 + $1.size }) }.sorted { $0.key < $1.key }
        if !attachments.isEmpty {
            Output.error("Attachments not taken over: \(attachments.map { "\($0.value.0) \($0.key) (\($0.value.1) bytes)" }.joined(separator: ", ")).\n")
        }
        guard !files.isEmpty, !dryRun else { return }
        if removed > 0 { Output.error("Deleted \(removed) source files. Copies may be left: in the mailbox or form, in backups, in a recycle bin.\n") }
        if kept > 0 { Output.error("Kept \(kept) source files that changed meanwhile.\n") }
        if removed == 0, !total.imported.isEmpty { Output.error("The files still hold the originals: delete them when you have looked at the queue.\n") }
        if total.perhapsOthers > 0 {
            Output.error("\(total.perhapsOthers) of the known are short and mostly masks: somebody else may have written them. To take a file over again: --again\n")
        }
        if removeSource, total.alreadyKnown > 0 { Output.error("Files with messages that were known stay: two people may have written the same. Compare, and delete them by hand.\n") }
    }

    /// Deletes exactly what was read: a file that grew, or was put in the place of another, stays.
    private func remove(_ sources: [Source]) -> (removed: Int, kept: Int) {
        var (removed, kept) = (0, 0)
        for source in sources {
            if source.isUnchanged(), (try? FileTree.removeFile(source.path)) != nil { removed += 1 } else { kept += 1 }
        }
        return (removed, kept)
    }
}
