import UTF8Text

/// The words of a text, folded: what the index holds and what a query asks for.
///
/// The browser's script (themes/default/assets/search.js) splits and folds in the same way.
package enum Words {
    /// Runs of letters and digits after folding, at most 64 scalars of each.
    package static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var length = 0
        func end(_ words: inout [String]) {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
            length = 0
        }
        for scalar in Folding.fold(text).unicodeScalars {
            if isWordScalar(scalar) {
                if length < 64 { word.append(scalar) }
                length += 1
            } else {
                end(&words)
            }
        }
        end(&words)
        return words
    }

    /// General categories L and N, as `\p{L}` and `\p{N}` in the script.
    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }
}
