/// A whole number of at most three digits that counts something, in digits or in words.
package struct Quantity: Sendable {
    package let value: Int
    /// Its bytes.
    package let range: Range<Int>
    /// The languages in which the words are a number; all for digits.
    let languages: Languages
    let isSpelled: Bool
}

extension Passage {
    /// Every number that stands alone: no part of a range, a decimal, a date, a time of day or a group of thousands.
    package func forEachQuantity(_ body: (Quantity) -> Void) {
        for index in runs.indices {
            if let quantity = quantity(ofRun: index) { body(quantity) }
        }
        var index = 0
        while index < words.count {
            guard words[index].isNumber, let (quantity, last) = spelledNumber(from: index) else {
                index += 1
                continue
            }
            body(quantity)
            index = last + 1
        }
    }

    func quantity(ofRun index: Int) -> Quantity? {
        let run = runs[index]
        guard run.count <= 3, !run.followsLetter else { return nil }
        guard !gapBefore(index).binds, gapBefore(index) != .spacedHyphen, self[run.start - 1] != 0x2B, self[run.start - 1] != 0x23 else { return nil }
        guard !run.gap.binds, run.gap != .spacedHyphen else { return nil }
        // 12 000
        if run.gap == .space, runs[index + 1].count == 3 { return nil }
        if gapBefore(index) == .space, run.count == 3 { return nil }
        return Quantity(value: value(ofRun: index), range: run.start..<run.end, languages: .all, isSpelled: false)
    }

    /// The number that the digits of a run spell; runs of more than nine digits give no number of use.
    func value(ofRun index: Int) -> Int {
        bytes[runs[index].start..<runs[index].end].prefix(9).reduce(0) { $0 * 10 + Int($1.digitValue ?? 0) }
    }

    /// The number in words that begins with word `index`, with the index of its last word.
    func spelledNumber(from index: Int) -> (Quantity, last: Int)? {
        guard let first = meaning(ofWord: index) else { return nil }
        var (value, languages, last) = (first.value, first.languages, index)
        if value == 1, let next = meaning(ofWord: last + 1), next.value == 100, isJoined(last) {
            (value, last) = (100, last + 1)
        }
        if value == 100 {
            let link = Self.links.contains(words[min(last + 1, words.count - 1)]) && isJoined(last) ? 1 : 0
            if let next = meaning(ofWord: last + 1 + link), (1...30).contains(next.value), isJoined(last), link == 0 || isJoined(last + 1) {
                (value, last) = (100 + next.value, last + 1 + link)
            }
        } else if value >= 20, value % 10 == 0, let next = meaning(ofWord: last + 1), (1...9).contains(next.value), isJoined(last),
            !next.languages.intersection(languages).isDisjoint(with: [.swedish, .finnish, .english])
        {
            (value, languages, last) = (value + next.value, next.languages.intersection(languages), last + 1)
        } else if (1...9).contains(value), languages.contains(.danish), isJoined(last), isJoined(last + 1), Self.links.contains(words[last + 1]),
            let next = meaning(ofWord: last + 2), next.value >= 20, next.value < 100, next.value % 10 == 0, next.languages.contains(.danish)
        {
            (value, languages, last) = (value + next.value, .danish, last + 2)
        }
        return (Quantity(value: value, range: words[index].start..<words[last].end, languages: languages, isSpelled: true), last)
    }

    private static let links = Vocabulary("och og and")

    private func meaning(ofWord index: Int) -> NumberWords.Meaning? {
        guard index < words.count, words[index].isNumber, words[index].count < 40,
            let meaning = NumberWords.meaning(of: words[index].hash)
        else { return nil }
        let languages = meaning.languages.intersection(self.languages)
        guard !languages.isEmpty, !self[words[index].start - 1].isDigit, !self[words[index].end].isDigit else { return nil }
        return NumberWords.Meaning(value: meaning.value, languages: languages)
    }

    /// Whether nothing but one space or hyphen parts word `index` from the next.
    private func isJoined(_ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].start == words[index].end + 1 else { return false }
        return self[words[index].end].isSpace || self[words[index].end] == 0x2D
    }
}
