import KnowledgeBank

/// Which of a site's words for languages mean which language.
struct LanguageFinder: Sendable {
    private let mapped: [String: LanguageTag]
    /// Words that are languages wherever they stand in a path, in lower case.
    private let known: Set<String>

    /// - Parameter stated: tags that the site's own settings name.
    init(_ bank: Bank, _ map: ImportMap, stated: [String]) {
        mapped = map.languages
        known = Set(bank.settings.languages.flatMap { [$0.rawValue, $0.simple.rawValue] } + map.languages.keys + stated.map { $0.lowercased() })
    }

    func isKnown(_ word: String) -> Bool { known.contains(word.lowercased()) }

    /// A known word, or two letters with or without a region: `sv`, `sv-SE`, `pt_br`.
    func looksLikeTag(_ word: String) -> Bool {
        if isKnown(word) { return true }
        let parts = word.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
        let isLetters = { (part: Substring) in part.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
        guard let first = parts.first, first.utf8.count == 2, isLetters(first) else { return false }
        return parts.count == 1 || (parts.count == 2 && (2...4).contains(parts[1].utf8.count) && isLetters(parts[1]))
    }

    /// The language that the site's word means: what the field map says, the tag itself, or the tag without its region.
    func language(_ word: String) -> LanguageTag? {
        let tag = word.lowercased().split(separator: "_").joined(separator: "-")
        return mapped[word.lowercased()] ?? LanguageTag(tag) ?? tag.split(separator: "-").first.flatMap { LanguageTag(String($0)) }
    }
}
