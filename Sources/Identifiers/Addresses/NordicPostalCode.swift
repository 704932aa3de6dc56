/// Postal codes of Sweden (NNN NN), Finland (NNNNN), Denmark and Norway (NNNN) with the place behind them.
///
/// Rule (Universal Postal Union, S42 templates SE, FI, DK, NO): the code, a space and the place; SE-, FI-, DK- or NO- may stand before the
/// code. Four digits and a capitalised word are too common to mean much by themselves; a street before them tells.
struct NordicPostalCode: Recognizer {
    let name = "nordic-postcode"
    let label = Label.postal

    private static let countries = Vocabulary("s se sve fi fin dk n no nor ax")
    private static let cues = Cues(stems: "postnr postn postadr postinumero postkod", words: "")
    private static let notPlaces = Vocabulary(
        """
        kr kronor kroner euro euroa eur sek dkk nok vårdguiden direkt januari februari mars april maj juni juli augusti september oktober november
        december januar februar marts august tammikuu helmikuu january february march may june july october personer henkilöä jag vi han hon hej det
        är e på er som för om är har bad kan ska så men eller sa säger ringer svarar hjälper har kunde on tai eikä mutta vastaa auttaa sanoi
        vårdguidens vårdguide guiden jeg hun hei hän me i the and och og ja mvh hälsningar terveisin hilsen med tel puh tlf act konto tili account
        """)
    private static let firstParts = Vocabulary(
        """
        upplands västra norra södra östra gamla ny nya stora lilla nykøbing nørre sankt st kongens kgs mo store lille øvre
        """)

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices {
            guard let (last, base) = code(from: index, in: passage), let place = place(behind: last, in: passage) else { continue }
            guard !isPublic(index...last, in: passage) else { continue }
            let (start, hasCountry) = withCountry(passage.runs[index].start, in: passage)
            let gap = passage.gapBefore(index)
            let isNear = passage.followsStreet(index)
            guard hasCountry || !(gap.binds || (gap == .space && !isNear)) else { continue }
            guard place.isCapitalised || base > 0 else { continue }
            let isBacked = isNear || hasCountry || passage.mentions(Self.cues, before: start)
            guard isBacked || (place.isCapitalised && base > 0 && passage.runs[index...last].allSatisfy { $0.lookalikes == 0 }) else { continue }
            let score = isBacked ? (place.isCapitalised ? Score.raised(max(base, Score.plausible)) : Score.plausible) : base
            findings.append(finding(start..<place.end, score))
        }
    }

    /// The numbers of the police, of health advice, and of help lines: 114 14, 1177.
    private func isPublic(_ runs: ClosedRange<Int>, in passage: Passage) -> Bool {
        Self.publicNumbers.contains(passage.digits(from: runs.lowerBound, through: runs.upperBound).value)
    }

    private static let publicNumbers: Set<UInt64> = [1177, 1813, 11414, 11313, 90101, 90119, 11600]

    /// The last run of a code that begins with run `first`, and what its form alone is worth.
    private func code(from first: Int, in passage: Passage) -> (last: Int, score: Double)? {
        let run = passage.runs[first]
        let before = passage[run.start - 1]
        guard run.lookalikes * 2 <= run.count, !run.followsLetter, !run.precedesLetter, !run.gap.binds, before != 0x3A, before != 0x23 else { return nil }
        switch run.count {
        case 3:
            guard run.gap == .space, first + 1 < passage.runs.count else { return nil }
            let second = passage.runs[first + 1]
            guard second.start == run.end + 1, second.count == 2, !second.precedesLetter, !second.gap.binds, passage[run.start] != 0x30 else { return nil }
            return (first + 1, 0.7)
        case 5: return (first, passage[run.start] == 0x30 ? 0.7 : Score.plausible)
        case 4:
            let hasNoughts = passage[run.start] == 0x30 && passage[run.start + 1] == 0x30
            return (first, hasNoughts || passage.isYear(run.start..<run.end) ? 0 : Score.doubtful)
        default: return nil
        }
    }

    private func place(behind last: Int, in passage: Passage) -> (end: Int, isCapitalised: Bool)? {
        let end = passage.runs[last].end
        let start = passage.skippingSpaces(from: end, atMost: 2)
        guard start > end else { return nil }
        var index = passage.firstWord(from: start)
        guard index < passage.words.count, passage.words[index].start == start, passage.words[index].count >= 2 else { return nil }
        let first = passage.words[index]
        guard !Self.notPlaces.contains(first) else { return nil }
        // Nykøbing F, København Ø, Upplands Väsby, Ny-Ålesund
        while index + 1 < passage.words.count, index - passage.firstWord(from: start) < 2 {
            let next = passage.words[index + 1]
            let isDistrict = next.count <= 2 && next.isCapitalised && passage.bytes.isAllCapitals(next.range)
            let isSecondPart = passage.touches(index, index + 1, by: 0x20) && (isDistrict || Self.firstParts.contains(passage.words[index]))
            guard isSecondPart || passage.touches(index, index + 1, by: 0x2D) else { break }
            index += 1
        }
        return (passage.words[index].end, first.isCapitalised)
    }

    /// Where the code begins with its country, if that stands before it.
    private func withCountry(_ start: Int, in passage: Passage) -> (start: Int, hasCountry: Bool) {
        guard passage[start - 1] == 0x2D, let word = passage.wordIndex(endingAt: start - 1) else { return (start, false) }
        return Self.countries.contains(passage.words[word]) ? (passage.words[word].start, true) : (start, false)
    }
}

extension [UInt8] {
    /// Whether a word is of capitals alone (of ASCII and Latin-1).
    func isAllCapitals(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard isCapital(at: index) else { return false }
            index += self[index] < 0x80 ? 1 : 2
        }
        return true
    }
}
