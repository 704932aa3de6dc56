/// Street addresses as written in English: 124 Bridge Street, Flat 4, 66 Station Road.
///
/// Rule (Royal Mail, Programmers' Guide to the Postcode Address File): flat, number, name, kind of street. After words such as "live at" any number
/// with one to three words is taken for an address.
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
    private static let residence = Cues(stems: "address", words: "live lives lived living staying stay moved reside resides home flat")
    private static let leads = Vocabulary("at is address on")
    private static let stops = Vocabulary(
        """
        a an the my our your his her their this that i we he she it in on at to from of and or but for with by down up across along near main same
        other every
        """)

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, word) in passage.words.enumerated() {
            if Self.streets.contains(word) || Self.others.contains(word) {
                if let found = named(index, in: passage) { findings.append(found) }
            } else if passage[word.start - 2].isASCIIAlphanumeric, let found = nameless(index, in: passage) {
                findings.append(found)
            }
        }
    }

    /// The street whose kind stands at `kind`, with its name and perhaps its number before it.
    private func named(_ kind: Int, in passage: Passage) -> Finding? {
        let words = passage.words
        let isCapitalised = words[kind].isCapitalised && passage.capitalsTell
        let isStreet = Self.streets.contains(words[kind])
        // Church Hill Road: the last kind counts.
        if kind + 1 < words.count, passage.touches(kind, kind + 1, by: 0x20), Self.streets.contains(words[kind + 1]), words[kind].isCapitalised { return nil }
        var first = kind
        var number: Int?
        while number == nil, first > 0, kind - first < (isCapitalised ? 4 : 3), passage.touches(first - 1, first, by: 0x20) {
            let previous = words[first - 1]
            number = houseNumber(before: previous.start, in: passage)
            guard previous.count > 1, !isCapitalised || previous.isCapitalised, number != nil || !Self.stops.contains(previous) else {
                number = nil
                break
            }
            first -= 1
        }
        guard first < kind else { return nil }
        if number == nil, !isCapitalised { first = kind - 1 }
        let start = number ?? words[first].start
        let score =
            switch (isCapitalised, number != nil) {
            case (true, true): 0.9
            case (true, false): Score.doubtful
            case (false, true): isStreet ? Score.plausible : 0.3
            case (false, false): isStreet ? 0.1 : 0.0
            }
        guard score > 0 else { return nil }
        let isHome = passage.mentions(Self.residence, before: start) || withFlat(start, in: passage) < start
        return finding(withFlat(start, in: passage)..<words[kind].end, isHome ? Score.raised(score) : score)
    }

    /// 103 Northgate, 94 Fox Loaf: a number and one to three words where someone is said to live.
    private func nameless(_ first: Int, in passage: Passage) -> Finding? {
        let words = passage.words
        guard words[first].count > 2, !Self.stops.contains(words[first]), let number = houseNumber(before: words[first].start, in: passage) else { return nil }
        let start = withFlat(number, in: passage)
        let isCapitalised = words[first].isCapitalised && passage.capitalsTell
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

    /// Where a house's number of up to four digits, perhaps with a letter, begins that stands right before `offset`.
    private func houseNumber(before offset: Int, in passage: Passage) -> Int? {
        let end = passage.skippingSpacesBack(from: offset, atMost: 1)
        guard end < offset else { return nil }
        var start = end
        if passage[start - 1].isASCIILetter, passage[start - 2].digitValue != nil { start -= 1 }
        let digitsEnd = start
        while digitsEnd - start < 5, passage[start - 1].digitValue != nil { start -= 1 }
        guard (1...4).contains(digitsEnd - start), !passage.isWordCharacter(before: start) else { return nil }
        guard (start..<digitsEnd).contains(where: { passage[$0].isDigit }) else { return nil }
        let isContinuation = [0x2E, 0x3A, 0x2C, 0x2F, 0x2D].contains(passage[start - 1]) && passage[start - 2].isDigit
        return isContinuation || (digitsEnd == end && passage.isYear(start..<digitsEnd)) ? nil : start
    }

    /// `start`, or where "Flat 4, " before it begins.
    private func withFlat(_ start: Int, in passage: Passage) -> Int {
        var end = passage.skippingSpacesBack(from: start, atMost: 2)
        if passage[end - 1] == 0x2C { end -= 1 }
        guard end < start else { return start }
        var flat = end
        while end - flat < 4, passage[flat - 1].isASCIIAlphanumeric { flat -= 1 }
        guard flat < end, passage[flat - 1] == 0x20, let word = passage.wordIndex(endingAt: flat - 1) else { return start }
        return Self.flats.contains(passage.words[word]) ? passage.words[word].start : start
    }
}
