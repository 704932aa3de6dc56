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
                let pair = pairEnd(behind: last, cue, in: passage) ?? last
                let first = pair > last ? AccountCue.start(before: start, in: passage) : passage.bankStart(before: start)
                findings.append(finding(first..<passage.runs[pair].end, cue.score))
                next = pair + 1
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

    /// The last run of the account behind a clearing number or a sort code, or the other way round, with nothing but words for them between:
    /// "reg. 9999 konto 0000123456".
    private func pairEnd(behind last: Int, _ cue: AccountCue, in passage: Passage) -> Int? {
        let next = last + 1
        guard next < passage.runs.count, !passage.runs[next].followsLetter, passage.runs[next].start - passage.runs[last].end <= 32 else { return nil }
        let gap = passage.runs[last].end..<passage.runs[next].start
        let words = passage.words[passage.firstWord(from: gap.lowerBound)..<passage.firstWord(from: gap.upperBound)]
        guard (1...4).contains(words.count), !passage.bytes[gap].contains(where: \.isLineEnd) else { return nil }
        guard words.allSatisfy({ AccountCue.mayLink($0, in: passage) }) else { return nil }
        guard let other = AccountCue(before: passage.runs[next].start, in: passage), cue.pairs(with: other) else { return nil }
        return lastRun(from: next, announcedBy: other, in: passage)
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

extension Passage {
    private static let placing = Vocabulary("i hos på in at with fra från from")

    /// Where the name of a bank right before `start` begins: "Nordea 3300-790211"; `start` without.
    fileprivate func bankStart(before start: Int) -> Int {
        guard let index = wordIndex(before: start), AccountCue.isBank(words[index]) else { return start }
        // "in Swedbank 8327-9" names it by the way.
        guard !Self.placing.contains(before: words[index].start, in: self) else { return start }
        return words[index].start
    }
}
