import ArgumentParser
import Diagnostics
import KnowledgeBank
import Moderation
import Terminal
import UTF8Text

struct Handover: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the state of everything, for whoever takes over.",
        discussion: """
            Open items by state with what is due, what is overdue, what two people disagree on, what was referred, what was set aside, who is
            away and who is on duty.

            Examples:
              answerbank-intake handover
              answerbank-intake handover --format jsonl
            """)

    @OptionGroup var bank: DeskBankOption
    @OptionGroup var desk: DeskOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let problems = try reporting(output.format) { () throws(Problems) -> [Diagnostic] in
            let desk = try self.desk.opened()
            let calendar = try desk.calendar()
            let timetable = Timetable(calendar, promiseHours: try bank.read(of: desk)?.settings.promiseHours, now: .now)
            let (items, problems) = try Queue.items(of: desk)
            let open = items.filter { !$0.state.isClosed || $0.isInConflict }
            let aside = try SetAside.entries(of: desk)
            guard output.format == .text else {
                for item in open { Output.print(ItemRow(item, timetable, among: desk.moderators).json + "\n") }
                for entry in aside { Output.print(entry.json) }
                return problems
            }
            let overdue = open.filter(timetable.isOverdue)
            Output.print("\(open.count) open, \(overdue.count) overdue, \(open.filter(\.isInConflict).count) in conflict, \(aside.count) set aside\n")
            let today = calendar.day(at: Clock.now.seconds)
            for moderator in desk.moderators {
                guard let absence = calendar.absence(of: moderator, on: today) else { continue }
                Output.print("\(moderator) is away until \(absence.days.upperBound)\(absence.standIn.map { ", \($0) stands in" } ?? "")\n")
            }
            for duty in calendar.duties where duty.days.contains(today) { Output.print("on duty until \(duty.days.upperBound): \(duty.moderators.joined(separator: ", "))\n") }
            for state in ItemState.allCases {
                let here = open.filter { $0.state == state }
                if here.isEmpty { continue }
                Output.print("\n\(state.rawValue)\n")
                for item in here {
                    Output.print("  \(ItemRow(item, timetable, among: desk.moderators).text)\n")
                    if let event = item.history.last(where: { $0.note != nil }), let note = event.note { Output.print("    \(event.kind): \(TerminalText.visible(note))\n") }
                }
            }
            if !aside.isEmpty { Output.print("\nset aside\n" + aside.map { "  " + $0.text }.joined()) }
            return problems
        }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), output.format) }
    }
}
