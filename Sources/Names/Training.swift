package import Morphology
internal import UTF8Text
internal import Identifiers

/// What scripts/names/train learns from: the features of each token of a text, as the tagger will see them.
package final class TrainingFeatures {
    private let lexicon: Lexicon

    package init(_ language: NameLanguage) throws(MissingDictionary) {
        lexicon = try Lexicon(language, allowed: "")
    }

    /// A token's place in Unicode scalars of the text, and its buckets.
    package struct Row: Sendable {
        package let scalars: Range<Int>
        package let buckets: [UInt32]
    }

    /// - Parameter forgetting: of 100 words that the lists or the dictionary know as names, how many are taken for unknown, so that a
    ///   model learns to judge by the context too. Which ones depends on the word and its place alone.
    package func rows(of text: String, forgetting: UInt64) -> [Row] {
        let text = NormalisedText(text)
        let passage = Passage(text)
        let tokens = passage.tokens()
        var facts = lexicon.facts(of: tokens, in: passage.bytes)
        for index in facts.indices where (facts[index].hash ^ UInt64(index)) &* 0x9E37_79B9 % 100 < forgetting {
            facts[index] = facts[index].forgotten
        }
        let features = Features(tokens, facts)
        return tokens.indices.map { index in
            var buckets: [UInt32] = []
            features.append(of: index, to: &buckets)
            return Row(scalars: text.originalScalarRange(of: tokens[index].range), buckets: buckets)
        }
    }
}

extension WordFacts {
    /// The same word if neither lists nor dictionary knew it as a name.
    fileprivate var forgotten: WordFacts {
        guard !marks.isDisjoint(with: .anyName) || !known.isDisjoint(with: [.onlyCapitalised, .asGivenName, .asSurname, .asPlace, .asOtherName]) else { return self }
        return WordFacts(
            hash: hash, stem: stem, shape: shape, marks: marks.subtracting(.anyName).subtracting(.ambiguous), known: known.intersection(.asWord), affixes: affixes,
            length: length)
    }
}
