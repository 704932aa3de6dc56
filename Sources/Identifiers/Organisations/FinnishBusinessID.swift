/// Finnish Y-tunnus, also as a VAT number.
///
/// Rule (Patentti- ja rekisterihallitus and Verohallinto, ytj.fi): seven digits, `-`, and a check digit: with the weights 7 9 10 5 8 4 2 1 over all eight
/// the sum is a multiple of 11. Old numbers of six digits have a nought in front. The VAT number is FI and the eight digits.
struct FinnishBusinessID: Recognizer {
    let name = "fi-y-tunnus"
    let label = Label.orgID

    private static let cues = Cues(stems: "ytunnu yritystunn liiketunn lytunn alvnum fonumm", words: "tunnus tunnuksella tunnukseni alv vat y-tunnus fo")
    private static let form = Form("d7 - d1")
    private static let short = Form("d6 - d1")
    private static let bare = Form("d8")
    private static let vat = Form("F I d8")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            let start = passage.runs[run].start
            if passage.runs[run].followsLetter {
                guard let match = Self.vat.match(at: start - 2, in: passage) else { continue }
                findings.append(finding(match.range, Self.verdict(match.digits) ? Score.likely : Score.plausible))
            } else if let match = Self.form.match(at: start, in: passage) {
                let score = Self.verdict(match.digits) ? Score.checked : 0.5
                findings.append(finding(match.range, isNamed(match.range, in: passage) ? Score.raised(score) : score))
            } else if let match = Self.short.match(at: start, in: passage) ?? Self.bare.match(at: start, in: passage), isNamed(match.range, in: passage) {
                findings.append(finding(match.range, Score.plausible))
            }
        }
    }

    /// Whether the check digit is right.
    static func verdict(_ digits: Digits) -> Bool {
        digits.weighted(by: [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0
    }

    private func isNamed(_ range: Range<Int>, in passage: Passage) -> Bool { passage.mentions(Self.cues, near: range) }
}
