import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import Ledger
import Moderation
import Terminal

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Prints figures of a month, a quarter or a year, fit to be published.",
        discussion: """
            What came in, by language and channel; how it ended, by topic; how long people waited, and whether the promise was kept. Numbers
            below suppress-below of bank.yaml are never shown; they are counted in the first month in which there are enough of them, so that
            no two reports together tell about anybody. A period can be reported when it has ended, and says the same ever after. The bank is
            the one that desk.yaml names; --bank counts where it names none.

            Examples:
              answerbank-intake report 2026-10
              answerbank-intake report 2026-Q3 --format csv > 2026-q3.csv
              answerbank-intake report 2026 --format jsonl
            """)

    @Argument(help: "A month (2026-10), a quarter (2026-Q4) or a year (2026).", transform: ReportCommand.period)
    var period: Period
    @OptionGroup var bank: DeskBankOption
    @OptionGroup var desk: DeskOption
    @Option(help: "How to print: text for people, csv for spreadsheets, jsonl for programs.")
    var format = Report.Format.text

    func run() throws {
        let problems = try reporting { () throws(Problems) -> [Diagnostic] in
            let desk = try self.desk.opened()
            let bank = try Bank.forScrubbing(try self.bank.deciding(of: desk))
            let listed = Report.Listed(
                languages: bank.settings.languages.map(\.rawValue), channels: try desk.channels(), topics: bank.topics.map(\.id.rawValue))
            let report = try Report(
                desk.ledger, period, suppressBelow: bank.settings.suppressBelow, promiseHours: bank.settings.promiseHours, listing: listed, at: Clock.now.hour)
            Output.print(report.rendered(as: format, language: Output.messageLanguage))
            return report.problems
        }
        if !problems.isEmpty { throw CommandFailure(Problems(problems)) }
    }

    private static func period(_ text: String) throws -> Period {
        guard let period = Period(text) else { throw ValidationError("\(text) is no period: a month such as 2026-10, a quarter such as 2026-Q4, or a year such as 2026.") }
        return period
    }
}

extension Report.Format: ExpressibleByArgument {}
