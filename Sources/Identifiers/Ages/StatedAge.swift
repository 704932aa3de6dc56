/// Ages that the words around them announce: "jag är 16", "min son fyllde åtta", "en pige på 15", "täytin 15", "kids are 4, 7 and 11", with or
/// without "years", "years old", and for babies months. A number of years that nothing announces is a duration or a limit and stays.
struct StatedAge: Recognizer {
    let name = "stated-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        let spoken = AgeWords.all.filter { passage.languages.contains($0.language) }
        let needsEnglish = !passage.languages.contains(.english)
        passage.forEachAgeNumber { number in
            guard (1...120).contains(number.quantity.value) else { return }
            for words in spoken where number.quantity.languages.contains(words.language) {
                guard let found = age(number, words, in: passage) else { continue }
                findings.append(found)
                return
            }
            // English phrases slip into everything.
            if needsEnglish, let found = englishYears(number, in: passage) { findings.append(found) }
        }
    }

    /// "he is 4 year" in a text of another language.
    private func englishYears(_ number: AgeNumber, in passage: Passage) -> Finding? {
        let range = number.quantity.range
        guard !number.quantity.isSpelled, let unit = passage.wordIndex(behind: range.upperBound, across: "-", atMost: 1),
            passage.words[unit].count > 2, AgeWords.english.years.contains(passage.words[unit]), passage.announcesAge(before: range.lowerBound, .english)
        else { return nil }
        return finding(range.lowerBound..<passage.words[unit].end, Score.doubtful)
    }

    private func age(_ number: AgeNumber, _ words: AgeWords, in passage: Passage) -> Finding? {
        let quantity = number.quantity
        let end = quantity.range.upperBound
        guard !isInTime(quantity.range.lowerBound, in: passage) else { return nil }
        let start = passage.listStart(before: quantity.range.lowerBound)
        let unit = passage.wordIndex(behind: end, across: "-", atMost: 2)
        // "17å", but "tolv å åtta"
        let isYears = unit.map { words.years.contains(passage.words[$0]) && (passage.words[$0].start == end || !isAnd($0, in: passage)) } ?? false
        let isMonths = unit.map { words.months.contains(passage.words[$0]) } ?? false
        // "one" and "3,5" say nothing by themselves.
        let isWeak = number.isFraction && (quantity.isSpelled || passage[end - 1] != 0x35) || quantity.isSpelled && quantity.value == 1
        guard isYears || isMonths || !isWeak && mayStandAlone(end, in: passage) else { return nil }
        let isAnnounced = passage.announcesAge(before: start, words)
        guard isYears || isMonths, let unit else {
            let isFirst = !quantity.isSpelled && quantity.value > 12 && opensWithPerson(start, end, words, in: passage)
            guard isAnnounced || isFirst || isFurther(quantity, before: start, in: passage), !isRuleBehind(end, in: passage),
                !countsPeople(quantity, before: start, in: passage)
            else { return nil }
            let first = passage.wordIndex(before: start).flatMap { Self.aged.contains(passage.words[$0]) ? passage.words[$0].start : nil } ?? start
            return finding(first..<passage.listEnd(behind: end), quantity.value < 5 || !isAnnounced ? Score.doubtful : 0.5)
        }
        let surroundings = Surroundings(start: start, number: end, unit: unit, isMonths: isMonths, isAnnounced: isAnnounced, value: quantity.value)
        return age(surroundings, words, in: passage)
    }

    private func isAnd(_ index: Int, in passage: Passage) -> Bool { Passage.listLinks.contains(passage.words[index]) }

    /// Whether nothing behind a number that has no unit makes it an amount, a part, or the first half of a word: 6-cylinder.
    private func mayStandAlone(_ end: Int, in passage: Passage) -> Bool {
        guard !passage.isWordCharacter(at: end), passage[end] != 0x2D || !passage.isWordCharacter(at: end + 1) else { return false }
        return !passage.countsSomething(behind: end) && !passage.comparesSomething(behind: end)
    }

    /// A number with a unit, and what is known of it.
    private struct Surroundings {
        /// Of the list that the number ends.
        let start: Int
        /// The end of the number.
        let number: Int
        /// The index of the unit's word.
        let unit: Int
        let isMonths: Bool
        let isAnnounced: Bool
        let value: Int
    }

    private func age(_ around: Surroundings, _ words: AgeWords, in passage: Passage) -> Finding? {
        let (start, isMonths) = (around.start, around.isMonths)
        let unitEnd = passage.words[around.unit].end
        var end = isMonths ? unitEnd : passage.monthsEnd(behind: unitEnd)
        let before = passage.wordIndex(before: start, across: "(,").map { passage.words[$0] }
        let isLimited = before.map { words.limits.contains($0) } ?? false
        // 15 y/o
        let next = passage.wordIndex(behind: end, across: passage[end + 1].isSpace ? "" : "-./", atMost: 2)
        if let next, words.old.contains(passage.words[next]) {
            end = passage.words[next].end
            end = passage.personEnd(behind: end, words)
            return isLimited ? nil : finding(start..<end, 0.5)
        }
        // 61 years of age
        if let next, words.language == .english, passage.words.indices.contains(next + 1), Self.of.contains(passage.words[next]), Self.age.contains(passage.words[next + 1]) {
            return isLimited ? nil : finding(start..<passage.words[next + 1].end, 0.5)
        }
        if let next, AgeWords.elapsed.contains(passage.words[next]), !Self.mayGoOn.contains(passage.words[next]) { return nil }
        // "fire måneder i fængsel"
        if isRuleBehind(end, in: passage) || isMonths && Self.inGroup.contains(behind: end, in: passage) { return nil }
        let opens = passage[start - 1] == 0x28
        if opens, passage[end] == 0x29 || passage[end] == 0x2C || passage[end] == 0x2E,
            !isMonths || before.map({ mayBePerson($0, words, in: passage) }) ?? false
        {
            return finding(start..<end, 0.5)
        }
        if isLimited || isPartnership(before, start, words, in: passage) { return nil }
        if around.isAnnounced { return isMonths && isMine(before: start, in: passage) ? nil : finding(start..<end, 0.5) }
        if followsPerson(start, isMonths: isMonths, isMixed: end > unitEnd, words, in: passage) { return finding(start..<end, Score.doubtful) }
        if isMonths {
            return next.map { Self.babies.contains(passage.words[$0]) } ?? false ? finding(start..<end, Score.doubtful) : nil
        }
        // "17v" is hardly ever anything else in Finnish; with a space it may be weeks.
        let isShort = words.language == .finnish && passage.words[around.unit].count <= 3 && passage[around.number].isASCIILetter
        let isNamed = passage[start - 2] == 0x2C && (passage[end] == 0x2C || passage[end] == 0x2E && around.value > 12)
        let isFirst =
            start == 0 || passage[start - 1].isLineEnd
            || around.value > 8 && passage.beginsSentence(start) && (passage[end] == 0x2C || Passage.listLinks.contains(behind: end, in: passage))
        let isPerson = next.map { words.people.contains(passage.words[$0]) } ?? false
        return isShort || isNamed || isFirst || isPerson ? finding(start..<end, Score.doubtful) : nil
    }

    /// "I was 11 when it started and 14 when it stopped", "nej vänta 20 snart"
    private func isFurther(_ quantity: Quantity, before start: Int, in passage: Passage) -> Bool {
        guard quantity.value > 2, quantity.value < 100 else { return false }
        let end = quantity.range.upperBound
        if Self.soon.contains(behind: end, in: passage) { return quantity.value > 9 }
        return Self.whens.contains(behind: end, in: passage) && Passage.listLinks.contains(before: start, in: passage)
    }

    /// "34, mum of three": a number at the start of a sentence with a person behind a comma.
    private func opensWithPerson(_ start: Int, _ end: Int, _ words: AgeWords, in passage: Passage) -> Bool {
        guard passage.beginsSentence(start), let next = passage.wordIndex(behind: end, across: ","), passage[end] == 0x2C else { return false }
        return words.people.contains(passage.words[next])
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

    private static let aged = Vocabulary("aged")
    private static let of = Vocabulary("of")
    private static let age = Vocabulary("age")
    private static let soon = Vocabulary("snart kohta pian soon")
    private static let whens = Vocabulary("when när då da når kun ku")
    private static let alternatives = Vocabulary("and or eller tai og och ja to")
    private static let comparisons = Vocabulary("over under older younger above below äldre yngre över ældre derover yli alle")
    private static let clocks = Vocabulary("kl klo klockan kello at klokken klokka")
    /// Words of `elapsed` that may as well go on with the sentence.
    private static let mayGoOn = Vocabulary("i sen now or eller tai tillsammans sammen efter")
}
