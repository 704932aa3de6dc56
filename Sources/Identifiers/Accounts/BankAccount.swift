/// Numbers of bank accounts in the ways in which they are written inside a country.
///
/// Rules: Swedish clearing numbers have four digits, those of Swedbank beginning with 8 five, and accounts 7–10 (Bankgirot, "Kontonummer i
/// svenska banker"); Danish registration numbers four and accounts 7–10; Finnish accounts before IBAN NNNNNN-NN to NNNNNN-NNNNNNNN; British
/// sort codes six digits in pairs and accounts eight; Norwegian accounts NNNN NN NNNNN; bankgiro NNN-NNNN and NNNN-NNNN, plusgiro up to
/// seven digits in pairs and a check digit. Without a word nearby only the longer forms are taken.
struct BankAccount: Recognizer {
    let name = "bank-account"
    let label = Label.bankAccount

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next {
            let start = passage.runs[run].start
            guard !passage.runs[run].followsLetter, !passage.isTied(before: start) else { continue }
            if let cue = AccountCue(before: start, in: passage), let last = lastRun(from: run, announcedBy: cue, in: passage) {
                let range = start..<passage.runs[last].end
                findings.append(finding(range, cue.score))
                next = last + 1
            } else if let found = Self.byForm(at: start, in: passage) {
                let isAnnounced = AccountCue.isNear(behind: found.range.upperBound, in: passage)
                findings.append(finding(found.range, isAnnounced ? Score.likely : found.score))
                while next < passage.runs.count, passage.runs[next].start < found.range.upperBound { next += 1 }
            } else if AccountCue.isNear(behind: passage.runs[run].end, in: passage), let last = lastRun(from: run, announcedBy: .behind, in: passage) {
                findings.append(finding(start..<passage.runs[last].end, AccountCue.behind.score))
                next = last + 1
            }
        }
    }

    /// The last run of the number that begins with run `first`, if it can be what `cue` announces.
    private func lastRun(from first: Int, announcedBy cue: AccountCue, in passage: Passage) -> Int? {
        var digits = 0
        var best: Int?
        for last in first..<min(first + 12, passage.runs.count) {
            let run = passage.runs[last]
            digits += run.count
            guard digits <= cue.digits.upperBound else { break }
            if digits >= cue.digits.lowerBound, !run.precedesLetter, !passage.isTied(after: run.end), !isOther(first, last, in: passage) { best = last }
            let isComma = (4...6).contains(digits) && last + 1 < passage.runs.count && isCommaAndSpace(run.end, passage.runs[last + 1].start, in: passage)
            guard run.gap.separatesGroups || isComma, !isYearOrCount(last + 1, behind: digits, in: passage) else { break }
        }
        return best
    }

    /// 8477-7, 840 886 718-6
    private func isCommaAndSpace(_ end: Int, _ start: Int, in passage: Passage) -> Bool {
        passage[end] == 0x2C && start - end <= 2 && passage[start - 1].isSpace
    }

    /// Whether run `index`, behind `digits` digits, rather begins something else: "3 gånger".
    private func isYearOrCount(_ index: Int, behind digits: Int, in passage: Passage) -> Bool {
        guard index < passage.runs.count, digits >= 7, passage.runs[index - 1].gap == .space else { return false }
        let run = passage.runs[index]
        return run.count <= 2 && passage.runs[index - 1].count > 3 && passage[run.end].isSpace && passage.bytes.letterLength(at: run.end + 1) > 0
    }

    private func isOther(_ first: Int, _ last: Int, in passage: Passage) -> Bool {
        let range = passage.runs[first].start..<passage.runs[last].end
        if passage.isAmount(range) || (passage.runs[last].gap == .tight && passage[range.upperBound] == 0x2C) { return true }
        return passage.isDateOrTimes(first, last)
    }

    private static let forms: [(form: Form, score: Double)] = [
        (Form("8 d3 - d1 _ d2:4 _ d2:4 _ d2:4"), 0.7),
        (Form("8 d3 - d1 , _ d2:4 _ d3 _ d3 - d1"), Score.likely),
        (Form("8 d3 - d1 , _ d7:10"), Score.likely),
        (Form("d2 - d2 - d2 _ d8"), Score.likely),
        (Form("d4 _ d7"), Score.doubtful),
        (Form("d4 _ d9:10"), Score.doubtful),
        (Form("d4 _ d2 _ d5"), Score.doubtful),
        (Form("d4 . d2 . d5"), Score.plausible),
        (Form("d6 - d5:8"), 0.45),
        (Form("d6 - d2:3"), Score.doubtful / 1.25),
        (Form("d2 _ d2 _ d2 - d1"), 0.5),
    ]

    private static func byForm(at start: Int, in passage: Passage) -> (range: Range<Int>, score: Double)? {
        let year = passage[start] == 0x32 && passage[start + 1] == 0x30 || passage[start] == 0x31 && passage[start + 1] == 0x39
        var best: (range: Range<Int>, score: Double)?
        for (form, score) in forms {
            guard let match = form.match(at: start, in: passage), match.digits[0] > 0 else { continue }
            guard !passage.isAmount(match.range), !passage.isInPath(start) else { continue }
            guard !year || score > Score.doubtful, match.range.count > best?.range.count ?? 0 else { continue }
            best = (match.range, score)
        }
        return best
    }
}
