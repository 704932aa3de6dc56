/// Danish CVR number, also as a VAT number, and SE and P numbers.
///
/// Rule (Erhvervsstyrelsen, CVR-loven): eight digits; with the weights 2 7 6 5 4 3 2 1 the sum is a multiple of 11. Written like a phone, so that a word
/// must say what it is.
struct DanishBusinessNumber: Recognizer {
    let name = "dk-cvr"
    let label = Label.orgID

    private static let cues = Cues(stems: "cvr momsnum momsnr virksomhedsn pnummer senum", words: "cvr moms se-nr p-nr")
    private static let cuts: Cuts = [2, 4, 6]
    private static let vat = Form("D K d8")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            if passage.runs[run].followsLetter {
                guard let match = Self.vat.match(at: passage.runs[run].start - 2, in: passage) else { continue }
                findings.append(finding(match.range, Self.verdict(match.digits) ? Score.likely : Score.plausible))
            } else if let number = passage.number(from: run, length: 8, cuts: Self.cuts), passage.mentions(Self.cues, near: number.range) {
                findings.append(finding(number.range, Self.verdict(number.digits) ? Score.checked : 0.7))
            }
        }
    }

    static func verdict(_ digits: Digits) -> Bool {
        digits.weighted(by: [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }
}
