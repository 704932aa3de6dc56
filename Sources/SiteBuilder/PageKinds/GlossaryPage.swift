import Diagnostics
import KnowledgeBank
import Mustache
import UTF8Text

/// `/LANG/glossary/`: the words of the authorities, explained, and the words people use in their place.
enum GlossaryPage {
    static func render(_ language: LanguageTag, _ site: Site) throws(Problems) -> OutputFile {
        let page = site.siteMap.path(of: .glossary(language)) ?? "/"
        let strings = site.strings(language)
        let frame = PageFrame(
            path: page, language: language, title: strings("glossary-title"), description: strings("glossary-text"),
            versions: site.bank.settings.languages.compactMap { language in site.siteMap.path(of: .glossary(language)).map { (language, $0) } }, countries: site.bank.settings.countries)
        let alphabet = site.alphabets[language] ?? Alphabet(language: language.rawValue)
        let entries = site.bank.glossary.filter { $0.language == language }.map { (key: alphabet.sortKey(of: $0.term), entry: $0) }.sorted { $0.key < $1.key }
        let words = entries.map { _, entry in
            Value.record(
                Record([
                    "term": .text(entry.term), "definition": .text(entry.definition), "synonyms": entry.synonyms.isEmpty ? .absent : .text(entry.synonyms.joined(separator: ", ")),
                ]))
        }
        return try site.page("glossary", frame, Record(["heading": .text(strings("glossary-title")), "items": .list(words)]))
    }
}
