package import ArgumentParser
import Glibc

/// Parses and runs a command, and ends the process with the status that tells how it went: 0 all is well, 1 problems were found, 2 it could not run.
package enum CommandRun {
    package static func run<Root: ParsableCommand>(_ root: Root.Type, _ arguments: [String]) -> Never {
        // A limit on file sizes is met as an error of the write, which can be reported, not as a signal, which cannot.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try root.parseAsRoot(arguments)
            try command.run()
        } catch let problems as CommandFailure {
            problems.report()
        } catch {
            // ArgumentParser prints help and usage errors; the latter mean that the command could not run.
            if root.exitCode(for: error).isSuccess || error is ExitCode { root.exit(withError: error) }
            Output.error(root.fullMessage(for: error) + "\n")
            Output.leave(2)
        }
        Output.leave(0)
    }
}
