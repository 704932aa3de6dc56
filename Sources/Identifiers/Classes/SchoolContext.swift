/// What shows that a number or a code near it is a class at school.
extension Passage {
    private static let schoolCues = Cues(
        stems: """
            skol koulu school opettaj lärar lärare teacher elev oppila luoka luokk klass mentor rektor pupil yläast alaast gymnas högstadi
            mellanstadi lågstadi udskoling lukio grundskol friskol
            """,
        words: "lektioner lektion prov kokeet academy primary secondary lektier matte idrott käyn käy liikkatunti headteacher skolan koulussa")
    private static let schoolVerbs = Vocabulary(
        "går gick gå gått börjar började börja börjat slutar slutade pluggar läser går gaar gik gået gå starter startede begyndte begynder slutter gr gar")
    private static let goes = Vocabulary("går gick börjar börja började pluggar läser käyn käy kävi")
    private static let schoolPrepositions = Vocabulary("i på in into")
    private static let attending = Vocabulary("is im in m s are re am go goes going starts starting started start went was into entering finished")

    /// Whether a word about school is near `range`.
    func isAtSchool(near range: Range<Int>) -> Bool {
        if mentions(Self.schoolCues, near: range) || attends(before: range.lowerBound) { return true }
        return wordIndex(before: range.lowerBound, across: ",").map { Self.schools.match(endOf: words[$0], in: bytes) } ?? false
    }

    private static let schools = Endings(
        """
        skolan skola skolen skole koulu koulussa koulun koulua koulusta lukiossa lukion school academy gymnasium gymnasiet college
        """)

    /// Whether "går i", "began in" or the like stands right before `start`.
    func attends(before start: Int) -> Bool {
        guard let preposition = wordIndex(before: start) else { return false }
        // går 8an, käyn kutosta
        guard Self.schoolPrepositions.contains(words[preposition]) else { return Self.goes.contains(words[preposition]) }
        var end = words[preposition].start
        for _ in 0..<3 {
            guard let index = wordIndex(before: end, across: "'") else { return false }
            if Self.schoolVerbs.contains(words[index]) { return true }
            if languages.contains(.english), self[words[preposition].start + 1] | 0x20 == 0x6E, Self.attending.contains(words[index]) { return true }
            end = words[index].start
        }
        return false
    }

    /// The end of the letter of a parallel class behind a year: 8B, 8.b, 8 b, 8-B; perhaps with an inflection (8B:n).
    ///
    /// - Parameter mayStandApart: whether a lower-case letter behind a space counts.
    func classLetterEnd(behind end: Int, mayStandApart: Bool) -> Int? {
        var index = end
        if self[index] == 0x2E || self[index] == 0x2D { index += 1 }
        let apart = skippingSpaces(from: index, atMost: 1)
        let letter = self[apart]
        guard letter.isASCIILetter, !isWordCharacter(at: apart + 1) else { return nil }
        if apart > index, letter | 0x20 == 0x69 || letter == 0x6F || letter == 0x65 && self[index - 1] != 0x2E { return nil }
        guard apart == index || mayStandApart || letter.isASCIICapital && self[apart + 1] != 0x2E else { return nil }
        return inflectionEnd(behind: apart + 1)
    }

    /// Behind ":n", "'s" and the like.
    func inflectionEnd(behind end: Int) -> Int {
        guard self[end] == 0x3A, let ending = word(at: end + 1), ending.count <= 4 else { return end }
        return ending.end
    }
}
