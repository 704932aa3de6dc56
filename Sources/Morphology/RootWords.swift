internal import Glibc
import UTF8Text

/// The plain entries of a hunspell dictionary, without what its rules make of them: a quick first answer to whether a word can be one at all.
struct RootWords {
    private let hashes: Set<UInt64>

    /// - Parameters:
    ///   - path: of the `.dic` file.
    ///   - isLatin1: whether it is in ISO 8859-1 rather than UTF-8.
    init(path: String, isLatin1: Bool) {
        var hashes: Set<UInt64> = []
        hashes.reserveCapacity(200_000)
        var hash = FNV1a.empty
        var isPast = false
        for byte in Self.bytes(path) {
            if byte == 0x0A {
                hashes.insert(hash)
                hash = FNV1a.empty
                isPast = false
            } else if byte == 0x2F || byte == 0x09 || byte == 0x20 {
                isPast = true
            } else if !isPast {
                if isLatin1, byte >= 0x80 {
                    hash = FNV1a.step(FNV1a.step(hash, 0xC0 | byte >> 6), 0x80 | byte & 0x3F)
                } else {
                    hash = FNV1a.step(hash, byte)
                }
            }
        }
        self.hashes = hashes
    }

    /// Whether an inflected word may come from an entry: whether one is left when up to five bytes at its end are taken off, perhaps with another vowel.
    func mayInflect(_ word: [UInt8]) -> Bool {
        var hash = FNV1a.empty
        let least = max(2, word.count - 5)
        for (index, byte) in word.enumerated() {
            hash = FNV1a.step(hash, byte)
            guard index + 1 >= least else { continue }
            if hashes.contains(hash) || hashes.contains(FNV1a.step(hash, 0x61)) || hashes.contains(FNV1a.step(hash, 0x65)) { return true }
        }
        return false
    }

    private static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in count = fread(buffer.baseAddress, 1, buffer.count, file) }
    }
}
