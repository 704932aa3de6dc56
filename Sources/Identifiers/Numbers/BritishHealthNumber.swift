/// British NHS number.
///
/// Rule (NHS Data Dictionary, "NHS NUMBER"): ten digits, written 3 3 4. With the weights 10 9 8 7 6 5 4 3 2 over the first nine, 11 less the remainder of
/// the sum modulo 11 is the last; 11 stands for 0, and 10 does not occur.
struct BritishHealthNumber: Recognizer {
    let name = "gb-nhs"
    let label = Label.nationalID

    private static let cues = Cues(stems: "nhs hospital patient wristb bracelet", words: "chi gp surgery")
    private static let cuts: Cuts = [3, 6]

    func find(in passage: Passage, into findings: inout [Finding]) {
        guard passage.languages.contains(.english) else { return }
        for run in passage.runs.indices where passage.runs[run].count == 3 || passage.runs[run].count == 10 {
            guard let number = passage.number(from: run, length: 10, cuts: Self.cuts), number.isBare || number.runs.count == 3 else { continue }
            let isNamed = passage.mentions(Self.cues, near: number.range)
            let isValid = Self.verdict(number.digits)
            if isNamed {
                findings.append(finding(number.range, isValid ? Score.checked : 0.7))
            } else if isValid, isSpaced(number.range, in: passage), !passage.mentions(Passage.phoneCues, before: number.range.lowerBound) {
                findings.append(finding(number.range, 0.55))
            }
        }
    }

    /// American phones have hyphens.
    private func isSpaced(_ range: Range<Int>, in passage: Passage) -> Bool {
        passage[range.lowerBound + 3] == 0x20 && passage[range.upperBound - 5] == 0x20
    }

    /// Whether the last digit is right.
    static func verdict(_ digits: Digits) -> Bool { digits.weighted(by: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0 }
}
