import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct GiveBack: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Sends a proposed answer back to its author, or settles a conflict.",
        discussion: """
            Example:
              answerbank-intake return abcdefgh23 --as m2 --note "the first step is missing"
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: "What should be different. It stays on the desk: write nothing about the asker.")
    var note: String
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.giveBack(item.item, note: note) }
    }
}
