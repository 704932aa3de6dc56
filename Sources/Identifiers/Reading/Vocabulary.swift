import UTF8Text

/// A frozen set of words, asked by hash: every word of a passage carries its hash (FNV-1a, 64 bits, of the lower-case bytes).
package struct Vocabulary: Sendable {
    private let slots: [UInt64]

    static let emptyHash = FNV1a.empty

    /// - Parameter words: in lower case, parted by spaces or line feeds.
    package init(_ words: String) {
        let hashes = Self.split(words).map { $0.reduce(Self.emptyHash, Self.hash) }
        var size = 8
        while size < hashes.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for hash in hashes {
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[slot] != 0 && slots[slot] != hash { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash
        }
        self.slots = slots
    }

    /// The words of a list, parted by spaces or line feeds.
    package static func split(_ words: String) -> [[UInt8]] {
        words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
    }

    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        FNV1a.step(hash, byte.lowered)
    }

    package func contains(_ word: Word) -> Bool { contains(hash: word.hash) }

    /// For pieces of text that are not words of the passage; in any case.
    func contains(_ bytes: ArraySlice<UInt8>) -> Bool { contains(hash: bytes.reduce(Self.emptyHash, Self.hash)) }

    private func contains(hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }
}
