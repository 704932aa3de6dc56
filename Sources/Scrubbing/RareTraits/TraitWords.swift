import Identifiers

/// The words of one language for traits that few people share, as `Phrases`.
struct TraitWords: Sendable {
    let language: Languages
    /// All that can begin a trait: most words of a text are none of it.
    let any: Phrases
    /// Traits whose words say enough by themselves.
    let always: [(kind: RareTraits.Trait.Kind, phrases: Phrases)]
    /// Brothers, sisters and children, of which six or more are rare.
    let siblings: Phrases
    /// Verbs that make a day the day of an event.
    let happenings: Phrases
    /// Held by few and known to many; `being` or a small place has to stand beside them.
    let roles: Phrases
    /// Held by one only in a small place.
    let professions: Phrases
    /// Forms of "to be" and "as".
    let being: Phrases
    /// "only"
    let lone: Phrases
    /// Words for small places: "village", "island".
    let small: Phrases
    /// Origins and religions that are rare in small places only.
    let origins: Phrases

    init(
        _ language: Languages, family: String, siblings: String, event: String, happenings: String, roles: String, professions: String, being: String,
        lone: String, small: String, groups: String, origins: String, health: String
    ) {
        self.language = language
        any = Phrases([family, siblings, event, roles, professions, groups, origins, health].joined(separator: " "))
        always = [(.family, Phrases(family)), (.event, Phrases(event)), (.origin, Phrases(groups)), (.health, Phrases(health))]
        self.siblings = Phrases(siblings)
        self.happenings = Phrases(happenings)
        self.roles = Phrases(roles)
        self.professions = Phrases(professions)
        self.being = Phrases(being)
        self.lone = Phrases(lone)
        self.small = Phrases(small)
        self.origins = Phrases(origins)
    }

    static let all = [swedish, finnish, danish, english]
}
