/// Norwegian phone numbers.
///
/// Rule (Nasjonal kommunikasjonsmyndighet, the Norwegian numbering plan, E.164): eight digits without an area code; mobiles begin with 4 or 9 and
/// are written 3 2 3, other numbers begin with 2, 3, 5, 6 or 7 and are written in pairs.
struct NorwegianPhone: Recognizer {
    let name = "no-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next && passage.mayBeginPhone(run) && !passage.isCrowded(run) {
            guard let found = passage.phone(from: run, plan: Self.score), passage.runs[found.lastRun].gap != .space || found.range.count == 8 else { continue }
            guard !passage.isDateOrTimes(run, found.lastRun), !passage.isAmount(found.range) else { continue }
            findings.append(finding(found.range, passage.phoneScore(found.score, of: found.range)))
            next = found.lastRun + 1
        }
    }

    private static func score(_ number: PhoneNumber) -> Double? {
        guard number.count == 8, number.digits[0] >= 2, number.digits[0] != 8 else { return nil }
        let isMobile = number.digits[0] == 4 || number.digits[0] == 9
        return switch number.groups {
        case 0x323: isMobile ? Score.likely : Score.doubtful
        case 0x2222: Score.likely
        case 0x8: isMobile ? 0.5 : Score.doubtful
        default: nil
        }
    }
}
