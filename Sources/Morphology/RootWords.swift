internal import Glibc

/// The plain entries of a hunspell dictionary, without what its rules make of them: a quick first answer to whether a word can be one at all.
struct RootWords {
    private let hashes: Set<UInt64>

    /// - Parameters:
    ///   - path: of the `.dic` file.
    ///   - isLatin1: whether it is in ISO 8859-1 rather than UTF-8.
    init(path: String, isLatin1: Bool) {
        var hashes: Set<UInt64> = []
        hashes.reserveCapacity(200_000)
        var hash = Self.start
        var isPast = false
        for byte in Self.bytes(path) {
            if byte == 0x0A {
                hashes.insert(hash)
                hash = Self.start
                isPast = false
            } else if byte == 0x2F || byte == 0x09 || byte == 0x20 {
                isPast = true
            } else if !isPast {
                if isLatin1, byte >= 0x80 {
                    hash = Self.combine(Self.combine(hash, 0xC0 | byte >> 6), 0x80 | byte & 0x3F)
                } else {
                    hash = Self.combine(hash, byte)
                }
            }
        }
        self.hashes = hashes
    }

    /// - Parameter word: UTF-8, with the capitals of the dictionary.
    func contains(_ word: some Sequence<UInt8>) -> Bool { hashes.contains(word.reduce(Self.start, Self.combine)) }

    /// Whether an inflected word may come from an entry: whether one is left when up to five bytes at its end are taken off, perhaps with another vowel.
    func mayInflect(_ word: [UInt8]) -> Bool {
        var hash = Self.start
        let least = max(2, word.count - 5)
        for (index, byte) in word.enumerated() {
            hash = Self.combine(hash, byte)
            guard index + 1 >= least else { continue }
            if hashes.contains(hash) || hashes.contains(Self.combine(hash, 0x61)) || hashes.contains(Self.combine(hash, 0x65)) { return true }
        }
        return false
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a
    private static func combine(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in count = fread(buffer.baseAddress, 1, buffer.count, file) }
    }
}
