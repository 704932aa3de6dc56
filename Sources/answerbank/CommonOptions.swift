import ArgumentParser
import Diagnostics
import Glibc
import KnowledgeBank
import Terminal

/// Options that several commands share.
struct BankOption: ParsableArguments {
    @Option(name: .customLong("bank"), help: ArgumentHelp("The folder of the bank.", valueName: "folder"), completion: .directory)
    var folder = "content"
}

struct FormatOption: ParsableArguments {
    @Option(help: "How to print: text for people, jsonl for programs (one JSON object per line).")
    var format = DiagnosticPrinter.Format.text
}

struct TodayOption: ParsableArguments {
    @Option(help: ArgumentHelp("The day to take for today, as 2026-10-14. Default: SOURCE_DATE_EPOCH if set, else the clock.", valueName: "day"))
    var today: Day?

    var day: Day {
        get throws {
            if let today { return today }
            if let text = Output.environment(["SOURCE_DATE_EPOCH"])["SOURCE_DATE_EPOCH"] {
                guard let seconds = Int(text), let day = Day(unixSeconds: seconds) else { throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds.") }
                return day
            }
            return Day(unixSeconds: time(nil)) ?? .earliest
        }
    }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension LanguageTag: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ID: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension DiagnosticPrinter.Format: ExpressibleByArgument {}

/// Runs the part of a command that meets problems.
func reporting<Result>(_ format: DiagnosticPrinter.Format = .text, _ work: () throws(Problems) -> Result) throws(CommandFailure) -> Result {
    do {
        return try work()
    } catch {
        throw CommandFailure(error, format)
    }
}

/// Reads a bank; prints what is wrong with single files, and goes on with the rest.
func readBank(_ folder: String, _ format: DiagnosticPrinter.Format = .text) throws(CommandFailure) -> Bank {
    let read = Bank.read(folder)
    guard let bank = read.bank else { throw CommandFailure(Problems(read.problems), format) }
    if !read.problems.isEmpty { Output.error(Output.printer(format).print(read.problems.inFileOrder())) }
    return bank
}
