package import Diagnostics

/// A command that found problems: printed on standard error, and the exit status that they mean.
package struct CommandFailure: Error {
    let problems: [Diagnostic]
    let format: DiagnosticPrinter.Format

    package init(_ problems: Problems, _ format: DiagnosticPrinter.Format = .text) {
        self.problems = problems.all
        self.format = format
    }

    package func report() -> Never {
        let printer = Output.printer(format)
        Output.error(printer.print(problems) + Output.summary(of: problems, printer))
        Output.leave(problems.contains(where: \.id.isInability) ? 2 : 1)
    }
}

/// Runs the part of a command that meets problems.
package func reporting<Result>(_ format: DiagnosticPrinter.Format = .text, _ work: () throws(Problems) -> Result) throws(CommandFailure) -> Result {
    do {
        return try work()
    } catch {
        throw CommandFailure(error, format)
    }
}
