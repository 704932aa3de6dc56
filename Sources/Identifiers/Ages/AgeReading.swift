/// Reading the words before a number that may be an age.
extension Passage {
    /// Whether the words before `start` say that an age follows: "jag är precis", "min son på", "turning", "kids are".
    func announcesAge(before start: Int, _ words: AgeWords) -> Bool {
        guard var index = wordIndex(before: start, across: ",:=(\"'~-.") else { return false }
        var isOver = false
        for _ in 0..<3 where words.fillers.contains(self.words[index]) {
            isOver = isOver || words.limits.contains(self.words[index])
            guard let next = wordIndex(before: self.words[index].start, across: ",:~\"'") else {
                return Self.soon.contains(self.words[index]) && followsLowerAge(start, soon: self.words[index])
            }
            index = next
        }
        index = skippingDenial(before: index)
        let word = self.words[index]
        if words.limits.contains(word) { return isEstimate(index, words) }
        if Self.addressees.contains(before: word.start, in: self) || Self.addressed.contains(word) {
            if isOver || isConditional(before: word.start) { return false }
        }
        if words.turning.contains(word) {
            let isFuture = Self.wills.contains(before: word.start, in: self)
            return !isRule(before: word.start, isFuture: isFuture) && !isLimited(word.start, words) && !isGeneric(before: word.start, start)
        }
        if words.beMe.contains(word) { return true }
        // "I dag fyllde hon 20"
        if words.pronouns.contains(word), let verb = wordIndex(before: word.start), words.turning.contains(self.words[verb]) { return true }
        if words.of.contains(word) {
            if Self.one.contains(before: word.start, in: self) { return true }
            if let noun = wordIndex(before: word.start), words.turning.contains(self.words[noun]), isLimited(self.words[noun].start, words) { return false }
            if let noun = wordIndex(before: word.start), Self.parents.contains(self.words[noun]), number(at: start) < 13 { return false }
            return words.turning.contains(before: word.start, in: self) || hasPerson(before: word.start, within: words.language == .english ? 1 : 3, words)
        }
        if words.people.contains(word) { return true }
        if Self.oneself.contains(word) { return true }
        if countsChildren(index, words) { return true }
        return (words.be.contains(word) || isInfinitive(index)) && isSaidOfPerson(index, start, words)
    }

    /// Whether the verb `index` has a person, named or left out, as its subject.
    private func isSaidOfPerson(_ index: Int, _ start: Int, _ words: AgeWords) -> Bool {
        let verb = self.words[index]
        // Spoken Finnish says "it" of people.
        if words.language == .finnish, Self.finnishIt.contains(before: verb.start, in: self) { return !goesOn(behind: start) }
        guard !Self.subjects.contains(before: verb.start, in: self), !isObliged(before: verb.start) else { return false }
        if hasPerson(before: verb.start, within: 4, words) { return !isGeneric(before: verb.start, start) && !isOwner(before: verb.start, words) }
        if hasPronoun(around: verb, words) { return true }
        // "når man er 22 og bor alene", but not the ages at which laws draw lines.
        if Self.one.contains(before: verb.start, in: self) { return !goesOn(behind: start) && !Self.legalAges.contains(number(at: start)) }
        var subject = verb.start
        for _ in 0..<3 {
            guard let index = wordIndex(before: subject), !self.words[index].isCapitalised || !capitalsTell else { break }
            guard Self.denials.contains(self.words[index]) || Self.modals.contains(self.words[index]) else { break }
            subject = self.words[index].start
        }
        // "Ilona, som är åtta"
        if let relative = wordIndex(before: subject), Self.relatives.contains(self.words[relative]) { subject = self.words[relative].start }
        if isBareName(before: subject), !goesOn(behind: start) { return true }
        if isName(before: subject) || isElliptic(before: verb.start) { return !goesOn(behind: start) || isIntroduced(before: verb.start) }
        return false
    }

    /// "han er mindst 25"
    private func isEstimate(_ limit: Int, _ words: AgeWords) -> Bool {
        guard Self.atLeast.contains(self.words[limit]), let verb = wordIndex(before: self.words[limit].start) else { return false }
        return words.be.contains(self.words[verb]) && Self.thirdPersons.contains(before: self.words[verb].start, in: self)
    }

    /// The index of the word before "not more than" and the like, or `index`: "is no more than 12", "kan ikke være mere end 4".
    private func skippingDenial(before index: Int) -> Int {
        guard Self.than.contains(words[index]), let more = wordIndex(before: words[index].start), Self.more.contains(words[more]),
            let first = wordIndex(before: words[more].start)
        else { return index }
        if Self.denials.contains(words[first]) { return wordIndex(before: words[first].start) ?? index }
        guard isInfinitive(first) || AgeWords.all.contains(where: { $0.be.contains(words[first]) }),
            let denial = wordIndex(before: words[first].start, across: ","), Self.denials.contains(words[denial])
        else { return index }
        return first
    }

    /// "kan ikke være", "can't be": a verb behind a denial.
    private func isInfinitive(_ index: Int) -> Bool {
        Self.infinitives.contains(words[index]) && Self.denials.contains(before: words[index].start, in: self)
    }

    /// Whether a number stands before `soon` that the one at `start` is about to follow: "14 snart 15".
    private func followsLowerAge(_ start: Int, soon: Word) -> Bool {
        guard let run = runIndex(endingAt: skippingSpacesBack(from: soon.start, atMost: 2)), runs[run].count <= 2 else { return false }
        return (1...2).contains(number(at: start) - value(ofRun: run))
    }

    /// The number in digits at `start`; 0 for one in words.
    func number(at start: Int) -> Int { runIndex(at: start).map { value(ofRun: $0) } ?? 0 }

    /// "mamma till två, ", "mum of two: ": the number of someone's children before their ages.
    private func countsChildren(_ index: Int, _ words: AgeWords) -> Bool {
        let mark = self[self.words[index].end]
        guard mark == 0x2C || mark == 0x3A || self[self.words[index].end + 1] == 0x28 || Self.parentLinks.contains(self.words[index]) else { return false }
        let last = Self.parentLinks.contains(self.words[index]) ? wordIndex(before: self.words[index].start) : index
        guard let last, let (count, _) = spelledNumber(from: last), (2...12).contains(count.value) else { return false }
        guard let link = wordIndex(before: count.range.lowerBound), let parent = wordIndex(before: self.words[link].start) else { return false }
        return Self.parentLinks.contains(self.words[link]) && words.people.contains(self.words[parent])
    }

    /// "över 18", "over the age of 18", of the verb or the noun that a limit stands before.
    private func isLimited(_ start: Int, _ words: AgeWords) -> Bool {
        guard var index = wordIndex(before: start) else { return false }
        if Self.determiners.contains(self.words[index]), let next = wordIndex(before: self.words[index].start) { index = next }
        return words.limits.contains(self.words[index]) && (!words.fillers.contains(self.words[index]) || Self.determiners.contains(before: start, in: self))
    }

    /// Whether one of the four words before `offset`, of the same sentence, speaks to everyone.
    private func isRule(before offset: Int, isFuture: Bool) -> Bool {
        var start = isFuture ? wordIndex(before: offset).map { words[$0].start } ?? offset : offset
        for _ in 0..<4 {
            guard let index = wordIndex(before: start, across: "',") else { return false }
            if AgeWords.rules.contains(words[index]) { return true }
            start = words[index].start
        }
        return false
    }

    private static let atLeast = Vocabulary("mindst minst vähintään least")
    static let relatives = Vocabulary("som der joka who")
    private static let wills = Vocabulary("ska skal will skall gonna")
    static let one = Vocabulary("man")
    private static let legalAges: Set<Int> = [0, 7, 10, 12, 15, 16, 17, 18, 19, 20, 21, 25, 30, 60, 65, 67, 68]
    private static let finnishIt = Vocabulary("se sekin seki")
    private static let soon = Vocabulary("snart kohta pian nearly almost nästan næsten melkein turning about strax")
    private static let than = Vocabulary("än end than kuin ku")
    private static let more = Vocabulary("mer mera mere more older äldre ældre vanhempi enempää enempi yli")
    private static let denials = Vocabulary("inte ikke inget intet not no ej ei eikä en ingen aldrig never t knappast")
    private static let determiners = Vocabulary("the a den en et ett")
    private static let modals = Vocabulary("kan can could voi saattaa might may nok vel väl ju lige just precis nyss nu er har is has är nettop")
    private static let infinitives = Vocabulary("vara være be olla vær va")
    private static let addressed = Vocabulary("olet oot")
    private static let parents = Vocabulary("mamma pappa mor far mum mom mam dad father mother parent parents äiti isä morsan farsan")
    private static let parentLinks = Vocabulary("till til of to på")
    /// The speaker without a verb: "min sambo 34 och jag 31".
    private static let oneself = Vocabulary("jag jeg mä minä mie me")
}
