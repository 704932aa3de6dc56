/// Personal numbers that people bring along: Estonian isikukood, Polish PESEL, Dutch BSN, and the British NHS number.
///
/// Rules: isikukood (EVS 585): eleven digits, a digit 1–8 for century and sex, YYMMDD, with a check digit from the weights 1…9 1, or 3…9 1 2 3 when that
/// leaves 10; PESEL (Polish Act of 24 September 2010): YYMMDD with 80, 20, 40 or 60 added to the month outside the 1900s, and the weights
/// 1 3 7 9 1 3 7 9 1 3 1; BSN (Besluit burgerservicenummer): nine digits, weights 9…2 and −1, a multiple of 11; NHS number: ten digits, weights 10…1,
/// a multiple of 11. Without a word nearby only the first two are taken, and only when the sum is right.
struct ForeignPersonalNumber: Recognizer {
    let name = "foreign-personal-number"
    let label = Label.nationalID

    private static let longCues = Cues(stems: "isikukood isikukod pesel personnummer henkilötun personnr", words: "pesel")
    private static let shortCues = Cues(stems: "burgerservice sofinum", words: "bsn sofi")
    private static let healthCues = Cues(stems: "nhs", words: "nhs")
    private static let longCuts: Cuts = [1, 3, 5, 6, 7, 10]
    private static let shortCuts: Cuts = [3, 4, 5, 6, 7]

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            if let number = passage.number(from: run, length: 11, cuts: Self.longCuts) {
                let isValid = Self.isEstonian(number.digits) || Self.isPolish(number.digits)
                let isNamed = passage.mentions(Self.longCues, near: number.range)
                if isValid || isNamed { findings.append(finding(number.range, isValid ? (isNamed ? Score.checked : Score.plausible) : 0.7)) }
            } else if let number = passage.number(from: run, length: 10, cuts: Self.shortCuts),
                passage.mentions(Self.healthCues, before: number.range.lowerBound)
            {
                let isValid = number.digits.weighted(by: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
                findings.append(finding(number.range, isValid ? Score.checked : 0.7))
            } else if let number = passage.number(from: run, length: 9, cuts: Self.shortCuts), passage.mentions(Self.shortCues, near: number.range) {
                let isValid = number.digits.weighted(by: [9, 8, 7, 6, 5, 4, 3, 2, 10]) % 11 == 0
                findings.append(finding(number.range, isValid ? Score.checked : 0.7))
            }
        }
    }

    static func isEstonian(_ digits: Digits) -> Bool {
        guard (1...8).contains(digits[0]), BirthDate.exists(day: digits[5..<7], month: digits[3..<5], year: digits[1..<3]) else { return false }
        var check = digits.weighted(by: [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
        if check == 10 { check = digits.weighted(by: [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10 }
        return check == digits[10]
    }

    static func isPolish(_ digits: Digits) -> Bool {
        guard digits[2..<4] % 20 <= 12, BirthDate.exists(day: digits[4..<6], month: digits[2..<4] % 20, year: digits[0..<2]) else { return false }
        return digits.weighted(by: [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0
    }
}
