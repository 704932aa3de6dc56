/// The languages in which the tools speak to the people who use them.
package enum MessageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case swedish = "sv"
    case finnish = "fi"
    case danish = "da"

    /// The language for a POSIX locale such as `sv_SE.UTF-8`, or for a tag such as `fi`; nil for one that the catalogue lacks.
    package init?(locale: String) {
        self.init(rawValue: locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }.lowercased())
    }

    /// ANSWERBANK_LANGUAGE if set, else the locale in the order POSIX gives (LC_ALL, LC_MESSAGES, LANG), else English.
    package init(environment: [String: String]) {
        let names = ["ANSWERBANK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        let first = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = first.flatMap(MessageLanguage.init(locale:)) ?? .english
    }
}
