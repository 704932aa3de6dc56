/// Lists of ages, and what follows an age: "4, 7 and 11", "3 år och 4 månader", "2 and a half".
extension Passage {
    /// The start of a list of numbers that the one at `start` ends: "3, 5 och 9", "3- och 5-". Digits and words do not mix: in "two, 4 and 6" the
    /// first counts the others.
    func listStart(before start: Int) -> Int {
        var first = start
        for _ in 0..<8 {
            var index = skippingSpacesBack(from: first, atMost: 2)
            let isParted = index < first
            if let link = wordIndex(endingAt: index), isParted, Self.listLinks.contains(words[link]) {
                index = skippingSpacesBack(from: words[link].start, atMost: 2)
            } else if self[index - 1] == 0x2C || self[index - 1] == 0x26 || self[index - 1] == 0x2B || self[index - 1] == 0x2D && !isParted && !self[start].isDigit {
                index = skippingSpacesBack(from: index - 1, atMost: 2)
            } else {
                return first
            }
            if self[index - 1] == 0x2D || self[index - 1] == 0x2C { index -= 1 }
            if self[start].isDigit, let run = runIndex(endingAt: index), runs[run].count <= 2, !runs[run].followsLetter {
                first = runs[run].start
            } else if !self[start].isDigit, let word = wordIndex(endingAt: index), let (number, _) = spelledNumber(from: word), number.value > 1 {
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
            if self[index] == 0x2D, index == last { index += 1 }
            if index > last, let link = word(at: index), Self.listLinks.contains(link) || Self.alternatives.contains(link) {
                index = skippingSpaces(from: link.end, atMost: 2)
            }
            guard index > last, self[last] == 0x2C || self[last] == 0x2D || index > last + 1 else { return last }
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

    /// The end of the months behind years, or of a half: "3 years and two months", "2v 3kk", "3 years and a half"; `end` without.
    func monthsEnd(behind end: Int) -> Int {
        var index = skippingSpaces(from: end, atMost: 1)
        if self[index] == 0x2C { index = skippingSpaces(from: index + 1, atMost: 1) }
        if let link = word(at: index), Self.listLinks.contains(link) { index = skippingSpaces(from: link.end, atMost: 2) }
        guard index > end else { return end }
        if let half = halfEnd(from: index) { return half }
        let number: Int
        if let run = runIndex(at: index), runs[run].count <= 2 {
            number = runs[run].end
        } else if let word = wordIndex(behind: index, atMost: 0), let (quantity, _) = spelledNumber(from: word) {
            number = quantity.range.upperBound
        } else {
            return end
        }
        guard let unit = wordIndex(behind: number, across: "-", atMost: 2),
            AgeWords.all.contains(where: { $0.months.contains(words[unit]) })
        else { return end }
        return words[unit].end
    }

    /// The end of the half behind a number: "½", " and a half", " og et halvt", " ja puoli", " och en halv"; `end` without.
    func fractionEnd(behind end: Int) -> Int {
        if let sign = halfSignEnd(at: skippingSpaces(from: end, atMost: 1)) { return sign }
        guard let link = wordIndex(behind: end, atMost: 1) else { return end }
        let start = Self.listLinks.contains(words[link]) ? skippingSpaces(from: words[link].end, atMost: 1) : words[link].start
        return halfEnd(from: start) ?? end
    }

    /// Behind "a half", "halvt", "puoli" at `start`.
    private func halfEnd(from start: Int) -> Int? {
        guard var word = word(at: start) else { return nil }
        if Self.halfArticles.contains(word), let next = wordIndex(behind: word.end, atMost: 1) { word = words[next] }
        return Self.halves.contains(word) ? word.end : nil
    }

    /// Behind ½, ¼ or ¾.
    private func halfSignEnd(at index: Int) -> Int? {
        self[index] == 0xC2 && (0xBC...0xBE).contains(self[index + 1]) ? index + 2 : nil
    }

    private static let alternatives = Vocabulary("or eller tai vai to till")
    static let listLinks = Vocabulary("och o ock ja sekä og and an n samt å")
    private static let halfArticles = Vocabulary("a en ett et")
    private static let halves = Vocabulary("half halv halvt halva puoli puol")

    /// Behind "man" or "girl" right behind an age: "17 year old man". Only English says it in this order.
    func personEnd(behind end: Int, _ words: AgeWords) -> Int {
        guard words.language == .english, let next = wordIndex(behind: end, atMost: 1), Self.persons.contains(self.words[next]) else { return end }
        return self.words[next].end
    }

    private static let persons = Vocabulary("man woman boy girl lad lass male female guy lady kid")
}
