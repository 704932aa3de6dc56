/// Phone numbers with a country code: +46 70…, 0046 70…, +46 (0)70…
///
/// Rule (ITU-T E.164): a country code of one to three digits and a national number, at most fifteen digits in all. The lengths of the
/// Nordic and British national numbers are those of the national plans.
struct InternationalPhone: Recognizer {
    let name = "e164-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next {
            let start = passage.runs[run].start
            let sign = passage.skippingSpacesBack(from: start, atMost: 1)
            let hasPlus = passage[sign - 1] == 0x2B && !passage.isWordCharacter(before: sign - 1)
            let isDialled = !hasPlus && passage[start].digitValue == 0 && passage[start + 1].digitValue == 0 && passage[start + 2].isDigit
            guard hasPlus || (isDialled && passage.mayBeginPhone(run)) else { continue }
            guard let found = passage.phone(from: run, dropping: isDialled ? 2 : 0, isInternational: true, plan: { Self.score($0, hasPlus: hasPlus) }) else { continue }
            let isOpened = hasPlus && passage[sign - 2] == 0x28
            let range = (hasPlus ? sign - 1 - (isOpened && passage[found.range.upperBound] != 0x29 ? 1 : 0) : found.range.lowerBound)..<found.range.upperBound
            findings.append(finding(range, passage.phoneScore(found.score, of: range)))
            next = found.lastRun + 1
        }
    }

    private static func score(_ number: PhoneNumber, hasPlus: Bool) -> Double? {
        guard number.count >= 8, number.digits[0] > 0 else { return nil }
        if let country = CountryCode.known.first(where: { number.begins(with: $0.digits, $0.length) }) {
            let national = number.count - country.length
            if country.nationalLengths.contains(national) { return hasPlus ? Score.checked : 0.9 }
            // The trunk prefix, written though it should not be: +46 070…
            if number.digits[country.length] == 0, country.nationalLengths.contains(national - 1) { return Score.likely }
            return hasPlus && national >= 6 ? Score.doubtful : nil
        }
        return hasPlus ? Score.likely : number.count >= 10 && number.isBare ? 0.5 : Score.plausible
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
