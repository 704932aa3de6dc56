import UTF8Text

/// The letters of a word (scalars) and the hash of every piece of it.
struct WordPieces {
    let letters: [Unicode.Scalar]
    private let bytes: [UInt8]
    /// Where letters begin in the bytes, and where the last one ends.
    private let starts: [Int]
    private let hashes: [UInt64]

    init(_ word: String) {
        letters = Array(word.unicodeScalars)
        let bytes = Array(word.utf8)
        self.bytes = bytes
        var starts: [Int] = []
        starts.reserveCapacity(letters.count + 1)
        for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { starts.append(index) }
        starts.append(bytes.count)
        self.starts = starts
        hashes = [UInt64](unsafeUninitializedCapacity: starts.count * starts.count) { hashes, count in
            count = starts.count * starts.count
            hashes.initialize(repeating: FNV1a.empty)
            for start in 0..<starts.count - 1 {
                var hash = FNV1a.empty
                for end in start + 1..<starts.count {
                    for byte in starts[end - 1]..<starts[end] { hash = FNV1a.step(hash, bytes[byte]) }
                    hashes[start * starts.count + end] = hash
                }
            }
        }
    }

    func hash(_ piece: Range<Int>) -> UInt64 { hashes[piece.lowerBound * starts.count + piece.upperBound] }

    func text(_ piece: Range<Int>) -> String { String(decoding: bytes[starts[piece.lowerBound]..<starts[piece.upperBound]], as: UTF8.self) }
}
