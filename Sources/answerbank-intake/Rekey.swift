import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Rekey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a new desk key and seals every original to it.",
        discussion: """
            After a colleague has left. When a passphrase may have been seen: first  moderator renew  for that person, then rekey. Interrupted, it
            is run again. What cannot be opened is named and stays as it is.

            Examples:
              answerbank-intake rekey --as m1
              answerbank-intake rekey --as recovery     with the printed recovery key
            """)

    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var secret: SecretOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let (count, problems) = try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            return try Importing.alone(on: desk) { () throws(Problems) in try Membership(of: desk, try secret.unlock(desk, person.moderator)).rotate() }
        }
        Output.print("\(desk.folder): a new key; \(count) originals sealed to it\n")
        if !problems.isEmpty { throw CommandFailure(Problems(problems), output.format) }
    }
}
