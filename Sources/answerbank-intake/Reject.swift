import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turns a question down: it will not be answered in public. Nothing is deleted.",
        discussion: """
            Example:
              answerbank-intake reject abcdefgh23 --as m1 --note "advertising"
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: "Why. It stays on the desk: write nothing about the asker.")
    var note: String
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.reject(item.item, note: note) }
    }
}
