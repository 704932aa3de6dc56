package import Identifiers
package import Morphology

/// Finds persons, places, schools and workplaces. Not for use by two threads at once; dictionaries are opened when a language is first met.
package final class Names {
    private var taggers: [NameLanguage: NameTagger] = [:]
    private let allowed: String

    /// - Parameter allowed: what is no private name though it looks like one, besides the lists of this room: a bank's contacts and topics.
    ///   Entries are parted by spaces, the words of one by `_`.
    package init(allowed: String = "") {
        self.allowed = allowed
    }

    /// A stretch of a passage in one language.
    package struct Stretch: Sendable {
        /// Bytes of the passage.
        package let range: Range<Int>
        package let language: NameLanguage

        package init(range: Range<Int>, language: NameLanguage) {
            self.range = range
            self.language = language
        }
    }

    /// The names in `passage`, in order of place; those of schools and workplaces may overlap others.
    ///
    /// - Parameters:
    ///   - stretches: the languages of its parts, in order and covering all of it. Each word is judged as its language judges it, with the
    ///     whole passage around it.
    ///   - isForeign: whether the passage is in none of the languages: then only what is surely a name counts, since every word is unknown.
    package func findings(in passage: Passage, stretches: [Stretch], isForeign: Bool = false) throws(MissingDictionary) -> [FoundName] {
        let tokens = passage.tokens()
        guard !tokens.isEmpty else { return [] }
        var found: [FoundName] = []
        for language in Set(stretches.map(\.language)).sorted(by: { $0.rawValue < $1.rawValue }) {
            let text = try tagger(language).tag(tokens, in: passage.bytes)
            let names = NameSpans(text, language, isForeign: isForeign).all
            found += names.filter { name in
                stretches.contains { $0.language == language && $0.range.contains(name.finding.range.lowerBound) }
            }
        }
        return found.sorted { $0.finding < $1.finding }
    }

    private func tagger(_ language: NameLanguage) throws(MissingDictionary) -> NameTagger {
        if let tagger = taggers[language] { return tagger }
        let tagger = try NameTagger(language, allowed: allowed)
        taggers[language] = tagger
        return tagger
    }
}

/// A name in a passage.
package struct FoundName: Sendable {
    package let finding: Finding
    /// For persons: for each of its words the keys under which another form of the same word may be met ("Matille", "Matti"). Hashes, no text.
    package let keys: [Set<UInt64>]
}
