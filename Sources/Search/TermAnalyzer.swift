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
        /// The key that a query's word makes, where none of `keys` is it.
        let alias: String?
    }

    /// - Parameter vocabulary: the site's own words, exact, by which compounds are split.
    init(language: String, vocabulary: Set<String>) throws(MissingDictionary) {
        self.language = language
        stemmer = Stemmer(language: language)
        finnish = language == "fi" ? try FinnishAnalyzer() : nil
        compounds = language == "sv" || language == "da" ? CompoundSplitter(try WordList(language: language), language: language, vocabulary: vocabulary) : nil
    }

    func analysis(of word: Word) -> Analysis {
        let own = key(word.folded)
        let isWord = word.exact.unicodeScalars.count > 2 && !word.exact.utf8.contains { (0x30...0x39).contains($0) }
        guard isWord else { return Analysis(keys: [own], parts: [], alias: nil) }
        if let finnish {
            let bases = keys(finnish.baseForms(of: word.exact))
            let parts = keys(finnish.compoundParts(of: word.exact))
            let keys = bases.isEmpty ? [own] : Array(bases.prefix(2))
            return Analysis(keys: keys, parts: parts.filter { !keys.contains($0) }, alias: keys.contains(own) ? nil : own)
        }
        let parts = keys(compounds?.parts(of: word.exact) ?? [])
        return Analysis(keys: [own], parts: parts.filter { $0 != own }, alias: nil)
    }

    /// - Parameter folded: of a word.
    func key(_ folded: String) -> String {
        let stem = stemmer.stem(folded)
        return stem.isEmpty ? folded : stem
    }

    private func keys(_ words: [String]) -> [String] {
        var keys: [String] = []
        for word in words {
            let key = key(Words.fold(word, language))
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}
