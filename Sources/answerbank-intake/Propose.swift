import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Offers the answer to a second person.",
        discussion: """
            Stops at masks that still stand in the text, and at anything that looks like personal data.

            Examples:
              answerbank-intake propose abcdefgh23 --as m1
              answerbank-intake propose abcdefgh23 --as m1 --masks-confirmed     the masks in the text are meant to stay
            """)

    @OptionGroup var item: ItemArgument
    @Flag(help: "Every mask that still stands in the text is meant to stay.")
    var masksConfirmed = false
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.propose(item.item, masksConfirmed: masksConfirmed) }
    }
}
