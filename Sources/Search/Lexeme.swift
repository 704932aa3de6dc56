/// What the index files under one key: the forms of a word that were met, and what else leads to documents.
struct Lexeme: Sendable {
    /// A stem of a folded word.
    let key: String
    /// Whether it is a word that most texts hold.
    let isCommon: Bool
    let entries: [Entry]

    struct Entry: Sendable {
        enum Kind: Sendable, Equatable {
            /// A written form.
            case form(String)
            /// Part of a compound: `bidrag` in bostadsbidrag.
            case part
            /// A word of the glossary that stands for one in the text.
            case synonym
            /// Two words in a row, this key's first: the key of the second.
            case phrase(String)
            /// No documents: another key under which forms of the same word stand.
            case alias(String)
        }
        let kind: Kind
        /// In the order of documents.
        let postings: [Posting]
        /// How many documents there were before the list was cut; at least those of `postings`.
        let count: Int
    }
}
