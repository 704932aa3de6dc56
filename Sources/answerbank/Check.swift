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
              ANSWERBANK_LANGUAGE=sv answerbank check   messages in Swedish
            """)

    @OptionGroup var bank: BankOption
    @Flag(help: "Count overdue reviews, unverified contacts and stale translations as errors.")
    var strict = false
    @OptionGroup var today: TodayOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let read = Bank.read(bank.folder)
        guard let bank = read.bank else { throw CommandFailure(Problems(read.problems), output.format) }
        // What the build leaves out until it is approved is checked all the same: that is when it is mended.
        let isDrafting = bank.settings.unapproved == .leaveOut
        var problems = (read.problems + BankCheck.run(bank, today: try today.day, showingUnapproved: isDrafting).problems + EditorialCheck.run(bank)).inFileOrder()
        if strict { problems = problems.map(BankCheck.strict) }
        let printer = Output.printer(output.format, terminal: 1)
        Output.print(printer.print(problems))
        let summary = printer.summary(of: problems)
        if !summary.isEmpty { Output.print(summary + "\n") }
        if problems.hasErrors { throw ExitCode(problems.contains(where: \.id.isInability) ? 2 : 1) }
        if output.format == .text { Output.error("\(bank.answers.count) answers and \(bank.pages.count) pages checked.\n") }
    }
}
