import Diagnostics
import KnowledgeBank
import Mustache

/// `/LANG/contacts/`: everybody to turn to, with hours, languages, what they need to know, and when that was checked.
enum ContactsPage {
    static func render(_ language: LanguageTag, _ site: Site) throws(Problems) -> OutputFile {
        let page = site.siteMap.path(of: .contacts(language)) ?? "/"
        let strings = site.strings(language)
        let frame = PageFrame(
            path: page, language: language, title: strings("contacts-title"), description: strings("contacts-text"),
            versions: site.bank.settings.languages.map { ($0, "/\($0)/contacts/") }, countries: site.bank.settings.countries)
        let own = site.bank.settings.countries
        let channels = site.bank.contacts.filter { $0.kind == .channel }
        var groups = [group("contacts-crisis", site.bank.contacts.filter { $0.kind == .crisis && own.contains($0.country) }, language, site)]
        groups.append(group("contacts-channels", channels.filter { own.contains($0.country) }, language, site))
        var countries: [String] = []
        for contact in site.bank.contacts where !own.contains(contact.country) && !countries.contains(contact.country) { countries.append(contact.country) }
        for country in countries {
            let name = strings.optional("country-\(country)") ?? country
            groups.append(group("contacts-country", country: name, site.bank.contacts.filter { $0.country == country }, language, site))
        }
        let numbered = groups.compactMap(\.self).enumerated().map { number, group in
            Value.record(Record(["id": .text("contacts-\(number + 1)"), "title": .text(group.title), "items": .list(group.items)]))
        }
        return try site.page("contacts", frame, Record(["heading": .text(strings("contacts-title")), "groups": .list(numbered)]))
    }

    private static func group(_ key: String, country: String = "", _ contacts: [Contact], _ language: LanguageTag, _ site: Site) -> (title: String, items: [Value])? {
        guard !contacts.isEmpty else { return nil }
        return (site.strings(language)(key, ["country": country]), contacts.map { site.contactRecord($0, in: language) })
    }
}

extension Contact {
    /// Opening hours as scripts read them, in minutes of the day: `0-4:480-960,1020-1200;5:600-840`.
    var machineHours: String? {
        hours.map { hours in
            hours.groups.map { group in "\(group.days.lowerBound)-\(group.days.upperBound):" + group.spans.map { "\($0.opens)-\($0.closes)" }.joined(separator: ",") }.joined(separator: ";")
        }
    }

    /// The clock that the hours are told by: that of the country, else that of the bank.
    func timeZone(_ settings: BankSettings) -> String {
        let zones = ["SE": "Europe/Stockholm", "FI": "Europe/Helsinki", "DK": "Europe/Copenhagen", "NO": "Europe/Oslo", "IS": "Atlantic/Reykjavik"]
        return settings.countries.contains(country) ? settings.timeZone : zones[country] ?? settings.timeZone
    }
}
