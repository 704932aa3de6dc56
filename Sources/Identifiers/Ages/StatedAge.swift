/// Ages that the words around them announce: "jag är 16", "min son fyllde åtta", "en pige på 15", "täytin 15", "kids are 4, 7 and 11", with or
/// without "years", "years old", and for babies months. A number of years that nothing announces is a duration or a limit and stays.
struct StatedAge: Recognizer {
    let name = "stated-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        let spoken = AgeWords.all.filter { passage.languages.contains($0.language) }
        passage.forEachQuantity { quantity in
            guard (1...120).contains(quantity.value), !quantity.isSpelled || quantity.value > 1 else { return }
            for words in spoken where quantity.languages.contains(words.language) {
                guard let found = age(quantity, words, in: passage) else { continue }
                findings.append(found)
                return
            }
        }
    }

    private func age(_ quantity: Quantity, _ words: AgeWords, in passage: Passage) -> Finding? {
        let end = quantity.range.upperBound
        guard !isInTime(quantity.range.lowerBound, in: passage) else { return nil }
        let start = passage.listStart(before: quantity.range.lowerBound)
        let unit = passage.wordIndex(behind: end, across: "-", atMost: 2)
        let isYears = unit.map { words.years.contains(passage.words[$0]) } ?? false
        let isMonths = unit.map { words.months.contains(passage.words[$0]) } ?? false
        guard isYears || isMonths || mayStandAlone(end, in: passage) else { return nil }
        let isAnnounced = passage.announcesAge(before: start, words)
        guard isYears || isMonths, let unit else {
            guard isAnnounced, !isRuleBehind(end, in: passage), !countsPeople(quantity.value, before: start, in: passage) else { return nil }
            return finding(start..<passage.listEnd(behind: end), quantity.value < 5 ? Score.doubtful : 0.5)
        }
        return age(from: start, number: end, unit: unit, isMonths: isMonths, isAnnounced: isAnnounced, words, in: passage)
    }

    /// Whether nothing behind a number that has no unit makes it an amount, a part, or the first half of a word: 6-cylinder.
    private func mayStandAlone(_ end: Int, in passage: Passage) -> Bool {
        guard !passage.isWordCharacter(at: end), passage[end] != 0x2D || !passage.isWordCharacter(at: end + 1) else { return false }
        return !passage.countsSomething(behind: end) && !passage.comparesSomething(behind: end)
    }

    private func age(
        from start: Int, number: Int, unit: Int, isMonths: Bool, isAnnounced: Bool, _ words: AgeWords, in passage: Passage
    ) -> Finding? {
        var end = passage.words[unit].end
        let before = passage.wordIndex(before: start, across: "(,").map { passage.words[$0] }
        let isLimited = before.map { words.limits.contains($0) } ?? false
        // 15 y/o
        let next = passage.wordIndex(behind: end, across: "-./", atMost: 2)
        if let next, words.old.contains(passage.words[next]) {
            end = passage.words[next].end
            end = passage.personEnd(behind: end, words)
            return isLimited ? nil : finding(start..<end, 0.5)
        }
        if let next, AgeWords.elapsed.contains(passage.words[next]), !Self.mayGoOn.contains(passage.words[next]) { return nil }
        let opens = passage[start - 1] == 0x28
        if opens, passage[end] == 0x29 || passage[end] == 0x2C || passage[end] == 0x2E { return finding(start..<end, 0.5) }
        if isLimited { return nil }
        if isAnnounced { return isMonths && isMine(before: start, in: passage) ? nil : finding(start..<end, 0.5) }
        if isMonths {
            return next.map { words.people.contains(passage.words[$0]) } ?? false ? finding(start..<end, Score.doubtful) : nil
        }
        // "17v" is hardly ever anything else in Finnish; with a space it may be weeks.
        let isShort = words.language == .finnish && passage.words[unit].count <= 3 && passage[number].isASCIILetter
        let isNamed = passage[start - 2] == 0x2C && passage[end] == 0x2C
        let isFirst = start == 0 || passage[start - 1].isLineEnd
        let isPerson = next.map { words.people.contains(passage.words[$0]) } ?? false
        return isShort || isNamed || isFirst || isPerson ? finding(start..<end, Score.doubtful) : nil
    }

    /// Whether the speaker is who is some months along: "jag är 8 månader".
    private func isMine(before start: Int, in passage: Passage) -> Bool {
        let next = passage.firstWord(from: start)
        return passage.words[max(0, next - 3)..<next].contains { Self.speakers.contains($0) }
    }

    /// "vi är 5 i familjen"; and a small number beside oneself without a verb.
    private func countsPeople(_ value: Int, before start: Int, in passage: Passage) -> Bool {
        guard value < 12 else { return false }
        let next = passage.firstWord(from: start)
        if next > 0, Self.speakers.contains(passage.words[next - 1]) { return passage.words[next - 1].count > 1 && !Self.verbs.contains(passage.words[next - 1]) }
        return passage.words[max(0, next - 2)..<next].contains { Self.groups.contains($0) }
    }

    /// "aged 16 or over", "18 eller äldre".
    private func isRuleBehind(_ end: Int, in passage: Passage) -> Bool {
        guard let first = passage.wordIndex(behind: end), Self.alternatives.contains(passage.words[first]) else { return false }
        guard let second = passage.wordIndex(behind: passage.words[first].end) else { return false }
        return Self.comparisons.contains(passage.words[second])
    }

    /// The hours of "14.30" and the like are no quantities, but "kl 14" is one.
    private func isInTime(_ start: Int, in passage: Passage) -> Bool {
        passage.wordIndex(before: start, across: ".").map { Self.clocks.contains(passage.words[$0]) } ?? false
    }

    private static let speakers = Vocabulary("jag i im minä mä mie olen oon jeg me")
    private static let verbs = Vocabulary("im olen oon")
    private static let groups = Vocabulary("vi we they de dom ne me")
    private static let alternatives = Vocabulary("and or eller tai og och ja to")
    private static let comparisons = Vocabulary("over under older younger above below äldre yngre över ældre derover yli alle")
    private static let clocks = Vocabulary("kl klo klockan kello at klokken klokka")
    /// Words of `elapsed` that may as well go on with the sentence.
    private static let mayGoOn = Vocabulary("i sen now or eller tai tillsammans sammen efter")
}

extension Passage {
    /// Behind "man" or "girl" right behind an age: "17 year old man". Only English says it in this order.
    func personEnd(behind end: Int, _ words: AgeWords) -> Int {
        guard words.language == .english, let next = wordIndex(behind: end, atMost: 1), Self.persons.contains(self.words[next]) else { return end }
        return self.words[next].end
    }

    private static let persons = Vocabulary("man woman boy girl lad lass male female guy lady kid")
}
