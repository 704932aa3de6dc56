/// Danish CPR number.
///
/// Rule (CPR-kontoret, "Personnummeret i CPR"): DDMMYY, perhaps `-`, and four digits. The weights 4 3 2 7 6 5 4 3 2 1 gave a sum that is a multiple
/// of 11 until the numbers of some days ran out; since 2007 the sum proves nothing when it fails. Replacement numbers (erstatningspersonnumre)
/// have 60 added to the day.
struct DanishPersonalNumber: Recognizer {
    let name = "dk-cpr"
    let label = Label.nationalID

    private static let cues = Cues(stems: "cpr personnummer fødselsnummer", words: "pers pnr")
    private static let cuts: Cuts = [2, 4, 6, 8]

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next {
            guard let number = passage.number(from: run, length: 10, cuts: Self.cuts), !passage.isAmongPairs(number.runs) else { continue }
            guard let isValid = Self.verdict(number.digits) else { continue }
            findings.append(finding(number.range, passage.score(of: number, isValid: isValid, cues: Self.cues)))
            next = number.runs.upperBound + 1
        }
    }

    /// Whether the sum modulo 11 is right; nil if the ten digits do not begin with a day.
    static func verdict(_ digits: Digits) -> Bool? {
        let day = digits[0..<2] > 60 ? digits[0..<2] - 60 : digits[0..<2]
        guard BirthDate.isPlausible(day: day, month: digits[2..<4]) else { return nil }
        return BirthDate.exists(day: day, month: digits[2..<4], year: digits[4..<6]) && digits.weighted(by: [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }
}
