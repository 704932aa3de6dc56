/// Numbers of cases that show by their form what they are.
///
/// Rules, as far as authorities publish them: Swedish police 5000-K123456-24 and courts T 1234-24; Finnish registers HEL 2024-004512, VN/1/2024,
/// 44513/41.20/2021 (SÄHKE2) and police 5590/R/0012345/24; Danish police 0700-12345-12345-24 and courts BS-12345/2024-KBH; English crime
/// references 42/12345/24, family court ZW24C00123 and police URN 01AB1234523.
struct CaseForm: Recognizer {
    let name = "case-form"
    let label = Label.caseNumber

    private struct Kind {
        let form: Form
        let score: Double
        /// Whether its letters must be capitals for this score; in small letters it is doubtful.
        var asCapitals = false
        var letters: Vocabulary?

        init(_ form: String, _ score: Double, asCapitals: Bool = false, letters: String? = nil) {
            self.form = Form(form)
            self.score = score
            self.asCapitals = asCapitals
            self.letters = letters.map { Vocabulary($0) }
        }
    }

    private static let kinds = [
        Kind("d4 - K d5:7 - d2", 0.9),
        Kind("K d5:7 - d2", Score.likely),
        Kind("d4:5 / l1 / d3:8 / d2:4", 0.9),
        Kind("d4 - d5 - d5 - d2", 0.9),
        Kind("d1:6 / d2 . d2 / y", Score.likely),
        Kind("d1:6 / d2 . d2 . d2 / y", Score.likely),
        Kind("d1:6 / d2 . d2 . d2 . d2 / y", Score.likely),
        Kind("l2:6 / d1:7 / d1:2 . d2 . d2 / y", Score.likely),
        Kind("l2:6 / d1:7 / d1:3 / y", Score.likely),
        Kind("l2:6 / d1:7 / y", 0.7),
        Kind("l2:6 / d1:7 / y - d1:4", Score.likely),
        Kind("l2:5 _ y - d5:8", Score.plausible),
        Kind("l2:5 _ y / d5:8", Score.plausible),
        Kind("l2:5 / y / d2:8", Score.plausible),
        Kind("l2:5 / d2 / d3:8", Score.plausible, asCapitals: true),
        Kind("l2:5 - d2 - d4:8", 0.55, asCapitals: true),
        Kind("l2:4 - d6:8", 0.45, asCapitals: true),
        Kind("y - d4:6 - d2", 0.5),
        Kind("l2:5 - y - d4:8", Score.plausible),
        Kind("B S - d3:6 / y", Score.likely),
        Kind("B S - d3:6 / y - l2:4", 0.9),
        Kind("l1:3 _ d3:6 - d2", 0.55, asCapitals: true, letters: "t b ö k ä f p m um pmt pmö pmf ft ut"),
        Kind("l1:2 _ d2 / d4:6", 0.5, asCapitals: true, letters: "r l s h ou u k a"),
        Kind("d1:2 / d3:6 / d2", 0.55),
        Kind("y - d5:8", 0.45),
        Kind("y / d5:8", 0.45),
        Kind("d2 / d5:6", Score.doubtful),
        Kind("d2 l2 d7", 0.5, asCapitals: true),
        Kind("l2 d2 l1 d5", 0.5, asCapitals: true),
    ]

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where passage.runs[run].start >= next {
            var best: Finding?
            for start in passage.formStarts(run) where passage.mayBeginForm(start) {
                for kind in Self.kinds {
                    guard let match = kind.form.match(at: start, in: passage) else { continue }
                    if let letters = kind.letters {
                        guard let word = passage.word(at: start), letters.contains(word) else { continue }
                    }
                    let isDoubtful = kind.asCapitals && !match.isCapital
                    guard !passage.isAmount(match.range), !passage.isInPath(start) else { continue }
                    let score = isDoubtful ? Score.doubtful / 2 : kind.score
                    if best.map({ ($0.range.count, $0.score) < (match.range.count, score) }) ?? true { best = finding(match.range, score) }
                }
            }
            guard let best else { continue }
            findings.append(best)
            next = best.range.upperBound
        }
    }
}
