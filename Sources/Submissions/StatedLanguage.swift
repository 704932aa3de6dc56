/// Languages that people who write in may state. A closed list, because any other two or three letters may be a first name.
enum StatedLanguage {
    private static let known: Set<String> = [
        "sv", "fi", "da", "en", "no", "nb", "nn", "is", "se", "de", "fr", "es", "pl", "ru", "uk", "et", "lv", "lt", "ro", "tr", "ku", "ar", "fa", "so", "ti", "am", "th", "zh",
    ]

    /// `sv` of `sv-SE`; nil for anything that is not a language of the list.
    static func primary(_ stated: String) -> String? {
        let primary = String(stated.lowercased().prefix { $0 != "-" && $0 != "_" })
        return known.contains(primary) ? primary : nil
    }
}
