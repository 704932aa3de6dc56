package import Morphology
import Parallel

/// Makes the index of one language's documents.
///
/// The weight of a word in a document follows BM25F (Robertson, Zaragoza and Taylor 2004): occurrences count by their field and are divided by
/// the document's length before they saturate. Here the weights are made and rounded to a level; saturation and rarity are added by the search.
package struct SearchIndexBuilder {
    /// How much of a weight depends on the document's length.
    private static let lengthShare: Float = 0.7

    package let language: String
    package let documents: [SearchDocument]
    let drafts: LexemeDrafts

    /// Lists of more documents are cut to their best; sooner in a large bank, so that a query does not cost much more there.
    var listLimit: Int { max(500, min(1_000, 5_000_000 / max(1, documents.count))) }

    /// - Throws: if a dictionary of the language is missing.
    package init(language: String, _ documents: [SearchDocument], glossary: [SearchGlossary] = []) throws(MissingDictionary) {
        self.language = language
        self.documents = documents
        let counted = WordCount(documents, language: language)
        var analyzers: [TermAnalyzer] = []
        let vocabulary = Set(counted.words.map(\.exact))
        let splitter = try CompoundSplitter(language: language, vocabulary: vocabulary)
        for _ in 0..<Parallel.width { analyzers.append(try TermAnalyzer(language: language, splitter)) }
        let analyses = Parallel.map(counted.words, with: analyzers) { analyzer, word in analyzer.analysis(of: word) }
        drafts = LexemeDrafts(counted, analyses, glossary, analyzers[0], language)
    }

    /// The factor by which a document's length divides its weights.
    static func norm(_ length: Float, average: Float) -> Float { 1 - lengthShare + lengthShare * length / max(1, average) }
}
