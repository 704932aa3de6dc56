/// Norwegian organisasjonsnummer.
///
/// Rule (Brønnøysundregistrene): nine digits, the first 8 or 9; with the weights 3 2 7 6 5 4 3 2 1 the sum is a multiple of 11.
struct NorwegianOrganisationNumber: Recognizer {
    let name = "no-organisasjonsnummer"
    let label = Label.orgID

    private static let cues = Cues(stems: "organisasjonsn orgnr orgn foretaksn", words: "org mva")
    private static let cuts: Cuts = [3, 6]

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            guard let number = passage.number(from: run, length: 9, cuts: Self.cuts), number.digits[0] >= 8, !passage.isAmount(number.range) else { continue }
            let isValid = Self.verdict(number.digits)
            if passage.mentions(Self.cues, near: number.range) {
                findings.append(finding(number.range, isValid ? Score.checked : 0.7))
            } else if isValid {
                findings.append(finding(number.range, number.isBare ? 0.5 : 0.45))
            }
        }
    }

    static func verdict(_ digits: Digits) -> Bool {
        digits.weighted(by: [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }
}
