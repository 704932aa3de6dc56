import ArgumentParser
import Diagnostics
import Glibc
import KnowledgeBank
import Moderation
import Terminal
import UTF8Text

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Agrees, as the second person, to exactly the text that was proposed.",
        discussion: """
            On a terminal the text is shown, and you are asked. A script that shows it by itself names the text it has shown: the digest, or its
            beginning, that  show  prints.

            Examples:
              answerbank-intake approve abcdefgh23 --as m2
              answerbank-intake approve abcdefgh23 --as m2 --text sha256-9c5a76a4
            """)

    @OptionGroup var item: ItemArgument
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @Option(help: ArgumentHelp("The digest of the text that you have read, or its beginning; any other is refused.", valueName: "digest"))
    var text: String?
    @OptionGroup var output: FormatOption

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in
            var expected = text
            if expected == nil { expected = try read(handling.desk) }
            return try handling.approve(item.item, expecting: expected)
        }
    }

    /// Shows the text on a terminal and asks; nil where nobody can be asked.
    private func read(_ desk: Desk) throws(Problems) -> String? {
        let answer = try Queue.item(item.item, of: desk).answer()
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, let answer else { return nil }
        Output.print(TerminalText.visibleLines(String(decoding: answer.bytes, as: UTF8.self)) + "\n\nApprove exactly this text? Type yes: ")
        guard readLine() == "yes" else { throw Problems(Diagnostic(.notConfirmed, at: nil)) }
        return Digest.of(answer.bytes)
    }
}
