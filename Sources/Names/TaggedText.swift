internal import Morphology

/// The tokens of a passage with what lists, dictionary and model say of each.
struct TaggedText {
    let bytes: [UInt8]
    let tokens: [Token]
    let facts: [WordFacts]
    /// Of the four classes of `NameModel.Class`, for each token.
    let probabilities: [SIMD4<Float>]

    func probability(_ index: Int, _ of: NameModel.Class) -> Float { probabilities[index][of.rawValue] }

    /// How likely the token is part of a name of any kind.
    func nameProbability(_ index: Int) -> Float { 1 - probabilities[index][NameModel.Class.nothing.rawValue] }

    /// The token in lower case.
    func lowered(_ index: Int) -> [UInt8] { LowerCase.of(bytes[tokens[index].range]) }

    /// Whether a capital begins the token.
    func isCapitalised(_ index: Int) -> Bool {
        switch facts[index].shape {
        case .capitalised, .capitals, .singleCapital, .mixed: true
        case .lower, .number, .otherScript: false
        }
    }
}

/// Tags passages of one language. Not for use by two threads at once.
final class NameTagger {
    let language: NameLanguage
    private let lexicon: Lexicon
    private let model: NameModel

    /// - Parameter allowed: further words that are no private names, in the form of `NameLists.allowed`.
    init(_ language: NameLanguage, allowed: String) throws(MissingDictionary) {
        self.language = language
        lexicon = try Lexicon(language, allowed: allowed)
        model = NameModel(language)
    }

    func tag(_ tokens: [Token], in bytes: [UInt8]) -> TaggedText {
        let facts = lexicon.facts(of: tokens, in: bytes)
        return TaggedText(bytes: bytes, tokens: tokens, facts: facts, probabilities: model.probabilities(Features(tokens, facts), count: tokens.count))
    }
}
