/// A frozen set of words, beginnings of words, and phrases of both, asked for what begins at a word of a passage.
package struct Phrases: Sendable {
    private struct Part: Sendable {
        /// Of the whole word.
        let hash: UInt64
        /// In lower case, where any word that begins so will do.
        let beginning: [UInt8]?
    }

    private var phrases: [[Part]] = []
    /// Indices of phrases by their first word.
    private var byWord: [UInt64: [Int]] = [:]
    /// Indices of phrases by the first three bytes of their first word.
    private var byBeginning: [UInt32: [Int]] = [:]

    /// - Parameter entries: in lower case, parted by spaces or line feeds; the words of a phrase are joined by `_`, `-` or `'`, and `*` ends the beginning
    ///   of a word, of three bytes at least: `tvilling* två_mammor`.
    package init(_ entries: String) {
        for entry in Vocabulary.split(entries) {
            let parts = entry.split { $0 == 0x5F || $0 == 0x2D || $0 == 0x27 }.map { word in
                let isBeginning = word.last == 0x2A
                return Part(hash: word.reduce(Vocabulary.emptyHash, Vocabulary.hash), beginning: isBeginning ? Array(word.dropLast()) : nil)
            }
            guard let first = parts.first else { continue }
            if let beginning = first.beginning {
                byBeginning[Self.key(beginning[...]), default: []].append(phrases.count)
            } else {
                byWord[first.hash, default: []].append(phrases.count)
            }
            phrases.append(parts)
        }
    }

    /// The bytes of the longest entry that begins with word `index`.
    package func match(at index: Int, in passage: Passage) -> Range<Int>? {
        let word = passage.words[index]
        let (whole, begun) = (byWord[word.hash], byBeginning[Self.key(passage.bytes[word.range])])
        guard whole != nil || begun != nil else { return nil }
        return ((whole ?? []) + (begun ?? [])).compactMap { end(of: phrases[$0], from: index, in: passage) }.max().map { word.start..<$0 }
    }

    private func end(of parts: [Part], from index: Int, in passage: Passage) -> Int? {
        var next: Int? = index
        var end = passage.words[index].start
        for part in parts {
            guard let index = next, Self.matches(part, passage.words[index], in: passage.bytes) else { return nil }
            end = passage.words[index].end
            next = passage.wordIndex(behind: end, across: "-'", atMost: 2)
        }
        return end
    }

    private static func matches(_ part: Part, _ word: Word, in bytes: [UInt8]) -> Bool {
        guard let beginning = part.beginning else { return part.hash == word.hash }
        return beginning.count <= word.count && beginning.indices.allSatisfy { bytes[word.start + $0].lowered == beginning[$0] }
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.prefix(3).reduce(1) { $0 << 8 | UInt32($1.lowered) } }
}
