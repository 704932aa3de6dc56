import UTF8Text

/// A word of a text or of a query, as the index files it.
package struct Word: Sendable, Hashable {
    /// In lower case, NFC, without apostrophes.
    package let exact: String
    /// Without marks, in a–z where the alphabet allows it: what people type without thinking.
    package let folded: String

    init(exact: String, language: String) {
        self.exact = exact
        folded = Words.fold(exact, language)
    }
}

/// The words of a text.
///
/// The browser's script (themes/default/assets/search.js) splits and folds in the same way; the vectors of Tests/SearchTests hold both to it.
package enum Words {
    /// Scalars of a word beyond this many are left out.
    static let limit = 64

    /// Runs of letters, digits and marks (general categories L, N and M) that no mark begins. An apostrophe between two letters parts nothing, and
    /// with an s at the end of a word it goes: "mother's" is "mother".
    package static func split(_ text: String, _ language: String) -> [Word] {
        if let exact = plain(text) { return [Word(exact: exact, language: language)] }
        var words: [Word] = []
        var word = String.UnicodeScalarView()
        var hasApostrophe = false
        let scalars = text.lowercased().nfc.unicodeScalars.map { $0 == "ς" ? "σ" : $0 }
        func end() {
            if hasApostrophe, word.last == "s", word.dropLast().last == "'" { word.removeLast(2) }
            if hasApostrophe { word.removeAll { $0 == "'" } }
            if !word.isEmpty { words.append(Word(exact: String(word), language: language)) }
            word = String.UnicodeScalarView()
            hasApostrophe = false
        }
        for (index, scalar) in scalars.enumerated() {
            if isLetterOrDigit(scalar) || !word.isEmpty && word.last != "'" && isMark(scalar) {
                if word.count < limit { word.append(scalar) }
            } else if isApostrophe(scalar), !word.isEmpty, index + 1 < scalars.count, isLetterOrDigit(scalars[index + 1]) {
                if word.count < limit { word.append("'") }
                hasApostrophe = true
            } else {
                end()
            }
        }
        end()
        return words
    }

    /// A text that is one word of ASCII and Latin-1 letters and digits, in lower case, as most words are; nil for others.
    private static func plain(_ text: String) -> String? {
        guard !text.isEmpty, text.utf8.count <= limit else { return nil }
        var word: [UInt8] = []
        word.reserveCapacity(text.utf8.count)
        var isLatin1 = false
        for byte in text.utf8 {
            if isLatin1 {
                // × and ÷
                if byte == 0x97 || byte == 0xB7 { return nil }
                word.append(byte < 0x9F ? byte | 0x20 : byte)
                isLatin1 = false
            } else if byte == 0xC3 {
                word.append(byte)
                isLatin1 = true
            } else if byte < 0x80, isLetterOrDigit(Unicode.Scalar(byte)) {
                word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else {
                return nil
            }
        }
        return String(decoding: word, as: UTF8.self)
    }

    /// `Folding.fold`, and where keyboards without ø, å and ä are common what people type for them: oe → o and aa → a in Danish and Swedish, ae → a
    /// in Swedish.
    static func fold(_ word: String, _ language: String) -> String {
        let folded = Folding.fold(word)
        guard language == "da" || language == "sv", mayShorten(folded) else { return folded }
        var result: [UInt8] = []
        for byte in folded.utf8 {
            if byte == 0x65, result.last == 0x6F || language == "sv" && result.last == 0x61 { continue }
            if byte == 0x61, result.last == 0x61 { continue }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether an a or e stands behind a vowel that it may go with.
    private static func mayShorten(_ folded: String) -> Bool {
        var last: UInt8 = 0
        return folded.utf8.contains { byte in
            defer { last = byte }
            return (byte == 0x65 || byte == 0x61) && (last == 0x61 || last == 0x6F)
        }
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

    static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
