import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Puts an approved answer into the bank.",
        discussion: """
            The text is scanned once more for personal data, and the bank with the new answer passes its whole check first. The file holds months only, and who approved it as neutral ids.

            Examples:
              answerbank-intake publish abcdefgh23 --as m2 --bank content
              answerbank-intake publish --batch --as m2                     everything approved, if it is three answers or more
              answerbank-intake publish --batch --at-least 1 --as m2
            """)

    @Argument(help: "The item, as queue shows it; none with --batch.")
    var item: String?
    @Flag(help: "Everything that is approved, at once, so that the day of an answer points at nobody.")
    var batch = false
    @Option(help: ArgumentHelp("With fewer approved answers than this, a batch publishes nothing.", valueName: "number"))
    var atLeast = 3
    @OptionGroup var bank: DeskBankOption
    @Option(help: ArgumentHelp("The name at this place of the answer leads to nobody; once for each.", valueName: "line:column"))
    var nameOk: [String] = []
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func validate() throws {
        if (item == nil) != batch { throw ValidationError("Name the item to publish, or say --batch.") }
        if atLeast < 1 { throw ValidationError("--at-least takes a number from 1.") }
    }

    func run() throws {
        let result = try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            let handling = try Handling(desk, as: person.moderator, at: .now)
            let bank = try self.bank.required(of: desk)
            guard let item else { return try handling.publishAll(to: bank, least: atLeast) }
            return Handling.Batch(published: [try handling.publish(item, to: bank, acknowledged: Set(nameOk))])
        }
        for (item, path) in result.published { Output.print("\(item.id): \(item.state.rawValue)\n\(path)\n") }
        if !result.problems.isEmpty { throw CommandFailure(Problems(result.problems), output.format) }
    }
}
