/// Classes of bytes, and of the characters that begin with them, in well-formed NFC text.
extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isASCIIAlphanumeric: Bool { isDigit || isASCIILetter }
    var isASCIICapital: Bool { self &- 0x41 < 26 }
    /// A space or a tab.
    var isSpace: Bool { self == 0x20 || self == 0x09 }
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// The letters that people type for 0 and 1.
    var isLookalike: Bool { self == 0x6F || self == 0x4F || self == 0x6C || self == 0x49 }
    var isLookalikeNought: Bool { self == 0x6F || self == 0x4F }
    var isGroupSeparator: Bool { self == 0x20 || self == 0x2D || self == 0x2E || self == 0x2F }

    /// The value of a digit or of a letter typed for one.
    var digitValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x6F, 0x4F: 0
        case 0x6C, 0x49: 1
        default: nil
        }
    }

    /// Lower case for bytes of ASCII and of the letters À–Þ and А–П; enough to compare with words that are written in lower case here.
    var lowered: UInt8 {
        isASCIICapital || (self >= 0x80 && self <= 0x9E) ? self &+ 0x20 : self
    }
}

extension [UInt8] {
    /// The length in bytes of the letter at `index`, or 0 if no letter stands there.
    ///
    /// Beyond Latin-1 the blocks decide: marks count as letters, the symbols, punctuation and pictures of U+2000–U+2BFF, U+3000–U+303F
    /// and U+1F000–U+1FFFF do not.
    func letterLength(at index: Int) -> Int {
        guard index >= 0, index < count else { return 0 }
        let lead = self[index]
        if lead < 0x80 { return lead.isASCIILetter ? 1 : 0 }
        let next = index + 1 < count ? self[index + 1] : 0
        let length: Int
        switch lead {
        case 0xC2: length = next == 0xAA || next == 0xB5 || next == 0xBA ? 2 : 0
        case 0xC3: length = next == 0x97 || next == 0xB7 ? 0 : 2
        case 0xC4...0xDF: length = 2
        case 0xE2: length = next >= 0xB0 ? 3 : 0
        case 0xE3: length = next == 0x80 ? 0 : 3
        case 0xE0...0xED: length = 3
        case 0xEF: length = next < 0xA4 || next >= 0xBC ? 0 : 3
        case 0xF0: length = next == 0x9F ? 0 : 4
        default: length = 0
        }
        return index + length <= count ? length : 0
    }

    /// Whether a capital of ASCII or Latin-1 stands at `index`.
    func isCapital(at index: Int) -> Bool {
        guard index < count else { return false }
        if self[index] == 0xC3, index + 1 < count { return self[index + 1] >= 0x80 && self[index + 1] <= 0x9E }
        return self[index].isASCIICapital
    }
}
