/// Street addresses as written in English: 124 Bridge Street, Flat 4, 66 Station Road.
///
/// Rule (Royal Mail, Programmers' Guide to the Postcode Address File): flat or house name, number, name, kind of street. The number may be in words.
/// After words such as "live at" any number with one to three words is taken for an address.
struct BritishStreet: Recognizer {
    let name = "british-street"
    let label = Label.address

    private static let streets = Vocabulary("street streets road roads lane lanes avenue crescent terrace drive drives grove mews")
    private static let others = Vocabulary(
        """
        st rd ln ave dr close court courts place gardens garden square hill park parkway parkways way walk row green rise view views gate villages
        harbor harbors harbour land common parade embankment quay wharf
        """)
    private static let flats = Vocabulary("flat apartment apt unit room")
    private static let houses = Vocabulary(
        """
        cottage house lodge hall barn farm farmhouse forge mill villa manor rectory vicarage bungalow croft nook grange flats
        """)
    private static let old = Vocabulary("old")
    private static let places = Vocabulary("at on in is")
    /// "Avd 51 av dr Svensson"
    private static let foreign = Vocabulary("av af hos till til")
    private static let residence = Cues(stems: "address", words: "live lives lived living staying stay moved reside resides home flat")
    private static let leads = Vocabulary("at is address on in live stay")
    private static let stops = Vocabulary(
        """
        a an the my our your his her their this that i we he she it in on at to from of and or but for with by down up across along near main same
        other every
        """)

    func find(in passage: Passage, into findings: inout [Finding]) {
        let isEnglish = passage.languages.contains(.english)
        for index in passage.words.indices {
            let word = passage.words[index]
            if Self.streets.contains(word) || Self.others.contains(word) {
                if let found = named(index, in: passage) { findings.append(found) }
            } else if isEnglish, mayFollowNumber(index, in: passage), let found = nameless(index, in: passage) {
                findings.append(found)
            }
        }
    }

    /// A number, or one with a letter, or a word that may be a number, right before word `index`.
    private func mayFollowNumber(_ index: Int, in passage: Passage) -> Bool {
        let start = passage.words[index].start
        if passage[start - 2].isDigit || passage[start - 3].isDigit { return true }
        return index > 0 && passage.words[index - 1].isNumber && passage.words[index - 1].end + 1 == start
    }

    /// The street whose kind stands at `kind`, with its name and perhaps its number before it.
    private func named(_ kind: Int, in passage: Passage) -> Finding? {
        let words = passage.words
        let isCapitalised = words[kind].isCapitalised && passage.capitalsTell
        let isStreet = Self.streets.contains(words[kind])
        // Church Hill Road: the last kind counts.
        if kind + 1 < words.count, passage.touches(kind, kind + 1, by: 0x20), Self.streets.contains(words[kind + 1]), words[kind].isCapitalised { return nil }
        var first = kind
        var number: EnglishHouseNumber?
        while number == nil, first > 0, kind - first < (isCapitalised ? 4 : 3), passage.touches(first - 1, first, by: 0x20) {
            // Tanner's Row
            let name = passage.isGenitive(first - 1) ? first - 2 : first - 1
            let previous = words[name]
            number = EnglishHouseNumber(before: previous.start, in: passage)
            guard previous.count > 1, !Self.foreign.contains(previous), !isCapitalised || previous.isCapitalised,
                number != nil || !Self.stops.contains(previous)
            else {
                number = nil
                break
            }
            first = name
        }
        guard first < kind else { return nil }
        // "three narrow lanes"
        if let found = number, found.isSpelled, !isCapitalised, !isLed(found.start, in: passage) { number = nil }
        if number == nil, !isCapitalised { first = kind - 1 }
        let start = number?.start ?? words[first].start
        let score =
            switch (isCapitalised, number != nil) {
            case (true, true): 0.9
            case (true, false): isStreet ? Score.doubtful : 0.2
            case (false, true): isStreet ? Score.plausible : 0.3
            case (false, false): isStreet ? isLed(start, in: passage) ? Score.doubtful : 0.1 : 0.0
            }
        guard score > 0 else { return nil }
        let isHome = passage.mentions(Self.residence, before: start) || withFlat(start, in: passage) < start
        return finding(withFlat(start, in: passage)..<words[kind].end, isHome ? Score.raised(score) : score)
    }

    /// 103 Northgate, 94 Fox Loaf: a number and one to three words where someone is said to live.
    private func nameless(_ first: Int, in passage: Passage) -> Finding? {
        let words = passage.words
        guard words[first].count > 2, !Self.stops.contains(words[first]),
            let found = EnglishHouseNumber(before: words[first].start, in: passage)
        else { return nil }
        let number = found.start
        let start = withFlat(number, in: passage)
        let isCapitalised = words[first].isCapitalised && passage.capitalsTell
        // "live one day at a time"
        guard !found.isSpelled || isCapitalised || start < number else { return nil }
        let lead = passage.wordIndex(endingAt: passage.skippingSpacesBack(from: start))
        let isLed = lead.map { Self.leads.contains(words[$0]) } ?? false
        guard start < number || isLed, passage.mentions(Self.residence, before: number) else { return nil }
        var last = first
        while last + 1 < words.count, last - first < (isCapitalised ? 2 : 1), passage.touches(last, last + 1, by: 0x20),
            !isCapitalised || words[last + 1].isCapitalised, !Self.stops.contains(words[last + 1])
        {
            last += 1
            if Self.streets.contains(words[last]) || Self.others.contains(words[last]) { return nil }
        }
        return finding(start..<words[last].end, isCapitalised ? Score.plausible : Score.doubtful)
    }

    /// Whether "at", "live on" or the like stands right before `start`.
    private func isLed(_ start: Int, in passage: Passage) -> Bool {
        guard let lead = passage.wordIndex(before: start) else { return false }
        if passage.words[lead].count == 2, !Self.places.contains(passage.words[lead]) { return false }
        return Self.leads.contains(passage.words[lead]) && passage.mentions(Self.residence, before: start)
    }

    /// `start`, or where "Flat 4, ", "flat nine " or "The Old Forge, " before it begins.
    private func withFlat(_ start: Int, in passage: Passage) -> Int {
        var end = passage.skippingSpacesBack(from: start, atMost: 2)
        if let kind = passage.wordIndex(endingAt: end), Self.flats.contains(passage.words[kind]) { return passage.words[kind].start }
        guard passage[end - 1] == 0x2C || end < start else { return start }
        if passage[end - 1] == 0x2C {
            end -= 1
            if let name = houseName(endingAt: end, in: passage) { return name }
        }
        if let last = passage.wordIndex(endingAt: end), passage.words[last].isNumber, let kind = passage.wordIndex(before: passage.words[last].start),
            Self.flats.contains(passage.words[kind])
        {
            return passage.words[kind].start
        }
        var flat = end
        while end - flat < 4, passage[flat - 1].isASCIIAlphanumeric { flat -= 1 }
        guard flat < end, passage[flat - 1] == 0x20, let word = passage.wordIndex(endingAt: flat - 1) else { return start }
        return Self.flats.contains(passage.words[word]) ? passage.words[word].start : start
    }

    /// Where the name of a house that ends at `end` begins: two to four words with capitals, the last a kind of house or "The Old" before it.
    private func houseName(endingAt end: Int, in passage: Passage) -> Int? {
        guard passage.capitalsTell, let last = passage.wordIndex(endingAt: end), passage.words[last].isCapitalised else { return nil }
        var first = last
        while first > 0, last - first < 3, passage.touches(first - 1, first, by: 0x20), passage.words[first - 1].isCapitalised { first -= 1 }
        guard first < last, Self.houses.contains(passage.words[last]) || Self.old.contains(passage.words[last - 1]) else { return nil }
        return passage.words[first].start
    }
}
