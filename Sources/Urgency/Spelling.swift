import UTF8Text

/// How words are written in lexicons and how they turn up on phones. All on lower-case UTF-8.
enum Spelling {
    static let emptyHash = FNV1a.empty

    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { FNV1a.step(hash, byte) }

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(emptyHash, hash) }

    /// Appends a word in lower case (ASCII and Latin-1).
    static func append(_ word: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var previous: UInt8 = 0
        for byte in word {
            let isCapital = byte &- 0x41 < 26 || (previous == 0xC3 && byte >= 0x80 && byte <= 0x9E)
            bytes.append(isCapital ? byte &+ 0x20 : byte)
            previous = byte
        }
    }

    /// With every run of one letter reduced to one of it, if there is a run of three or more: "heeelllp".
    static func squeezed(_ word: [UInt8]) -> [UInt8]? {
        var run = 1
        for index in word.indices where !isContinuation(word[index]) {
            run = repeatsLetter(at: index, of: word) ? run + 1 : 1
            if run == 3 { return withoutDoubles(word) }
        }
        return nil
    }

    static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
        var squeezed: [UInt8] = []
        var isDropped = false
        for index in word.indices {
            if !isContinuation(word[index]) { isDropped = repeatsLetter(at: index, of: word) }
            if !isDropped { squeezed.append(word[index]) }
        }
        return squeezed
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Whether the letter at `index`, of one or two bytes, stands right before it too.
    private static func repeatsLetter(at index: Int, of word: [UInt8]) -> Bool {
        if word[index] < 0x80 { return index > 0 && word[index - 1] == word[index] }
        return index > 1 && index + 1 < word.count && word[index - 2] == word[index] && word[index - 1] == word[index + 1]
    }

    /// What people type for `word`: itself, without the Nordic letters, with the neighbour's letters.
    static func variants(of word: String) -> Set<[UInt8]> {
        var variants: Set<[UInt8]> = [Array(word.utf8)]
        guard word.utf8.contains(where: { $0 >= 0x80 }) else { return variants }
        for table in [bare, doubled, neighbours] {
            variants.insert(Array(word.unicodeScalars.map { table[$0] ?? String($0) }.joined().utf8))
        }
        return variants
    }

    /// `word` with one letter left out behind the first, or two letters behind the first swapped.
    static func slips(of word: [UInt8]) -> [[UInt8]] {
        guard word.count >= 8 else { return [] }
        var slips: [[UInt8]] = []
        for index in 1..<word.count {
            var shorter = word
            shorter.remove(at: index)
            slips.append(shorter)
            guard index + 1 < word.count, word[index] != word[index + 1] else { continue }
            var swapped = word
            swapped.swapAt(index, index + 1)
            slips.append(swapped)
        }
        return slips
    }

    private static let bare: [Unicode.Scalar: String] = ["å": "a", "ä": "a", "ö": "o", "æ": "ae", "ø": "o"]
    private static let doubled: [Unicode.Scalar: String] = ["å": "aa", "ä": "ae", "ö": "oe", "æ": "ae", "ø": "oe"]
    private static let neighbours: [Unicode.Scalar: String] = ["ä": "æ", "ö": "ø", "æ": "ä", "ø": "ö"]
}
