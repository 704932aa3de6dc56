internal import Identifiers

/// Turns the tags of single words into names.
struct NameSpans {
    private let text: TaggedText
    private let language: NameLanguage
    private let isForeign: Bool
    private var classes: [NameModel.Class]
    private var scores: [Float]

    /// From which probability on a word is masked. A leak costs more than a mask too many.
    private static let threshold: Float = 0.1
    /// The same for everyday words in small letters that are names too.
    private static let ambiguousThreshold: Float = 0.2
    /// The same in a language that no model knows.
    private static let foreignThreshold: Float = 0.97
    /// The same for words that no dictionary knows, without and with a capital.
    private static let unknownThreshold: Float = 0.08
    private static let unknownCapitalThreshold: Float = 0.04
    /// What another word of the same stem must have when one of them is surely a name.
    private static let sureThreshold: Float = 0.7

    init(_ text: TaggedText, _ language: NameLanguage, isForeign: Bool) {
        self.text = text
        self.language = language
        self.isForeign = isForeign
        classes = []
        scores = []
        classes.reserveCapacity(text.tokens.count)
        for index in text.tokens.indices {
            let (found, score) = Self.judge(index, text, isForeign: isForeign)
            classes.append(found)
            scores.append(score)
        }
        for index in NameClues(text, language).persons() {
            scores[index] = classes[index] == .person ? max(scores[index], 0.6) : 0.6
            classes[index] = .person
        }
        spread()
        join()
    }

    /// All names, in no particular order; those of schools and workplaces may overlap others.
    var all: [FoundName] {
        let houses = Establishments(text, language).spans().map { organisation($0.tokens, $0.label) }
        let workplaces = Workplaces(text, language, isForeign: isForeign).spans().map { organisation($0, .workplace) }
        return spans() + houses + workplaces
    }

    private func organisation(_ tokens: ClosedRange<Int>, _ label: Label) -> FoundName {
        let range = text.tokens[tokens.lowerBound].range.lowerBound..<end(of: tokens.upperBound)
        return FoundName(finding: Finding(range: range, label: label, score: 0.7, recognizer: "names-\(language.rawValue)"), keys: [])
    }

    private static func judge(_ index: Int, _ text: TaggedText, isForeign: Bool) -> (NameModel.Class, Float) {
        let person = text.probability(index, .person)
        let place = text.probability(index, .place)
        let fact = text.facts[index]
        guard fact.shape != .number, !isTag(index, text), !fact.marks.contains(.announcement) else { return (.nothing, 0) }
        if fact.marks.contains(.allowed), fact.marks.isDisjoint(with: [.given, .surname]) || person < 0.9 { return (.nothing, 0) }
        if fact.marks.contains(.placePhrase), person < 0.5 { return (.place, 0.6) }
        let either: NameModel.Class = place > person && !isGivenName(fact) ? .place : .person
        let name = person + place
        if isForeign || fact.shape == .otherScript { return name >= foreignThreshold ? (either, name) : (.nothing, 0) }
        if isListed(fact), name >= (fact.known.contains(.asWord) ? 0.03 : 0.01) { return (either, max(0.5, name)) }
        if isUnknownCapital(fact), name + text.probability(index, .organisation) / 2 >= unknownCapitalThreshold { return (either, max(0.3, name)) }
        if isUnknown(fact), name >= unknownThreshold { return (either, max(0.3, name)) }
        let needed = fact.marks.contains(.ambiguous) && fact.shape == .lower ? ambiguousThreshold : threshold
        return name >= needed ? (either, name) : (.nothing, 0)
    }

    /// The name of an HTML element.
    private static func isTag(_ index: Int, _ text: TaggedText) -> Bool {
        let start = text.tokens[index].range.lowerBound
        return start > 0 && (text.bytes[start - 1] == 0x3C || (text.bytes[start - 1] == 0x2F && start > 1 && text.bytes[start - 2] == 0x3C))
    }

    /// Whether a word is on the language's list of given names or places and on none that speaks against it.
    private static func isListed(_ fact: WordFacts) -> Bool {
        fact.length >= 3 && !fact.marks.isDisjoint(with: [.given, .place]) && fact.marks.isDisjoint(with: [.ambiguous, .allowed, .kin, .role])
    }

    /// Whether a word without a capital of its own is none of the dictionary.
    private static func isUnknown(_ fact: WordFacts) -> Bool {
        (fact.shape == .lower || fact.shape == .capitals) && fact.length >= 3 && !fact.known.contains(.asWord) && fact.marks.isDisjoint(with: [.allowed, .kin, .role])
    }

    private static func isGivenName(_ fact: WordFacts) -> Bool { fact.marks.contains(.given) && !fact.marks.contains(.place) }

    /// Whether a capital begins a word that the dictionary does not know in lower case.
    private static func isUnknownCapital(_ fact: WordFacts) -> Bool {
        fact.shape == .capitalised && fact.length >= 2 && !fact.known.contains(.asWord) && fact.marks.isDisjoint(with: [.allowed, .kin, .role])
    }

    /// What is surely a person's name in one place is one in the others, unless it is an ordinary word there.
    private mutating func spread() {
        var sure: Set<UInt64> = []
        for index in classes.indices where classes[index] == .person && scores[index] >= Self.sureThreshold && text.facts[index].length >= 3 {
            sure.formUnion(keys(of: index))
        }
        guard !sure.isEmpty else { return }
        for index in classes.indices where classes[index] == .nothing && text.facts[index].length >= 3 {
            let fact = text.facts[index]
            let mayBeWord = fact.known.contains(.asWord) && fact.shape == .lower
            let isListed = fact.shape == .capitalised && fact.marks.contains(.given)
            let isLikely = isListed || text.probability(index, .person) >= (mayBeWord ? 0.1 : 0.005)
            if isLikely, fact.marks.isDisjoint(with: [.allowed, .kin, .role]), !sure.isDisjoint(with: keys(of: index)) {
                classes[index] = .person
                scores[index] = 0.5
            }
        }
    }

    /// Parts of one word are of one class: Anna-Leena, O'Brien, Al-Hamdani.
    private mutating func join() {
        // Mohammad May: a month behind a given name.
        for index in classes.indices.dropFirst() where text.tokens[index].gap == .space && classes[index] == .nothing && classes[index - 1] == .person {
            let (given, month) = (text.facts[index - 1], text.facts[index])
            guard given.shape == .capitalised, month.shape == .capitalised, scores[index - 1] >= Self.sureThreshold else { continue }
            guard month.marks.contains(.allowed), !month.marks.isDisjoint(with: [.given, .surname, .foreignSurname]) else { continue }
            classes[index] = .person
            scores[index] = 0.5
        }
        for index in classes.indices.dropFirst() where text.tokens[index].gap == .hyphen || text.tokens[index].gap == .apostrophe {
            let before = classes[index - 1]
            let here = classes[index]
            if before == .person, here == .nothing, text.facts[index].length > 1, text.facts[index].shape != .number, text.isCapitalised(index) == text.isCapitalised(index - 1) {
                classes[index] = .person
                scores[index] = scores[index - 1]
            } else if here == .person, before == .nothing, text.facts[index - 1].shape != .number, text.isCapitalised(index - 1) || text.facts[index - 1].length <= 3 {
                classes[index - 1] = .person
                scores[index - 1] = scores[index]
            }
        }
    }

    private func spans() -> [FoundName] {
        var found: [FoundName] = []
        var index = 0
        while index < classes.count {
            guard classes[index] == .person || classes[index] == .place else {
                index += 1
                continue
            }
            let first = index
            var score = scores[index]
            while index + 1 < classes.count, classes[index + 1] == classes[first], continues(index + 1) {
                index += 1
                score = max(score, scores[index])
            }
            let range = text.tokens[first].range.lowerBound..<end(of: index)
            let isPerson = classes[first] == .person
            found.append(
                FoundName(
                    finding: Finding(range: range, label: isPerson ? .person : .location, score: Double(min(score, 0.95)), recognizer: "names-\(language.rawValue)"),
                    keys: isPerson ? (first...index).map(keys(of:)) : []))
            index += 1
        }
        return found
    }

    /// Whether the token goes on with the name before it.
    private func continues(_ index: Int) -> Bool {
        switch text.tokens[index].gap {
        case .space, .hyphen, .apostrophe, .dot: true
        // An initial and its stop: R. Fanshawe.
        case .sentence: text.facts[index - 1].shape == .singleCapital && text.tokens[index].range.lowerBound - text.tokens[index - 1].range.upperBound == 2
        default: false
        }
    }

    /// Behind the token, with the ending that an apostrophe or a colon parts from it: Anna's, NN:n.
    private func end(of index: Int) -> Int {
        let end = text.tokens[index].range.upperBound
        guard index + 1 < text.tokens.count, text.tokens[index + 1].gap == .apostrophe || text.tokens[index + 1].gap == .colon, text.facts[index + 1].length <= 4,
            text.tokens[index + 1].range.lowerBound - end <= 3
        else { return end }
        return text.tokens[index + 1].range.upperBound
    }

    private func keys(of index: Int) -> Set<UInt64> {
        var keys: Set<UInt64> = [text.facts[index].hash, text.facts[index].stem]
        let lowered = text.lowered(index)
        for length in Inflection.stems(of: lowered, language) where length >= 3 { keys.insert(WordHash.of(lowered[..<length])) }
        return keys
    }
}
