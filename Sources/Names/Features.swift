/// What the tagger looks at: each feature of a token is a bucket of the model's table.
///
/// Features are hashed, never spelled: a model holds no words (Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning).
struct Features {
    private let tokens: [Token]
    private let facts: [WordFacts]
    private let manner: Manner
    /// Stems that are capitalised in the middle of a sentence somewhere in the message.
    private let capitalisedStems: Set<UInt64>

    static let bucketBits: UInt64 = 17

    /// How a message uses capitals.
    enum Manner: UInt8 { case ordinary, lower, capitals }

    init(_ tokens: [Token], _ facts: [WordFacts]) {
        self.tokens = tokens
        self.facts = facts
        var starts = 0
        var capitalStarts = 0
        var words = 0
        var capitals = 0
        var stems: Set<UInt64> = []
        for (token, fact) in zip(tokens, facts) where !token.isNumber {
            let isRaised = fact.shape != .lower && fact.shape != .otherScript
            words += 1
            if fact.shape == .capitals || fact.shape == .singleCapital { capitals += 1 }
            if token.startsSentence {
                starts += 1
                if isRaised { capitalStarts += 1 }
            } else if fact.shape == .capitalised {
                stems.insert(fact.stem)
            }
        }
        manner = capitals * 5 > words * 3 ? .capitals : capitalStarts * 2 < starts ? .lower : .ordinary
        capitalisedStems = stems
    }

    /// Appends the buckets of the token at `index`.
    func append(of index: Int, to buckets: inout [UInt32]) {
        let token = tokens[index]
        let here = facts[index]
        let before = fact(index - 1)
        let behind = fact(index + 1)
        let shape = UInt64(here.shape.rawValue)
        let place: UInt64 = token.gap.endsLine ? 2 : token.startsSentence ? 1 : 0
        let way = UInt64(manner.rawValue) << 8 | place << 4 | shape
        let gap = UInt64(token.gap.rawValue)
        let gapBehind = index + 1 < tokens.count ? UInt64(tokens[index + 1].gap.rawValue) : 31
        let marks = UInt64(here.marks.intersection(.features).rawValue)
        let known = UInt64(here.known.rawValue)
        let marksBefore = UInt64(before.marks.intersection(.features).rawValue)
        let marksBehind = UInt64(behind.marks.intersection(.features).rawValue)
        let knownBefore = UInt64(before.known.rawValue)
        let knownBehind = UInt64(behind.known.rawValue)
        let shapeBefore = UInt64(before.shape.rawValue)
        let shapeBehind = UInt64(behind.shape.rawValue)
        let kin = kinship(before: index)

        func add(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) { buckets.append(Self.bucket(template, a, b, c)) }

        add(1)
        add(2, here.hash)
        add(3, before.hash)
        add(4, behind.hash)
        add(5, fact(index - 2).hash)
        add(6, fact(index + 2).hash)
        add(7, before.hash, behind.hash)
        add(8, fact(index - 2).hash, before.hash)
        add(9, behind.hash, fact(index + 2).hash)
        add(10, here.hash, shape)
        add(11, here.hash, before.hash)
        add(12, here.hash, behind.hash)
        for (number, affix) in here.affixes.enumerated() { add(20 + UInt64(number), affix) }
        add(26, here.affixes[4], shape)
        add(30, way)
        add(31, way, UInt64(here.length))
        add(32, way, known)
        add(33, way, marks)
        add(34, way, marks, known)
        add(35, marks, known)
        add(36, marks, marksBefore)
        add(37, marks, marksBehind)
        add(38, known, knownBefore, shape)
        add(39, known, knownBehind, shape)
        add(40, way, shapeBefore, shapeBehind)
        add(41, gap, gapBehind, shape)
        add(42, gap, gapBehind, marks)
        add(43, kin, marks)
        add(44, kin, way, known)
        add(45, kin, before.hash)
        add(46, marksBefore, shape, known)
        add(47, marksBehind, shape, known)
        add(48, before.hash, shape)
        add(49, before.hash, known)
        add(50, before.hash, marks)
        add(51, behind.hash, marks)
        let line = UInt64(token.isNearEnd ? 1 : 0) << 8 | UInt64(min(token.placeInLine, 3)) << 4 | UInt64(min(token.restOfLine, 3))
        add(52, line, shape)
        add(53, line, marks)
        add(54, line, known, marks)
        if capitalisedStems.contains(here.stem) { add(55, shape, place) }
        for bit in 0..<UInt64(11) where marks >> bit & 1 == 1 { add(56, bit, shape) }
        for bit in 0..<UInt64(11) where marksBefore >> bit & 1 == 1 { add(57, bit, shape) }
        for bit in 0..<UInt64(11) where marksBehind >> bit & 1 == 1 { add(58, bit, shape) }
    }

    private func fact(_ index: Int) -> WordFacts {
        facts.indices.contains(index) ? facts[index] : Self.outside
    }

    /// Which of a role and a kinship stand among the three words before.
    private func kinship(before index: Int) -> UInt64 {
        var found: UInt64 = 0
        for distance in 1...3 where index - distance >= 0 {
            let marks = facts[index - distance].marks
            if marks.contains(.kin) { found |= 1 << UInt64(distance) }
            if marks.contains(.role) { found |= 16 << UInt64(distance) }
            if tokens[index - distance + 1].startsSentence { break }
        }
        return found
    }

    private static func bucket(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt32 {
        var hash = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ a) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 29) ^ b) &* 0x94D0_49BB_1331_11EB
        hash = (hash ^ (hash >> 31) ^ c) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: hash >> (64 - bucketBits))
    }

    private static let outside = WordFacts(hash: 1, stem: 1, shape: .number, marks: [], known: [], affixes: [], length: 0)
}
