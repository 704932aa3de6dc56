import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Agrees, as the second person, to exactly the text that was proposed.",
        discussion: """
            Read it first:  answerbank-intake show abcdefgh23
            Example:
              answerbank-intake approve abcdefgh23 --as m2
            """)

    @OptionGroup var item: ItemArgument
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.approve(item.item) }
    }
}
