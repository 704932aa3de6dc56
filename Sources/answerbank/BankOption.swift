import ArgumentParser
import Diagnostics
import KnowledgeBank
import Terminal

/// Options that several commands share.
struct BankOption: ParsableArguments {
    @Option(name: .customLong("bank"), help: ArgumentHelp("The folder of the bank.", valueName: "folder"), completion: .directory)
    var folder = "content"
}

/// Reads a bank; prints what is wrong with single files, and goes on with the rest.
func readBank(_ folder: String, _ format: DiagnosticPrinter.Format = .text) throws(CommandFailure) -> Bank {
    let read = Bank.read(folder)
    guard let bank = read.bank else { throw CommandFailure(Problems(read.problems), format) }
    if !read.problems.isEmpty { Output.error(Output.printer(format).print(read.problems.inFileOrder())) }
    return bank
}
