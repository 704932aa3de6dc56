/// Ages right behind someone's name, once names are known: "Fatou 14, Binta 11", "Ilona (7!)", "Omid is nearly 9", "Kacper 11 lat".
extension Passage {
    /// - Parameter names: bytes of persons' names.
    package func ages(behind names: [Range<Int>]) -> [Finding] {
        var findings: [Finding] = []
        for name in names {
            if let range = age(behind: name) { findings.append(Finding(range: range, label: .age, score: Score.doubtful, recognizer: "age-behind-name")) }
        }
        return findings
    }

    private func age(behind name: Range<Int>) -> Range<Int>? {
        var start = name.upperBound
        var isSaid = false
        var isParted = false
        for _ in 0..<4 {
            start = skippingMarks(behind: start, isParted: &isParted)
            if let word = word(at: start), NumberWords.isOneAndHalf(word.hash) { return word.range }
            if let number = ageNumber(at: start) {
                return ageRange(of: number, isSaid: isSaid || isParted)
            }
            guard let word = word(at: start), Self.linksToAge.contains(word) else { return nil }
            isSaid = true
            start = word.end
        }
        return nil
    }

    private func skippingMarks(behind end: Int, isParted: inout Bool) -> Int {
        var start = self[end] == 0x2E && self[end + 1] == 0x2C ? end + 1 : end
        while start - end < 3, self[start].isSpace || self[start] == 0x2C || self[start] == 0x28 || self[start] == 0x3A {
            isParted = isParted || !self[start].isSpace
            start += 1
        }
        return start
    }

    /// The whole number in digits or words that begins at `offset`.
    private func ageNumber(at offset: Int) -> Quantity? {
        if let run = runIndex(at: offset), let quantity = quantity(ofRun: run) { return quantity }
        guard let word = word(at: offset), word.isNumber else { return nil }
        return spelledNumber(from: firstWord(from: offset))?.0
    }

    private func ageRange(of number: Quantity, isSaid: Bool) -> Range<Int>? {
        guard (1...110).contains(number.value) else { return nil }
        let end = number.range.upperBound
        let unit = wordIndex(behind: end, across: "-", atMost: 1).map { words[$0] }
        if let unit, isAgeUnit(unit) {
            guard !AgeWords.elapsed.contains(behind: unit.end, in: self) || isSaid else { return nil }
            return number.range.lowerBound..<unit.end
        }
        // "Anna en gång"
        guard number.value > 1 || !number.isSpelled, !isWordCharacter(at: end), self[end] != 0x2D, self[end] != 0x25 else { return nil }
        guard !countsSomething(behind: end), !comparesSomething(behind: end) else { return nil }
        return number.isSpelled && !isSaid && !endsClause(at: end) ? nil : number.range
    }

    /// Whether a sentence or a clause ends at `offset`, or goes on with a conjunction or a verb.
    func endsClause(at offset: Int) -> Bool {
        let next = skippingSpaces(from: offset)
        if next >= bytes.count || self[next].isLineEnd || [0x2C, 0x2E, 0x21, 0x3F, 0x29, 0x3B, 0x3A, 0x2D].contains(self[next]) { return true }
        guard let word = wordIndex(behind: offset) else { return false }
        return Self.listLinks.contains(words[word]) || Self.buts.contains(words[word]) || Self.clauseOpeners.contains(words[word])
    }

    private func isAgeUnit(_ word: Word) -> Bool {
        ForeignAge.units.contains(word) || Self.days.contains(word) || AgeWords.all.contains { $0.years.contains(word) || $0.months.contains(word) || $0.old.contains(word) }
    }

    private static let clauseOpeners = Vocabulary(
        """
        har has on är er is som who joka der går vill kan jag hon han vi de i he she we they jeg hun minä hän me when when när når kun so så because för
        fordi koska if om hvis jos going goes bor lives asuu
        """)
    private static let days = Vocabulary("dagar dage days päivää dagars dages")
    /// What may stand between a name and an age.
    private static let linksToAge = Vocabulary(
        """
        is s was e är ä er æ ær on o oli var fyller fyllde fylder fyldte turns turned turning täyttää täytti blir blev bliver now nu nyt only just jist bara
        bare blot kun vain vasta kohta pian snart soon almost nearly nästan næsten about kanske kanhända måske maybe mebbe perhaps ehkä vel väl nok vist he
        she hon han hun hän som who joka der jo på paa aged age ikä alder looks like nobbut noin ca cirka runt omkring around gammal gammel gamla gamle vanha
        old has have barely då da silloin then når näin lige ju precis redan allerede
        """)
}
