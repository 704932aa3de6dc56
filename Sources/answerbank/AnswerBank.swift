import ArgumentParser
import CProcess
import Terminal

/// `answerbank`: what editors and CI run.
@main
struct AnswerBank: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answerbank",
        abstract: "Builds a searchable website from a bank of approved questions and answers.",
        discussion: """
            Start with a bank of your own:    answerbank new bank my-bank
            See what is wrong with a bank:    answerbank check --bank my-bank
            Build the site:                   answerbank build --bank my-bank --output my-site

            Exit status: 0 all is well, 1 problems were found, 2 the command could not run.
            Messages come in the language of your system (en, sv, fi, da); ANSWERBANK_LANGUAGE=sv chooses one.
            A command that is not listed here runs a program of its own beside this one: answerbank serve runs answerbank-serve.
            """,
        version: ToolVersion.text,
        subcommands: [Check.self, Build.self, Search.self, New.self, List.self, Approve.self, Explain.self, Schema.self, ImportSite.self, ServerConfig.self, Serve.self])

    static func main() {
        // Large buffers are made and dropped for every page: kept memory is cheaper than asking the system for it each time.
        mallopt(M_MMAP_THRESHOLD, 1 << 26)
        mallopt(M_TRIM_THRESHOLD, 1 << 28)
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let name = arguments.first, let program = SiblingProgram.find(name) { program.run(Array(arguments.dropFirst())) }
        // An option with a value that may be left out.
        CommandRun.run(Self.self, arguments.map { $0 == "--timings" ? "--timings=table" : $0 })
    }
}
