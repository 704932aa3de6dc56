import Identifiers

/// Where the patterns of the lexicons stand in a text.
struct SignSearch {
    struct Sign {
        let kind: UrgencyFlag.Kind
        /// Numbers of words, in order of place.
        let words: [Int]
    }

    private let text: SpelledText
    private let index: LexiconIndex
    private let languages: Languages
    private var words: [SpelledText.Word] { text.words }

    init(_ text: SpelledText, index: LexiconIndex, languages: Languages) {
        self.text = text
        self.index = index
        self.languages = languages
    }

    /// The signs that neither a negation nor an idiom voids.
    func signs() -> [Sign] {
        var signs: [Sign] = []
        var companions: [Sign] = []
        var harmless = Set<KindAndWord>()
        for start in words.indices {
            for element in words[start].elements {
                for number in index.patternsByStart[element] where languages.contains(index.patterns[number].language) {
                    let pattern = index.patterns[number]
                    guard let found = match(pattern, at: start), !(pattern.heedsNegation && isNegated(found, in: pattern.language)) else { continue }
                    switch pattern.role {
                    case .sign: signs.append(Sign(kind: pattern.kind, words: found))
                    case .nearOthers: companions.append(Sign(kind: pattern.kind, words: found))
                    case .harmless: harmless.formUnion((found + alternativeEnds(of: pattern, found)).map { KindAndWord(kind: pattern.kind, word: $0) })
                    }
                }
            }
        }
        let standing = { (sign: Sign) in !sign.words.contains { harmless.contains(KindAndWord(kind: sign.kind, word: $0)) } }
        signs = signs.filter(standing)
        return signs + near(signs, companions.filter(standing))
    }

    private struct KindAndWord: Hashable {
        let kind: UrgencyFlag.Kind
        let word: Int
    }

    /// Those of `companions` that have a sign of another kind near them.
    private func near(_ signs: [Sign], _ companions: [Sign]) -> [Sign] {
        guard !companions.isEmpty else { return [] }
        var isNear = [Set<UrgencyFlag.Kind>](repeating: [], count: words.count)
        for sign in signs where sign.kind != .hostile {
            for word in sign.words {
                for near in max(0, word - Pattern.nearnessToOthers)..<min(words.count, word + Pattern.nearnessToOthers + 1) { isNear[near].insert(sign.kind) }
            }
        }
        return companions.filter { companion in companion.words.contains { word in isNear[word].contains { $0 != companion.kind } } }
    }

    /// The words that `pattern` meets when its first element is the word at `start`.
    private func match(_ pattern: Pattern, at start: Int) -> [Int]? {
        guard let first = sequence(pattern.parts[0][...], at: start, in: pattern.language), let last = first.last else { return nil }
        var found = first
        for part in pattern.parts.dropFirst() {
            let window = max(0, start - Pattern.nearness)..<min(words.count, last + Pattern.nearness + 1)
            let candidates = window.lazy.compactMap { sequence(part[...], at: $0, in: pattern.language) }
            guard let other = candidates.first(where: { Set($0).isDisjoint(with: first) }) else { return nil }
            found += other
        }
        return pattern.parts.count > 1 ? found.sorted() : found
    }

    private func sequence(_ steps: ArraySlice<Pattern.Step>, at start: Int, in language: Languages) -> [Int]? {
        guard let step = steps.first, words[start].elements.contains(step.element) else { return nil }
        let rest = steps.dropFirst()
        guard let next = rest.first else { return [start] }
        var skipped = 0
        var place = start + 1
        while place < words.count, !words[place].opensSentence {
            if let found = sequence(rest, at: place, in: language) { return [start] + found }
            skipped += 1
            let isAllowed = next.followsGap ? skipped <= Pattern.gap : skipped <= 2 && isFiller(place, in: language)
            if !isAllowed { return nil }
            place += 1
        }
        return nil
    }

    /// The other words at which a match could have ended: "I feel like a stupid, useless idiot".
    private func alternativeEnds(of pattern: Pattern, _ found: [Int]) -> [Int] {
        guard pattern.parts.count == 1, let step = pattern.parts[0].last, step.followsGap, found.count > 1 else { return [] }
        let reach = found[found.count - 2] + 1..<min(words.count, found[found.count - 2] + Pattern.gap + 2)
        let sentence = reach.prefix { !words[$0].opensSentence }
        return sentence.filter { words[$0].elements.contains(step.element) }
    }

    private func isFiller(_ word: Int, in language: Languages) -> Bool {
        index.rules.contains { $0.language == language && words[word].elements.contains($0.fillers) }
    }

    /// Whether a negation stands before the sign in its clause, inside it, or, where the language has it so, right behind it.
    private func isNegated(_ sign: [Int], in language: Languages) -> Bool {
        guard let rules = index.rules.first(where: { $0.language == language }), let first = sign.first, let last = sign.last else { return false }
        let negates = { (word: Int) in
            words[word].elements.contains(rules.negations)
                && !(word + 1 < words.count && words[word + 1].elements.contains(rules.weakeners))
        }
        var place = first
        while place > 0, first - place < 3, !words[place].elements.contains(rules.clauseOpeners), !words[place].opensSentence, !words[place].followsComma {
            place -= 1
            if negates(place) { return true }
        }
        if (first..<last).contains(where: { !sign.contains($0) && negates($0) }) { return true }
        guard let objects = rules.objects else { return false }
        var next = last + 1
        if next < words.count, words[next].elements.contains(objects) { next += 1 }
        return next < words.count && !words[(last + 1)...next].contains { $0.opensSentence || $0.followsComma } && negates(next)
    }
}
