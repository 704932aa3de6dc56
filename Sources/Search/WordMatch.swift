import Morphology
import UTF8Text

/// What the index holds for one word of a query.
struct WordMatch {
    /// Entries that count together.
    struct Group {
        /// What the group counts by.
        let percent: Int
        let rarity: Int
        /// In 256ths of one occurrence.
        let weights: [Int32: (weight: Int, isExact: Bool)]
        let sources: [Source]
    }

    struct Source {
        let found: String
        let kind: String
        let documents: Set<Int32>
    }

    let word: Word
    let groups: [Group]
    /// Set where the word was found by another spelling.
    let correction: (typed: String, found: String)?

    /// How much the word tells: the rarity of its first group.
    var rarity: Int { groups.first?.rarity ?? 0 }

    /// The best group's points for each document.
    let best: [Int32: (points: Int, isExact: Bool)]

    init(word: Word, groups: [Group], correction: (typed: String, found: String)? = nil) {
        self.word = word
        self.groups = groups
        self.correction = correction
        var best: [Int32: (points: Int, isExact: Bool)] = [:]
        for group in groups {
            for (document, weight) in group.weights {
                let points = group.rarity * SearchIndex.saturated(weight.weight) / 256 * group.percent / 100
                let old = best[document]
                best[document] = (max(points, old?.points ?? 0), weight.isExact || old?.isExact ?? false)
            }
        }
        self.best = best
    }

    func reasons(for document: Int32) -> [SearchReason] {
        let points = best[document]?.points ?? 0
        return groups.flatMap { group in
            group.sources.filter { $0.documents.contains(document) }.map { SearchReason(word: word.exact, found: $0.found, kind: $0.kind, points: points) }
        }
    }
}

extension SearchIndex {
    /// Everything that a word finds.
    /// - Parameter joined: what the word finds together with its neighbours.
    func match(_ word: Word, isLast: Bool, joined: [WordMatch.Group]) throws(Damage) -> WordMatch {
        var groups = try ownMatch(word).groups + joined
        let length = word.folded.utf16.count
        let near = try filesNear(word.folded)
        if length >= 3, isLast || groups.isEmpty, let prefix = try prefixGroup(word, near, percent: groups.isEmpty ? 75 : 50) { groups.append(prefix) }
        guard groups.isEmpty, length >= 4 else { return WordMatch(word: word, groups: groups) }
        if let mistyped = try mistypedMatch(word, near) { return mistyped }
        return WordMatch(word: word, groups: try partGroups(word, near))
    }

    /// Two words in a row that are one in the index, such as "wheel chair", for each of the two. Only where the file of the first holds them too.
    func joined(_ sequence: [Word]) throws(Damage) -> [String: [WordMatch.Group]] {
        var joined: [String: [WordMatch.Group]] = [:]
        for (first, second) in zip(sequence, sequence.dropFirst()) {
            let word = Word(exact: first.exact + second.exact, language: language)
            guard try filesNear(first.folded).contains(fileNumber(ofKey: stemmer.stem(word.folded))) else { continue }
            for group in try ownMatch(word, percent: 70).groups {
                joined[first.exact, default: []].append(group)
                joined[second.exact, default: []].append(group)
            }
        }
        return joined
    }

    /// What the word's own lexeme finds, by whatever form.
    func ownMatch(_ word: Word, percent: Int = 100) throws(Damage) -> WordMatch {
        let lexemes = try lexemes(of: stemmer.stem(word.folded))
        let group = group(lexemes, percent: percent) { kind in
            switch kind {
            case .form(let form):
                if form == word.exact { return (100, true, "form") }
                let isFolded = Words.fold(form, language) == word.folded
                return isFolded ? (92, true, "form") : (45, false, "inflection")
            case .part: return (40, false, "part")
            case .synonym: return (45, false, "synonym")
            case .phrase, .alias: return nil
            }
        }
        return WordMatch(word: word, groups: group.map { [$0] } ?? [])
    }

    /// The lexeme of a key and those that it is an alias of.
    private func lexemes(of key: String) throws(Damage) -> [Lexeme] {
        guard let lexeme = try lexeme(key) else { return [] }
        var lexemes = [lexeme]
        for case .alias(let target) in lexeme.entries.map(\.kind) {
            if let other = try self.lexeme(target) { lexemes.append(other) }
        }
        return lexemes
    }

    /// - Parameter judge: percent of an entry's weight, whether it is the word as written, and a name for it; nil to leave it out.
    private func group(_ lexemes: [Lexeme], percent: Int, _ judge: (Lexeme.Entry.Kind) -> (percent: Int, isExact: Bool, kind: String)?) -> WordMatch.Group? {
        var weights: [Int32: (weight: Int, isExact: Bool)] = [:]
        var sources: [WordMatch.Source] = []
        var count = 0
        for lexeme in lexemes {
            for entry in lexeme.entries {
                guard let verdict = judge(entry.kind) else { continue }
                for posting in entry.postings {
                    let old = weights[posting.document] ?? (0, false)
                    weights[posting.document] = (old.weight + PostingCode.values[Int(posting.level)] * verdict.percent / 100, old.isExact || verdict.isExact)
                }
                count = max(count, entry.count)
                let found = if case .form(let form) = entry.kind { form } else { lexeme.key }
                sources.append(WordMatch.Source(found: found, kind: verdict.kind, documents: Set(entry.postings.map(\.document))))
            }
        }
        guard !weights.isEmpty else { return nil }
        let rarity = rarity(max(count, weights.count), isCommon: lexemes.first?.isCommon ?? false)
        return WordMatch.Group(percent: percent, rarity: rarity, weights: weights, sources: sources)
    }

    /// The numbers of the files of terms in which forms that begin like a word may stand: two at most.
    private func filesNear(_ folded: String) throws(Damage) -> [Int] {
        var numbers = [fileNumber(ofKey: stemmer.stem(folded))]
        let second = fileNumber(ofKey: folded)
        if !numbers.contains(second) { numbers.append(second) }
        if numbers.count < 2, let bound = bound(behind: second), bound.hasPrefix(folded) { numbers.append(second + 1) }
        return numbers
    }

    private func prefixGroup(_ word: Word, _ near: [Int], percent: Int) throws(Damage) -> WordMatch.Group? {
        let own = stemmer.stem(word.folded)
        var lexemes: [Lexeme] = []
        for number in near {
            let file = try termFile(number)
            var last = -1
            for (form, lexeme) in file.forms where lexeme != last && form.utf8.starts(with: word.folded.utf8) && file.keys[lexeme] != own {
                if let found = try self.lexeme(file.keys[lexeme]) { lexemes.append(found) }
                last = lexeme
            }
        }
        return group(lexemes, percent: percent) { kind in
            guard case .form(let form) = kind, Words.fold(form, language).utf8.starts(with: word.folded.utf8) else { return nil }
            return (100, false, "beginning")
        }
    }

    private func mistypedMatch(_ word: Word, _ near: [Int]) throws(Damage) -> WordMatch? {
        let limit = word.folded.unicodeScalars.count >= 8 ? 2 : 1
        var forms: Set<String> = []
        var keys: Set<String> = []
        for number in near {
            let file = try termFile(number)
            forms.formUnion(file.forms.map(\.folded))
            keys.formUnion(file.keys)
        }
        var best = Self.nearest(word.folded, forms, limit)
        if best.distance > 1 { best = Self.nearest(word.folded, forms.union(try endings(near: word.folded)), limit) }
        // An inflection that no text has: its stem may be near.
        let stem = stemmer.stem(word.folded)
        let nearKeys = stem.unicodeScalars.count >= 4 ? Self.nearest(stem, keys, limit) : (distance: limit + 1, words: [])
        let isByKey = nearKeys.distance < best.distance
        if isByKey { best = nearKeys }
        var groups: [WordMatch.Group] = []
        for candidate in best.words.prefix(3) {
            let group = group(try lexemes(of: isByKey ? candidate : stemmer.stem(candidate)), percent: best.distance == 1 ? 80 : 60) { kind in
                switch kind {
                case .form(let form): isByKey ? (70, true, "spelling") : Words.fold(form, language) == candidate ? (100, true, "spelling") : (45, false, "spelling")
                case .part: (40, false, "spelling of a part")
                case .synonym: (45, false, "spelling of a synonym")
                case .phrase, .alias: nil
                }
            }
            if let group { groups.append(group) }
        }
        guard let first = groups.first else { return nil }
        let shown = first.sources.first { $0.kind == "spelling" && (isByKey || Words.fold($0.found, language) == best.words[0]) }
        return WordMatch(word: word, groups: groups, correction: (word.exact, shown?.found ?? best.words[0]))
    }

    /// The words at the least distance: those with the same first letter first, then those of the same length, then by spelling.
    private static func nearest(_ wanted: String, _ candidates: Set<String>, _ limit: Int) -> (distance: Int, words: [String]) {
        let wanted = Array(wanted.unicodeScalars)
        var distance = limit + 1
        var forms: [(form: String, order: Int)] = []
        for form in candidates {
            let scalars = Array(form.unicodeScalars)
            guard scalars.count > 2, let found = EditDistance.between(wanted, scalars, limit: min(distance, limit)) else { continue }
            if found < distance {
                distance = found
                forms = []
            }
            forms.append((form, (scalars[0] == wanted[0] ? 0 : 1000) + abs(scalars.count - wanted.count)))
        }
        forms.sort { $0.order != $1.order ? $0.order < $1.order : FrontCoding.precedes($0.form, $1.form) }
        return (distance, forms.map(\.form))
    }

    /// The longest known words that an unknown one begins or ends with.
    private func partGroups(_ word: Word, _ near: [Int]) throws(Damage) -> [WordMatch.Group] {
        var forms: [String] = []
        for number in near {
            let file = try termFile(number)
            forms += (file.forms.map(\.folded) + file.keys).filter { word.folded.utf8.starts(with: $0.utf8) }
        }
        let first = Self.longest(forms)
        let last = Self.longest(try endings(near: word.folded).filter { word.folded.hasSuffix($0) })
        var groups: [WordMatch.Group] = []
        for form in [first, last].compactMap({ $0 }) {
            let group = group(try lexemes(of: stemmer.stem(form)), percent: 40) { kind in
                switch kind {
                case .form, .part, .synonym: (100, false, "part")
                case .phrase, .alias: nil
                }
            }
            if let group { groups.append(group) }
        }
        return groups
    }

    private static func longest(_ forms: [String]) -> String? {
        let long = forms.filter { $0.utf16.count >= 4 }
        guard let length = long.map(\.utf16.count).max() else { return nil }
        return long.filter { $0.utf16.count == length }.min { FrontCoding.precedes($0, $1) }
    }
}
