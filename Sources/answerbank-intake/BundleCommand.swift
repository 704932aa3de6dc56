import ArgumentParser
import Diagnostics
import FileTree
import Moderation
import Terminal

struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "Writes one page for an expert: the masked question, the answer so far, what to check.",
        discussion: """
            The page holds masked text only, and what looks like personal data stops it. That the role was asked is recorded; the answer then
            names it under consulted.

            Examples:
              answerbank-intake bundle abcdefgh23 --role "debt adviser" --as m1 > for-the-adviser.md
              answerbank-intake bundle abcdefgh23 --role "debt adviser" --as m1 --output for-the-adviser.md
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("Who is asked, by profession, never by name.", valueName: "role"))
    var role: String
    @Option(help: ArgumentHelp("Write the page here.", valueName: "file"), completion: .file())
    var output: String?
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var format: FormatOption

    func run() throws {
        try reporting(format.format) { () throws(Problems) in
            let handling = try Handling(try desk.opened(), as: person.moderator, at: .now)
            let document = try handling.bundle(item.item, for: role).document
            guard let output else { return Output.print(document) }
            try filing { () throws(FileError) in try FileTree.write(Array(document.utf8), to: output, mode: 0o600) }
        }
    }
}
