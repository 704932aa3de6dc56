/// British phone numbers as dialled inside the country.
///
/// Rule (Ofcom, the National Telephone Numbering Plan): 0 and ten digits, 07 for mobiles, 01, 02 and 03 for others, 08 for services; some numbers with
/// 01 and 0800 have a digit less.
struct BritishPhone: Recognizer {
    let name = "uk-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next && passage[passage.runs[run].start].digitValue == 0 && passage.mayBeginPhone(run) {
            guard let found = passage.phone(from: run, plan: Self.score) else { continue }
            let score = passage.isCrowded(run) ? found.score * 0.7 : found.score
            let isService = ServiceNumbers.british(passage.digits(from: run, through: found.lastRun))
            findings.append(finding(found.range, isService ? ServiceNumbers.score : passage.phoneScore(score, of: found.range)))
            next = found.lastRun + 1
        }
    }

    private static func score(_ number: PhoneNumber) -> Double? {
        guard [1, 2, 3, 7, 8].contains(number.digits[1]) else { return nil }
        let isServiceOrOld = number.digits[1] == 1 || number.begins(with: 800, 4)
        guard number.count == 11 || (number.count == 10 && isServiceOrOld && !number.isBare) else { return nil }
        if number.isAllPairs { return Score.doubtful }
        if number.count == 10 { return 0.5 }
        return number.digits[1] == 7 ? 0.9 : number.isBare ? Score.plausible : Score.likely
    }
}
