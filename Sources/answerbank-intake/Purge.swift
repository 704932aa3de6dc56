import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import Moderation
import Terminal
import UTF8Text

struct Purge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deletes what has been kept as long as bank.yaml says, and writes a certificate.",
        discussion: """
            The period (retention in bank.yaml) runs from when a person first said what an item is. What nobody has looked at and what is
            still being worked on stays. What may have to be reported goes only after another person has released it, and asks for your
            passphrase. The statistics keep month, language, channel, topics and outcome, without the item. A copy of the certificate stays in
            certificates/ of the desk. The bank is the one that desk.yaml names; --bank counts where it names none.

            Examples:
              answerbank-intake purge --as m1 --dry-run
              answerbank-intake purge --as m1 --certificate deleted-2026-11.md
            """)

    @Flag(help: "Say what would be deleted and what would stay, and delete nothing.")
    var dryRun = false
    @Option(help: ArgumentHelp("Write the certificate here instead of printing it.", valueName: "file"), completion: .file())
    var certificate: String?
    @OptionGroup var bank: DeskBankOption
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var secret: SecretOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let problems = try reporting(output.format) { () throws(Problems) -> [Diagnostic] in
            let desk = try self.desk.opened()
            let bank = try self.bank.deciding(of: desk)
            guard let period = try Bank.forScrubbing(bank).settings.retention else { throw Problems(Diagnostic(.retentionMissing, at: Place(file: bank + "/bank.yaml"))) }
            let retention = try Retention(of: desk, period, as: person.moderator, at: .now)
            let candidates = try retention.candidates()
            for candidate in candidates where dryRun || candidate.hindrance != nil { Output.print(line(candidate)) }
            let aside = try SetAside.entries(of: desk).count
            if aside > 0 { Output.error("\(aside) set aside: nobody has looked at them, so they stay (answerbank-intake set-aside).\n") }
            guard !dryRun else { return [] }
            if Retention.needsPassphrase(candidates) { _ = try secret.unlock(desk, person.moderator) }
            // Before anything is deleted: a certificate that finds no place would be lost.
            if let certificate { try filing { () throws(FileError) in try FileTree.createNew(certificate, mode: 0o600) } }
            let (done, problems) = try retention.purge(in: Output.messageLanguage)
            let text = done.text(in: Output.messageLanguage)
            if let certificate {
                try filing { () throws(FileError) in try FileTree.write(Array(text.utf8), to: certificate, mode: 0o600) }
            } else {
                Output.print(text)
            }
            return problems
        }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), output.format) }
    }

    private func line(_ candidate: Retention.Candidate) -> String {
        let (id, state) = (candidate.item.id, candidate.item.state.rawValue)
        guard output.format == .jsonl else {
            let what =
                switch candidate.hindrance {
                case nil: "would be deleted"
                case .open: "stays: it is still open; answer it, or close it with expire"
                case .conflict: "stays: two people did something at the same time; settle it first"
                case .secondPerson: "stays: it may have to be reported; another person must release it"
                }
            return "\(id)  \(state)  \(what)\n"
        }
        let fields: [(String, JSONValue)] = [("id", .string(id)), ("state", .string(state)), ("stays", candidate.hindrance.map { .string($0.rawValue) } ?? .null)]
        return String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n"
    }
}
