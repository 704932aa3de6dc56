import ArgumentParser
import Diagnostics
import KnowledgeBank
import Moderation
import Terminal

struct ModeratorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moderator", abstract: "Lets a colleague in, or locks one out.",
        discussion: """
            Examples:
              answerbank-intake moderator add m4 --as m1        asks for m1's passphrase, then for m4's new one
              answerbank-intake moderator remove m2 --as m1
              answerbank-intake moderator renew m3 --as m1      a new passphrase for m3
              answerbank-intake rekey --as m1                   after a removal: what comes from now on is sealed to a key that m2 never had
            """,
        subcommands: [Add.self, Remove.self, Renew.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets a colleague in: to everything that is on the desk, and what is to come.",
            discussion: """
                Example:
                  answerbank-intake moderator add m4 --as m1
                """)

        @Argument(help: "A neutral id for the new colleague.")
        var id: ModeratorID
        @OptionGroup var desk: DeskOption
        @OptionGroup var person: PersonOption
        @Option(help: ArgumentHelp("A file with two lines: your passphrase, and the new colleague's.", valueName: "file"), completion: .file())
        var passphraseFile: String?
        @OptionGroup var output: FormatOption

        func validate() throws {
            if !Init.isFree(id.rawValue) { throw ValidationError("Choose another id: \(id.rawValue) is the name of a key.") }
        }

        func run() throws {
            try reporting(output.format) { () throws(Problems) in
                let desk = try self.desk.opened()
                if person.moderator != DeskKeys.recoveryName { try desk.require(person.moderator) }
                let secrets = try Passphrases.ownAndNew(person.moderator, id.rawValue, file: passphraseFile)
                try Membership(of: desk, try desk.keys.unlock(person.moderator, secret: secrets.own)).add(id.rawValue, passphrase: secrets.new)
            }
            Output.print("\(id.rawValue): works at \(desk.folder) from now on\n")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Locks a colleague out of what comes after the next rekey.",
            discussion: """
                Example:
                  answerbank-intake moderator remove m2 --as m1
                """)

        @Argument(help: "The id, as moderators.yaml has it.")
        var id: ModeratorID
        @OptionGroup var desk: DeskOption
        @OptionGroup var person: PersonOption
        @OptionGroup var secret: SecretOption
        @OptionGroup var output: FormatOption

        func run() throws {
            try reporting(output.format) { () throws(Problems) in
                let desk = try self.desk.opened()
                try Membership(of: desk, try secret.unlock(desk, person.moderator)).remove(id.rawValue)
            }
            Output.print("\(id.rawValue): works here no more. What they copied before, they have; for what is to come, run: answerbank-intake rekey --as \(person.moderator)\n")
        }
    }

    struct Renew: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives a person, or the recovery key, a new passphrase.",
            discussion: """
                For a passphrase that was forgotten, or that somebody may have seen; in the second case run rekey afterwards.

                Examples:
                  answerbank-intake moderator renew m2 --as m1           asks for m1's passphrase, then for m2's new one
                  answerbank-intake moderator renew m1 --as recovery
                  answerbank-intake moderator renew recovery --as m1     prints a new recovery key
                """)

        @Argument(help: "The id, or recovery.")
        var id: String
        @OptionGroup var desk: DeskOption
        @OptionGroup var person: PersonOption
        @Option(help: ArgumentHelp("A file with your passphrase and, on the next line, the new one.", valueName: "file"), completion: .file())
        var passphraseFile: String?
        @OptionGroup var output: FormatOption

        func run() throws {
            var recovery: String?
            try reporting(output.format) { () throws(Problems) in
                let desk = try self.desk.opened()
                if person.moderator != DeskKeys.recoveryName { try desk.require(person.moderator) }
                guard id == DeskKeys.recoveryName else {
                    let secrets = try Passphrases.ownAndNew(person.moderator, id, file: passphraseFile)
                    return try Membership(of: desk, try desk.keys.unlock(person.moderator, secret: secrets.own)).renew(id, passphrase: secrets.new)
                }
                let own = try Passphrases.read(for: [person.moderator], file: passphraseFile, twice: false)[0]
                let new = DeskKeys.newRecoveryKey()
                try Membership(of: desk, try desk.keys.unlock(person.moderator, secret: own)).renew(id, passphrase: new)
                recovery = new
            }
            Output.print(recovery.map { "Recovery key (print it, put it in a safe; it is shown only now):\n\n    \($0)\n\n" } ?? "\(id): has a new passphrase\n")
        }
    }
}
