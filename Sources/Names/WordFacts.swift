/// What is known of a written word without its neighbours.
struct WordFacts: Sendable {
    /// Of the word in lower case.
    let hash: UInt64
    /// Of the base form where one is known; what ties "Matille" to "Matti".
    let stem: UInt64
    let shape: Shape
    var marks: ListMarks
    let known: Known
    /// Hashes of its first two and three and its last two, three and four letters.
    let affixes: [UInt64]
    /// Scalars, at most 15.
    let length: UInt8

    enum Shape: UInt8, Sendable {
        case lower, capitalised, capitals, singleCapital, mixed, number, otherScript
    }

    /// What the dictionary of the language makes of the word.
    struct Known: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        /// The lower-case form is a word.
        static let asWord = Known(rawValue: 1)
        /// Only the capitalised form is one.
        static let onlyCapitalised = Known(rawValue: 2)
        static let asGivenName = Known(rawValue: 4)
        static let asSurname = Known(rawValue: 8)
        static let asPlace = Known(rawValue: 16)
        static let asOtherName = Known(rawValue: 32)
    }
}
