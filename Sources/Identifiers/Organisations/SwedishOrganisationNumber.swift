/// Swedish organisationsnummer, also as VAT numbers.
///
/// Rule (Skatteverket SKV 709; lagen 1974:174): ten digits NNNNNN-NNNN, the third at least 2, with a Luhn sum; sometimes behind 16. The VAT number is
/// SE, the ten digits and 01.
struct SwedishOrganisationNumber: Recognizer {
    let name = "se-organisationsnummer"
    let label = Label.orgID

    private static let cues = Cues(stems: "organisationsn orgnr orgn momsreg vatn", words: "org moms vat")
    private static let short: Cuts = [3, 6, 8]
    private static let long: Cuts = [2, 8]
    private static let vat = Form("S E d10:12")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            if passage.runs[run].followsLetter {
                guard let match = Self.vat.match(at: passage.runs[run].start - 2, in: passage), match.digits.count != 11 else { continue }
                let isValid = (match.digits.count == 10 ? match.digits : match.digits.prefix(10)).passesLuhn
                findings.append(finding(match.range, isValid ? Score.likely : Score.plausible))
            } else if let number = passage.number(from: run, length: 10, cuts: Self.short), let isValid = Self.verdict(number.digits) {
                findings.append(finding(number.range, score(of: number, isValid, in: passage)))
            } else if let number = passage.number(from: run, length: 12, cuts: Self.long), number.digits[0..<2] == 16,
                let isValid = Self.verdict(number.digits.dropFirst(2))
            {
                findings.append(finding(number.range, score(of: number, isValid, in: passage)))
            }
        }
    }

    /// Whether the check digit is right; nil if ten digits cannot be such a number.
    static func verdict(_ digits: Digits) -> Bool? {
        guard digits[2] >= 2, ![0, 4].contains(digits[0]) else { return nil }
        return digits.passesLuhn
    }

    private func score(of number: GroupedNumber, _ isValid: Bool, in passage: Passage) -> Double {
        let score = passage.score(of: number, isValid: isValid, cues: Self.cues)
        guard !passage.mentions(Self.cues, near: number.range) else { return score }
        // A tenth of all numbers has such a sum.
        let isForm = number.runs.count == 2 && passage.runs[number.runs.lowerBound].count == 6 && passage.runs[number.runs.lowerBound].gap == .hyphen
        return isForm ? (isValid ? score : 0.5) : min(score, isValid ? 0.5 : 0.2)
    }
}
