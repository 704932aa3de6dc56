import Identifiers

/// The word patterns of one language and kind, as plain text: one pattern a line.
///
/// - `slå|slår mig`: words that follow each other, with alternatives. Fillers ("typ", "just") may stand between them.
/// - `skriv* *mord *miss*`: the beginning, the end, any part of a word. The letters å, ä, ö, æ, ø match what people type for them,
///   apostrophes do not count, and a beginning or a word of eight letters or more matches with one letter missing or two swapped.
/// - `slår .. mig`: at most four words between, in one sentence.
/// - `brev & gett bort`: both within twelve words, in any order, over the ends of sentences.
/// - `0-17`: a number in that range.
/// - `! slutar inte slå`: a negation near this pattern does not void it.
struct Lexicon: Sendable {
    let kind: UrgencyFlag.Kind
    let language: Languages
    let signs: String
    /// Patterns that count only within eight words of a sign of another kind: "ikväll".
    let nearOthers: String
    /// Idioms and other uses in which the words mean no harm. A sign that shares a word with one is void.
    let harmless: String
    /// Whether a negation voids the signs: it does in "he never hit me", it does not in "I won't kill myself".
    let heedsNegation: Bool

    init(_ kind: UrgencyFlag.Kind, in language: Languages, heedsNegation: Bool = true, signs: String, nearOthers: String = "", harmless: String = "") {
        self.kind = kind
        self.language = language
        self.heedsNegation = heedsNegation
        self.signs = signs
        self.nearOthers = nearOthers
        self.harmless = harmless
    }

    static let all = swedish + finnish + danish + english

    private static let swedish = [swedishSuicide, swedishViolence, swedishChild, swedishThreat, swedishHostile, swedishAcute]
    private static let finnish = [finnishSuicide, finnishViolence, finnishChild, finnishThreat, finnishHostile, finnishAcute]
    private static let danish = [danishSuicide, danishViolence, danishChild, danishThreat, danishHostile, danishAcute]
    private static let english = [englishSuicide, englishViolence, englishChild, englishThreat, englishHostile, englishAcute]
}

/// The small words of a language that decide whether a sign stands.
struct Grammar: Sendable {
    let language: Languages
    /// May stand between words that follow each other.
    let fillers: String
    let negations: String
    /// After a negation these take its force away: "not only", "not any more".
    let weakeners: String
    /// A negation before one of these belongs to another clause.
    let clauseOpeners: String
    /// Objects behind which a negation may stand, where one may follow the verb at all: "han slår mig inte".
    let objects: String

    static let all = [swedish, finnish, danish, english]
}
