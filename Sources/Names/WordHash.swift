import UTF8Text

/// Words by hash: FNV-1a, 64 bits, of lower-case bytes (Fowler, Noll and Vo).
enum WordHash {
    static let empty = FNV1a.empty

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { FNV1a.step(hash, byte) }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(empty, step) }

    /// Of a row of words.
    static func joined(_ hashes: ArraySlice<UInt64>) -> UInt64 {
        hashes.reduce(empty) { ($0 ^ $1) &* 0x100_0000_01B3 &+ 0x9E37 }
    }

    /// - Parameter words: in lower case, parted by spaces or line feeds, of letters only.
    static func set(_ words: String) -> Set<UInt64> {
        Set(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { of($0) })
    }
}
