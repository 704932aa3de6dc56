/// Phone numbers with a country code: +46 70…, 0046 70…, +46 (0)70…, and mobiles where the plus sign was forgotten.
///
/// Rule (ITU-T E.164): a country code of one to three digits and a national number, at most fifteen digits in all. The lengths of the
/// Nordic and British national numbers are those of the national plans.
struct InternationalPhone: Recognizer {
    let name = "e164-phone"
    let label = Label.phone

    /// How a number says that it begins with a country code.
    private enum Sign {
        case plus
        /// 00
        case dialled
        case none
    }

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next {
            let start = passage.runs[run].start
            let plus = passage.skippingSpacesBack(from: start, atMost: 1) - 1
            let sign: Sign
            if passage[plus] == 0x2B, !passage.isWordCharacter(before: plus) {
                sign = .plus
            } else if passage.mayBeginPhone(run), passage[start].digitValue == 0, passage[start + 1].digitValue == 0, passage.runs[run].count >= 2 {
                sign = .dialled
            } else if passage.mayBeginPhone(run), passage[start] == 0x33 || passage[start] == 0x34 {
                sign = .none
            } else {
                continue
            }
            let found = passage.phone(from: run, dropping: sign == .dialled ? 2 : 0, isInternational: true) { Self.score($0, sign) }
            guard let found else { continue }
            var range = found.range
            if sign == .plus {
                let isOpened = passage[plus - 1] == 0x28 && passage[range.upperBound] != 0x29
                range = (plus - (isOpened ? 1 : 0))..<range.upperBound
            }
            findings.append(finding(range, passage.phoneScore(found.score, of: range)))
            next = found.lastRun + 1
        }
    }

    /// 46701740605, 358 41 2345678
    private static func isMobileWithoutSign(_ number: PhoneNumber) -> Bool {
        switch number.count {
        case 11: number.begins(with: 467, 3)
        case 12: number.begins(with: 3584, 4) || number.begins(with: 35850, 5) || number.begins(with: 447, 3)
        default: false
        }
    }

    private static func score(_ number: PhoneNumber, _ sign: Sign) -> Double? {
        guard number.count >= 8, number.digits[0] > 0 else { return nil }
        if sign == .none { return isMobileWithoutSign(number) ? 0.5 : nil }
        if let country = CountryCode.known.first(where: { number.begins(with: $0.digits, $0.length) }) {
            let national = number.count - country.length
            if country.nationalLengths.contains(national) { return sign == .plus ? Score.checked : 0.9 }
            // The trunk prefix, written though it should not be: +46 070…
            if number.digits[country.length] == 0, country.nationalLengths.contains(national - 1) { return Score.likely }
            return sign == .plus && national >= 6 ? Score.doubtful : nil
        }
        if sign == .plus { return Score.likely }
        return number.count >= 10 && number.isBare ? 0.5 : Score.plausible
    }
}

/// A country whose national numbers have known lengths.
struct CountryCode {
    let digits: Int
    let length: Int
    let nationalLengths: ClosedRange<Int>

    static let known = [
        CountryCode(digits: 46, length: 2, nationalLengths: 7...9),
        CountryCode(digits: 358, length: 3, nationalLengths: 5...11),
        CountryCode(digits: 45, length: 2, nationalLengths: 8...8),
        CountryCode(digits: 47, length: 2, nationalLengths: 8...8),
        CountryCode(digits: 44, length: 2, nationalLengths: 9...10),
        CountryCode(digits: 354, length: 3, nationalLengths: 7...9),
        CountryCode(digits: 298, length: 3, nationalLengths: 6...6),
        CountryCode(digits: 299, length: 3, nationalLengths: 6...6),
        CountryCode(digits: 372, length: 3, nationalLengths: 7...8),
        CountryCode(digits: 48, length: 2, nationalLengths: 9...9),
        CountryCode(digits: 1, length: 1, nationalLengths: 10...10),
    ]
}
