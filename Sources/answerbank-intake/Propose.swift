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
              answerbank-intake propose abcdefgh23 --as m1 --name-ok 12:5        the name at line 12, column 5 leads to nobody
            """)

    @OptionGroup var item: ItemArgument
    @Flag(help: "Every mask that still stands in the text is meant to stay.")
    var masksConfirmed = false
    @Option(help: ArgumentHelp("The name at this place of the answer leads to nobody; once for each.", valueName: "line:column"))
    var nameOk: [String] = []
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.propose(item.item, masksConfirmed: masksConfirmed, acknowledged: Set(nameOk)) }
    }
}
