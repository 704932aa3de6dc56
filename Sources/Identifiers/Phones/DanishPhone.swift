/// Danish phone numbers.
///
/// Rule (Digitaliseringsstyrelsen, the Danish numbering plan): eight digits without an area code, the first of them 2–9. Mostly written in pairs;
/// two fours, 2 3 3 and 3 2 3 occur.
struct DanishPhone: Recognizer {
    let name = "dk-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next && passage.mayBeginPhone(run) && !passage.isCrowded(run) {
            guard let found = passage.phone(from: run, plan: Self.score), passage.runs[found.lastRun].gap != .space || found.range.count == 8 else { continue }
            guard !passage.isDateOrTimes(run, found.lastRun), !passage.isAmount(found.range) else { continue }
            guard passage.runs[run].count != 4 || passage.runs[run].gap.separatesGroups && passage.runs[run].gap != .slash else { continue }
            // 7227-9318 is a Swedish bankgiro.
            let isGiro = run < found.lastRun && passage.runs[run].count == 4 && passage.runs[run].gap == .hyphen
            findings.append(finding(found.range, passage.phoneScore(isGiro ? Score.doubtful : found.score, of: found.range)))
            next = found.lastRun + 1
        }
    }

    private static func score(_ number: PhoneNumber) -> Double? {
        guard number.count == 8, number.digits[0] >= 2 else { return nil }
        return switch number.groups {
        case 0x2222: Score.likely
        case 0x8: 0.5
        case 0x44, 0x233, 0x323: 0.55
        case 0x224, 0x26, 0x62, 0x35, 0x11111111: Score.doubtful
        default: nil
        }
    }
}
