import ArgumentParser
import Diagnostics
import KnowledgeBank
import Terminal

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells everything that is wrong with a bank, and what to do about it.",
        discussion: """
            Examples:
              answerbank check                          the bank in content/
              answerbank check --strict                 what is overdue or out of date counts as an error, too
              answerbank check --format jsonl           one JSON object per problem, for other programs
              answerbank check --format github          beside the lines of a pull request on GitHub
              answerbank check --format gitlab          a report for GitLab's Code Quality
              ANSWERBANK_LANGUAGE=sv answerbank check   messages in Swedish
            """)

    @OptionGroup var bank: BankOption
    @Flag(help: "Count overdue reviews, unverified contacts and stale translations as errors.")
    var strict = false
    @OptionGroup var today: TodayOption
    @Option(help: "How to print: text for people, jsonl for programs (one JSON object per line), github and gitlab for these hosts.")
    var format = Format.text

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, jsonl, github, gitlab
    }

    func run() throws {
        let read = Bank.read(bank.folder)
        guard let bank = read.bank else { try reportUnreadable(read.problems) }
        // What the build leaves out until it is approved is checked all the same: that is when it is mended.
        let isDrafting = bank.settings.unapproved == .leaveOut
        var problems = (read.problems + BankCheck.run(bank, today: try today.day, showingUnapproved: isDrafting).problems + EditorialCheck.run(bank)).inFileOrder()
        if strict { problems = problems.map(BankCheck.strict) }
        report(problems)
        if problems.hasErrors { throw ExitCode(problems.contains(where: \.id.isInability) ? 2 : 1) }
        if format == .text { Output.error("\(bank.answers.count) answers and \(bank.pages.count) pages checked.\n") }
    }

    private func report(_ problems: [Diagnostic]) {
        switch format {
        case .text:
            let printer = Output.printer(.text, terminal: 1)
            Output.print(printer.print(problems) + Output.summary(of: problems, printer, terminal: 1))
        case .jsonl: Output.print(Output.printer(.jsonl).print(problems))
        case .github: Output.print(CodeHostReport(language: Output.messageLanguage).github(problems))
        case .gitlab: Output.print(CodeHostReport(language: Output.messageLanguage).gitlab(problems))
        }
    }

    /// A host reads its report from standard output, of a bank that could not be read too.
    private func reportUnreadable(_ problems: [Diagnostic]) throws -> Never {
        switch format {
        case .text: throw CommandFailure(Problems(problems))
        case .jsonl: throw CommandFailure(Problems(problems), .jsonl)
        case .github, .gitlab:
            report(problems)
            throw ExitCode(2)
        }
    }
}
