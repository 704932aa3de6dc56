package import Morphology
import Parallel

/// Makes the index of one language's documents.
///
/// The weight of a word in a document follows BM25F (Robertson, Zaragoza and Taylor 2004): occurrences count by their field and are divided by
/// the document's length before they saturate. Here the weights are made and rounded to a level; saturation and rarity are added by the search.
package struct SearchIndexBuilder {
    /// How much of a weight depends on the document's length.
    private static let lengthShare: Float = 0.7
    /// What a part of a compound counts beside a whole word.
    private static let partWeight: Float = 0.5
    /// Lists of more documents are cut to their best.
    static let listLimit = 1_000

    package let language: String
    package let documents: [SearchDocument]
    /// In the order of their keys (`FrontCoding.precedes`).
    let lexemes: [Lexeme]

    /// - Throws: if a dictionary of the language is missing.
    package init(language: String, _ documents: [SearchDocument], glossary: [SearchGlossary] = []) throws(MissingDictionary) {
        self.language = language
        self.documents = documents
        let counted = WordCount(documents, language: language)
        var analyzers: [TermAnalyzer] = []
        let vocabulary = Set(counted.words.map(\.exact))
        let memory = CompoundSplitter.Memory()
        for _ in 0..<2 { analyzers.append(try TermAnalyzer(language: language, vocabulary: vocabulary, memory: memory)) }
        let analyses = Parallel.map(counted.words, with: analyzers) { analyzer, word in analyzer.analysis(of: word) }
        lexemes = Self.lexemes(counted, analyses, glossary, analyzers[0], language)
    }

    private static func lexemes(_ counted: WordCount, _ analyses: [TermAnalyzer.Analysis], _ glossary: [SearchGlossary], _ analyzer: TermAnalyzer, _ language: String) -> [Lexeme] {
        let common = Set(CommonWords.folded(language).map(analyzer.key))
        var drafts: [String: Draft] = [:]
        for (number, analysis) in analyses.enumerated() {
            for key in analysis.keys { drafts[key, default: Draft()].forms.append(number) }
            for part in analysis.parts { drafts[part, default: Draft()].wholes.append(number) }
            for base in analysis.bases { drafts[base.key, default: Draft()].bases.insert(base.form) }
            if let alias = analysis.alias { drafts[alias, default: Draft()].aliases.formUnion(analysis.keys) }
        }
        for group in IrregularForms.groups(language) {
            let keys = Set(group.map { analyzer.key(Words.fold($0, language)) })
            let known = keys.filter { !(drafts[$0]?.forms.isEmpty ?? true) }
            for key in keys {
                let others = known.subtracting([key])
                if !others.isEmpty { drafts[key, default: Draft()].aliases.formUnion(others) }
            }
        }
        for entry in glossary {
            let found = entry.terms.reduce(into: Set<Int32>()) { $0.formUnion(documents(with: $1, drafts, counted, analyzer, language)) }
            guard !found.isEmpty else { continue }
            let weights = found.sorted().map { WordCount.Weight(document: $0, weight: 1) }
            for key in Set(entry.synonyms.flatMap { Words.split($0, language) }.map { analyzer.key($0.folded) }) { drafts[key, default: Draft()].synonyms += weights }
        }
        for (pair, postings) in counted.phrases {
            let (first, second) = (analyses[Int(pair.first)].keys[0], analyses[Int(pair.second)].keys[0])
            if !common.contains(first), !common.contains(second) { drafts[first]?.phrases[second, default: []] += postings }
        }
        let keys = drafts.keys.sorted(by: FrontCoding.precedes)
        let pairs = keys.map { ($0, drafts[$0] ?? Draft()) }
        return Parallel.map(pairs) { key, draft in draft.lexeme(key, isCommon: common.contains(key), counted) }
    }

    /// The documents that hold every word of a term, in any form.
    private static func documents(with term: String, _ drafts: [String: Draft], _ counted: WordCount, _ analyzer: TermAnalyzer, _ language: String) -> Set<Int32> {
        let sets = Words.split(term, language).map { word in
            Set(analyzer.analysis(of: word).keys.flatMap { drafts[$0]?.forms ?? [] }.flatMap { counted.weights[$0].map(\.document) })
        }
        return sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    }

    /// What is known of a key while the words are gone through.
    private struct Draft: Sendable {
        /// Numbers of words, ascending.
        var forms: [Int] = []
        var wholes: [Int] = []
        var aliases: Set<String> = []
        /// Dictionary forms: none of the texts may hold them, but who mistypes one is led here.
        var bases: Set<String> = []
        var phrases: [String: [WordCount.Weight]] = [:]
        var synonyms: [WordCount.Weight] = []

        func lexeme(_ key: String, isCommon: Bool, _ counted: WordCount) -> Lexeme {
            var entries: [Lexeme.Entry] = []
            for form in forms where !counted.weights[form].isEmpty { entries.append(entry(.form(counted.words[form].exact), counted.weights[form])) }
            let known = Set(forms.map { counted.words[$0].exact })
            for base in bases.subtracting(known).sorted(by: FrontCoding.precedes) { entries.append(entry(.form(base), [])) }
            if !synonyms.isEmpty { entries.append(entry(.synonym, merged(synonyms))) }
            if !wholes.isEmpty { entries.append(entry(.part, merged(wholes.flatMap { counted.weights[$0] }).map { WordCount.Weight(document: $0.document, weight: $0.weight * partWeight) })) }
            for second in phrases.keys.sorted(by: FrontCoding.precedes) {
                let weights = merged(phrases[second] ?? [])
                // What stands together once may do so by chance.
                if weights.count > 1 { entries.append(entry(.phrase(second), weights)) }
            }
            for alias in aliases.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where alias != key { entries.append(entry(.alias(alias), [])) }
            return Lexeme(key: key, isCommon: isCommon, entries: entries)
        }

        private func entry(_ kind: Lexeme.Entry.Kind, _ weights: [WordCount.Weight]) -> Lexeme.Entry {
            Lexeme.Entry(kind: kind, postings: weights.map { Posting(document: $0.document, level: PostingCode.level(of: $0.weight)) }, count: weights.count)
        }

        /// One weight for each document, in their order.
        private func merged(_ weights: [WordCount.Weight]) -> [WordCount.Weight] {
            weights.sorted { $0.document < $1.document }.reduce(into: []) { $0.add($1) }
        }
    }

    /// The factor by which a document's length divides its weights.
    static func norm(_ length: Float, average: Float) -> Float { 1 - lengthShare + lengthShare * length / max(1, average) }
}
