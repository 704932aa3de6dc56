/// International bank account numbers.
///
/// Rule (ISO 13616-1): two letters for the country, two check digits, and the country's own account number of a fixed length (SWIFT's IBAN
/// registry); moved behind the rest and with letters as 10–35, the first four make the number leave 1 when divided by 97. Spaces may stand
/// anywhere. A number of a country whose accounts are all digits is also found when up to two digits are missing or too many.
struct IBAN: Recognizer {
    let name = "iban"
    let label = Label.iban

    private static let cues = Cues(stems: "iban konto tili bank kontonu account")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for run in passage.runs {
            // SEo6 5165 …: a nought typed as a letter right behind the country.
            let hasNought = run.followsLetter && passage[run.start - 1].isLookalikeNought && passage[run.start - 3].isASCIILetter
            let digits = run.start - (hasNought ? 1 : 0)
            let end = run.followsLetter ? digits : passage.skippingSpacesBack(from: digits, atMost: 1)
            guard end >= 2, !passage.isWordCharacter(before: end - 2), let country = IBANCountry(passage[end - 2], passage[end - 1]) else { continue }
            guard run.followsLetter || passage[end - 1].isASCIICapital else { continue }
            if let found = account(of: country, from: end - 2, at: digits, in: passage) { findings.append(found) }
        }
    }

    private func account(of country: IBANCountry, from start: Int, at digits: Int, in passage: Passage) -> Finding? {
        var sum = IBANSum()
        var index = digits
        var end = digits
        while sum.count < country.length {
            let byte = passage[index]
            let mustBeDigit = country.isAllDigits || sum.count < 2
            guard mustBeDigit ? byte.digitValue != nil : byte.isASCIIAlphanumeric else { break }
            // Complete: what follows behind a separator is something else.
            if sum.count == country.length - 2, index > end || sum.isValid(country: country) { break }
            sum.append(mustBeDigit ? byte.digitValue ?? 0 : byte)
            index += 1
            end = index
            while index - end < 2, passage[index].isGroupSeparator { index += 1 }
        }
        guard !passage.isWordCharacter(at: end) else { return nil }
        let score: Double
        if sum.count == country.length - 2 {
            score = sum.isValid(country: country) ? Score.checked : Score.plausible
        } else if country.isAllDigits, sum.count >= country.length - 4 {
            score = Score.plausible
        } else {
            return nil
        }
        return finding(start..<end, passage.mentions(Self.cues, near: start..<end) ? Score.raised(score) : score)
    }

    /// Whether the check digits of a number, without separators and in any case, are right.
    static func verdict(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count > 4, let country = IBANCountry(bytes[0], bytes[1]), bytes.count == country.length else { return false }
        var sum = IBANSum()
        for byte in bytes.dropFirst(2) { sum.append(byte.isDigit ? byte - 0x30 : byte) }
        return sum.isValid(country: country)
    }
}

/// A country of SWIFT's registry.
struct IBANCountry {
    let first: UInt8
    let second: UInt8
    /// Of the whole number, the country's letters included.
    let length: Int
    let isAllDigits: Bool

    init?(_ first: UInt8, _ second: UInt8) {
        let code = UInt16(first.uppercased) << 8 | UInt16(second.uppercased)
        guard let length = Self.lengths[code] else { return nil }
        self.first = first.uppercased
        self.second = second.uppercased
        self.length = length
        isAllDigits = Self.allDigits.contains(code)
    }

    private static let lengths: [UInt16: Int] = {
        let registry = """
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27
            GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22
            MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28
            TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
            """
        return Dictionary(
            uniqueKeysWithValues: registry.split { $0 == " " || $0 == "\n" }.map { entry in
                let bytes = Array(entry.utf8)
                return (UInt16(bytes[0]) << 8 | UInt16(bytes[1]), Int(bytes[2] - 0x30) * 10 + Int(bytes[3] - 0x30))
            })
    }()

    private static let allDigits: Set<UInt16> = Set(
        "SE FI DK NO FO GL IS EE LT PL DE AT BE ES PT HU CZ SK HR".split(separator: " ").map { code in
            code.utf8.reduce(0) { $0 << 8 | UInt16($1) }
        })
}

/// The remainder modulo 97 of an account number as it is read.
private struct IBANSum {
    private(set) var count = 0
    private var check = 0
    private var remainder = 0

    /// - Parameter byte: the value of a digit, or an ASCII letter or digit.
    mutating func append(_ byte: UInt8) {
        let value = byte.isASCIILetter ? Int(byte & 0xDF) - 55 : byte.isDigit ? Int(byte) - 0x30 : Int(byte)
        if count < 2 {
            check = check * 10 + value
        } else {
            add(value)
        }
        count += 1
    }

    private mutating func add(_ value: Int) {
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }

    func isValid(country: IBANCountry) -> Bool {
        var whole = self
        whole.add(Int(country.first) - 55)
        whole.add(Int(country.second) - 55)
        return (whole.remainder * 100 + check) % 97 == 1
    }
}
