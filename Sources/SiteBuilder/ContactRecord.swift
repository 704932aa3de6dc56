import KnowledgeBank
import Mustache

/// A contact as templates see it: number, hours and languages in words.
struct ContactText {
    let name: String
    let description: String
    let number: String?
    let href: String
    let hours: String?
    let languages: String

    init(_ contact: Contact, in language: LanguageTag, _ site: Site) {
        let strings = site.strings(language)
        name = site.bank.text(contact.name, in: language)
        description = site.bank.text(contact.description, in: language)
        switch contact.way {
        case .number(let shown):
            number = shown
            href = "tel:" + (contact.dialled ?? "")
        case .url(let url):
            number = nil
            href = url
        }
        hours = contact.hours.map { strings.hours($0) }
        languages = contact.languages.map { strings.optional("language-name-\($0)") ?? $0.ownName }.joined(separator: ", ")
    }
}

extension Site {
    func contactRecord(_ contact: Contact, in language: LanguageTag) -> Value {
        let text = ContactText(contact, in: language, self)
        let strings = strings(language)
        return .record(
            Record([
                "id": .text(contact.id.rawValue), "name": .text(text.name), "description": .text(text.description), "number": text.number.map { .text($0) } ?? .absent,
                "href": .text(text.href), "hours": text.hours.map { .text($0) } ?? .absent, "languages": .text(text.languages),
                "identification": contact.identification.map { .text(strings("identification-\($0.rawValue)")) } ?? .absent,
                "verified": contact.verified.map { .text(strings.date($0)) } ?? .absent,
                "machine-hours": contact.machineHours.map { .text($0) } ?? .absent, "time-zone": .text(contact.timeZone(bank.settings)),
            ]))
    }

    /// The crisis lines of some countries, in the order of contacts.yaml; of the bank's countries where these have none.
    func crisisLines(for countries: [String]) -> [Contact] {
        let crisis = bank.contacts.filter { $0.kind == .crisis }
        let own = crisis.filter { countries.contains($0.country) }
        return own.isEmpty ? crisis.filter { bank.settings.countries.contains($0.country) } : own
    }
}

extension Strings {
    /// "dygnet runt", or "mån–fre 09–16, lör 10–14".
    func hours(_ hours: OpeningHours) -> String {
        if hours.isAlways { return self("hours-always") }
        return hours.groups.map { group in
            let spans = group.spans.map { $0.isWholeDay ? self("hours-always") : "\(time($0.opens))–\(time($0.closes))" }.joined(separator: ", ")
            return "\(days(group.days)) \(spans)"
        }.joined(separator: "; ")
    }

    private func days(_ days: ClosedRange<Int>) -> String {
        if days == 0...6 { return self("hours-every-day") }
        let names = words("weekdays")
        guard names.count == 7 else { return "" }
        guard days.count > 1 else { return names[days.lowerBound] }
        return self("hours-days", ["from": names[days.lowerBound], "to": names[days.upperBound]])
    }

    private func time(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0" : "") + "\(hour)" + (minute == 0 ? "" : ".\(minute < 10 ? "0" : "")\(minute)")
    }
}
