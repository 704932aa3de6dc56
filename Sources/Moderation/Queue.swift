package import Diagnostics
import FileTree
import Urgency

/// The items of a desk.
package enum Queue {
    /// Every item that can be read, flagged ones first and then those that wait longest, and what is wrong with the others.
    package static func items(of desk: Desk) throws(Problems) -> (items: [Item], problems: [Diagnostic]) {
        var items: [Item] = []
        var problems: [Diagnostic] = []
        for name in try filing({ () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }) where Item.isID(name) {
            do throws(Problems) {
                items.append(try Item(name, in: desk))
            } catch {
                problems += error.all
            }
        }
        return (items.sorted { ($0.urgency, $0.received?.at ?? "", $0.id) < ($1.urgency, $1.received?.at ?? "", $1.id) }, problems)
    }

    package static func item(_ id: String, of desk: Desk) throws(Problems) -> Item { try Item(id, in: desk) }
}

extension Item {
    /// 0 for what may be a matter of life, 1 for other flags but that for hostile wording, 2 for the rest.
    fileprivate var urgency: Int {
        let flags = Set((received?.flags ?? []).compactMap(UrgencyFlag.Kind.init(rawValue:)))
        if !flags.isDisjoint(with: [.suicide, .acute]) { return 0 }
        return flags.subtracting([.hostile]).isEmpty ? 2 : 1
    }
}

/// What the clock says about items.
package struct Timetable: Sendable {
    package let calendar: OfficeCalendar
    private let promiseHours: Int?
    private let now: Clock

    /// - Parameter promiseHours: of the bank; nil where it is not known: nothing is due then.
    package init(_ calendar: OfficeCalendar, promiseHours: Int?, now: Clock) {
        self.calendar = calendar
        self.promiseHours = promiseHours
        self.now = now
    }

    /// When the citizen should have an answer, in seconds since 1970. Counted from the beginning of the hour in which the message came in;
    /// nil where nothing is promised or the item is closed or referred.
    package func due(_ item: Item) -> Int? {
        guard let promiseHours, !item.state.isClosed, item.state != .referred, let received = item.received.flatMap({ Clock.seconds(atHour: $0.at) }) else { return nil }
        return calendar.due(promiseHours, after: received)
    }

    package func isOverdue(_ item: Item) -> Bool { due(item).map { $0 < now.seconds } ?? false }

    /// `2026-11-23 14:00` where the desk is.
    package func dueText(_ item: Item) -> String? { due(item).map(calendar.localTime) }

    package func carer(of item: Item, among moderators: [String]) -> OfficeCalendar.Carer { calendar.carer(of: item, on: calendar.day(at: now.seconds), among: moderators) }

    /// Whether an answer at `end` kept the promise; nil where nothing is promised or a text is no hour.
    func isInTime(from start: String, to end: String) -> Bool? {
        guard let promiseHours, let start = Clock.seconds(atHour: start), let end = Clock.seconds(atHour: end) else { return nil }
        return calendar.openSeconds(from: start, to: end) <= promiseHours * 3600
    }
}
