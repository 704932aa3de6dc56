import UTF8Text

/// Which documents answer a query, best first. Described here, and done once more in the browser's script: both give the same order.
///
/// Each word of the query scores a document by the best of its index terms that match: the same term fully, one that begins with the
/// word (from two letters on) at 70 %, one that holds it (from four letters on) at 45 %, and, only where no term matches in these
/// ways, one that is a single typing error away (from four letters on; two errors from eight on) at 35 %. A document's score is the
/// sum over the words, in hundredths, times 1 + the share of the words it matches. Equal scores keep the order of the index.
package struct SearchHit: Sendable {
    package let document: SearchIndex.Document
    /// Comparable within one query only.
    package let score: Int
}

extension SearchIndex {
    /// Words of a query beyond this many are not looked at.
    static let wordLimit = 32

    package func search(_ query: String, limit: Int = 10) -> [SearchHit] {
        var words: [String] = []
        for word in Words.split(query) where !words.contains(word) && words.count < SearchIndex.wordLimit { words.append(word) }
        guard !words.isEmpty else { return [] }
        var scores: [Int: (sum: Int, words: Int)] = [:]
        for word in words {
            for (document, score) in best(of: word) {
                scores[document, default: (0, 0)].sum += score
                scores[document, default: (0, 0)].words += 1
            }
        }
        let ranked = scores.map { (document: $0.key, score: $0.value.sum * (words.count + $0.value.words)) }
        return ranked.sorted { ($1.score, $0.document) < ($0.score, $1.document) }.prefix(limit).map { SearchHit(document: documents[$0.document], score: $0.score) }
    }

    /// The highest score of each document for one word.
    private func best(of word: String) -> [Int: Int] {
        var best: [Int: Int] = [:]
        let length = word.unicodeScalars.count
        for (term, postings) in terms {
            guard let share = share(of: term, for: word, length: length) else { continue }
            for posting in postings { best[posting.document] = max(best[posting.document] ?? 0, posting.impact * share) }
        }
        guard best.isEmpty, length >= 4 else { return best }
        let wanted = Array(word.unicodeScalars)
        let errors = length >= 8 ? 2 : 1
        for (term, postings) in terms where EditDistance.between(wanted, Array(term.unicodeScalars), limit: errors) != nil {
            for posting in postings { best[posting.document] = max(best[posting.document] ?? 0, posting.impact * 35) }
        }
        return best
    }

    /// Percent, or nil where the term does not match.
    private func share(of term: String, for word: String, length: Int) -> Int? {
        if term == word { return 100 }
        if length >= 2, term.utf8.starts(with: word.utf8) { return 70 }
        if length >= 4, holds(term, word) { return 45 }
        return nil
    }

    private func holds(_ term: String, _ word: String) -> Bool {
        let (long, short) = (Array(term.utf8), Array(word.utf8))
        guard long.count > short.count else { return false }
        return (1...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }
}
