/// Swedish phone numbers as dialled inside the country.
///
/// Rule (Post- och telestyrelsen, the Swedish numbering plan): 0, an area code of one to three digits and a subscriber number of five to eight
/// that does not begin with 0, eight to ten digits in all; mobiles are 070, 072, 073, 076 and 079 and seven digits.
struct SwedishPhone: Recognizer {
    let name = "se-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next && passage[passage.runs[run].start].digitValue == 0 && passage.mayBeginPhone(run) {
            guard let found = passage.phone(from: run, plan: Self.score), !passage.isDateOrTimes(run, found.lastRun) else { continue }
            let score = passage.isCrowded(run) ? found.score * 0.7 : found.score
            let isService = ServiceNumbers.swedish(passage.digits(from: run, through: found.lastRun))
            findings.append(finding(found.range, isService ? ServiceNumbers.score : passage.phoneScore(score, of: found.range)))
            next = found.lastRun + 1
        }
    }

    private static func score(_ number: PhoneNumber) -> Double? {
        guard number.digits[1] > 0, (8...10).contains(number.count) else { return nil }
        if number.begins(with: 7, 2), [0, 2, 3, 6, 9].contains(number.digits[2]) { return number.count == 10 ? 0.9 : nil }
        let area = number.begins(with: 8, 2) ? 2 : threeDigitAreas.contains(number.digits[0..<3]) ? 3 : 4
        let subscriber = number.count - area
        guard (5...8).contains(subscriber), number.digits[area] > 0 else { return nil }
        if number.isAllPairs { return Score.doubtful }
        if number.isBare { return 0.5 }
        // People part the area code from the rest; where they do not, it may be any number that begins with 0.
        return number.firstGroup == area ? Score.likely : 0.5
    }

    private static let threeDigitAreas: Set<Int> = [
        10, 11, 13, 16, 18, 19, 20, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 71, 74, 75, 77, 78, 90, 99,
    ]
}
