/// What follows a street's name: the number, the staircase, the floor and the flat.
struct HouseNumber {
    /// Behind the last part.
    let end: Int

    private static let flats = Vocabulary("lgh lägenhet as asunto dør lejl leilighet apt rappu porras uppgång uppg opg trappa bostad bst bost vån våning krs kerros")
    private static let floors = Vocabulary("tr trappor trappa trp vån våningen sal etage etg krs kerros")
    private static let sides = Vocabulary("tv th mf st kl stuen nb bv bottenvåningen kld")
    private static let notHouses = Vocabulary(
        """
        kr kronor kroner kronans euro euroa eur sek dkk år åring åringar minuter minutter min timmar timmer tuntia minuuttia dagar dage päivää gånger
        gange kertaa personer henkilöä km kilometer meter metriä procent prosenttia januari februari mars april maj juni juli augusti september
        oktober november december gange gånger ganger kertaa päivää viikkoa viikon vuotta veckor vecka uger uge måneder månader mdr kk dage times days weeks
        år timer minutter hours tider meter kvarter stycken st kpl
        """)

    private static let numbers = Vocabulary("nr no nro number numero nummer")

    /// Reads the number that stands behind a street's `name`, a space or "nr" between; nil if there is none or if it counts or dates something.
    ///
    /// - Parameter mayTouch: whether the space may be missing: Sveavägen42.
    init?(behind name: Int, mayTouch: Bool = false, in passage: Passage) {
        var start = passage.skippingSpaces(from: name, atMost: 2)
        if let word = passage.word(at: start), Self.numbers.contains(word) {
            start = passage.skippingSpaces(from: word.end + (passage[word.end] == 0x2E ? 1 : 0), atMost: 2)
        }
        guard start > name || mayTouch && passage[name].isDigit else { return nil }
        guard var index = Self.number(at: start, in: passage) ?? Self.spelled(at: start, in: passage) else { return nil }
        // 28-30
        if passage[index] == 0x2D, let end = Self.number(at: index + 1, in: passage) { index = end }
        index = Self.staircase(at: index, in: passage)
        guard !passage.isWordCharacter(at: index) else { return nil }
        if let next = passage.word(at: passage.skippingSpaces(from: index)), Self.notHouses.contains(next) { return nil }
        for _ in 0..<4 {
            guard let next = Self.part(at: index, in: passage) else { break }
            index = next
        }
        end = passage.inflectionEnd(behind: index)
    }

    /// Behind a house's number in words, from two on: "fyrtiosju".
    private static func spelled(at start: Int, in passage: Passage) -> Int? {
        guard let word = passage.wordIndex(behind: start, atMost: 0) else { return nil }
        if let (number, _) = passage.spelledNumber(from: word) { return number.value > 1 ? number.range.upperBound : nil }
        return isInside(passage.words[word], in: passage) ? passage.words[word].end : nil
    }

    /// Finnish numbers in the inessive: "Kirkkotie kakskytkolmes", "yheksässä".
    private static func isInside(_ word: Word, in passage: Passage) -> Bool {
        guard passage.languages.contains(.finnish), word.count > 4 else { return false }
        let bytes = passage.bytes[word.range]
        return inessives.contains { bytes.count > $0.count + 2 && bytes.suffix($0.count).elementsEqual($0) && NumberWords.meaning(of: bytes.dropLast($0.count)) != nil }
    }

    private static let inessives = Vocabulary.split("ssa ssä ss s")

    /// Behind a house's number of up to four digits that is neither a year nor part of a time, a date or an amount.
    private static func number(at start: Int, in passage: Passage) -> Int? {
        var end = start
        while end - start < 5, passage[end].digitValue != nil { end += 1 }
        // 12l and 12I may be twelve and a staircase.
        while end > start, !passage[end - 1].isDigit, !passage[end - 1].isLookalikeNought { end -= 1 }
        guard (1...4).contains(end - start), passage[start] != 0x30, (start..<end).contains(where: { passage[$0].isDigit }) else { return nil }
        let isParted = passage.runIndex(endingAt: end).map { passage.runs[$0].gap == .far } ?? false
        let isContinued = [0x2E, 0x3A, 0x2C, 0x2F].contains(passage[end]) && passage[end + 1].isDigit && !isParted
        // 21-vuotiaana, 5-rummare
        let isCompound = passage[end] == 0x2D && passage.bytes.letterLength(at: end + 1) > 0
        return isContinued || isCompound || isThousands(from: end, in: passage) || passage.isYear(start..<end) ? nil : end
    }

    /// Whether three digits follow as in 1 000 metres, and not as in 5, 936 78 Östersund.
    private static func isThousands(from end: Int, in passage: Passage) -> Bool {
        guard passage[end] == 0x20, (1...3).allSatisfy({ passage[end + $0].isDigit }), !passage.isWordCharacter(at: end + 4) else { return false }
        return !(passage[end + 4] == 0x20 && passage[end + 5].isDigit && passage[end + 6].isDigit && !passage.isWordCharacter(at: end + 7))
    }

    /// Behind the letter that touches a house's number (12B), or that stands behind it with or without a flat's number (12 B, 12 A 5).
    private static func staircase(at index: Int, in passage: Passage) -> Int {
        if passage[index].isASCIILetter, !passage.isWordCharacter(at: index + 1) {
            return flat(at: index + 1, in: passage) ?? index + 1
        }
        let letter = passage.skippingSpaces(from: index, atMost: 1)
        guard letter > index, passage[letter].isASCIILetter, passage[letter] != 0x49 else { return index }
        if let end = flat(at: letter + 1, in: passage) { return end }
        // "i", "o", "e" and "å" are words, a–d are staircases in small letters too.
        let isStaircase = passage[letter].isASCIICapital || passage[letter] < 0x65
        return isStaircase && !passage.isWordCharacter(at: letter + 1) ? letter + 1 : index
    }

    /// Behind a floor in words: "anden sal til venstre", "tredje våningen".
    private static func floor(behind ordinal: Word, in passage: Passage) -> Int? {
        guard OrdinalWords.value(of: ordinal.hash) != nil || ordinal.isNumber, let floor = passage.wordIndex(behind: ordinal.end),
            floors.contains(passage.words[floor])
        else { return nil }
        var end = passage.words[floor].end
        while let next = passage.wordIndex(behind: end, across: ","), directions.contains(passage.words[next]) { end = passage.words[next].end }
        return end
    }

    private static let directions = Vocabulary("til till venstre højre vänster höger left right on the th tv mf")

    private static func flat(at index: Int, in passage: Passage) -> Int? {
        if let end = spellingAid(at: index, in: passage) { return end }
        let start = passage.skippingSpaces(from: index, atMost: 1)
        if start > index, let spelled = spelled(at: start, in: passage), passage.wordIndex(behind: spelled, across: "").map({ !notHouses.contains(passage.words[$0]) }) ?? true { return spelled }
        var end = start
        while end - start < 4, passage[end].isDigit { end += 1 }
        return end > start && end - start < 4 && !passage.isWordCharacter(at: end) ? end : nil
    }

    /// Behind a word that says which letter is meant: "b som i Bertil", "B as in Bravo".
    private static func spellingAid(at index: Int, in passage: Passage) -> Int? {
        var end = index
        var count = 0
        while count < 2, let next = passage.wordIndex(behind: end), aids.contains(passage.words[next]) {
            end = passage.words[next].end
            count += 1
        }
        guard count > 0, let name = passage.wordIndex(behind: end), passage[passage.words[name].start] | 0x20 == passage[index - 1] | 0x20 else { return nil }
        return passage.words[name].end
    }

    private static let aids = Vocabulary("som i as in for niinkuin niinku kuten")

    /// Behind one of: "lgh 1003", "as. 28", "4 tr", "1. sal", "st.", "5.tv."; a comma may stand before it.
    private static func part(at index: Int, in passage: Passage) -> Int? {
        var start = index
        if passage[start] == 0x2C { start += 1 }
        start = passage.skippingSpaces(from: start, atMost: 2)
        guard start > index || passage[index - 1] == 0x2E else { return nil }
        if let word = passage.word(at: start) {
            if sides.contains(word) { return passage[word.end] == 0x2E ? word.end + 1 : word.end }
            if let floor = floor(behind: word, in: passage) { return floor }
            guard flats.contains(word) else { return nil }
            var number = passage[word.end] == 0x2E ? word.end + 1 : word.end
            number = passage.skippingSpaces(from: number, atMost: 1)
            if let spelled = spelled(at: number, in: passage) { return spelled }
            var end = number
            while end - number < 5, passage[end].isASCIIAlphanumeric { end += 1 }
            return end > number && end - number < 5 ? end : nil
        }
        var end = start
        while end - start < 3, passage[end].isDigit { end += 1 }
        guard end > start, end - start < 3 else { return nil }
        if passage[end] == 0x2E { end += 1 }
        let next = passage.skippingSpaces(from: end, atMost: 1)
        guard let word = passage.word(at: next), floors.contains(word) || sides.contains(word) else { return nil }
        return passage[word.end] == 0x2E && sides.contains(word) ? word.end + 1 : word.end
    }
}
