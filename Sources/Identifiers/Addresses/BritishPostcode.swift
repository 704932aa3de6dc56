/// British postcodes, with the post town when it stands right before them: Wrexham LL11 1AA.
///
/// Rule (BS 7666; Royal Mail): an outward code of one or two letters and one or two digits or a digit and a letter, a space, and an inward code of a
/// digit and two letters that are none of C I K M O V.
struct BritishPostcode: Recognizer {
    let name = "uk-postcode"
    let label = Label.postal

    private static let cues = Cues(stems: "postcode postal zip address", words: "post code live")
    private static let notTowns = Vocabulary("postcode postal code address is the my at in near around from and for with was that this to on flat")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs where run.followsLetter && run.count <= 2 {
            let start = outwardStart(run.start, in: passage)
            guard let start, let end = inwardEnd(run.end, in: passage) else { continue }
            let letters = (start..<end).filter { passage[$0].isASCIILetter }
            let capitals = letters.count { passage[$0].isASCIICapital }
            guard capitals == letters.count || capitals == 0 else { continue }
            let score = capitals > 0 ? Score.likely : 0.3
            let first = withTown(start, in: passage)
            let range = first..<(first < start ? end : townEnd(behind: end, in: passage))
            findings.append(finding(range, passage.mentions(Self.cues, before: start) ? Score.raised(score) : score))
        }
    }

    private func outwardStart(_ digits: Int, in passage: Passage) -> Int? {
        var start = digits
        while digits - start < 3, passage[start - 1].isASCIILetter { start -= 1 }
        return (1...2).contains(digits - start) && !passage.isWordCharacter(before: start) && passage[start - 1] != 0x2D ? start : nil
    }

    private func inwardEnd(_ digitsEnd: Int, in passage: Passage) -> Int? {
        var index = digitsEnd
        if passage[index].isASCIILetter { index += 1 }
        index = passage.skippingSpaces(from: index, atMost: 1)
        guard passage[index].isDigit, Self.isInwardLetter(passage[index + 1]), Self.isInwardLetter(passage[index + 2]) else { return nil }
        return passage.isWordCharacter(at: index + 3) ? nil : index + 3
    }

    private static func isInwardLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter && !"CIKMOV".utf8.contains(byte & 0xDF)
    }

    /// Behind a town with a capital that follows: BA5 2QQ Wells.
    private func townEnd(behind end: Int, in passage: Passage) -> Int {
        guard passage.capitalsTell, let index = passage.wordIndex(behind: end, atMost: 1) else { return end }
        let word = passage.words[index]
        return word.isCapitalised && word.count > 3 && !Self.notTowns.contains(word) && !Self.openings.contains(word) ? word.end : end
    }

    private static let openings = Vocabulary(
        """
        they them there this that what when where with please thanks thank mobile phone email tel dear regards yours kind many
        """)

    private func withTown(_ start: Int, in passage: Passage) -> Int {
        guard passage[start - 1] == 0x20, let index = passage.wordIndex(endingAt: start - 1) else { return start }
        let word = passage.words[index]
        return word.count > 2 && !Self.notTowns.contains(word) ? word.start : start
    }
}
