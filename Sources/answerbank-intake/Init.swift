import ArgumentParser
import Diagnostics
import KnowledgeBank
import Moderation
import Terminal

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a desk.",
        discussion: """
            Each moderator chooses a passphrase; it opens the sealed originals and nothing else. The recovery key is shown once: print it
            and put it in a safe. A desk is refused inside a git work tree that does not ignore it.

            Examples:
              answerbank-intake init --desk desk --moderator m1 --moderator m2
              answerbank-intake init --desk desk --moderator m1 --moderator m2 --passphrase-file passphrases
              answerbank-intake init --desk /srv/desk --group --moderator m1 --moderator m2 --bank ../bank/content
            """)

    @OptionGroup var desk: DeskOption
    @Option(name: .customLong("moderator"), help: ArgumentHelp("A neutral id; at least two.", valueName: "id"))
    var moderators: [String]
    @Option(help: ArgumentHelp("The language of messages that do not say theirs.", valueName: "tag"))
    var language: LanguageTag?
    @Option(help: ArgumentHelp("A file with one passphrase per line, in the order of the moderators.", valueName: "file"), completion: .file())
    var passphraseFile: String?
    @Flag(help: "Let everyone of the folder's group work at it (0660, 2770), instead of you alone (0600, 0700).")
    var group = false
    @Option(help: ArgumentHelp("The bank for which the desk works, seen from the desk's folder.", valueName: "folder"), completion: .directory)
    var bank: String?
    @OptionGroup var output: FormatOption

    /// Names of files in keys/ are no ids.
    static func isFree(_ id: String) -> Bool { ![DeskKeys.recoveryName, "desk", "known"].contains(id) }

    func validate() throws {
        guard Set(moderators).count == moderators.count, moderators.count >= 2 else { throw ValidationError("Name two different moderators or more: --moderator m1 --moderator m2") }
        guard moderators.allSatisfy({ ModeratorID($0) != nil && Init.isFree($0) }) else {
            throw ValidationError("A moderator's id has small letters a to z, digits and hyphens.")
        }
    }

    func run() throws {
        let recovery = try reporting(output.format) { () throws(Problems) in
            let passphrases = try Passphrases.read(for: moderators, file: passphraseFile, twice: true)
            for (moderator, passphrase) in zip(moderators, passphrases) { try Passphrases.requireLength(passphrase, of: moderator) }
            let sharing: Desk.Sharing = group ? .group : .owner
            allowNewFiles(for: sharing)
            return try DeskSetup.create(desk.folder, language: language?.rawValue ?? "sv", sharedWith: sharing, bank: bank, zip(moderators, passphrases).map { (moderator: $0, passphrase: $1) })
        }
        Output.print("\(desk.folder): ready for \(moderators.joined(separator: ", "))\n\nRecovery key (print it, put it in a safe; it is shown only now):\n\n    \(recovery)\n\n")
    }
}
