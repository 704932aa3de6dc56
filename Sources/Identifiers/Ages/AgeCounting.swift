/// What shows behind a number that it counts or measures something.
extension Passage {
    /// Whether a noun may follow the number at `start`, which it then counts: "Samlingen är 20 volymer".
    func goesOn(behind start: Int) -> Bool {
        let end: Int
        if let run = runIndex(at: start) {
            end = runs[run].end
        } else if let word = wordIndex(behind: start, atMost: 0), let (number, _) = spelledNumber(from: word) {
            guard number.value > 12 || !isNoun(before: start) else { return true }
            end = number.range.upperBound
        } else {
            return true
        }
        // "Alma är fem och", "she's six, he's four"
        guard let next = wordIndex(behind: end), !Self.listLinks.contains(words[next]), !Self.buts.contains(words[next]) else { return false }
        return !AgeWords.all.contains { $0.years.contains(words[next]) } && !Self.adverbs.contains(words[next])
    }

    /// Whether the subject before the verb that ends before `start` is rather a thing: a definite noun of the Nordic languages, or a word in small letters.
    private func isNoun(before start: Int) -> Bool {
        guard let verb = wordIndex(before: start), let subject = wordIndex(before: words[verb].start) else { return false }
        if Self.relatives.contains(words[subject]) { return false }
        guard words[subject].isCapitalised, capitalsTell else { return !Self.listLinks.contains(words[subject]) }
        return beginsSentence(words[subject].start) && !languages.contains(.english) && Self.definite.match(endOf: words[subject], in: bytes)
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
}
