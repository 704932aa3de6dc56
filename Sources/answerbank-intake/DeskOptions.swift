import ArgumentParser
import Diagnostics
import KnowledgeBank
import Glibc
import Moderation
import Terminal

/// Options that commands on a desk share.
struct DeskOption: ParsableArguments {
    @Option(name: .customLong("desk"), help: ArgumentHelp("The folder of the desk. Default: ANSWERBANK_DESK, else desk.", valueName: "folder"), completion: .directory)
    var given: String?

    var folder: String { given ?? Output.environment(["ANSWERBANK_DESK"])["ANSWERBANK_DESK"] ?? "desk" }

    func opened() throws(Problems) -> Desk {
        let desk = try Desk(opening: folder)
        allowNewFiles(for: desk.sharing)
        return desk
    }
}

/// Files that the tool makes are for those alone for whom the desk is.
func allowNewFiles(for sharing: Desk.Sharing) { umask(sharing == .group ? 0o007 : 0o077) }

/// The bank for which a desk works.
struct DeskBankOption: ParsableArguments {
    @Option(name: .customLong("bank"), help: ArgumentHelp("The folder of the bank. Default: the one that desk.yaml names.", valueName: "folder"), completion: .directory)
    var given: String?

    func folder(of desk: Desk) -> String? { given ?? desk.bank }

    /// The bank whose decisions on deleting and telling count: that of desk.yaml, if it names one, whatever is asked for.
    func deciding(of desk: Desk) throws(Problems) -> String {
        if let named = desk.bank { return named }
        return try required(of: desk)
    }

    /// - Throws: where nobody has said which bank it is.
    func required(of desk: Desk) throws(Problems) -> String {
        guard let folder = folder(of: desk) else { throw Problems(Diagnostic(.bankUnnamed, at: nil)) }
        return folder
    }

    /// What the bank says about itself; nil where no bank is named.
    func read(of desk: Desk) throws(Problems) -> Bank? { try folder(of: desk).map { folder throws(Problems) in try Bank.forScrubbing(folder) } }
}

struct SecretOption: ParsableArguments {
    @Option(help: ArgumentHelp("A file with the passphrase.", valueName: "file"), completion: .file())
    var passphraseFile: String?

    /// - Parameter holder: a moderator's id, or `recovery`.
    func unlock(_ desk: Desk, _ holder: String) throws(Problems) -> UnlockedKeys {
        if holder != DeskKeys.recoveryName { try desk.require(holder) }
        return try desk.keys.unlock(holder, secret: try Passphrases.read(for: [holder], file: passphraseFile, twice: false)[0])
    }
}

struct PersonOption: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp("Who you are: an id from moderators.yaml.", valueName: "id"))
    var moderator: String
}

struct ItemArgument: ParsableArguments {
    @Argument(help: "The item, as queue shows it.")
    var item: String
}

extension Clock {
    /// The system's clock. ANSWERBANK_CLOCK, in seconds since 1970, is for tests; what builds set for their own clocks does not count here,
    /// since deleting early cannot be undone.
    static var now: Clock {
        let given = Output.environment(["ANSWERBANK_CLOCK"])["ANSWERBANK_CLOCK"].flatMap { Int($0) }
        return Clock(seconds: given ?? time(nil))
    }
}

/// One step of one person with one item; says what came of it.
func step(_ desk: DeskOption, _ person: PersonOption, _ output: FormatOption, _ work: (Handling) throws(Problems) -> Item) throws {
    let item = try reporting(output.format) { () throws(Problems) in
        try work(try Handling(try desk.opened(), as: person.moderator, at: .now))
    }
    Output.print("\(item.id): \(item.state.rawValue)\n")
}
