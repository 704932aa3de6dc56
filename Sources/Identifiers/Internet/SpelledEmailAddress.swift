/// Mail addresses whose at sign is written out: anna (a) example.org, anna snabel-a example punkt org, anna miukumauku example piste org.
///
/// The words for the sign: Swedish snabel-a, alfakrull, kanelbulle; Finnish ät-merkki, miukumauku, kissanhäntä; Danish snabel-a, grisehale;
/// Norwegian krøllalfa, alfakrøll; "at" and "a" in brackets. A bare "at" needs a spelled dot, a well-known provider, or a name with digits before it.
struct SpelledEmailAddress: Recognizer {
    let name = "spelled-email"
    let label = Label.email

    private static let signWords = """
        snabela snabelan alfakrull alfakrøll krøllalfa kanelbulle grisehale grishale miukumauku miukumaukku miumau kissanhäntä ätmerkki ättämerkki
        ätmärkki atmerkki attecken ättecken attegn arroba
        """
    private static let firstWords = "snabel miuku ät at krøll alfa kissan"
    private static let bracketedWords = "a at ät æt snabel snabela"
    private static let bareWords = "at ät"
    private static let signs = Vocabulary(signWords)
    private static let first = Vocabulary(firstWords)
    private static let second = Vocabulary("a mauku maukku merkki tecken tegn alfa krøll krull häntä")
    private static let inBrackets = Vocabulary(bracketedWords)
    private static let bare = Vocabulary(bareWords)
    /// Every word that a sign may begin with.
    private static let beginnings = Vocabulary([signWords, firstWords, bracketedWords, bareWords].joined(separator: " "))

    /// How surely a word stands for the sign.
    private enum Sign {
        case sure
        case bare
    }

    func find(in passage: Passage, into findings: inout [Finding]) {
        let reader = HostReader(passage: passage)
        let beginnings = Self.beginnings
        for index in passage.words.indices where beginnings.contains(passage.words[index]) {
            guard let (range, sign) = sign(at: index, in: passage) else { continue }
            let before = passage.skippingSpacesBack(from: range.lowerBound, atMost: 2)
            let after = passage.skippingSpaces(from: range.upperBound, atMost: 2)
            guard let host = reader.host(at: after), let start = reader.localStart(endingAt: before) else { continue }
            if sign == .bare {
                let isTelling = passage.bytes[start..<before].contains { $0.isDigit || $0 == 0x2E || $0 == 0x5F }
                guard host.hasKnownTop || host.dots == 0, host.spelledDots > 0 || isTelling || host.isMailProvider else { continue }
            }
            let score =
                switch (host.dots > 0, sign) {
                case (true, .sure): host.hasKnownTop ? 0.9 : Score.likely
                case (true, .bare): Score.likely
                case (false, .sure): Score.plausible
                case (false, .bare): Score.doubtful
                }
            findings.append(finding(start..<host.end, score))
        }
    }

    private func sign(at index: Int, in passage: Passage) -> (Range<Int>, Sign)? {
        let word = passage.words[index]
        if passage[word.start - 1].isOpeningBracket, passage[word.end].isClosingBracket, Self.inBrackets.contains(word) {
            return ((word.start - 1)..<(word.end + 1), .sure)
        }
        var range: Range<Int>?
        if Self.signs.contains(word) {
            range = word.range
        } else if Self.first.contains(word), index + 1 < passage.words.count, Self.second.contains(passage.words[index + 1]),
            passage.touches(index, index + 1, by: 0x2D) || passage.touches(index, index + 1, by: 0x20)
        {
            range = word.start..<passage.words[index + 1].end
        }
        if let range {
            let isBracketed = passage[range.lowerBound - 1].isOpeningBracket && passage[range.upperBound].isClosingBracket
            return (isBracketed ? (range.lowerBound - 1)..<(range.upperBound + 1) : range, .sure)
        }
        guard Self.bare.contains(word), passage[word.start - 1].isSpace, passage[word.end].isSpace else { return nil }
        return (word.range, .bare)
    }
}
