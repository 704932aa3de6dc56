/// Alphabetical order as readers of a language expect it (a reduced form of the CLDR collations for sv, fi, da and en).
package struct Alphabet: Sendable {
    /// The letters behind z, in order; letters that count as one of them stand in the same string.
    private let tail: [String]

    /// - Parameter language: a primary language subtag; an unknown one sorts as English.
    package init(language: String) {
        tail =
            switch language {
            case "sv", "fi": ["å", "äæ", "öø"]
            case "da", "no", "nb", "nn": ["æä", "øö", "å"]
            default: []
            }
    }

    /// The heading under which `text` stands in an A–Z list: a letter in upper case, or `#` for anything that is not a letter.
    package func heading(of text: String) -> String {
        guard let first = text.nfc.lowercased().first(where: { $0.isLetter || $0.isNumber }), first.isLetter else { return "#" }
        if let letter = tail.first(where: { $0.contains(first) })?.first { return letter.uppercased() }
        guard let base = Folding.fold(String(first)).first, base.isASCII else { return first.uppercased() }
        return base.uppercased()
    }

    /// Sorts by `key`: compare two keys with `<`. Punctuation does not count, spaces come before letters, digits before letters.
    package func sortKey(of text: String) -> [UInt32] {
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
