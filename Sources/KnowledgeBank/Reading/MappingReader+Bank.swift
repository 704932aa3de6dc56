package import Diagnostics
package import YAML

/// The kinds of values that several files of a bank have in common.
extension MappingReader {
    mutating func id<Of>(_ text: Located<String>, _ type: ID<Of>.Type = ID<Of>.self) -> Located<ID<Of>>? {
        guard let id = ID<Of>(text.value) else {
            report(.idInvalid, at: text.offset, ["value": text.value])
            return nil
        }
        return Located(id, at: text.offset)
    }

    mutating func id<Of>(_ key: String, required: Bool = false) -> Located<ID<Of>>? {
        text(key, required: required).flatMap { id($0) }
    }

    mutating func ids<Of>(_ key: String, required: Bool = false) -> [Located<ID<Of>>] {
        texts(key, required: required).compactMap { id($0) }
    }

    mutating func language(_ text: Located<String>) -> LanguageTag? {
        if let tag = LanguageTag(text.value) { return tag }
        report(.languageInvalid, at: text.offset, ["value": text.value])
        return nil
    }

    mutating func language(_ key: String, required: Bool = false) -> LanguageTag? {
        text(key, required: required).flatMap { language($0) }
    }

    package mutating func day(_ key: String, required: Bool = false) -> Located<Day>? {
        guard let text = text(key, required: required), let day = day(text, key: key) else { return nil }
        return Located(day, at: text.offset)
    }

    package mutating func day(_ text: Located<String>, key: String) -> Day? {
        if let day = Day(text.value) { return day }
        report(.dayInvalid, at: text.offset, ["key": key])
        return nil
    }

    mutating func month(_ key: String, required: Bool = false) -> Month? {
        guard let text = text(key, required: required) else { return nil }
        if let month = Month(text.value) { return month }
        report(.monthInvalid, at: text.offset, ["key": key])
        return nil
    }

    mutating func monthOrDay(_ key: String, required: Bool = false) -> MonthOrDay? {
        guard let text = text(key, required: required) else { return nil }
        if let date = MonthOrDay(text.value) { return date }
        report(.dateInvalid, at: text.offset, ["key": key])
        return nil
    }

    /// `{sv: …, en: …}`; a single text counts for every language. A language of `expected` without text is a warning.
    mutating func localized(_ key: String, required: Bool = false, expected: [LanguageTag] = []) -> Localized? {
        node(key, required: required).flatMap { localized($0, key: key, expected: expected) }
    }

    /// A list of texts in several languages.
    mutating func localizedItems(_ key: String, expected: [LanguageTag] = []) -> [Localized] {
        items(key).compactMap { localized($0, key: key, expected: expected) }
    }

    private mutating func localized(_ node: Node, key: String, expected: [LanguageTag]) -> Localized? {
        if case .scalar = node {
            guard let text = text(node, key: key) else { return nil }
            return Localized(texts: Dictionary(expected.map { ($0, text.value) }) { first, _ in first })
        }
        guard let mapping = mapping(node, key: key) else { return nil }
        var texts: [LanguageTag: String] = [:]
        for entry in mapping.entries {
            guard let tag = language(Located(entry.key.text, at: entry.key.range.lowerBound)), let text = text(entry.value, key: entry.key.text) else { continue }
            texts[tag] = text.value
        }
        for language in expected where texts[language] == nil {
            report(.languageMissing, at: mapping.range.lowerBound, ["key": key, "language": language.rawValue])
        }
        return Localized(texts: texts)
    }

    /// `{mon-fri: "09-16", sat: "10-12, 13-15"}`
    package mutating func openingHours(_ key: String) -> OpeningHours? {
        guard let mapping = mapping(key) else { return nil }
        var groups: [OpeningHours.Group] = []
        for entry in mapping.entries {
            guard let text = text(entry.value, key: entry.key.text) else { continue }
            guard let days = OpeningHours.days(entry.key.text), let spans = OpeningHours.spans(text.value) else {
                report(.hoursInvalid, at: entry.key.range.lowerBound)
                continue
            }
            groups.append(OpeningHours.Group(days: days, spans: spans))
        }
        return groups.isEmpty ? nil : OpeningHours(groups: groups.sorted { $0.days.lowerBound < $1.days.lowerBound })
    }

    /// An absolute `https` or `http` address.
    mutating func url(_ key: String, required: Bool = false) -> String? {
        guard let text = text(key, required: required) else { return nil }
        guard isWebAddress(text.value) else {
            report(.urlInvalid, at: text.offset, ["key": key])
            return nil
        }
        return text.value
    }
}

private func isWebAddress(_ text: String) -> Bool {
    let rest = text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !host.contains("@") && rest.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\"" && $0 != "<" && $0 != ">" && $0 != "\\" }
}
