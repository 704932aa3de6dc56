/// Numbers of payment cards.
///
/// Rule (ISO/IEC 7812-1): 13–19 digits that begin with an issuer's number and pass the Luhn sum. The issuers' ranges are those that the schemes
/// publish: Visa 4; Mastercard 51–55 and 2221–2720; American Express 34 and 37; Diners 30, 36 and 38; JCB 35; Discover 6011 and 65;
/// Maestro 50 and 56–69.
struct PaymentCard: Recognizer {
    let name = "payment-card"
    let label = Label.card

    private static let cues = Cues(stems: "kort card visa mastercard amex betalkort bankkort luottokort pankkikort")

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next && passage.runs[run].count <= 19 {
            guard Self.separates(passage.gapBefore(run)) == false, let (found, last) = card(from: run, in: passage) else { continue }
            findings.append(found)
            next = last + 1
        }
    }

    /// The card number that begins with run `first` and, of several, the one with the best score.
    private func card(from first: Int, in passage: Passage) -> (Finding, last: Int)? {
        var digits = Digits()
        var best: (score: Double, last: Int)?
        var groupsOfFour = true
        for last in first..<min(first + 6, passage.runs.count) {
            let run = passage.runs[last]
            guard digits.count + run.count <= Digits.capacity else { break }
            for index in run.start..<run.end { digits.append(passage[index].digitValue ?? 0) }
            groupsOfFour = groupsOfFour && run.count == 4
            if Self.hasIssuer(digits), passage.standsAlone(first...last) {
                let isCrowded = Self.separates(run.gap)
                let isWritten = (groupsOfFour && digits.count == 16) || (first == last && !isCrowded)
                let score = digits.passesLuhn && (isWritten || !isCrowded) ? Score.checked : isWritten && digits.count >= 15 ? Score.plausible : 0
                if score > (best?.score ?? 0) { best = (score, last) }
            }
            guard Self.separates(run.gap) else { break }
        }
        guard let best else { return nil }
        let range = passage.runs[first].start..<passage.runs[best.last].end
        return (finding(range, passage.mentions(Self.cues, near: range) ? Score.raised(best.score) : best.score), best.last)
    }

    private static func separates(_ gap: Gap) -> Bool {
        switch gap {
        case .space, .hyphen, .spacedHyphen, .dot: true
        default: false
        }
    }

    /// Whether the digits are as many as, and begin like, the numbers of a card scheme.
    static func hasIssuer(_ digits: Digits) -> Bool {
        guard digits.count >= 13 else { return false }
        let two = digits[0..<2]
        switch digits.count {
        case 13: return two / 10 == 4
        case 14: return [30, 36, 38].contains(two)
        case 15: return two == 34 || two == 37
        case 16:
            return two / 10 == 4 || (51...55).contains(two) || (2221...2720).contains(digits[0..<4]) || two == 35 || two == 50 || (56...69).contains(two)
        default: return two / 10 == 4 || two == 35 || two == 50 || (56...69).contains(two)
        }
    }
}
