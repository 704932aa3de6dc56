import ArgumentParser
import Diagnostics
import Glibc
import Moderation
import Terminal

/// Options that commands on a desk share.
struct DeskOption: ParsableArguments {
    @Option(name: .customLong("desk"), help: ArgumentHelp("The folder of the desk. Default: ANSWERBANK_DESK, else desk.", valueName: "folder"), completion: .directory)
    var given: String?

    var folder: String { given ?? Output.environment(["ANSWERBANK_DESK"])["ANSWERBANK_DESK"] ?? "desk" }
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
    /// SOURCE_DATE_EPOCH if set, else the system's clock.
    static var now: Clock {
        let given = Output.environment(["SOURCE_DATE_EPOCH"])["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
        return Clock(seconds: given ?? time(nil))
    }
}

/// One step of one person with one item; says what came of it.
func step(_ desk: DeskOption, _ person: PersonOption, _ output: FormatOption, _ work: (Handling) throws(Problems) -> Item) throws {
    let item = try reporting(output.format) { () throws(Problems) in
        try work(try Handling(try Desk(opening: desk.folder), as: person.moderator, at: .now))
    }
    Output.print("\(item.id): \(item.state.rawValue)\n")
}
