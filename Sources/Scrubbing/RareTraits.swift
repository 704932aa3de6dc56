import Identifiers

/// What in a message may tell who is meant though nothing in it names them: traits that few people share, and fewer together.
///
/// A rule of thumb after k-anonymity (L. Sweeney, "k-anonymity: a model for protecting privacy", 2002): a person is hidden among those who share
/// all the traits that a text tells, and every trait of another kind divides their number. The rule counts kinds; it knows neither how many people
/// live in a place, nor who shares the traits, nor whose they are, nor what an earlier answer or a newspaper has told already. It does not see
/// what no word list foresees, and it warns of what masks will hide, too: a draft may tell it again. No warning is no sign of safety, and a warning
/// stops nothing: it asks a person to look.
package struct RareTraits: Sendable {
    package struct Trait: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case age, place, workplace, school, family, event
            /// A profession in which people are known to many, or which one person of a small place has.
            case role
            /// Origin or religion that few of a place share.
            case origin
            /// Illness or disability.
            case health

            /// Whether it leads to a small group by itself.
            var isNarrow: Bool { self == .workplace || self == .school || self == .role }
        }

        package let kind: Kind
        /// Unicode scalars of the text as it came in.
        package let scalars: Range<Int>
    }

    /// By place; those of one kind do not overlap.
    package let traits: [Trait]

    /// Whether four kinds of traits come together, or three of which one is a workplace, a school or a public role.
    package var isWarning: Bool {
        let kinds = Set(traits.map(\.kind))
        return kinds.count >= 4 || kinds.count == 3 && kinds.contains { $0.isNarrow }
    }
}

extension RareTraits {
    /// - Parameters:
    ///   - findings: of the passage, in order and without overlaps.
    ///   - scalars: the scalars of the original that bytes of the passage came from.
    init(of passage: Passage, _ findings: [Finding], scalars: (Range<Int>) -> Range<Int>) {
        var search = TraitSearch(in: passage, findings)
        search.run()
        traits = search.found.map { Trait(kind: $0.kind, scalars: scalars($0.range)) }
    }
}
