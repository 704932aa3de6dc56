/// Reading the words around a number that may be an age.
extension Passage {
    /// Whether the words before `start` say that an age follows: "jag är precis", "min son på", "turning", "kids are".
    func announcesAge(before start: Int, _ words: AgeWords) -> Bool {
        guard var index = wordIndex(before: start, across: ",:=(\"'~-.") else { return false }
        for _ in 0..<3 where words.fillers.contains(self.words[index]) {
            guard let next = wordIndex(before: self.words[index].start, across: ",:~\"'") else { return false }
            index = next
        }
        let word = self.words[index]
        if words.limits.contains(word) { return false }
        if words.turning.contains(word) { return !isRule(before: word.start) && !isLimited(word.start, words) }
        if words.beMe.contains(word) { return true }
        if words.of.contains(word) {
            return hasPerson(before: word.start, within: 4, words) || (wordIndex(before: word.start).map { words.turning.contains(self.words[$0]) } ?? false)
        }
        if words.people.contains(word) { return true }
        if Self.oneself.contains(word) { return true }
        guard words.be.contains(word), !Self.subjects.contains(before: word.start, in: self), !Self.musts.contains(before: word.start, in: self) else { return false }
        if hasPerson(before: word.start, within: 4, words) || hasPronoun(around: word, words) { return true }
        return isName(before: word.start) || isElliptic(before: word.start) ? !goesOn(behind: start) : false
    }

    /// "över 18", "at least 18", of the verb or the noun that a limit stands before.
    private func isLimited(_ start: Int, _ words: AgeWords) -> Bool {
        wordIndex(before: start).map { words.limits.contains(self.words[$0]) && !words.fillers.contains(self.words[$0]) } ?? false
    }

    /// A pronoun up to two words before the verb, or right behind it: "jag är", "jag är ju", "hon som är"; "är jag 16".
    private func hasPronoun(around verb: Word, _ words: AgeWords) -> Bool {
        var start = verb.start
        for _ in 0..<3 {
            guard let index = wordIndex(before: start, across: "'") else { return false }
            if words.pronouns.contains(self.words[index]) { return true }
            start = self.words[index].start
        }
        return false
    }

    private func hasPerson(before offset: Int, within count: Int, _ words: AgeWords) -> Bool {
        var start = offset
        for _ in 0..<count {
            guard let index = wordIndex(before: start, across: "',") else { return false }
            if words.people.contains(self.words[index]) { return true }
            start = self.words[index].start
        }
        return false
    }

    /// Whether a word with a capital stands before `offset` that no sentence puts there.
    private func isName(before offset: Int) -> Bool {
        guard capitalsTell, let index = wordIndex(before: offset), words[index].isCapitalised, words[index].count > 2 else { return false }
        return !Self.subjects.contains(words[index])
    }

    /// Whether a sentence or clause begins at `offset` that leaves out who is meant: "är 67 och pensionär", "bor i Lund och är 45".
    private func isElliptic(before offset: Int) -> Bool {
        let end = skippingSpacesBack(from: offset)
        guard end > 0, !self[end - 1].isLineEnd, self[end - 1] != 0x2E, self[end - 1] != 0x21, self[end - 1] != 0x3F else { return true }
        guard let index = wordIndex(before: offset, across: ",") else { return false }
        return Self.listLinks.contains(words[index]) || Self.buts.contains(words[index])
    }

    /// Whether a noun may follow the number at `start`, which it then counts: "Samlingen är 20 volymer".
    private func goesOn(behind start: Int) -> Bool {
        let end: Int
        if let run = runIndex(at: start) {
            end = runs[run].end
        } else if let word = wordIndex(behind: start, atMost: 0), let (number, _) = spelledNumber(from: word) {
            guard number.value > 12 else { return true }
            end = number.range.upperBound
        } else {
            return true
        }
        guard let next = wordIndex(behind: end), !Self.listLinks.contains(words[next]), !Self.buts.contains(words[next]) else { return false }
        return !AgeWords.all.contains { $0.years.contains(words[next]) } && !Self.adverbs.contains(words[next])
    }

    private static let adverbs = Vocabulary("nu nyt now idag i dag snart när kun when da så sen bor asun lever pensionär från on ja eläkkeellä")
    private static let buts = Vocabulary("men men mutta but å n")
    /// The speaker without a verb: "min sambo 34 och jag 31".
    private static let oneself = Vocabulary("jag jeg mä minä mie me")
    private static let subjects = Vocabulary(
        """
        det den detta denna dessa klockan kl priset hyran antalet summan skulden skolan temperaturen tiden dagen numret nummer vad där här då min mitt
        siellä se tämä kello hinta vuokra luku määrä numero aika ikäraja täällä tässä siinä it this that there they're time price rent number what the which here
        dette prisen huslejen antallet klokken gælden her der hvad
        """)

    private static let musts = Vocabulary("must måste should have need ska skall skal pitää täytyy to at")

    /// Whether one of the four words before `offset`, of the same sentence, speaks to everyone.
    private func isRule(before offset: Int) -> Bool {
        var start = offset
        for _ in 0..<4 {
            guard let index = wordIndex(before: start, across: "',") else { return false }
            if AgeWords.rules.contains(words[index]) { return true }
            start = words[index].start
        }
        return false
    }

    /// Whether what follows a number at `end` compares it or makes it a part: "one of 12 out of", "8 till".
    func comparesSomething(behind end: Int) -> Bool {
        wordIndex(behind: end, across: "-", atMost: 2).map { AgeWords.compared.contains(words[$0]) } ?? false
    }

    /// Whether what follows a number at `end` makes it an amount, a count or a time.
    func countsSomething(behind end: Int) -> Bool {
        let next = self[end]
        if next == 0x25 || next == 0x24 || next == 0xC2 && self[end + 1] == 0xA3 || next == 0xE2 && self[end + 1] == 0x82 { return true }
        if next == 0x3A, isWordCharacter(at: end + 1) { return true }
        if next == 0x2E || next == 0x2C || next == 0x2F || next == 0x2D, self[end + 1].isDigit { return true }
        let after = skippingSpaces(from: end, atMost: 2)
        if self[after] == 0x25 || self[after] == 0xE2 && self[after + 1] == 0x82 || self[after] == 0xC2 && self[after + 1] == 0xA3 { return true }
        guard let index = wordIndex(behind: end, across: "-", atMost: 2) else { return false }
        return AgeWords.counted.contains(words[index])
    }

    /// The start of a list of numbers that the one at `start` ends: "3, 5 och 9", "3- och 5-".
    func listStart(before start: Int) -> Int {
        var first = start
        for _ in 0..<8 {
            var index = skippingSpacesBack(from: first, atMost: 2)
            let isParted = index < first
            if let link = wordIndex(endingAt: index), isParted, Self.listLinks.contains(words[link]) {
                index = skippingSpacesBack(from: words[link].start, atMost: 2)
            } else if self[index - 1] == 0x2C || self[index - 1] == 0x26 || self[index - 1] == 0x2B {
                index = skippingSpacesBack(from: index - 1, atMost: 2)
            } else {
                return first
            }
            if self[index - 1] == 0x2D || self[index - 1] == 0x2C { index -= 1 }
            if let run = runIndex(endingAt: index), runs[run].count <= 2, !runs[run].followsLetter {
                first = runs[run].start
            } else if let word = wordIndex(endingAt: index), let number = spelledNumber(from: word), number.0.value > 1, !number.0.languages.isEmpty {
                first = words[word].start
            } else {
                return first
            }
        }
        return first
    }

    /// The end of a list of numbers that the one that ends at `end` begins: "4, 7 and 11".
    func listEnd(behind end: Int) -> Int {
        var last = end
        for _ in 0..<8 {
            var index = last
            if self[index] == 0x2C { index += 1 }
            index = skippingSpaces(from: index, atMost: 2)
            if self[index] == 0x26 || self[index] == 0x2B { index = skippingSpaces(from: index + 1, atMost: 2) }
            if index > last, let link = word(at: index), Self.listLinks.contains(link) { index = skippingSpaces(from: link.end, atMost: 2) }
            guard index > last, self[last] == 0x2C || index > last + 1 else { return last }
            if let run = runIndex(at: index), let number = quantity(ofRun: run), number.value <= 110, !countsSomething(behind: number.range.upperBound) {
                last = number.range.upperBound
            } else if let word = wordIndex(behind: index, atMost: 0), let (number, _) = spelledNumber(from: word), number.value > 1,
                !countsSomething(behind: number.range.upperBound)
            {
                last = number.range.upperBound
            } else {
                return last
            }
        }
        return last
    }

    private static let listLinks = Vocabulary("och o ock ja sekä og and samt")
}
