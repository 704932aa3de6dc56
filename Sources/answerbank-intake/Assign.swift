import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives an item to a moderator.",
        discussion: """
            Who is away stands in calendar.yaml, with a stand-in: until they are back, the stand-in finds it in queue --mine.

            Examples:
              answerbank-intake assign abcdefgh23 --to m1 --as m1     I take it
              answerbank-intake assign abcdefgh23 --to m3 --as m1
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("Whose it is from now on.", valueName: "id"))
    var to: String
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.assign(item.item, to: to) }
    }
}
