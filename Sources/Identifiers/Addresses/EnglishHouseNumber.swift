/// A house's number before the name of a street: "14", "12b", "fourteen", "no. 12", "Number 8,".
struct EnglishHouseNumber {
    let start: Int
    let isSpelled: Bool

    private static let leads = Vocabulary("no number nr num")

    /// The number that stands right before `offset`; nil if there is none, or a year, or the end of something longer.
    init?(before offset: Int, in passage: Passage) {
        var end = passage.skippingSpacesBack(from: offset, atMost: 1)
        guard end < offset else { return nil }
        let hasComma = passage[end - 1] == 0x2C
        if hasComma { end -= 1 }
        guard let (number, isSpelled) = Self.number(endingAt: end, in: passage) else { return nil }
        self.isSpelled = isSpelled
        if let lead = passage.wordIndex(before: number, across: "."), Self.leads.contains(passage.words[lead]) {
            start = passage.words[lead].start
        } else if hasComma, !isSpelled {
            return nil
        } else {
            start = number
        }
    }

    private static func number(endingAt end: Int, in passage: Passage) -> (start: Int, isSpelled: Bool)? {
        // forty-one B
        if passage[end - 1].isASCIICapital, passage[end - 2] == 0x20, let number = number(endingAt: end - 2, in: passage), number.isSpelled { return number }
        if let start = digits(endingAt: end, in: passage) { return (start, false) }
        guard let last = passage.wordIndex(endingAt: end), passage.words[last].isNumber else { return nil }
        for first in max(0, last - 3)...last {
            guard let (number, end) = passage.spelledNumber(from: first), end == last else { continue }
            return number.value > 0 ? (number.range.lowerBound, true) : nil
        }
        return nil
    }

    /// Where up to four digits, perhaps with a letter, begin that end at `end`.
    private static func digits(endingAt end: Int, in passage: Passage) -> Int? {
        var start = end
        if passage[start - 1].isASCIILetter, passage[start - 2].digitValue != nil { start -= 1 }
        let digitsEnd = start
        while digitsEnd - start < 5, passage[start - 1].digitValue != nil { start -= 1 }
        guard (1...4).contains(digitsEnd - start), !passage.isWordCharacter(before: start) else { return nil }
        guard (start..<digitsEnd).contains(where: { passage[$0].isDigit }) else { return nil }
        let isContinuation = [0x2E, 0x3A, 0x2C, 0x2F, 0x2D].contains(passage[start - 1]) && passage[start - 2].isDigit
        return isContinuation || (digitsEnd == end && passage.isYear(start..<digitsEnd)) ? nil : start
    }
}

extension Passage {
    /// Whether word `index` is the s of a genitive, one apostrophe behind the word before.
    func isGenitive(_ index: Int) -> Bool {
        index > 0 && words[index].count == 1 && self[words[index].start].lowered == 0x73
            && (touches(index - 1, index, by: 0x27) || words[index].start - words[index - 1].end == 3 && self[words[index].start - 1] == 0x99)
    }
}
