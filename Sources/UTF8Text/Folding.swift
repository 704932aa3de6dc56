@_spi(_Unicode) import Swift

/// Letters reduced to what people type without thinking: lower case, no marks.
package enum Folding {
    /// `text` in lower case with combining marks removed and the Nordic and common Latin letters spelled with a–z:
    /// å, ä → a; ö, ø → o; æ → ae; ß → ss; þ → th; đ, ð → d; ł → l; œ → oe.
    ///
    /// The browser's script folds the same way; Tests/SearchTests holds the vectors that both must meet.
    package static func fold(_ text: String) -> String { isFolded(text) ? text : foldLatin(text) ?? foldAny(text) }

    private static func isFolded(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 && $0 &- 0x41 >= 26 } }

    /// Texts of ASCII and Latin-1 letters, which most are; nil for others.
    private static func foldLatin(_ text: String) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var isLatin1 = false
        for byte in text.utf8 {
            if isLatin1 {
                folded += latin1[Int(byte & 0x3F)]
                isLatin1 = false
            } else if byte < 0x80 {
                folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if byte == 0xC3 {
                isLatin1 = true
            } else {
                return nil
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// What U+00C0 to U+00FF fold to.
    private static let latin1 = (0xC0...0xFF).map { Array(foldAny(String(Unicode.Scalar(UInt8($0)))).utf8) }

    private static func foldAny(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased()._nfd {
            if let ascii = spelled[scalar] {
                folded.append(contentsOf: ascii.unicodeScalars)
            } else if !isMark(scalar) {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    private static let spelled: [Unicode.Scalar: String] = [
        "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ŋ": "n", "ς": "σ",
    ]
}
