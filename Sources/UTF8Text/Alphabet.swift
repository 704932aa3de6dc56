/// Alphabetical order as readers of a language expect it (a reduced form of the CLDR collations for sv, fi, da and en).
package struct Alphabet: Sendable {
    /// The letters behind z, in order; letters that count as one of them stand in the same string.
    private let tail: [String]
    /// What U+00C0 to U+00FF become in keys.
    private let latin1: [[UInt32]]

    /// - Parameter language: a primary language subtag; an unknown one sorts as English.
    package init(language: String) {
        tail =
            switch language {
            case "sv", "fi": ["å", "äæ", "öø"]
            case "da", "no", "nb", "nn": ["æä", "øö", "å"]
            default: []
            }
        latin1 = (0xC0...0xFF).map { [tail] in Self.sortKey(of: String(Unicode.Scalar(UInt8($0))), tail) }
    }

    /// The heading under which `text` stands in an A–Z list: a letter in upper case, or `#` for anything that is not a letter.
    package func heading(of text: String) -> String {
        guard let first = text.nfc.lowercased().first(where: { $0.isLetter || $0.isNumber }), first.isLetter else { return "#" }
        if let letter = tail.first(where: { $0.contains(first) })?.first { return letter.uppercased() }
        guard let base = Folding.fold(String(first)).first, base.isASCII else { return first.uppercased() }
        return base.uppercased()
    }

    /// Sorts by `key`: compare two keys with `<`. Punctuation does not count, spaces come before letters, digits before letters.
    package func sortKey(of text: String) -> [UInt32] { latin1SortKey(of: text) ?? Self.sortKey(of: text, tail) }

    /// The key of printable ASCII and Latin-1 letters, as most texts are; nil for others.
    private func latin1SortKey(of text: String) -> [UInt32]? {
        var key: [UInt32] = []
        key.reserveCapacity(text.utf8.count)
        var isLatin1 = false
        for byte in text.utf8 {
            switch byte {
            case 0x80...0xBF where isLatin1: key += latin1[Int(byte & 0x3F)]
            case 0x30...0x39, 0x61...0x7A: key.append(UInt32(byte))
            case 0x41...0x5A: key.append(UInt32(byte | 0x20))
            case 0x20, 0x2D: key.append(0x20)
            case 0x21...0x7E, 0xC3: break
            default: return nil
            }
            isLatin1 = byte == 0xC3
        }
        return key
    }

    private static func sortKey(of text: String, _ tail: [String]) -> [UInt32] {
        var key: [UInt32] = []
        for character in text.nfc.lowercased() {
            if let index = tail.firstIndex(where: { $0.contains(character) }) {
                key.append(UInt32(0x7B + index))
            } else if character.isWhitespace || character == "-" {
                key.append(0x20)
            } else if character.isLetter || character.isNumber {
                for scalar in Folding.fold(String(character)).unicodeScalars { key.append(scalar.value < 0x7B ? scalar.value : scalar.value + 0x100) }
            }
        }
        return key
    }
}

extension [UInt32] {
    /// Lexicographic order of sort keys.
    package static func < (a: [UInt32], b: [UInt32]) -> Bool { a.lexicographicallyPrecedes(b) }
}
