import Diagnostics
import FileTree
import Foundation
package import KnowledgeBank
import YAML

/// `calendar.yaml` of a desk: the hours that count towards the promise, and who is there.
///
///     time-zone: Europe/Stockholm
///     office-hours: {mon-fri: "08-17"}          hours of the promise run only while these do
///     holidays: [2026-12-24, 2026-12-25]
///     away: [{moderator: m1, from: 2026-12-21, to: 2027-01-06, stand-in: m2}]
///     rota: [{from: 2026-11-23, to: 2026-11-29, moderators: [m1, m3]}]
package struct OfficeCalendar: Sendable {
    /// Days, first and last included, on which a moderator does not work.
    package struct Absence: Sendable {
        package let moderator: String
        package let days: ClosedRange<Day>
        /// Who takes over; nil offers the items to everyone.
        package let standIn: String?
    }

    /// Days, first and last included, on which these moderators take what nobody has.
    package struct Duty: Sendable {
        package let days: ClosedRange<Day>
        package let moderators: [String]
    }

    let timeZone: TimeZone
    let hours: OpeningHours
    let holidays: Set<Day>
    package let absences: [Absence]
    package let duties: [Duty]

    init(timeZone: TimeZone, hours: OpeningHours, holidays: Set<Day>, absences: [Absence] = [], duties: [Duty] = []) {
        self.timeZone = timeZone
        self.hours = hours
        self.holidays = holidays
        self.absences = absences
        self.duties = duties
    }

    /// - Throws: everything that is wrong with the file: a clock that guesses would tell people that they are in time.
    init(of desk: Desk) throws(Problems) {
        let file = try TextFile.read(desk.folder + "/calendar.yaml", shownAs: desk.folder + "/calendar.yaml")
        guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": "calendar.yaml"])) }
        var reader = MappingReader(mapping, in: file, as: OfficeCalendar.shape)
        let zone = reader.text("time-zone")
        let timeZone = TimeZone(identifier: zone?.value ?? "Europe/Stockholm")
        if timeZone == nil, let zone {
            reader.report(.valueNotAllowed, at: zone.offset, ["key": "time-zone", "value": zone.value, "known": "Europe/Stockholm, Europe/Helsinki, Europe/Copenhagen, …"])
        }
        let hours = reader.openingHours("office-hours")
        let holidays = reader.list("holidays").compactMap { node in reader.text(node, key: "holidays").flatMap { reader.day($0, key: "holidays") } }
        let absences = reader.list("away").compactMap { OfficeCalendar.absence($0, &reader, desk) }
        let duties = reader.list("rota").compactMap { OfficeCalendar.duty($0, &reader, desk) }
        guard reader.problems.isEmpty else { throw Problems(reader.problems) }
        self.init(
            timeZone: timeZone ?? .gmt, hours: hours ?? OpeningHours(groups: [OpeningHours.Group(days: 0...6, spans: [OpeningHours.Span(opens: 0, closes: 1440)])]), holidays: Set(holidays),
            absences: absences, duties: duties)
    }

    private static func absence(_ node: Node, _ reader: inout MappingReader, _ desk: Desk) -> Absence? {
        guard let mapping = reader.mapping(node, key: "away") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: OfficeCalendar.awayShape)
        let moderator = inner.moderator("moderator", required: true, of: desk)
        let days = inner.days()
        let standIn = inner.moderator("stand-in", of: desk)
        reader.add(inner.problems)
        guard let moderator, let days else { return nil }
        return Absence(moderator: moderator, days: days, standIn: standIn)
    }

    private static func duty(_ node: Node, _ reader: inout MappingReader, _ desk: Desk) -> Duty? {
        guard let mapping = reader.mapping(node, key: "rota") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: OfficeCalendar.rotaShape)
        let days = inner.days()
        let moderators = inner.texts("moderators", required: true).compactMap { inner.moderator($0, of: desk) }
        reader.add(inner.problems)
        guard let days, !moderators.isEmpty else { return nil }
        return Duty(days: days, moderators: moderators)
    }

    /// Who is to look after an item now.
    package enum Carer: Sendable, Equatable {
        case moderator(String)
        /// These, since nobody has taken it yet: those on duty today, else everyone who is there.
        case anyOf([String])
    }

    /// - Parameter moderators: everyone who works at the desk.
    package func carer(of item: Item, on day: Day, among moderators: [String]) -> Carer {
        var seen: Set<String> = []
        var current = item.assignee
        while let moderator = current, moderators.contains(moderator), seen.insert(moderator).inserted {
            guard let absence = absence(of: moderator, on: day) else { return .moderator(moderator) }
            current = absence.standIn
        }
        let present = moderators.filter { absence(of: $0, on: day) == nil }
        let onDuty = duties.filter { $0.days.contains(day) }.flatMap(\.moderators).filter(present.contains)
        return .anyOf(onDuty.isEmpty ? present : onDuty)
    }

    package func absence(of moderator: String, on day: Day) -> Absence? { absences.first { $0.moderator == moderator && $0.days.contains(day) } }
}

extension MappingReader {
    fileprivate mutating func moderator(_ key: String, required: Bool = false, of desk: Desk) -> String? { text(key, required: required).flatMap { moderator($0, of: desk) } }

    fileprivate mutating func moderator(_ id: Located<String>, of desk: Desk) -> String? {
        if desk.moderators.contains(id.value) { return id.value }
        report(.deskModeratorUnknown, at: id.offset, ["id": id.value, "known": desk.moderators.joined(separator: ", ")], nearest: nearestNames(to: id.value, among: desk.moderators))
        return nil
    }

    /// A list that may be empty.
    fileprivate mutating func list(_ key: String) -> [Node] {
        if case .sequence(let sequence)? = mapping[key], sequence.items.isEmpty { return [] }
        return items(key)
    }

    fileprivate mutating func days() -> ClosedRange<Day>? {
        guard let from = day("from", required: true), let to = day("to", required: true) else { return nil }
        guard from.value <= to.value else {
            report(.dateOrder, at: to.offset, ["key": "to", "other": "from"])
            return nil
        }
        return from.value...to.value
    }
}
