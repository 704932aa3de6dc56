import ArgumentParser
import Diagnostics
import Moderation
import Terminal
import UTF8Text

struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "Lists what is on the desk: flagged messages first, then what waits longest.",
        discussion: """
            Examples:
              answerbank-intake queue                     !suicide, !violence, !child, !threat, !hostile, !acute: look at these first; ?rare: may be recognised
              answerbank-intake queue --state proposed --format jsonl
            """)

    @OptionGroup var desk: DeskOption
    @Option(help: "Only items in this state.")
    var state: ItemState?
    @Flag(help: "Published and rejected items, too.")
    var all = false
    @OptionGroup var output: FormatOption

    func run() throws {
        let (items, problems) = try reporting(output.format) { () throws(Problems) in try Queue.items(of: try Desk(opening: desk.folder)) }
        let shown = items.filter { item in item.isInConflict || (state.map { $0 == item.state } ?? (all || (item.state != .published && item.state != .rejected))) }
        for item in shown { Output.print(line(item)) }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), output.format) }
    }

    private func line(_ item: Item) -> String {
        let masked = (item.received?.masked ?? [:]).sorted { $0.key < $1.key }
        guard output.format == .jsonl else {
            let masks = masked.map { "\($0.key)×\($0.value)" }.joined(separator: " ")
            let flags = ((item.received?.flags ?? []).map { "!\($0)" } + (item.received?.rareTraits == nil ? [] : ["?rare"])).joined(separator: " ")
            let state = item.isInConflict ? "conflict" : item.state.rawValue
            return "\(item.id)  \(item.received?.at ?? "")  \(item.language)  \(state.padding(toLength: 9))  \(item.topics.joined(separator: ","))  \(flags.isEmpty ? "" : flags + "  ")\(masks)\n"
        }
        let fields: [(String, JSONValue)] = [
            ("id", .string(item.id)), ("state", .string(item.state.rawValue)), ("conflict", .bool(item.isInConflict)), ("received", .string(item.received?.at ?? "")),
            ("language", .string(item.language)), ("topics", .array(item.topics.map { .string($0) })), ("flags", .array((item.received?.flags ?? []).map { .string($0) })),
            ("rareTraits", .array((item.received?.rareTraits ?? []).map { .string($0) })), ("masked", .object(masked.map { ($0.key, .int($0.value)) })),
        ]
        return String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n"
    }
}

extension ItemState: ExpressibleByArgument {}

extension String {
    fileprivate func padding(toLength length: Int) -> String { self + String(repeating: " ", count: max(0, length - count)) }
}
