import Morphology
import UTF8Text

/// Which documents answer a query, best first. Described here, and done once more in the browser's script: both give the same order and scores.
///
/// - Each word of the query finds groups of entries (`WordMatch`): its own lexeme with the forms of other spellings, compounds and synonyms; it and
///   its neighbour written as one word; words that begin with it, if it is the last or unknown; and where nothing is known of it, words one or two
///   typing errors away, or the longest known word at its beginning or end.
/// - In a group a document's weight is the sum over the entries, each by how near it is to the word: the written form 100, with other marks 92, an
///   inflection 45, a synonym 45, a part of a compound 40. It saturates as in BM25 with k1 = 1: 2000 w / (w + 1), and is multiplied with the group's
///   rarity: the binary logarithm of (2 N + 2) / (2 n + 1), a quarter of it for common words. The best group counts.
/// - Two words of the query in a row that stand in a row in the title, summary or topics of two documents or more add 60 % of the rarer's weight.
/// - The sum is multiplied with the share of the query's rarity that the document covers, and tripled where it holds every word as written.
/// - Equal scores keep the order of the index, in which the answers of a topic that were reviewed last come first.
///
/// All numbers are whole; divisions round down.
package struct SearchResult: Sendable {
    package let hits: [SearchHit]
    /// For words that were found by another spelling: the word as typed and as found.
    package let corrections: [(typed: String, found: String)]

    /// Percent of the query's rarity that is in words of which the index knows something; those of which it knows nothing are as rare as can be.
    package let knownShare: Int

    package init(hits: [SearchHit], corrections: [(typed: String, found: String)] = [], knownShare: Int = 100) {
        self.hits = hits
        self.corrections = corrections
        self.knownShare = knownShare
    }

    /// Whether the query finds nothing, no document that covers half of it, or all of it by another spelling only.
    package var isWeak: Bool { (hits.first?.coverage ?? 0) * knownShare / 100 < 50 || hits.allSatisfy { $0.reasons.allSatisfy { $0.kind.hasPrefix("spelling") } } }
}

package struct SearchHit: Sendable {
    package let document: SearchIndex.Document
    /// Comparable within one query only.
    package let score: Int
    /// Percent of the query's rarity that it covers.
    package let coverage: Int
    /// What it was found by.
    package let reasons: [SearchReason]
}

/// Why a document was found: one word of the query and one entry of the index.
package struct SearchReason: Sendable {
    package let word: String
    /// The form of the index, or its key for parts of compounds and synonyms.
    package let found: String
    package let kind: String
    /// What the word adds to the score by its best group.
    package let points: Int
}

extension SearchIndex {
    /// Words of a query beyond this many are not looked at.
    static let wordLimit = 32

    package func search(_ query: String, limit: Int = 10) throws(Damage) -> SearchResult {
        let sequence = Array(Words.split(query, language).prefix(Self.wordLimit))
        var words: [Word] = []
        for word in sequence where !words.contains(where: { $0.exact == word.exact }) { words.append(word) }
        var matches: [WordMatch] = []
        let joined = try joined(sequence)
        for word in words { matches.append(try match(word, isLast: word.exact == sequence.last?.exact, joined: joined[word.exact] ?? [])) }
        let known = matches.reduce(0) { $0 + $1.rarity }
        let common = CommonWords.folded(language)
        let unknown = zip(words, matches).filter { $1.groups.isEmpty }.reduce(0) { $0 + rarity(0, isCommon: common.contains($1.0.folded)) }
        return SearchResult(
            hits: try ranked(matches, phrases: try phrases(sequence, words, matches), limit: limit, isWhole: true), corrections: matches.compactMap(\.correction),
            knownShare: known * 100 / max(1, known + unknown))
    }

    /// Documents that are about the same as a text, such as a whole message: every word counts, and none must be covered.
    package func similar(to text: String, limit: Int = 10) throws(Damage) -> [SearchHit] {
        var words: [Word] = []
        var known: Set<String> = []
        for word in Words.split(text, language) where words.count < 400 && known.insert(word.exact).inserted { words.append(word) }
        var matches: [WordMatch] = []
        for word in words { matches.append(try ownMatch(word)) }
        return try ranked(matches, phrases: [:], limit: limit, isWhole: false)
    }

    private func ranked(_ matches: [WordMatch], phrases: [Int32: Int], limit: Int, isWhole: Bool) throws(Damage) -> [SearchHit] {
        let found = matches.filter { !$0.groups.isEmpty }
        let total = max(1, found.reduce(0) { $0 + $1.rarity })
        var sums: [Int32: (score: Int, rarity: Int, exact: Int)] = [:]
        for match in found {
            for (document, best) in match.best {
                let sum = sums[document] ?? (0, 0, 0)
                sums[document] = (sum.score + best.points, sum.rarity + match.rarity, sum.exact + (best.isExact ? 1 : 0))
            }
        }
        var ranked: [(document: Int32, score: Int, coverage: Int)] = []
        for (document, sum) in sums {
            let whole = sum.score + (phrases[document] ?? 0)
            let score = isWhole ? whole * (sum.rarity * 256 / total) / 256 * (sum.exact == found.count ? 3 : 1) : whole
            ranked.append((document, score, sum.rarity * 100 / total))
        }
        ranked.sort { ($1.score, $0.document) < ($0.score, $1.document) }
        var hits: [SearchHit] = []
        for hit in ranked.prefix(limit) {
            let reasons = found.flatMap { match in match.reasons(for: hit.document) }
            hits.append(SearchHit(document: try document(Int(hit.document)), score: hit.score, coverage: hit.coverage, reasons: reasons))
        }
        return hits
    }

    /// What documents gain from two words of the query in a row.
    private func phrases(_ sequence: [Word], _ words: [Word], _ matches: [WordMatch]) throws(Damage) -> [Int32: Int] {
        var points: [Int32: Int] = [:]
        var seen: Set<[String]> = []
        for (first, second) in zip(sequence, sequence.dropFirst()) {
            let keys = [stemmer.stem(first.folded), stemmer.stem(second.folded)]
            guard seen.insert(keys).inserted, let a = words.firstIndex(where: { $0.exact == first.exact }), let b = words.firstIndex(where: { $0.exact == second.exact }) else { continue }
            guard let lexeme = try lexeme(keys[0]), let entry = lexeme.entries.first(where: { $0.kind == .phrase(keys[1]) }) else { continue }
            let rarity = min(matches[a].rarity, matches[b].rarity)
            for posting in entry.postings {
                points[posting.document, default: 0] += rarity * Self.saturated(PostingCode.values[Int(posting.level)]) / 256 * 60 / 100
            }
        }
        return points
    }

    /// - Parameter weight: in 256ths.
    static func saturated(_ weight: Int) -> Int { 2000 * weight / (weight + 256) }

    /// In 256ths of a binary digit; between powers of two a straight line.
    func rarity(_ count: Int, isCommon: Bool) -> Int {
        var ratio = (2 * documentCount + 2) * 65_536 / (2 * count + 1)
        var rarity = 0
        while ratio >= 131_072 {
            ratio /= 2
            rarity += 256
        }
        rarity += ratio / 256 - 256
        return max(8, isCommon ? rarity / 4 : rarity)
    }
}
