internal import Morphology
import Parallel

/// What is filed under each key, while the words of a language are gone through.
struct LexemeDrafts {
    /// What a part of a compound counts beside a whole word.
    private static let partWeight: Float = 0.5

    private let counted: WordCount
    private let language: String
    private let common: Set<String>
    private var drafts: [Draft] = []
    private var numbers: [String: Int] = [:]

    /// - Parameter analyses: of each word of `counted`.
    init(_ counted: WordCount, _ analyses: [TermAnalyzer.Analysis], _ glossary: [SearchGlossary], _ analyzer: TermAnalyzer, _ language: String) {
        self.counted = counted
        self.language = language
        common = Set(CommonWords.folded(language).map(analyzer.key))
        let firstKeys = addWords(analyses)
        addIrregularForms(analyzer)
        for entry in glossary { addSynonyms(entry, analyzer) }
        addPhrases(firstKeys)
    }

    /// What `transform` makes of each lexeme, in the order of their keys (`FrontCoding.precedes`). Lexemes are made one by one and not held.
    func map<Made: Sendable>(_ transform: @Sendable (Lexeme) -> Made) -> [Made] {
        let (drafts, counted, common) = (drafts, counted, common)
        return Parallel.map(FrontCoding.order(drafts.map(\.key)), atATime: 64) { transform(Self.lexeme(drafts[$0], counted, common)) }
    }

    /// What is known of a key.
    private struct Draft: Sendable {
        let key: String
        /// Numbers of words, ascending.
        var forms: [Int] = []
        var wholes: [Int] = []
        var aliases: Set<String> = []
        /// Dictionary forms: none of the texts may hold them, but who mistypes one is led here.
        var bases: Set<String> = []
        /// The second key, and its documents.
        var phrases: [(second: String, weights: [WordCount.Weight])] = []
        var synonyms: [WordCount.Weight] = []
    }

    private mutating func number(of key: String) -> Int {
        if let number = numbers[key] { return number }
        numbers[key] = drafts.count
        drafts.append(Draft(key: key))
        return drafts.count - 1
    }

    /// The number of each word's first key.
    private mutating func addWords(_ analyses: [TermAnalyzer.Analysis]) -> [Int] {
        analyses.enumerated().map { word, analysis in
            for part in analysis.parts { drafts[number(of: part)].wholes.append(word) }
            for base in analysis.bases { drafts[number(of: base.key)].bases.insert(base.form) }
            if let alias = analysis.alias { drafts[number(of: alias)].aliases.formUnion(analysis.keys) }
            let keys = analysis.keys.map { number(of: $0) }
            for key in keys { drafts[key].forms.append(word) }
            return keys[0]
        }
    }

    private mutating func addIrregularForms(_ analyzer: TermAnalyzer) {
        for group in IrregularForms.groups(language) {
            let keys = Set(group.map { analyzer.key(Words.fold($0, language)) })
            let known = keys.filter { key in numbers[key].map { !drafts[$0].forms.isEmpty } ?? false }
            for key in keys {
                let others = known.subtracting([key])
                if !others.isEmpty { drafts[number(of: key)].aliases.formUnion(others) }
            }
        }
    }

    private mutating func addSynonyms(_ entry: SearchGlossary, _ analyzer: TermAnalyzer) {
        let found = entry.terms.reduce(into: Set<Int32>()) { $0.formUnion(documents(with: $1, analyzer)) }
        guard !found.isEmpty else { return }
        let weights = found.sorted().map { WordCount.Weight(document: $0, weight: 1) }
        for key in Set(entry.synonyms.flatMap { Words.split($0, language) }.map { analyzer.key($0.folded) }) { drafts[number(of: key)].synonyms += weights }
    }

    /// The documents that hold every word of a term, in any form.
    private func documents(with term: String, _ analyzer: TermAnalyzer) -> Set<Int32> {
        let sets = Words.split(term, language).map { word in
            Set(analyzer.analysis(of: word).keys.flatMap { numbers[$0].map { drafts[$0].forms } ?? [] }.flatMap { counted.weights(of: $0).map(\.document) })
        }
        return sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    }

    private mutating func addPhrases(_ firstKeys: [Int]) {
        let isCommon = drafts.map { common.contains($0.key) }
        var phrases = counted.phrases.compactMap { phrase in
            let (first, second) = (firstKeys[Int(phrase.first)], firstKeys[Int(phrase.second)])
            return isCommon[first] || isCommon[second] ? nil : WordCount.Phrase(first: Int32(first), second: Int32(second), weight: phrase.weight)
        }
        phrases.sort { ($0.first, $0.second, $0.weight.document) < ($1.first, $1.second, $1.weight.document) }
        var start = 0
        while start < phrases.count {
            let (first, second) = (phrases[start].first, phrases[start].second)
            let end = phrases[start...].firstIndex { $0.first != first || $0.second != second } ?? phrases.count
            let weights = Self.merged(phrases[start..<end].map(\.weight))
            // What stands together once may do so by chance.
            if weights.count > 1 { drafts[Int(first)].phrases.append((drafts[Int(second)].key, weights)) }
            start = end
        }
    }

    private static func lexeme(_ draft: Draft, _ counted: WordCount, _ common: Set<String>) -> Lexeme {
        var entries: [Lexeme.Entry] = []
        for form in draft.forms { entries.append(entry(.form(counted.words[form].exact), counted.weights(of: form))) }
        let known = Set(draft.forms.map { counted.words[$0].exact })
        for base in draft.bases.subtracting(known).sorted(by: FrontCoding.precedes) { entries.append(entry(.form(base), [])) }
        if !draft.synonyms.isEmpty { entries.append(entry(.synonym, merged(draft.synonyms))) }
        if !draft.wholes.isEmpty {
            // Who stands there with the word itself needs no part of it.
            let own = Set(draft.forms.flatMap { counted.weights(of: $0).map(\.document) })
            let weights = draft.wholes.flatMap { counted.weights(of: $0) }.filter { !own.contains($0.document) }.map { WordCount.Weight(document: $0.document, weight: $0.weight * partWeight) }
            entries.append(entry(.part, merged(weights)))
        }
        for (second, weights) in draft.phrases.sorted(by: { FrontCoding.precedes($0.second, $1.second) }) { entries.append(entry(.phrase(second), weights)) }
        for alias in draft.aliases.sorted(by: FrontCoding.precedes) where alias != draft.key { entries.append(entry(.alias(alias), [])) }
        return Lexeme(key: draft.key, isCommon: common.contains(draft.key), entries: entries)
    }

    private static func entry(_ kind: Lexeme.Entry.Kind, _ weights: [WordCount.Weight]) -> Lexeme.Entry {
        Lexeme.Entry(kind: kind, postings: weights.map { Posting(document: $0.document, level: PostingCode.level(of: $0.weight)) }, count: weights.count)
    }

    /// One weight for each document, in their order.
    private static func merged(_ weights: [WordCount.Weight]) -> [WordCount.Weight] {
        var merged: [WordCount.Weight] = []
        for weight in weights.sorted(by: { $0.document < $1.document }) {
            if let last = merged.indices.last, merged[last].document == weight.document {
                merged[last].weight += weight.weight
            } else {
                merged.append(weight)
            }
        }
        return merged
    }
}
