import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Agrees that a closed item which may have to be reported is deleted in its time.",
        discussion: """
            Such an item is deleted only when one person has released it and another runs purge; both give their passphrase.

            Example:
              answerbank-intake release abcdefgh23 --as m2 --note "reported, receipt filed"
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: "What became of it. Write nothing about the asker.")
    var note: String
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var secret: SecretOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in
            _ = try secret.unlock(handling.desk, person.moderator)
            return try handling.release(item.item, note: note)
        }
    }
}
