import Identifiers

/// Looks for traits in the findings of a passage and in the words that they leave readable.
struct TraitSearch {
    private let passage: Passage
    private let findings: [Finding]
    private let lists: [TraitWords]
    private var all: [(kind: RareTraits.Trait.Kind, range: Range<Int>)] = []

    /// Indices of words for brothers, sisters and children.
    private var siblings: Set<Int> = []

    init(in passage: Passage, _ findings: [Finding]) {
        self.passage = passage
        self.findings = findings
        lists = TraitWords.all.filter { passage.languages.contains($0.language) }
    }

    /// By place; of those of one kind that overlap, the first.
    var found: [(kind: RareTraits.Trait.Kind, range: Range<Int>)] {
        var ends: [RareTraits.Trait.Kind: Int] = [:]
        return all.sorted { ($0.range.lowerBound, $1.range.upperBound, $0.kind.rawValue) < ($1.range.lowerBound, $0.range.upperBound, $1.kind.rawValue) }
            .filter { trait in
                guard ends[trait.kind, default: 0] <= trait.range.lowerBound else { return false }
                ends[trait.kind] = trait.range.upperBound
                return true
            }
    }

    mutating func run() {
        for finding in findings {
            if let kind = kind(of: finding) { all.append((kind, finding.range)) }
        }
        var next = 0
        for index in passage.words.indices {
            while next < findings.count, findings[next].range.upperBound <= passage.words[index].start { next += 1 }
            guard next == findings.count || findings[next].range.lowerBound >= passage.words[index].end else { continue }
            for words in lists where words.any.match(at: index, in: passage) != nil { look(at: index, words) }
        }
        if !siblings.isEmpty { countSiblings() }
    }

    private mutating func countSiblings() {
        passage.forEachQuantity { quantity in
            guard (6...30).contains(quantity.value), let next = passage.wordIndex(behind: quantity.range.upperBound), siblings.contains(next) else { return }
            all.append((.family, quantity.range.lowerBound..<passage.words[next].end))
        }
    }

    private func kind(of finding: Finding) -> RareTraits.Trait.Kind? {
        switch finding.label {
        case .age, .dateOfBirth: .age
        case .location, .address, .postal: .place
        case .workplace: .workplace
        case .school, .schoolClass: .school
        case .date: isOfEvent(finding) ? .event : nil
        default: nil
        }
    }

    /// Whether something is said to have happened on a day: a word for it within six words.
    private func isOfEvent(_ date: Finding) -> Bool {
        let first = passage.firstWord(from: date.range.lowerBound)
        let last = passage.firstWord(from: date.range.upperBound)
        return (max(0, first - 6)..<min(last + 6, passage.words.count)).contains { index in lists.contains { $0.happenings.match(at: index, in: passage) != nil } }
    }

    private mutating func look(at index: Int, _ words: TraitWords) {
        for (kind, phrases) in words.always {
            if let range = phrases.match(at: index, in: passage) { all.append((kind, range)) }
        }
        if words.siblings.match(at: index, in: passage) != nil { siblings.insert(index) }
        if let range = words.roles.match(at: index, in: passage), isHeld(index, words) || isAlone(index, range, words) { all.append((.role, range)) }
        if let range = words.professions.match(at: index, in: passage), isAlone(index, range, words) { all.append((.role, range)) }
        if let range = words.origins.match(at: index, in: passage), isAlone(index, range, words) || isSmall(around: index, words) { all.append((.origin, range)) }
    }

    /// "är präst", "works as a vicar": a word for being it up to three words before. Who speaks with the vicar is not one.
    private func isHeld(_ index: Int, _ words: TraitWords) -> Bool {
        (max(0, index - 3)..<index).contains { words.being.match(at: $0, in: passage) != nil } && !passage.endsSentence(between: max(0, index - 3), index)
    }

    /// "byns enda läkare", "the only doctor on the island".
    private func isAlone(_ index: Int, _ range: Range<Int>, _ words: TraitWords) -> Bool {
        let behind = passage.firstWord(from: range.upperBound)
        let places = Array(max(0, index - 2)..<index)
        return places.contains { words.lone.match(at: $0, in: passage) != nil || words.small.match(at: $0, in: passage) != nil }
            || (behind..<min(behind + 4, passage.words.count)).contains { words.small.match(at: $0, in: passage) != nil }
    }

    /// Whether a small place is spoken of within twelve words.
    private func isSmall(around index: Int, _ words: TraitWords) -> Bool {
        (max(0, index - 12)..<min(index + 13, passage.words.count)).contains { words.small.match(at: $0, in: passage) != nil }
    }
}

extension Passage {
    /// Whether a sentence ends between two words.
    fileprivate func endsSentence(between first: Int, _ last: Int) -> Bool {
        bytes[words[first].start..<words[last].start].contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x0A }
    }
}
