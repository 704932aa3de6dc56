import ArgumentParser
import Diagnostics
import KnowledgeBank
import Moderation
import Terminal

struct Triage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Notes what a question is about, and in which language.",
        discussion: """
            Example:
              answerbank-intake triage abcdefgh23 --topics economy,housing --language sv --as m1
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("Topic ids with commas between.", valueName: "ids"))
    var topics = ""
    @Option(help: ArgumentHelp("The language of the answer.", valueName: "tag"))
    var language: LanguageTag?
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let ids = topics.split(separator: ",").map { TopicID(String($0)) }
        guard ids.allSatisfy({ $0 != nil }) else { throw ValidationError("--topics takes ids such as economy,housing.") }
        try step(desk, person, output) { handling throws(Problems) in try handling.triage(item.item, language: language, topics: ids.compactMap(\.self)) }
    }
}
