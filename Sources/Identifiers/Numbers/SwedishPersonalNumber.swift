/// Swedish personnummer, samordningsnummer and interim numbers.
///
/// Rule (Skatteverket SKV 704 and SKV 707; folkbokföringslagen 1991:481, section 18): YYMMDD or YYYYMMDD, `-` (`+` from the year in which the
/// person turns 100), three digits of which 000 is not used, and a check digit that completes the Luhn sum of the last ten digits. A
/// samordningsnummer has 60 added to the day; its day and month may be 60 and 00 when the date is not known. An interim number has a letter
/// for the seventh digit, which counts as 1.
struct SwedishPersonalNumber: Recognizer {
    let name = "se-personnummer"
    let label = Label.nationalID

    private static let cues = Cues(stems: "personn persn samordning födelsen interims socialsäkerhet", words: "pers pnr pn id")
    private static let interimLetters = Set("TRSUWXJKLMN".utf8)
    private static let shortCuts: Cuts = [2, 4, 6, 8]
    private static let longCuts: Cuts = [4, 6, 8, 10]

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs.indices where run >= next {
            if let number = passage.number(from: run, length: 12, cuts: Self.longCuts) ?? passage.number(from: run, length: 10, cuts: Self.shortCuts),
                !passage.isAmongPairs(number.runs), let verdict = Self.verdict(number.digits)
            {
                findings.append(finding(number.range, score(of: number, verdict, in: passage)))
                next = number.runs.upperBound + 1
            } else if let found = interimNumber(from: run, in: passage) {
                findings.append(found)
            }
        }
    }

    /// Whether the check digit and the date are right; nil if ten or twelve digits cannot be such a number, however mistyped the last.
    static func verdict(_ digits: Digits) -> Bool? {
        if digits.count == 12, !(18...20).contains(digits[0..<2]) { return nil }
        let short = digits.dropFirst(digits.count - 10)
        let year = digits[0..<(digits.count - 8)]
        let month = short[2..<4]
        let day = short[4..<6] > 60 ? short[4..<6] - 60 : short[4..<6]
        if day == 60 || (month == 0 && short[4..<6] >= 60) { return month <= 12 ? short.passesLuhn : nil }
        guard BirthDate.isPlausible(day: day, month: month) else { return nil }
        return short.passesLuhn && short[6..<9] > 0 && BirthDate.exists(day: day, month: month, year: year)
    }

    private func score(of number: GroupedNumber, _ isValid: Bool, in passage: Passage) -> Double {
        let runs = passage.runs[number.runs]
        // 2024-01-15 1430: a date and a time.
        let isDateAndTime = number.digits.count == 12 && runs.count == 4 && runs.dropLast().last?.gap == .space
        let score = passage.score(of: number, isValid: isValid, cues: Self.cues)
        return isDateAndTime ? min(score, isValid ? Score.plausible : Score.doubtful) : score
    }

    private func interimNumber(from first: Int, in passage: Passage) -> Finding? {
        for length in [8, 6] {
            let last = passage.dateGroups(from: first, length: length)
            guard let last, !passage.runs[first].followsLetter else { continue }
            var reader = DigitReader(passage, at: passage.runs[last].end)
            _ = reader.skip("-+ ", atMost: 3)
            guard Self.interimLetters.contains(passage[reader.index] & 0xDF) else { continue }
            reader.index += 1
            guard reader.read(3), !passage.isWordCharacter(at: reader.index) else { continue }
            var date = DigitReader(passage, at: passage.runs[first].start)
            guard date.read(length, skipping: "- ./") else { continue }
            let short = date.digits.dropFirst(length - 6)
            let day = short[4..<6] > 60 ? short[4..<6] - 60 : short[4..<6]
            guard BirthDate.isPlausible(day: day, month: short[2..<4]) else { continue }
            var all = short
            all.append(1)
            for index in 0..<3 { all.append(UInt8(reader.digits[index])) }
            let range = passage.runs[first].start..<reader.index
            let score = all.passesLuhn ? Score.checked : Score.plausible
            return finding(range, passage.mentions(Self.cues, near: range) ? Score.raised(score) : score)
        }
        return nil
    }
}
