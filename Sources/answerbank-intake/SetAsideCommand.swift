import ArgumentParser
import Diagnostics
import Moderation
import Terminal
import UTF8Text

struct SetAsideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-aside", abstract: "Lists what could not be imported, or opens one of it.",
        discussion: """
            Examples:
              answerbank-intake set-aside
              answerbank-intake set-aside abcdefgh23 --as m1     asks for m1's passphrase
            """)

    @Argument(help: "One to open.")
    var id: String?
    @OptionGroup var desk: DeskOption
    @Option(name: .customLong("as"), help: ArgumentHelp("Whose passphrase opens it.", valueName: "id"))
    var holder: String?
    @Option(help: ArgumentHelp("A file with the passphrase.", valueName: "file"), completion: .file())
    var passphraseFile: String?
    @OptionGroup var output: FormatOption

    func validate() throws {
        if (id == nil) != (holder == nil) { throw ValidationError("To open one, name it and say whose passphrase opens it: --as ID") }
    }

    func run() throws {
        try reporting(output.format) { () throws(Problems) in
            let desk = try Desk(opening: self.desk.folder)
            guard let id, let holder else {
                for entry in try SetAside.entries(of: desk) { Output.print(line(entry)) }
                return
            }
            if holder != "recovery" { try desk.require(holder) }
            let secret = try Passphrases.read(for: [holder], file: passphraseFile, twice: false)[0]
            let bytes = try SetAside.open(id, of: desk, holder: holder, secret: secret)
            Output.print(TerminalText.visibleLines(String(decoding: bytes, as: UTF8.self)) + "\n")
        }
    }

    private func line(_ entry: SetAside.Entry) -> String {
        guard output.format == .jsonl else { return "\(entry.id)  \(entry.at)  \(entry.reason)\n" }
        return String(decoding: JSONValue.object([("id", .string(entry.id)), ("at", .string(entry.at)), ("reason", .string(entry.reason))]).bytes, as: UTF8.self) + "\n"
    }
}
