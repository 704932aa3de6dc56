/// How hard a text may be to read.
package enum ReadingBudget {
    /// What the same text takes more in other languages than in Swedish: Finnish words are long. Means over the parallel texts of the demo bank
    /// (12 in Finnish, 12 in English, 7 in Danish, November 2026), rounded.
    private static let moreThanSwedish = ["sv": 0, "da": 4, "en": 2, "fi": 21]

    /// For easy language, in Swedish.
    private static let easyLanguage = 25

    /// The highest LIX for a text in `language`.
    /// - Parameters:
    ///   - language: a primary language subtag.
    ///   - swedish: what the audience may be given in Swedish.
    package static func limit(language: String, swedish: Int, isEasyLanguage: Bool) -> Int {
        (isEasyLanguage ? min(swedish, easyLanguage) : swedish) + (moreThanSwedish[language] ?? 0)
    }
}
