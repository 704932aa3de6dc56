/// Finnish phone numbers as dialled inside the country.
///
/// Rule (Traficom, Regulation 32 on numbering): 0 and a mobile prefix (4x or 50) with four to eight more digits, an area code (2, 3, 5, 6, 8, 9, 13–19)
/// with three to eight, or a service or company prefix (10, 20, 29, 30, 60, 70, 71, 73, 75, 80).
struct FinnishPhone: Recognizer {
    let name = "fi-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next && passage[passage.runs[run].start].digitValue == 0 && passage.mayBeginPhone(run) {
            guard let found = passage.phone(from: run, plan: Self.score), !passage.isDateOrTimes(run, found.lastRun) else { continue }
            let score = passage.isCrowded(run) ? found.score * 0.7 : found.score
            let isService = ServiceNumbers.finnish(passage.digits(from: run, through: found.lastRun))
            findings.append(finding(found.range, isService ? ServiceNumbers.score : passage.phoneScore(score, of: found.range)))
            next = found.lastRun + 1
        }
    }

    private static func score(_ number: PhoneNumber) -> Double? {
        guard number.digits[1] > 0, (7...11).contains(number.count) else { return nil }
        if number.isAllPairs { return Score.doubtful }
        if number.digits[1] == 4 || number.begins(with: 50, 3) {
            return switch number.count {
            case 10: 0.9
            case 9, 11: Score.likely
            default: number.isBare ? Score.doubtful : 0.5
            }
        }
        let isArea = [2, 3, 5, 6, 8, 9].contains(number.digits[1]) || (13...19).contains(number.digits[0..<3])
        let isService = [10, 20, 29, 30, 60, 70, 71, 73, 75, 80].contains(number.digits[0..<3])
        guard isArea || isService else { return nil }
        if number.isBare { return 0.5 }
        return number.firstGroup <= (isService ? 4 : 3) ? Score.likely : Score.plausible
    }
}
