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
              answerbank-intake triage abcdefgh23 --possible-report --as m1     it cannot be deleted without a second person
            What it may be about:  answerbank-intake show abcdefgh23 --site ../bank/site
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("Topic ids with commas between.", valueName: "ids"))
    var topics = ""
    @Option(help: ArgumentHelp("The language of the answer.", valueName: "tag"))
    var language: LanguageTag?
    @Flag(help: "What is told may have to be reported to an authority. It cannot be taken back.")
    var possibleReport = false
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let ids = topics.split(separator: ",").map { TopicID(String($0)) }
        guard ids.allSatisfy({ $0 != nil }) else { throw ValidationError("--topics takes ids such as economy,housing.") }
        try step(desk, person, output) { handling throws(Problems) in try handling.triage(item.item, language: language, topics: ids.compactMap(\.self), mayHaveToBeReported: possibleReport) }
    }
}
