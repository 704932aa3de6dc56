import ArgumentParser
import Diagnostics
import KnowledgeBank
import Moderation
import Terminal

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Closes an item with an answer that the bank has already.",
        discussion: """
            Which there are:  answerbank-intake show abcdefgh23 --site ../bank/site
            Example:
              answerbank-intake merge abcdefgh23 --with hyran --as m1
            """)

    @OptionGroup var item: ItemArgument
    @Option(name: .customLong("with"), help: ArgumentHelp("The id of the answer.", valueName: "id"))
    var answer: AnswerID
    @OptionGroup var bank: DeskBankOption
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in
            try handling.merge(item.item, with: answer, in: try bank.read(of: try desk.opened()))
        }
    }
}
