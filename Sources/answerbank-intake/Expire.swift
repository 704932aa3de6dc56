import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Expire: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Closes an item of which nothing came.",
        discussion: """
            Example:
              answerbank-intake expire abcdefgh23 --as m1 --note "answered by telephone through the on-call service"
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: "Why. It stays on the desk: write nothing about the asker.")
    var note: String
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in try handling.expire(item.item, note: note) }
    }
}
