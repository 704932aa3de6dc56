import ArgumentParser
import Diagnostics
import Glibc
import KnowledgeBank
import Preview
import SiteBuilder
import Terminal

/// `answerbank serve`: the site while you edit.
@main
struct AnswerBankServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answerbank serve",
        abstract: "Shows the site while you edit.",
        discussion: """
            Pages reload by themselves when a file of the bank or the theme is saved, and show what is wrong with it. Answers that
            nobody has approved yet are shown, too. Nothing is written, and only this computer can see the pages.

            Example:
              answerbank serve --bank my-bank --port 8000
            """)

    @Option(help: ArgumentHelp("The folder of the bank.", valueName: "folder"), completion: .directory)
    var bank = "content"
    @Option(help: ArgumentHelp("The folder of the theme, or the name of an installed one.", valueName: "folder"), completion: .directory)
    var theme = "themes/default"
    @Option(help: "The port to listen on.")
    var port: UInt16 = 8000

    func run() async throws {
        guard let today = Day(unixSeconds: time(nil)) else { throw ExitCode(2) }
        var options = BuildOptions(today: today)
        options.bank = bank
        options.theme = theme
        options.baseURL = "http://localhost:\(port)/"
        options.isPreview = true
        let printer = Output.printer(.text)
        let report: @Sendable ([Diagnostic]) -> Void = { Output.error(printer.print($0)) }
        let site = PreviewSite(options)
        let problems = await site.rebuild()
        report(problems)
        if problems.contains(where: \.id.isInability) { throw ExitCode(2) }
        let watching = Task { await site.watch(report) }
        defer { watching.cancel() }
        do {
            try await PreviewServer(site, port: port, printer: printer).run { [port] in
                Output.print("http://localhost:\(port)/   (stop with Ctrl+C)\n")
            }
        } catch {
            Output.error("answerbank serve: port \(port) cannot be used. Choose another one with --port.\n")
            throw ExitCode(2)
        }
    }
}
