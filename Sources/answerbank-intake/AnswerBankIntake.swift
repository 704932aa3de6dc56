import ArgumentParser
import CProcess
import Glibc
import Terminal

/// `answerbank-intake`: from a citizen's message to a published answer. Offline; the only tool that reads submissions.
@main
struct AnswerBankIntake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answerbank-intake",
        abstract: "Turns anonymous questions into approved answers, without publishing an answer that two people have not agreed on.",
        discussion: """
            A desk is a private folder. Messages are scrubbed before anything is written; the originals are kept sealed.

            answerbank-intake init --desk desk --moderator m1 --moderator m2
            answerbank-intake import --desk desk message.txt
            answerbank-intake queue --desk desk
            answerbank-intake draft --desk desk ITEM --as m1 --id help-with-rent
            answerbank-intake propose --desk desk ITEM --as m1
            answerbank-intake approve --desk desk ITEM --as m2
            answerbank-intake publish --desk desk ITEM --as m2 --bank content

            ANSWERBANK_DESK names the desk where --desk does not.
            Exit status: 0 all is well, 1 problems were found, 2 the command could not run.
            """,
        version: ToolVersion.text,
        subcommands: [
            Init.self, Import.self, QueueCommand.self, Show.self, Assign.self, Triage.self, Draft.self, BundleCommand.self, Propose.self, Approve.self, GiveBack.self, Publish.self, Merge.self,
            Refer.self, Reject.self, Expire.self, Release.self, Purge.self, Handover.self, ReportCommand.self, SetAsideCommand.self, ModeratorCommand.self, Rekey.self, Fsck.self, Scrub.self,
            Schema.self,
        ])

    static func main() {
        keepSecrets()
        CommandRun.run(Self.self, Array(CommandLine.arguments.dropFirst()))
    }

    /// No core dump, no debugger and no report of a crash may show a message; files are made for their owner alone.
    private static func keepSecrets() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = forbid_core_dumps_and_tracing()
        forbid_crash_reports()
        umask(0o077)
    }
}
