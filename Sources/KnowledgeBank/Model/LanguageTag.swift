/// A language in which a bank has texts: a BCP 47 tag of a primary language (two or three letters), perhaps with the variant `simple`,
/// which stands for easy language.
package struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String

    /// nil where `text` is no such tag.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        guard parts.count == 1 || (parts.count == 2 && parts[1] == "simple") else { return nil }
        rawValue = text
    }

    package var isSimple: Bool { rawValue.hasSuffix("-simple") }

    /// The language without its variant.
    package var standard: LanguageTag { isSimple ? LanguageTag(unchecked: String(rawValue.dropLast("-simple".count))) : self }

    package var simple: LanguageTag { isSimple ? self : LanguageTag(unchecked: rawValue + "-simple") }

    private init(unchecked: String) { rawValue = unchecked }

    package var description: String { rawValue }

    package static func < (a: LanguageTag, b: LanguageTag) -> Bool { a.rawValue < b.rawValue }
}

/// The name of a language in itself, and what else the site says about it.
extension LanguageTag {
    package var ownName: String {
        switch standard.rawValue {
        case "sv": "Svenska"
        case "fi": "Suomi"
        case "en": "English"
        case "da": "Dansk"
        case "no", "nb": "Norsk"
        case "nn": "Nynorsk"
        case "is": "Íslenska"
        case "se": "Davvisámegiella"
        case "ar": "العربية"
        case "so": "Soomaali"
        case "uk": "Українська"
        case "fa": "فارسی"
        default: rawValue
        }
    }

    /// Written from right to left.
    package var isRightToLeft: Bool { ["ar", "fa", "he", "ur", "ps"].contains(standard.rawValue) }
}
