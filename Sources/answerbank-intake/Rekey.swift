import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Rekey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a new desk key and seals every original to it.",
        discussion: """
            After a colleague has left. When a passphrase may have been seen: first  moderator renew  for that person, then rekey. Interrupted, it
            goes on where it stopped when run again.

            Examples:
              answerbank-intake rekey --as m1
              answerbank-intake rekey --as recovery     with the printed recovery key
            """)

    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var secret: SecretOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let count = try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            return try Importing.alone(on: desk) { () throws(Problems) in try Membership(of: desk, try secret.unlock(desk, person.moderator)).rotate() }
        }
        Output.print("\(desk.folder): \(count) originals sealed anew\n")
    }
}
