/// Street addresses in Sweden, Finland, Denmark and Norway: the street, the number, the staircase, the floor, the flat.
///
/// Rule (the national address standards SS 613401, JHS 106 and the Danish adressebekendtgørelse): a compound that ends in a word for a street, or a name
/// and such a word, and a number. A postal code and a place behind it are findings of their own. A street without a number is doubtful unless
/// the text says that someone lives there.
struct NordicStreet: Recognizer {
    let name = "nordic-street"
    let label = Label.address

    private static let adjectives = Vocabulary(
        """
        norra södra östra västra stora lilla nya gamla övre nedre inre yttre norre söder iso vanha uusi pikku itäinen läntinen pohjoinen eteläinen
        gammel gamle ny nye store lille nørre sønder øster vester søndre nordre østre vestre sankt sankta sct skt st kong dronning kung drottning
        """)
    private static let prepositions = Vocabulary(
        "på i vid till från hos bor bodde och en ett den det min mitt er vår är adress adressen til fra ved ved og jeg boede vi at in on at the from")

    /// Words for streets that are other words too, in small letters.
    private static let everydayWords = Vocabulary("alle plan plads plats tie kuja vei torg")
    private static let leads = Vocabulary("på är adress adressen er adresse adressen on osoite osoitteeni osoitteessa")
    private static let inOn = Vocabulary("på i vid ved paa")
    private static let notStreets = Vocabulary(
        """
        avdelning avdelningen våning våningen rum rummet enhet enheten sal etage værelse kerros huone osasto plan nummer nr
        """)

    func find(in passage: Passage, into findings: inout [Finding]) {
        let names = StreetNames.nordic
        for index in passage.words.indices {
            let word = passage.words[index]
            if let strength = names.strength(of: word, in: passage.bytes) {
                if let found = compound(index, strength, in: passage) { findings.append(found) }
            } else if names.standsAlone(word) {
                if let found = separate(index, in: passage) { findings.append(found) }
            } else if let found = clipped(word, in: passage) {
                findings.append(found)
            } else if index > 0, Self.leads.contains(passage.words[index - 1]), let found = nameless(index, in: passage) {
                findings.append(found)
            }
        }
    }

    private func compound(_ index: Int, _ strength: StreetNames.Strength, in passage: Passage) -> Finding? {
        let word = passage.words[index]
        var first = index
        // Karl-Johansgatan, Norra Storgatan
        while first > 0, index - first < 3, passage.touches(first - 1, first, by: 0x2D) || isAdjective(first - 1, before: first, in: passage) { first -= 1 }
        if isSaint(before: first, in: passage) { first -= 2 }
        let start = passage.words[first].start
        let number = HouseNumber(behind: word.end, mayTouch: strength == .strong, in: passage)
        let isCapitalised = passage.words[first].isCapitalised
        var score =
            switch (strength, number != nil) {
            case (.strong, true): isCapitalised ? 0.9 : Score.likely
            case (.weak, true): isCapitalised ? 0.7 : 0.3
            // Harrogate
            case (.strong, false) where passage.languages == .english: 0.1
            case (.strong, false): isCapitalised ? Score.doubtful : isLivedOn(first, in: passage) ? Score.doubtful : 0.1
            case (.weak, false): 0.0
            }
        guard score > 0 else { return nil }
        if passage.mentions(Passage.residenceCues, before: start) { score = Score.raised(score) }
        return finding(start..<(number?.end ?? word.end), score)
    }

    /// "bor på storgatan", "asun kauppakadulla": right behind a word for living, in small letters.
    private func isLivedOn(_ first: Int, in passage: Passage) -> Bool {
        guard var before = passage.wordIndex(before: passage.words[first].start) else { return false }
        if Self.inOn.contains(passage.words[before]), let verb = passage.wordIndex(before: passage.words[before].start) { before = verb }
        return Passage.residenceCues.match(passage.words[before], in: passage.bytes)
    }

    private func isAdjective(_ index: Int, before next: Int, in passage: Passage) -> Bool {
        let word = passage.words[index]
        guard Self.adjectives.contains(word), word.isCapitalised || !passage.words[next].isCapitalised else { return false }
        return passage.touches(index, next, by: 0x20) || passage.isAbbreviation(index, before: next)
    }

    private func mayBeName(_ index: Int, before next: Int, in passage: Passage) -> Bool {
        index >= 0 && passage.touches(index, next, by: 0x20) && !Self.prepositions.contains(passage.words[index])
    }

    /// Any word with a number where someone is said to live: bor på Kungsg 12.
    private func nameless(_ index: Int, in passage: Passage) -> Finding? {
        let word = passage.words[index]
        guard word.count >= 4, !Self.notStreets.contains(word), !Self.prepositions.contains(word) else { return nil }
        let shortened = passage[word.end] == 0x2E && passage[word.end + 1] == 0x20 ? word.end + 1 : word.end
        guard let number = HouseNumber(behind: shortened, in: passage), passage.mentions(Passage.residenceCues, before: word.start) else { return nil }
        return finding(word.start..<number.end, word.isCapitalised && passage.capitalsTell ? Score.plausible : Score.doubtful)
    }

    /// -gatan and -vägen cut to a letter: Kungsg. 5, Sturev. 7, Drottningg 3.
    private func clipped(_ word: Word, in passage: Passage) -> Finding? {
        let last = passage[word.end - 1]
        guard last == 0x67 || last == 0x76, word.count >= 5, word.isCapitalised, passage.capitalsTell else { return nil }
        let isDotted = passage[word.end] == 0x2E
        // Without the dot only an end that no word has.
        guard isDotted || last == 0x67 && [0x67, 0x73, 0x74].contains(passage[word.end - 2]) else { return nil }
        guard let number = HouseNumber(behind: word.end + (isDotted ? 1 : 0), in: passage) else { return nil }
        let isHome = passage.mentions(Passage.residenceCues, before: word.start)
        return finding(word.start..<number.end, isHome ? Score.raised(Score.doubtful) : Score.doubtful)
    }

    /// Whether "S:t " or "S:ta " stands before a word.
    private func isSaint(before index: Int, in passage: Passage) -> Bool {
        guard index >= 2, passage.words[index - 2].count == 1, passage[passage.words[index - 2].start] & 0xDF == 0x53 else { return false }
        return passage.words[index - 1].count <= 2 && passage.touches(index - 2, index - 1, by: 0x3A) && passage.touches(index - 1, index, by: 0x20)
    }

    /// A name and a word for a street: Drottning Kristinas väg 100, H.C. Andersens Vej 5.
    private func separate(_ index: Int, in passage: Passage) -> Finding? {
        let word = passage.words[index]
        // Finnish for "took".
        if word.count == 3, passage.languages == .finnish, !word.isCapitalised, passage[word.start] == 0x76 { return nil }
        var first = index
        while first > 0, index - first < 5 {
            let previous = passage.words[first - 1]
            let isNear =
                passage.touches(first - 1, first, by: 0x20) || passage.touches(first - 1, first, by: 0x2D)
                || passage.isAbbreviation(first - 1, before: first)
            guard isNear, previous.isCapitalised, !Self.prepositions.contains(previous) else { break }
            first -= 1
        }
        if isSaint(before: first, in: passage) { first -= 2 }
        let number = HouseNumber(behind: word.end, in: passage)
        let isResidence = passage.mentions(Passage.residenceCues, before: passage.words[first].start)
        var score: Double
        if first < index {
            score = number != nil ? 0.85 : isResidence ? Score.doubtful : 0.2
        } else {
            // All in lower case: drottning kristinas väg 100.
            guard number != nil, !Self.everydayWords.contains(word), mayBeName(first - 1, before: first, in: passage) else { return nil }
            first -= mayBeName(first - 2, before: first - 1, in: passage) ? 2 : 1
            score = passage.words[index - 1].endsGenitive(in: passage.bytes) ? 0.45 : 0.25
        }
        if isResidence { score = Score.raised(score) }
        return finding(passage.words[first].start..<(number?.end ?? word.end), score)
    }
}

extension Passage {
    /// Whether nothing but one `byte` stands between two neighbouring words.
    func touches(_ index: Int, _ next: Int, by byte: UInt8) -> Bool {
        words[next].start - words[index].end == 1 && self[words[index].end] == byte
    }

    /// Whether a word of at most three letters is shortened by a dot or colon before the next: H.C. Andersens, Sct. Mogens, S:t Eriks.
    func isAbbreviation(_ index: Int, before next: Int) -> Bool {
        let gap = words[next].start - words[index].end
        guard words[index].count <= 3, (1...2).contains(gap) else { return false }
        let mark = self[words[index].end]
        return (mark == 0x2E && (gap == 1 || self[words[index].end + 1] == 0x20)) || (mark == 0x3A && gap == 1)
    }
}

extension Word {
    fileprivate func endsGenitive(in bytes: [UInt8]) -> Bool { count > 2 && bytes[end - 1].lowered == 0x73 }
}
