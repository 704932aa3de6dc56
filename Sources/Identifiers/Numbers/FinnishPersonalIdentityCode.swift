/// Finnish henkilötunnus.
///
/// Rule (Digital and Population Data Services Agency, DVV; Decree 128/2010 as amended 2022): DDMMYY, a sign for the century (`+` 1800s; `-` and
/// Y X W V U 1900s; A–F 2000s), a number from 002 (900–999 are temporary), and a check character: the nine digits modulo 31 as a place in
/// 0123456789ABCDEFHJKLMNPRSTUVWXY.
struct FinnishPersonalIdentityCode: Recognizer {
    let name = "fi-henkilotunnus"
    let label = Label.nationalID

    private static let cues = Cues(stems: "henkilötun henkilotun hetu personbeteckning sotu", words: "hetu htun")
    private static let alphabet = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
    private static let signs = Set("+-YXWVUABCDEF".utf8)

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, run) in passage.runs.enumerated() where !run.followsLetter {
            guard let code = code(from: run.start, in: passage), !passage.gapBefore(index).binds, passage[run.start - 1] != 0x2B else { continue }
            findings.append(code)
        }
    }

    private func code(from start: Int, in passage: Passage) -> Finding? {
        var reader = DigitReader(passage, at: start)
        guard reader.read(6, skipping: "./ ") else { return nil }
        guard BirthDate.isPlausible(day: reader.digits[0..<2], month: reader.digits[2..<4]) else { return nil }
        let spaces = reader.skip(" ", atMost: 2)
        let hasSign = Self.signs.contains(passage[reader.index].uppercased)
        if hasSign {
            reader.index += 1
            _ = reader.skip(" ", atMost: 1)
        }
        guard reader.read(3), reader.lookalikes <= 3 else { return nil }
        let end = reader.index
        let isParted = reader.skip(" -", atMost: 1) > 0
        let check = passage[reader.index]
        // A letter that stands apart may be the next word.
        let isCheck = !isParted || spaces > 0 || Self.verdict(reader.digits, check: check)
        guard isCheck, check.isASCIIAlphanumeric, !passage.isWordCharacter(at: reader.index + 1) else {
            return hasSign && !passage.isWordCharacter(at: end) ? withoutCheck(start..<end, in: passage) : nil
        }
        let range = start..<(reader.index + 1)
        let score: Double
        if hasSign {
            score = Self.verdict(reader.digits, check: check) ? Score.checked : Score.plausible
        } else if check.isDigit {
            // Ten digits and no sign: almost always another country's number.
            score = Self.verdict(reader.digits, check: check) ? Score.doubtful : Score.doubtful / 2
        } else {
            score = Self.verdict(reader.digits, check: check) ? Score.checked : Score.doubtful
        }
        return finding(range, passage.mentions(Self.cues, near: range) ? Score.raised(score) : score)
    }

    /// A code whose last character was left out, where the text says that it is one.
    private func withoutCheck(_ range: Range<Int>, in passage: Passage) -> Finding? {
        passage.mentions(Self.cues, near: range) ? finding(range, Score.raised(Score.doubtful)) : nil
    }

    /// Whether the check character belongs to the nine digits of a day that exists; in either case, o and i being read as 0 and 1.
    static func verdict(_ digits: Digits, check: UInt8) -> Bool {
        let character: UInt8 =
            switch check.uppercased {
            case 0x4F: 0x30
            case 0x49: 0x31
            default: check.uppercased
            }
        return BirthDate.exists(day: digits[0..<2], month: digits[2..<4], year: digits[4..<6]) && digits[6..<9] >= 2
            && alphabet[Int(digits.value % 31)] == character
    }
}

extension UInt8 {
    /// The capital of an ASCII letter; other bytes are returned as they are.
    var uppercased: UInt8 { isASCIILetter ? self & 0xDF : self }
}
