import TestSupport
import Testing

@testable import Search

struct FrontCodingTests {
    private static func coded(_ word: String, after previous: String) -> String {
        var bytes: [UInt8] = []
        FrontCoding.append(word, after: previous, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("hyra", "", "0hyra"), ("hyran", "hyra", "4n"), ("hyra", "hyra", "4"), ("lån", "låna", "3"), ("", "abc", "0"), ("ab", "ac", "1b"), ("abcdefghijk", "abcdefghijx", "ak"),
        ("𐐀", "𐐁", "0𐐀"), ("a𐐀b", "a𐐀c", "3b"), ("a𐐀", "a𐐁", "1𐐀"),
    ])
    func `writes how much a word shares, then the rest`(word: String, previous: String, coded: String) {
        #expect(Self.coded(word, after: previous) == coded && FrontCoding.word(coded[...], after: previous) == word)
    }

    @Test func `shares 63 code units at most, and no half of a pair`() {
        let long = String(repeating: "a", count: 64)
        #expect(Self.coded(long, after: long) == "_a" && FrontCoding.word("_a", after: long) == long)
        let pairs = String(repeating: "𐐀", count: 40)
        #expect(Self.coded(pairs, after: pairs) == "-" + String(repeating: "𐐀", count: 9) && FrontCoding.word(Self.coded(pairs, after: pairs)[...], after: pairs) == pairs)
    }

    @Test func `random words come back`() {
        var numbers = Numbers(state: 2)
        let scalars = Array("abåö𐐀𐐁😀中\u{301}\u{93E}0".unicodeScalars)
        var previous = ""
        for _ in 0..<2_000 {
            let word = numbers.text(of: scalars, length: Int(numbers.next() % 6))
            let back = FrontCoding.word(Self.coded(word, after: previous)[...], after: previous)
            #expect(back.map { Array($0.utf8) } == Array(word.utf8))
            previous = word
        }
    }

    @Test(arguments: ["", "5x", "!x", "é", "_"]) func `what shares more than there is, is no word`(coded: String) { #expect(FrontCoding.word(coded[...], after: "hyra") == nil) }

    @Test func `words are ordered as scripts order them`() {
        #expect(FrontCoding.precedes("", "a") && FrontCoding.precedes("a", "b") && FrontCoding.precedes("a", "aa") && !FrontCoding.precedes("a", "a"))
        // U+10400 begins with the code unit D801, which is less than FF8A.
        #expect(FrontCoding.precedes("𐐀", "ﾊ") && !FrontCoding.precedes("ﾊ", "𐐀"))
    }

    @Test func `random words are ordered as their code units are`() {
        var numbers = Numbers(state: 3)
        let scalars = Array("abåö𐐀𐐁😀中\u{301}\u{E000}ﾊ0".unicodeScalars)
        for _ in 0..<5_000 {
            let (a, b) = (numbers.text(of: scalars, length: Int(numbers.next() % 4)), numbers.text(of: scalars, length: Int(numbers.next() % 4)))
            #expect(FrontCoding.precedes(a, b) == a.utf16.lexicographicallyPrecedes(b.utf16))
        }
        let words = (0..<2_000).map { _ in numbers.text(of: scalars, length: Int(numbers.next() % 12)) }
        #expect(FrontCoding.order(words) == words.indices.sorted { words[$0].utf16.lexicographicallyPrecedes(words[$1].utf16) })
    }
}
