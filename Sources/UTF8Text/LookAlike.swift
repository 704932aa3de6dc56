/// Cyrillic and Greek letters that look like Latin ones, as people meet them in words that mix alphabets to get past filters or by copying.
///
/// Source: Unicode Technical Standard 39, confusables, those for a–z and A–Z in the two alphabets.
enum LookAlike {
    /// The Latin letter that `scalar` looks like, or nil.
    static func latin(_ scalar: Unicode.Scalar) -> UInt8? {
        guard (0x370...0x52F).contains(scalar.value) else { return nil }
        return table[scalar]
    }

    /// Whether the word around `range` has a Latin letter of ASCII within 32 bytes on either side.
    static func isInLatinWord(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
        var index = range.lowerBound - 1
        while index >= 0, range.lowerBound - index <= 32, isLetter(bytes[index]) {
            if bytes[index] < 0x80 { return true }
            index -= 1
        }
        index = range.upperBound
        while index < bytes.count, index - range.upperBound < 32, isLetter(bytes[index]) {
            if bytes[index] < 0x80 { return true }
            index += 1
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    private static let table: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        let others = "аеорсухіѕјһԁԛԝкАВЕКМНОРСТУХІЅЈ" + "ονικαρυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
        let latin = "aeopcyxisjhdqwkABEKMHOPCTYXISJ" + "ovikapuxABEZHIKMNOPTYX"
        for (other, letter) in zip(others.unicodeScalars, latin.utf8) { table[other] = letter }
        return table
    }()
}
