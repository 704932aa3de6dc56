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
              answerbank-intake set-aside abcdefgh23 --as m1 --remove
            """)

    @Argument(help: "One to open.")
    var id: String?
    @OptionGroup var desk: DeskOption
    @Option(name: .customLong("as"), help: ArgumentHelp("Whose passphrase opens it.", valueName: "id"))
    var holder: String?
    @Flag(help: "Delete the one named, for which the passphrase is asked: a person has looked at it, and nothing in it is to be answered.")
    var remove = false
    @OptionGroup var secret: SecretOption
    @OptionGroup var output: FormatOption

    func validate() throws {
        if (id == nil) != (holder == nil) { throw ValidationError("To open one, name it and say whose passphrase opens it: --as ID") }
    }

    func run() throws {
        try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            guard let id, let holder else {
                for entry in try SetAside.entries(of: desk) { Output.print(output.format == .jsonl ? entry.json : entry.text) }
                return
            }
            let bytes = try SetAside.open(id, of: desk, try secret.unlock(desk, holder))
            if remove {
                try SetAside.remove(id, of: desk, at: .now)
                return Output.print("\(id): deleted\n")
            }
            Output.print(TerminalText.visibleLines(String(decoding: bytes, as: UTF8.self)) + "\n")
        }
    }
}

extension SetAside.Entry {
    var text: String { "\(id)  \(at)  \(reason)\n" }

    var json: String { String(decoding: JSONValue.object([("id", .string(id)), ("at", .string(at)), ("reason", .string(reason))]).bytes, as: UTF8.self) + "\n" }
}
