package import Identifiers

/// Urgency and duty flags for moderators, by lists of word patterns in Swedish, Finnish, Danish and English (see `Lexicon`).
///
/// The lists favour recall: a flag that was not needed costs a glance, one that is missing may cost a life.
package enum Urgency {
    /// At most one flag of each kind, in the order of `UrgencyFlag.Kind.allCases`. Time is linear in the length of the text.
    ///
    /// - Parameter passage: its `languages` say whose lexicons are read.
    package static func flags(in passage: Passage) -> [UrgencyFlag] {
        let text = SpelledText(passage, index: .shared)
        let signs = SignSearch(text, index: .shared, languages: passage.languages).signs()
        return UrgencyFlag.Kind.allCases.compactMap { kind in
            let words = Set(signs.lazy.filter { $0.kind == kind }.flatMap(\.words)).sorted()
            return words.isEmpty ? nil : UrgencyFlag(kind: kind, words: words.map { text.words[$0].range })
        }
    }
}
