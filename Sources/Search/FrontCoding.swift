/// Words written by what they share with the one before: a digit of base 64 for the shared UTF-16 code units, then the rest.
enum FrontCoding {
    private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".utf8)

    static func append(_ word: String, after previous: String, to bytes: inout [UInt8]) {
        var (word, previous) = (word, previous)
        word.withUTF8 { word in
            previous.withUTF8 { previous in
                var (index, shared) = (0, 0)
                while index < word.count {
                    let length = word[index] < 0x80 ? 1 : word[index] < 0xE0 ? 2 : word[index] < 0xF0 ? 3 : 4
                    let width = length == 4 ? 2 : 1
                    guard index + length <= previous.count, shared + width < digits.count, (index..<index + length).allSatisfy({ word[$0] == previous[$0] }) else { break }
                    index += length
                    shared += width
                }
                bytes.append(digits[shared])
                bytes += UnsafeBufferPointer(rebasing: word[index...])
            }
        }
    }

    /// nil where `coded` is none.
    static func word(_ coded: Substring, after previous: String) -> String? {
        let units = Array(coded.utf16)
        let before = Array(previous.utf16)
        guard let first = coded.utf8.first, let shared = digits.firstIndex(of: first), shared <= before.count else { return nil }
        return String(decoding: before[..<shared] + units.dropFirst(), as: UTF16.self)
    }

    /// Whether a word stands before another in the index: by UTF-16 code units, as scripts compare.
    static func precedes(_ a: String, _ b: String) -> Bool {
        let order = a.utf8.withContiguousStorageIfAvailable { a in
            b.utf8.withContiguousStorageIfAvailable { b -> Bool? in
                var index = 0
                while index < min(a.count, b.count) {
                    let (byteA, byteB) = (a[index], b[index])
                    // From U+E000 on the two encodings order differently.
                    if byteA != byteB { return byteA >= 0xEE && byteB >= 0xEE ? nil : byteA < byteB }
                    index += 1
                }
                return a.count < b.count
            }
        }
        if case .some(.some(.some(let order))) = order { return order }
        return a.utf16.lexicographicallyPrecedes(b.utf16)
    }

    /// The numbers of `words` in the order of `precedes`; those of equal words in their own order.
    static func order(_ words: [String]) -> [Int] {
        var keyed = words.enumerated().map { (number: $0, key: sortKey($1)) }
        keyed.sort { $0.key != $1.key ? $0.key < $1.key : precedes(words[$0.number], words[$1.number]) }
        return keyed.map(\.number)
    }

    /// The first eight bytes of a word, such that smaller keys precede: bytes that begin a pair of code units stand before those of U+E000 and above.
    private static func sortKey(_ word: String) -> UInt64 {
        var key: UInt64 = 0
        var shift: UInt64 = 64
        for byte in word.utf8 {
            shift -= 8
            key |= UInt64(byte < 0xEE ? byte : byte < 0xF0 ? byte + 5 : byte - 2) << shift
            if shift == 0 { break }
        }
        return key
    }
}
