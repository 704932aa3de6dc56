@_spi(_Unicode) import Swift

/// Letters reduced to what people type without thinking: lower case, no marks.
package enum Folding {
    /// `text` in lower case with combining marks removed and the Nordic and common Latin letters spelled with a–z:
    /// å, ä → a; ö, ø → o; æ → ae; ß → ss; þ → th; đ, ð → d; ł → l; œ → oe.
    ///
    /// The browser's script folds the same way; Tests/SearchTests holds the vectors that both must meet.
    package static func fold(_ text: String) -> String {
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
