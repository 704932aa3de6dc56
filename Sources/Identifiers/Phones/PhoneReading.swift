/// What numbering plans need to know of a number that may be a phone's.
struct PhoneNumber {
    let digits: Digits
    /// The lengths of its groups as hexadecimal digits: 070-174 06 05 is 0x3322.
    let groups: UInt64

    var count: Int { digits.count }
    /// Written in one go.
    var isBare: Bool { groups < 0x10 }
    var groupCount: Int { (64 - groups.leadingZeroBitCount + 3) / 4 }
    var firstGroup: Int { Int(groups >> (4 * UInt64(max(groupCount, 1) - 1))) }

    func begins(with prefix: Int, _ length: Int) -> Bool {
        digits.count >= length && digits[0..<length] == prefix
    }

    /// Nothing but pairs, as in tables and lottery numbers.
    var isAllPairs: Bool { groups == 0x2222 || groups == 0x22222 || groups == 0x222222 }
}

extension Passage {
    static let phoneCues = Cues(
        stems: "telefon teleph mobil puh puhelin soit kännyk ring phone call text txt sms whatsapp signal viber",
        words: "tel tlf tfn tfnr mob nr num gsm cell fax kontakt contact hmu")

    static let accountCues = Cues(
        stems: """
            konto bankgiro plusgiro postgiro clearing account iban tili reg sort kort card bank kund asiakas ärende sag case faktur lasku viite ocr
            cpr personn hetu henkilö samordn fødsel
            """,
        words: "bg pg org nino")

    /// The best reading of the digits from run `first` on as a phone number, or nil.
    ///
    /// - Parameters:
    ///   - prefix: how many digits at the start do not belong to the number, the noughts of 0046.
    ///   - isInternational: whether a nought in parentheses is left out, that of +46 (0)70.
    ///   - plan: a score for these digits in these groups, or nil if a numbering plan has no such numbers. Of the readings with the best
    ///     score the longest is taken.
    func phone(
        from first: Int, dropping prefix: Int = 0, isInternational: Bool = false, plan: (PhoneNumber) -> Double?
    ) -> (range: Range<Int>, score: Double, lastRun: Int)? {
        var digits = Digits()
        var groups: UInt64 = 0
        var lookalikes = 0
        var singles = 0
        var best: (score: Double, last: Int)?
        for last in first..<min(first + 15, runs.count) {
            let run = runs[last]
            let isTrunkZero = last > first && run.count == 1 && bytes[run.start] == 0x30 && runs[last - 1].gap == .opening && run.gap == .closing
            if !isTrunkZero || !isInternational {
                let skipped = last == first ? min(prefix, run.count) : 0
                guard digits.count + run.count - skipped <= 15 else { break }
                for index in (run.start + skipped)..<run.end { digits.append(bytes[index].digitValue ?? 0) }
                if run.count > skipped { groups = groups << 4 | UInt64(run.count - skipped) }
                lookalikes += run.lookalikes
                if run.count == 1, last > first { singles += 1 }
                // Either every digit stands alone, or hardly any does.
                let isDictated = singles == last - first && runs[first].count <= 2
                if digits.count >= 6, lookalikes * 2 <= digits.count, isDictated || singles <= 1, run.count > 1 || isDictated, endsNumber(last),
                    let score = plan(PhoneNumber(digits: digits, groups: groups)), score >= best?.score ?? 0
                {
                    best = (score, last)
                }
            }
            guard joinsPhone(run.gap) else { break }
        }
        guard let best, !runs[first].followsLetter else { return nil }
        let isOpened = self[runs[first].start - 1] == 0x28 && self[runs[best.last].end] != 0x29
        return ((runs[first].start - (isOpened ? 1 : 0))..<runs[best.last].end, best.score, best.last)
    }

    private func joinsPhone(_ gap: Gap) -> Bool {
        gap.separatesGroups || gap == .opening || gap == .closing
    }

    private func endsNumber(_ last: Int) -> Bool {
        guard !runs[last].precedesLetter else { return false }
        if !runs[last].gap.binds { return true }
        // 070-174 06 05/06: the end of another number.
        guard runs[last].gap == .slash || runs[last].gap == .hyphen, last + 1 < runs.count else { return false }
        return runs[last + 1].count <= 2 && runs[last].count == 2 && !runs[last + 1].gap.binds && !runs[last + 1].precedesLetter
    }

    /// Whether a number may begin with run `index`: nothing ties it to what stands before.
    func mayBeginPhone(_ index: Int) -> Bool {
        let run = runs[index]
        if run.count == 1, run.gap == .dot { return false }
        return !run.followsLetter && !gapBefore(index).binds && self[run.start - 1] != 0x2B && self[run.start - 1] != 0x23
    }

    /// Whether other digits stand before run `index`, no more than a space away.
    func isCrowded(_ index: Int) -> Bool {
        gapBefore(index) == .space && runs[index - 1].end - runs[index - 1].start < 8
    }

    /// The score of a phone number after a look at its neighbourhood.
    func phoneScore(_ score: Double, of range: Range<Int>) -> Double {
        if mentions(Self.phoneCues, near: range) { return Score.raised(score) }
        return isInPath(range.lowerBound) || mentions(Self.accountCues, before: range.lowerBound) ? Score.lowered(score) : score
    }

    /// Whether the groups of a number are a date, two years or two times of day: 2024-01-15, 15.01.2024, 2019-2024, 08.30-17.00.
    func isDateOrTimes(_ first: Int, _ last: Int) -> Bool {
        let lengths = runs[first...last].map(\.count)
        switch lengths {
        case [4, 2, 2], [2, 2, 4]:
            let year = lengths[0] == 4 ? runs[first] : runs[last]
            let middle = runs[first + 1]
            let other = lengths[0] == 4 ? runs[last] : runs[first]
            return (17...21).contains(pair(at: year.start))
                && (BirthDate.isPlausible(day: pair(at: other.start), month: pair(at: middle.start))
                    || BirthDate.isPlausible(day: pair(at: middle.start), month: pair(at: other.start)))
        case [4, 4]:
            return (19...20).contains(pair(at: runs[first].start)) && (19...20).contains(pair(at: runs[last].start))
        case [2, 2, 2, 2]:
            guard runs[first].gap == .dot, runs[first + 2].gap == .dot, runs[first + 1].gap != .dot, runs[first + 1].gap != .space else { return false }
            return pair(at: runs[first].start) < 25 && pair(at: runs[first + 1].start) < 60 && pair(at: runs[first + 2].start) < 25
        case [8]:
            let start = runs[first].start
            return (19...20).contains(pair(at: start)) && BirthDate.isPlausible(day: pair(at: start + 6), month: pair(at: start + 4))
        default:
            return false
        }
    }

    private func pair(at index: Int) -> Int {
        Int(self[index].digitValue ?? 0) * 10 + Int(self[index + 1].digitValue ?? 0)
    }

    /// Whether a number is money: a currency before or behind it.
    func isAmount(_ range: Range<Int>) -> Bool {
        let before = skippingSpacesBack(from: range.lowerBound)
        let after = skippingSpaces(from: range.upperBound)
        if isCurrencySign(endingAt: before) || isCurrencySign(at: after) { return true }
        if self[range.upperBound] == 0x2C || self[range.upperBound] == 0x3A, self[range.upperBound + 1] == 0x2D { return true }
        if let next = word(at: after), Self.currencies.contains(next) { return true }
        if let previous = wordIndex(endingAt: before), Self.currencies.contains(words[previous]) { return true }
        return false
    }

    private static let currencies = Vocabulary(
        "kr kronor kronan kronans kroner sek dkk nok eur euro euroa euron eurolla euros usd gbp dollar dollars pund pounds mkr tkr miljoner")

    /// €, £ or $.
    private func isCurrencySign(at index: Int) -> Bool {
        switch self[index] {
        case 0x24: true
        case 0xC2: self[index + 1] == 0xA3
        case 0xE2: self[index + 1] == 0x82 && self[index + 2] == 0xAC
        default: false
        }
    }

    private func isCurrencySign(endingAt end: Int) -> Bool {
        (self[end - 1] == 0x24) || (self[end - 2] == 0xC2 && self[end - 1] == 0xA3)
            || (self[end - 3] == 0xE2 && self[end - 2] == 0x82 && self[end - 1] == 0xAC)
    }
}
