/// British National Insurance number.
///
/// Rule (HMRC, National Insurance Manual NIM39110): two letters, six digits, and A, B, C or D, which may be missing. Neither letter is D, F, I, Q, U or V,
/// the second is not O either; BG, GB, KN, NK, NT, TN and ZZ are not used. It has no checksum.
struct BritishNationalInsuranceNumber: Recognizer {
    let name = "gb-nino"
    let label = Label.nationalID

    private static let cues = Cues(stems: "nino insurance", words: "ni n.i nin")
    private static let form = Form("l2 _ d2 _ d2 _ d2 _ l1")
    private static let withoutSuffix = Form("l2 _ d2 _ d2 _ d2")
    private static let mistyped = [Form("l2 _ d5 _ l1"), Form("l2 _ d7 _ l1"), Form("l1:3 _ d2 _ d2 _ d1:3 _ l1"), Form("l2 _ d3 _ d3 _ l1"), Form("l2 _ d5:7")]
    private static let noPrefix = Set("DFIQUV".utf8)
    private static let unused = Vocabulary("bg gb kn nk nt tn zz")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs.indices {
            var best: Finding?
            for start in passage.formStarts(run) where passage[start].isASCIILetter {
                guard let found = number(at: start, in: passage), found.range.count > best?.range.count ?? 0 else { continue }
                best = found
            }
            if let best { findings.append(best) }
        }
    }

    private func number(at start: Int, in passage: Passage) -> Finding? {
        if let match = Self.form.match(at: start, in: passage) {
            // A letter that stands apart may be the next word: "aa 12 34 56 a".
            let isUsual = Self.isPrefix(passage[start], passage[start + 1]) && (0x61...0x64).contains(passage[match.range.upperBound - 1].lowered)
            let score = isUsual ? 0.9 : match.isCapital ? Score.plausible : 0.5
            return finding(match.range, isNamed(match.range, in: passage) ? Score.raised(score) : score)
        }
        if let match = Self.withoutSuffix.match(at: start, in: passage) {
            if isNamed(match.range, in: passage) { return finding(match.range, Score.likely) }
            let isUsual = Self.isPrefix(passage[start], passage[start + 1]) && match.isCapital && !passage[start + 2].isSpace
            return isUsual ? finding(match.range, Score.doubtful) : nil
        }
        for form in Self.mistyped {
            guard let match = form.match(at: start, in: passage) else { continue }
            if isNamed(match.range, in: passage) { return finding(match.range, 0.7) }
            let isInOne = !passage.bytes[match.range].contains(where: \.isSpace)
            if isInOne, passage[match.range.upperBound - 1].isASCIILetter { return finding(match.range, Score.doubtful) }
        }
        return nil
    }

    /// Whether HMRC gives out numbers that begin with these letters.
    static func isPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
        let pair = [first.uppercased, second.uppercased]
        return pair.allSatisfy { $0.isASCIICapital && !noPrefix.contains($0) } && pair[1] != 0x4F && !unused.contains(pair[...])
    }

    private func isNamed(_ range: Range<Int>, in passage: Passage) -> Bool { passage.mentions(Self.cues, near: range) }
}
