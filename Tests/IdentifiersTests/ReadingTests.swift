@testable import Identifiers
import Testing
import UTF8Text

struct ReadingTests {
    private func words(_ text: String) -> (words: [Word], bytes: [UInt8]) {
        let passage = Passage(NormalisedText(text))
        return (passage.words, passage.bytes)
    }

    @Test(arguments: [
        ("a", "abc", true), ("ab", "ab", true), ("ab", "AB", true), ("ab", "abcd", true), ("abc", "ab", false), ("åld", "Åldern", true), ("abcd", "abc", false),
        ("abcd", "abce", false), ("ä", "äb", true),
    ])
    func `cues begin words`(stem: String, word: String, matches: Bool) {
        let (words, bytes) = words(word)
        #expect(Cues(stems: stem).match(words[0], in: bytes) == matches)
    }

    @Test(arguments: [
        ("bc", "abc", true), ("bc", "bc", true), ("bc", "ABC", true), ("abc", "bc", false), ("gatan", "Storgatan", true), ("ssä", "Hyvinkäässä", true),
        ("än", "Än", true), ("gatan", "gata", false),
    ])
    func `endings end words`(ending: String, word: String, matches: Bool) {
        let (words, bytes) = words(word)
        #expect(Endings(ending).match(endOf: words[0], in: bytes) == matches)
    }

    @Test func `a table of words knows its keys only`() {
        let table = WordTable(Dictionary(uniqueKeysWithValues: (1...1000).map { (UInt64($0) &* 0x9E37_79B9_7F4A_7C15, $0) }))
        for key in 1...1000 { #expect(table[UInt64(key) &* 0x9E37_79B9_7F4A_7C15] == key) }
        for key in 1001...2000 { #expect(table[UInt64(key) &* 0x9E37_79B9_7F4A_7C15] == nil) }
        #expect(WordTable<Int>([:])[7] == nil)
    }

    @Test func `cuts hold what they were given`() {
        let cuts: Cuts = [2, 8]
        #expect((0..<32).filter(cuts.contains) == [2, 8])
    }

    @Test func `digits are near the words beside them`() {
        let passage = Passage(NormalisedText("one 12 " + String(repeating: "x ", count: 100) + "two three 4"))
        var digits = DigitNeighbourhood(passage)
        let near = passage.words.count { digits.isNear($0, ahead: 12) }
        #expect(near == 4)
        var around = DigitNeighbourhood(passage)
        let isNear = around.isNear(passage.words[1], ahead: 5, behind: 5)
        #expect(isNear)
    }
}
