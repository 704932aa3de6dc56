/// Words that say what stands near them: "personnummer", "puh."
struct Cues: Sendable {
    private let stems: [[UInt8]]
    private let heads: Head.Filter
    private let words: Vocabulary

    /// - Parameters:
    ///   - stems: beginnings of words, in lower case, parted by spaces or line feeds; "henkilötun" meets "henkilötunnukseni".
    ///   - words: whole words, for those that are beginnings of unrelated ones.
    init(stems: String, words: String = "") {
        self.stems = Vocabulary.split(stems)
        heads = Head.Filter(self.stems)
        self.words = Vocabulary(words)
    }

    func match(_ word: Word, in bytes: [UInt8]) -> Bool {
        words.contains(word) || (heads.mayHold(word.head) && begins(word, in: bytes))
    }

    private func begins(_ word: Word, in bytes: [UInt8]) -> Bool {
        stems.contains { stem in
            stem.count <= word.count && stem.indices.allSatisfy { bytes[word.start + $0].lowered == stem[$0] }
        }
    }
}

extension Passage {
    /// Whether a cue is among the six words and 48 bytes before `range`, or among the three words and 24 bytes after it.
    func mentions(_ cues: Cues, near range: Range<Int>) -> Bool {
        mentions(cues, before: range.lowerBound) || mentions(cues, after: range.upperBound)
    }

    func mentions(_ cues: Cues, before offset: Int) -> Bool {
        let next = firstWord(from: offset)
        for index in stride(from: next - 1, through: max(0, next - 6), by: -1) {
            if words[index].end < offset - 48 { return false }
            if cues.match(words[index], in: bytes) { return true }
        }
        return false
    }

    func mentions(_ cues: Cues, after offset: Int) -> Bool {
        let next = firstWord(from: offset)
        for word in words[next..<min(next + 3, words.count)] {
            if word.start > offset + 24 { return false }
            if cues.match(word, in: bytes) { return true }
        }
        return false
    }
}
