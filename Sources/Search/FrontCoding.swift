/// Words written by what they share with the one before: a digit of base 64 for the shared UTF-16 code units, then the rest.
enum FrontCoding {
    private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".utf16)

    static func coded(_ word: String, after previous: String) -> String {
        let (units, before) = (Array(word.utf16), Array(previous.utf16))
        var shared = 0
        while shared < min(units.count, before.count, 63), units[shared] == before[shared] { shared += 1 }
        // Halves of a pair stay together.
        if shared > 0, UTF16.isLeadSurrogate(units[shared - 1]) { shared -= 1 }
        return String(decoding: [digits[shared]] + units[shared...], as: UTF16.self)
    }

    /// nil where `coded` is none.
    static func word(_ coded: Substring, after previous: String) -> String? {
        let units = Array(coded.utf16)
        let before = Array(previous.utf16)
        guard let first = units.first, let shared = digits.firstIndex(of: first), shared <= before.count else { return nil }
        return String(decoding: before[..<shared] + units.dropFirst(), as: UTF16.self)
    }

    /// Whether a word stands before another in the index: by UTF-16 code units, as scripts compare.
    static func precedes(_ a: String, _ b: String) -> Bool { a.utf16.lexicographicallyPrecedes(b.utf16) }
}
