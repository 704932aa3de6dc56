/// Something in a message that a moderator should see first. A flag puts a message on top of the queue; it never deletes or rejects one.
package struct UrgencyFlag: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Suicide and self-harm, the writer's own or someone else's.
        case suicide
        /// Violence at home, in the name of honour, sexual; control and coercion too.
        case violence
        /// A child who may be at risk: the duty to report.
        case child
        /// Threats by or against the writer; weapons.
        case threat
        /// Hateful or demeaning wording towards staff or groups.
        case hostile
        /// It is happening now.
        case acute
    }

    package let kind: Kind
    /// The words that raised the flag: bytes of the normalised text, in order of place, none twice.
    package let words: [Range<Int>]

    package init(kind: Kind, words: [Range<Int>]) {
        self.kind = kind
        self.words = words
    }
}
