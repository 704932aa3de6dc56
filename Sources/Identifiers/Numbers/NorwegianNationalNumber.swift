/// Norwegian fødselsnummer and D-number.
///
/// Rule (Skatteetaten, "Fødselsnummer"; folkeregisterforskriften § 2-2-1): DDMMYY, three digits, and two check digits: the weights
/// 3 7 6 1 8 9 4 5 2 1 over the first ten digits and 5 4 3 2 7 6 5 4 3 2 1 over all eleven give multiples of 11. A D-number has 40 added to the day;
/// aid numbers (H-nummer) and NAV's synthetic persons have 40 added to the month, the synthetic persons of Tenor 80.
struct NorwegianNationalNumber: Recognizer {
    let name = "no-fodselsnummer"
    let label = Label.nationalID

    private static let cues = Cues(stems: "fødselsn foedselsn personnummer personnr dnummer", words: "fnr dnr d-nummer pnr")
    private static let cuts: Cuts = [2, 4, 6, 9]

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            guard let number = passage.number(from: run, length: 11, cuts: Self.cuts), let isValid = Self.verdict(number.digits) else { continue }
            findings.append(finding(number.range, passage.score(of: number, isValid: isValid, cues: Self.cues)))
        }
    }

    /// Whether both check digits are right; nil if the eleven digits do not begin with a day.
    static func verdict(_ digits: Digits) -> Bool? {
        let day = digits[0..<2] > 40 ? digits[0..<2] - 40 : digits[0..<2]
        let month = digits[2..<4] % 40
        guard digits[2..<4] < 93, BirthDate.isPlausible(day: day, month: month) else { return nil }
        return BirthDate.exists(day: day, month: month, year: digits[4..<6])
            && digits.weighted(by: [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
            && digits.weighted(by: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }
}
