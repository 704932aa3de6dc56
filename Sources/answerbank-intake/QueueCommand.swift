import ArgumentParser
import Diagnostics
import KnowledgeBank
import Moderation
import Terminal
import UTF8Text

struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "Lists what is on the desk: flagged messages first, then what is due first.",
        discussion: """
            An item is due when the hours that the bank promises have passed in the office hours of calendar.yaml; OVERDUE says that they have.
            The last column says whose it is: one moderator's, or that of any of several (those on the rota today, else all who are there).

            Examples:
              answerbank-intake queue                     !suicide, !violence, !child, !threat, !hostile, !acute: look at these first; ?rare: may be recognised; ?cut: a quotation or signature was left out
              answerbank-intake queue --mine --as m2      what m2 has, stands in for, or may take
              answerbank-intake queue --state proposed --format jsonl
            """)

    @OptionGroup var desk: DeskOption
    @Option(help: "Only items in this state.")
    var state: ItemState?
    @Flag(help: "Closed items, too.")
    var all = false
    @Flag(help: "Only what the person of --as has, stands in for or may take.")
    var mine = false
    @Option(name: .customLong("as"), help: ArgumentHelp("Who you are: an id from moderators.yaml.", valueName: "id"))
    var moderator: String?
    @OptionGroup var bank: DeskBankOption
    @OptionGroup var output: FormatOption

    func validate() throws {
        if mine && moderator == nil { throw ValidationError("Say who you are: --mine --as ID") }
    }

    func run() throws {
        let (lines, problems) = try reporting(output.format) { () throws(Problems) -> ([String], [Diagnostic]) in
            let desk = try self.desk.opened()
            if let moderator { try desk.require(moderator) }
            let timetable = Timetable(try desk.calendar(), promiseHours: try bank.read(of: desk)?.settings.promiseHours, now: .now)
            let (items, problems) = try Queue.items(of: desk)
            let shown = items.filter { item in
                item.isInConflict || (state.map { $0 == item.state } ?? (all || !item.state.isClosed))
            }
            return (shown.compactMap { line(ItemRow($0, timetable, among: desk.moderators)) }, problems)
        }
        for line in lines { Output.print(line + "\n") }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), output.format) }
    }

    private func line(_ row: ItemRow) -> String? {
        if mine, let moderator, !row.concerns(moderator) { return nil }
        return output.format == .jsonl ? row.json : row.text
    }
}

/// An item as a line of a list.
struct ItemRow {
    private let item: Item
    private let due: String?
    private let isOverdue: Bool
    private let carers: [String]

    init(_ item: Item, _ timetable: Timetable, among moderators: [String]) {
        self.item = item
        due = timetable.dueText(item)
        isOverdue = timetable.isOverdue(item)
        carers =
            switch timetable.carer(of: item, among: moderators) {
            case .moderator(let moderator): [moderator]
            case .anyOf(let moderators): moderators
            }
    }

    func concerns(_ moderator: String) -> Bool { carers.contains(moderator) }

    private var masked: [(key: String, value: Int)] { (item.received?.masked ?? [:]).sorted { $0.key < $1.key } }

    private var flags: [String] {
        (item.received?.flags ?? []).map { "!\($0)" } + (item.received?.rareTraits == nil ? [] : ["?rare"]) + (item.received?.isCut == true ? ["?cut"] : [])
            + (item.mayHaveToBeReported ? ["possible-report"] : [])
    }

    var text: String {
        let time = due.map { isOverdue ? "OVERDUE \($0)" : "due \($0)" } ?? ""
        let parts = [
            item.id, item.received?.at ?? "", item.language, (item.isInConflict ? "conflict" : item.state.rawValue).padded(to: 9), time, item.topics.joined(separator: ","),
            flags.joined(separator: " "), masked.map { "\($0.key)×\($0.value)" }.joined(separator: " "), item.state.isClosed ? "" : carers.joined(separator: "/"),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    var json: String {
        let fields: [(String, JSONValue)] = [
            ("id", .string(item.id)), ("state", .string(item.state.rawValue)), ("conflict", .bool(item.isInConflict)), ("received", .string(item.received?.at ?? "")),
            ("due", due.map { .string($0) } ?? .null), ("overdue", .bool(isOverdue)), ("assignee", item.assignee.map { .string($0) } ?? .null),
            ("carers", .array(carers.map { .string($0) })), ("possibleReport", .bool(item.mayHaveToBeReported)), ("language", .string(item.language)),
            ("topics", .array(item.topics.map { .string($0) })), ("flags", .array((item.received?.flags ?? []).map { .string($0) })),
            ("rareTraits", .array((item.received?.rareTraits ?? []).map { .string($0) })), ("masked", .object(masked.map { ($0.key, .int($0.value)) })),
        ]
        return String(decoding: JSONValue.object(fields).bytes, as: UTF8.self)
    }
}

extension ItemState: ExpressibleByArgument {}

extension String {
    func padded(to length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }
}
