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
            Reads plain text (one message per file) and JSON (one object, a list, or one object per line; the text in question, text,
            message or body, the language in language). All other fields are dropped. What cannot be read is set aside, sealed; the rest
            goes on. The same message twice adds nothing. The files themselves still hold the originals afterwards: delete them.

            Examples:
              answerbank-intake import message.txt
              answerbank-intake import --dry-run answers-from-form.json
              answerbank-intake import --language fi < message.txt
              answerbank-intake import --bank content message.txt       masks as the bank's bank.yaml says; without, they hide everything
            """)

    @Argument(help: "Files; none for standard input.", completion: .file())
    var files: [String] = []
    @OptionGroup var desk: DeskOption
    @Option(help: ArgumentHelp("The language of messages that do not say theirs.", valueName: "tag"))
    var language: LanguageTag?
    @Option(
        help: ArgumentHelp("A bank: its masks setting says how much masks tell, and the names of its contacts and topics stay readable.", valueName: "folder"),
        completion: .directory)
    var bank: String?
    @Flag(help: "Say what would be done, and write nothing.")
    var dryRun = false
    @OptionGroup var output: FormatOption

    /// In bytes: one file of an export.
    private static let fileLimit = 64 << 20

    func run() throws {
        var problems: [Diagnostic] = []
        var total = Importing.Report()
        try reporting(output.format) { () throws(Problems) in
            let bank = try self.bank.map { folder throws(Problems) in try Bank.forScrubbing(folder) }
            let desk = try self.desk.opened()
            try Importing.alone(on: desk) { () throws(Problems) in
                var importing = try Importing(into: desk, at: .now, language: language?.rawValue, bank: bank, dryRun: dryRun)
                for (index, file) in (files.isEmpty ? ["/dev/stdin"] : files).enumerated() {
                    let before = importing.report.setAside.count
                    do throws(Problems) {
                        try importing.run(try read(file))
                    } catch {
                        problems += error.all
                    }
                    problems += importing.report.setAside[before...].map { number, reason in
                        Diagnostic(
                            .submissionSetAside, at: nil,
                            ["number": files.count > 1 ? "\(index + 1).\(number)" : "\(number)", "reason": reason.rawValue, "limit": "\(Submission.limit / 1024) KiB"])
                    }
                }
                total = importing.report
            }
        }
        for id in total.imported where !id.isEmpty { Output.print(id + "\n") }
        if !problems.isEmpty { Output.error(Output.printer(output.format).print(problems)) }
        Output.error(
            "\(dryRun ? "Would import" : "Imported") \(total.imported.count), set aside \(total.setAside.count), already known \(total.alreadyKnown), fields dropped \(total.droppedFields).\n")
        if !files.isEmpty, !dryRun, !total.imported.isEmpty { Output.error("The files still hold the originals: delete them when you have looked at the queue.\n") }
        if problems.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
        if !total.setAside.isEmpty { throw ExitCode(1) }
    }

    private func read(_ file: String) throws(Problems) -> [UInt8] {
        return try filing { () throws(FileError) in try FileTree.readStream(file, limit: Import.fileLimit) }
    }
}
