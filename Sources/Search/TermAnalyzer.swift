internal import Morphology

/// Under which keys the index files a word. Not for use by two threads at once.
final class TermAnalyzer {
    private let language: String
    private let stemmer: Stemmer
    private let finnish: FinnishAnalyzer?
    private let compounds: CompoundSplitter?

    /// The keys of a word and of the words that it is made of.
    struct Analysis: Sendable {
        /// At least one.
        let keys: [String]
        let parts: [String]
        /// Dictionary forms of the word and of its parts with their keys, where keys are not like words.
        let bases: [(key: String, form: String)]
        /// The key that a query's word makes, where none of `keys` is it.
        let alias: String?
    }

    /// - Parameter compounds: of the language, if its compounds can be split; shared with the analyzers on other threads.
    init(language: String, _ compounds: CompoundSplitter?) throws(MissingDictionary) {
        self.language = language
        self.compounds = compounds
        stemmer = Stemmer(language: language)
        finnish = language == "fi" ? try FinnishAnalyzer() : nil
    }

    func analysis(of word: Word) -> Analysis {
        let own = key(word.folded)
        let isWord = word.exact.unicodeScalars.count > 2 && !word.exact.utf8.contains { (0x30...0x39).contains($0) }
        guard isWord else { return Analysis(keys: [own], parts: [], bases: [], alias: nil) }
        if let finnish {
            let found = finnish.baseFormsAndParts(of: word.exact)
            let bases = keyed(found.bases).prefix(2)
            let parts = keyed(found.parts).filter { part in !bases.contains { $0.key == part.key } }
            let keys = bases.isEmpty ? [own] : bases.map(\.key)
            return Analysis(keys: keys, parts: parts.map(\.key), bases: bases + parts, alias: keys.contains(own) ? nil : own)
        }
        let parts = keyed(compounds?.parts(of: word.exact) ?? []).filter { $0.key != own }
        return Analysis(keys: [own], parts: parts.map(\.key), bases: [], alias: nil)
    }

    /// - Parameter folded: of a word.
    func key(_ folded: String) -> String {
        let stem = stemmer.stem(folded)
        return stem.isEmpty ? folded : stem
    }

    private func keyed(_ words: [String]) -> [(key: String, form: String)] {
        var keyed: [(key: String, form: String)] = []
        for word in words {
            let key = key(Words.fold(word, language))
            if !keyed.contains(where: { $0.key == key }) { keyed.append((key, word)) }
        }
        return keyed
    }
}
