import Diagnostics
import FileTree
package import KnowledgeBank
package import Mustache
import UTF8Text
import YAML

/// The texts of a theme in one language.
package struct Strings: Sendable {
    package let language: LanguageTag
    private let texts: [String: String]
    private let lists: [String: [String]]
    /// All texts, for templates.
    package let record: Record

    /// Texts that the builder itself uses, with the slots that they must hold.
    static let needed: [String: [String]] = [
        "months": [], "months-in-date": [], "date-day": ["day", "month", "year"], "date-month": ["month", "year"], "weekdays": [], "hours-always": [],
        "hours-days": ["from", "to"], "hours-every-day": [], "easy-language": [], "page-number": ["number", "count"], "count-one": ["count"], "count-many": ["count"],
        "topic-title": ["topic"], "audience-title": ["audience"], "alphabet-title": [], "not-found-title": [], "not-found-text": [], "front-title": [],
        "contacts-title": [], "contacts-text": [], "contacts-crisis": [], "contacts-channels": [], "contacts-country": ["country"], "glossary-title": [], "glossary-text": [],
        "do-now-headings": [],
        "identification-none": [], "identification-optional": [], "identification-name": [], "identification-e-id": [],
    ]

    init(language: LanguageTag, texts: [String: String]) {
        self.language = language
        self.texts = texts
        lists = texts.mapValues { $0.split(separator: " ").map(String.init) }
        var record = Record([:])
        for (key, text) in texts.sorted(by: { $0.key < $1.key }) { record.set(key, .text(text)) }
        self.record = record
    }

    /// A text, with values in its `{slots}`. Empty where the theme lacks it, which reading the theme has ruled out for needed ones.
    package func callAsFunction(_ key: String, _ slots: KeyValuePairs<String, String> = [:]) -> String {
        guard let text = texts[key], !slots.isEmpty else { return texts[key] ?? "" }
        return Slots.filled(text) { name in slots.first { $0.key == name }?.value }
    }

    func optional(_ key: String) -> String? { texts[key] }

    /// The parts of a text that is a list with bars between.
    func lines(_ key: String) -> [String] { texts[key, default: ""].split(separator: "|").map(String.init) }

    /// The words of a text that is a list with spaces between.
    func words(_ key: String) -> [String] { lists[key, default: []] }

    static func read(_ chain: ThemeChain, for settings: BankSettings, _ problems: inout [Diagnostic]) throws(Problems) -> [LanguageTag: Strings] {
        var perLanguage: [LanguageTag: [String: String]] = [:]
        var places: [LanguageTag: String] = [:]
        // From the extended theme to the extending one, so that a theme needs to name only what it changes.
        for folder in chain.folders.reversed() {
            for language in settings.languages {
                let path = "\(folder)/strings/\(language).yaml"
                guard FileTree.kind(of: path) != nil else { continue }
                let file = try TextFile.read(path, shownAs: path)
                places[language] = path
                guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": path])) }
                for entry in mapping.entries {
                    guard case .scalar(let scalar) = entry.value else {
                        problems.append(Diagnostic(.valueNotText, at: file.place(at: entry.value.range.lowerBound), ["key": entry.key.text]))
                        continue
                    }
                    for slot in needed[entry.key.text, default: []] where !scalar.text.contains("{\(slot)}") {
                        problems.append(Diagnostic(.stringSlotMissing, at: file.place(at: scalar.range.lowerBound), ["key": entry.key.text, "slot": "{\(slot)}"]))
                    }
                    perLanguage[language, default: [:]][entry.key.text] = scalar.text
                }
            }
        }
        let keys = perLanguage.values.reduce(into: Set(needed.keys)) { $0.formUnion($1.keys) }
        for language in settings.languages {
            let place = Place(file: places[language] ?? "\(chain.folders[0])/strings/\(language).yaml")
            for key in keys.sorted() where perLanguage[language]?[key] == nil {
                problems.append(Diagnostic(.stringMissing, at: place, ["key": key, "language": language.rawValue]))
            }
        }
        return Dictionary(uniqueKeysWithValues: perLanguage.map { ($0, Strings(language: $0, texts: $1)) })
    }
}
