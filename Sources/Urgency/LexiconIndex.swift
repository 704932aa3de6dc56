import Identifiers

/// All lexicons, frozen for the search. An element is a set of alternatives, `a|b*`, and has a number.
struct LexiconIndex: Sendable {
    /// The small words of a language, as numbers of elements.
    struct Rules: Sendable {
        let language: Languages
        let fillers: Int
        let negations: Int
        let weakeners: Int
        let clauseOpeners: Int
        /// nil where negations stand before the verb only.
        let objects: Int?
    }

    private(set) var patterns: [Pattern] = []
    private(set) var rules: [Rules] = []
    /// By element: the patterns that begin with it.
    private(set) var patternsByStart: [[Int]] = []
    private var numbers: [Substring: Int] = [:]
    private var wholes: [UInt64: [Int]] = [:]
    private var beginnings: [UInt64: [Int]] = [:]
    private var ends: [UInt64: [Int]] = [:]
    private var middles: [UInt64: [Int]] = [:]
    private var middleLengths: [Int] = []
    private var ranges: [(numbers: ClosedRange<Int>, element: Int)] = []

    static let shared = LexiconIndex(Lexicon.all, Grammar.all)

    init(_ lexicons: [Lexicon], _ grammars: [Grammar]) {
        for grammar in grammars {
            rules.append(
                Rules(
                    language: grammar.language,
                    fillers: number(ofWords: grammar.fillers),
                    negations: number(ofWords: grammar.negations),
                    weakeners: number(ofWords: grammar.weakeners),
                    clauseOpeners: number(ofWords: grammar.clauseOpeners),
                    objects: grammar.objects.isEmpty ? nil : number(ofWords: grammar.objects)
                ))
        }
        for lexicon in lexicons {
            add(lexicon.signs, role: .sign, of: lexicon)
            add(lexicon.nearOthers, role: .nearOthers, of: lexicon)
            add(lexicon.harmless, role: .harmless, of: lexicon)
        }
        middleLengths = Set(middleLengths).sorted()
    }

    private mutating func add(_ lines: String, role: Pattern.Role, of lexicon: Lexicon) {
        for line in lines.split(separator: "\n") {
            guard let pattern = Pattern(line, role: role, of: lexicon, number: { number(of: $0) }) else { continue }
            patternsByStart[pattern.parts[0][0].element].append(patterns.count)
            patterns.append(pattern)
        }
    }

    private mutating func number(ofWords words: String) -> Int {
        number(of: Substring(words.split(separator: " ").joined(separator: "|")))
    }

    private mutating func number(of element: Substring) -> Int {
        if let number = numbers[element] { return number }
        let number = patternsByStart.count
        numbers[element] = number
        patternsByStart.append([])
        for alternative in element.split(separator: "|") { enter(alternative, as: number) }
        return number
    }

    private mutating func enter(_ alternative: Substring, as number: Int) {
        if let first = alternative.utf8.first, first &- 0x30 < 10 {
            let bounds = alternative.split(separator: "-").compactMap { Int($0) }
            if bounds.count == 2, bounds[0] <= bounds[1] { ranges.append((bounds[0]...bounds[1], number)) }
            return
        }
        let isOpenAtStart = alternative.hasPrefix("*")
        let isOpenAtEnd = alternative.hasSuffix("*")
        let word = alternative.filter { $0 != "*" && $0 != "'" }
        for spelling in Spelling.variants(of: word) {
            let hash = Spelling.hash(spelling)
            switch (isOpenAtStart, isOpenAtEnd) {
            case (true, true):
                middles[hash, default: []].append(number)
                middleLengths.append(spelling.count)
            case (true, false): ends[hash, default: []].append(number)
            case (false, true): beginnings[hash, default: []].append(number)
            case (false, false): wholes[hash, default: []].append(number)
            }
            guard !isOpenAtStart else { continue }
            for slip in Spelling.slips(of: spelling) + [Spelling.withoutDoubles(spelling)] where slip != spelling {
                // The squeezed spelling of "tappaa" must not meet "tapa": it is kept apart by a mark that no word has.
                let isSlip = slip.count > 6
                let key = isSlip ? Spelling.hash(slip) : Spelling.hash(Spelling.hash(slip), 0)
                if isOpenAtEnd { beginnings[key, default: []].append(number) } else { wholes[key, default: []].append(number) }
            }
        }
    }

    /// The elements that meet a word, without repetition.
    ///
    /// - Parameter isSqueezed: whether `word` was written with stretched letters; see `Spelling.squeezed`.
    func elements(of word: [UInt8], isSqueezed: Bool) -> [Int] {
        var elements = wholes[Spelling.hash(word)] ?? []
        var hash = Spelling.emptyHash
        for byte in word.prefix(Self.longestWord) {
            hash = Spelling.hash(hash, byte)
            if let more = beginnings[hash] { elements += more }
            if isSqueezed, let more = beginnings[Spelling.hash(hash, 0)] { elements += more }
        }
        if isSqueezed { elements += wholes[Spelling.hash(Spelling.hash(word), 0)] ?? [] }
        guard word.count <= Self.longestWord else { return elements }
        for start in word.indices {
            if let more = ends[Spelling.hash(word[start...])] { elements += more }
            for length in middleLengths where start + length <= word.count {
                if let more = middles[Spelling.hash(word[start..<(start + length)])] { elements += more }
            }
        }
        return elements.count > 1 ? Array(Set(elements)) : elements
    }

    func elements(ofNumber number: Int) -> [Int] {
        ranges.compactMap { $0.numbers.contains(number) ? $0.element : nil }
    }

    /// Bytes; what is longer is no word, and only its beginning is compared.
    private static let longestWord = 48
}
