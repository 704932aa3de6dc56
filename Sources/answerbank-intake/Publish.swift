import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts an approved answer into the bank.",
        discussion: """
            The text is scanned once more for personal data, and the bank with the new answer passes its whole check first. The file holds months only, and who approved it as neutral ids.

            Example:
              answerbank-intake publish abcdefgh23 --as m2 --bank content
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("The folder of the bank.", valueName: "folder"), completion: .directory)
    var bank = "content"
    @Option(help: ArgumentHelp("The name at this place of the answer leads to nobody; once for each.", valueName: "line:column"))
    var nameOk: [String] = []
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        var path = ""
        try step(desk, person, output) { handling throws(Problems) in
            let published = try handling.publish(item.item, to: bank, acknowledged: Set(nameOk))
            path = published.path
            return published.item
        }
        Output.print(path + "\n")
    }
}
