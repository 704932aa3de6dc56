import Glibc

/// The static index of one language: what the browser loads and `answerbank search` reads.
///
/// Format 1 is text. The first line is `answerbank-index 1 LANGUAGE`. A line `documents N` is followed by N lines of id, url, title,
/// summary and badge with tabs between; a line `terms N` by N lines, sorted by the bytes of the term, of the term, a tab, and its
/// postings: pairs `document,impact` with spaces between, documents counted from 0 and in ascending order. The text is the argument
/// of one call in a classic script, so that it loads from file:// and under a strict content security policy.
package struct SearchIndex: Sendable {
    package struct Document: Sendable {
        package let id: String
        package let url: String
        package let title: String
        package let summary: String
        package let badge: String
    }

    struct Posting: Sendable {
        let document: Int
        let impact: Int
    }

    package let language: String
    package let documents: [Document]
    /// Sorted by bytes.
    let terms: [(term: String, postings: [Posting])]

    init(language: String, documents: [Document], terms: [(term: String, postings: [Posting])]) {
        self.language = language
        self.documents = documents
        self.terms = terms
    }

    /// Indexes documents with BM25F (Robertson, Zaragoza and Taylor 2004: field weights go into the term frequency before it saturates).
    package init(language: String, _ documents: [SearchDocument]) {
        let k1 = 1.2
        let b = 0.6
        var frequencies: [String: [Int: Int]] = [:]
        var lengths: [Double] = []
        for (number, document) in documents.enumerated() {
            var length = 0
            for (field, text) in document.fields {
                for word in Words.split(text) {
                    frequencies[word, default: [:]][number, default: 0] += field.rawValue
                    length += field == .body ? 1 : 0
                }
            }
            lengths.append(Double(length))
        }
        let average = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
        let count = Double(documents.count)
        let terms = frequencies.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { term -> (term: String, postings: [Posting]) in
            let entries = frequencies[term, default: [:]].sorted { $0.key < $1.key }
            let found = Double(entries.count)
            let rarity = log(1 + (count - found + 0.5) / (found + 0.5))
            let postings = entries.map { document, frequency in
                let weighted = Double(frequency)
                let saturated = weighted * (k1 + 1) / (weighted + k1 * (1 - b + b * lengths[document] / average))
                return Posting(document: document, impact: max(1, Int((rarity * saturated * 100).rounded())))
            }
            return (term, postings)
        }
        self.init(
            language: language, documents: documents.map { Document(id: $0.id, url: $0.url, title: $0.title, summary: $0.summary, badge: $0.badge) }, terms: terms)
    }
}
