import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Refer: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Notes that somebody else takes over: it is acute, or it may have to be reported.",
        discussion: """
            A referred item waits: triage takes it back to the desk, expire closes it.

            Examples:
              answerbank-intake refer abcdefgh23 --to "on-call social worker" --as m1
              answerbank-intake refer abcdefgh23 --to "child protection" --possible-report --as m1
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("Who takes over: a role, never a name.", valueName: "role"))
    var to: String
    @Option(help: "What was agreed. It stays on the desk: write nothing about the asker.")
    var note: String?
    @Flag(help: "It may have to be reported to an authority. It cannot be taken back, and the item cannot be deleted without a second person.")
    var possibleReport = false
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.refer(item.item, to: to, note: note, mayHaveToBeReported: possibleReport) }
    }
}
