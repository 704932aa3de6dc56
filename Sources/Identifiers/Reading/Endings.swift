/// Ends of words.
struct Endings: Sendable {
    private let endings: [[UInt8]]
    private let tails: Head.Filter

    /// - Parameter endings: in lower case, parted by spaces or line feeds.
    init(_ endings: String) {
        self.endings = Vocabulary.split(endings)
        tails = Head.Filter(endings: self.endings)
    }

    func match(endOf word: Word, in bytes: [UInt8]) -> Bool { tails.mayHold(word.tail) && ends(word, in: bytes) }

    private func ends(_ word: Word, in bytes: [UInt8]) -> Bool {
        endings.contains { ending in
            ending.count <= word.count && ending.indices.allSatisfy { bytes[word.end - ending.count + $0].lowered == ending[$0] }
        }
    }
}
