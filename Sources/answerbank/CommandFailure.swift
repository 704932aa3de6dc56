import Diagnostics
import Terminal

/// A command that found problems: printed on standard error, and the exit status that they mean.
struct CommandFailure: Error {
    let problems: [Diagnostic]
    let format: DiagnosticPrinter.Format

    init(_ problems: Problems, _ format: DiagnosticPrinter.Format = .text) {
        self.problems = problems.all
        self.format = format
    }

    func report() -> Never {
        let printer = Output.printer(format)
        Output.error(printer.print(problems))
        let summary = printer.summary(of: problems)
        if !summary.isEmpty { Output.error(summary + "\n") }
        Output.leave(problems.contains(where: \.id.isInability) ? 2 : 1)
    }
}
