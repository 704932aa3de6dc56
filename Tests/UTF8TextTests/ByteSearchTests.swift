import Testing

@testable import UTF8Text

struct ByteSearchTests {
    @Test(arguments: [("abcabd", "abd", 0, 3), ("aaab", "ab", 0, 2), ("abc", "abc", 0, 0), ("abcabc", "abc", 1, 3), ("xa", "a", 0, 1)])
    func `the first occurrence is found`(text: String, needle: String, start: Int, offset: Int) {
        #expect(Array(text.utf8).firstOffset(of: Array(needle.utf8), from: start) == offset)
    }

    @Test(arguments: [("", "a", 0), ("ab", "abc", 0), ("abab", "abc", 0), ("abc", "abc", 1), ("abc", "c", 3), ("abc", "c", 9)])
    func `what is not there is not found`(text: String, needle: String, start: Int) {
        #expect(Array(text.utf8).firstOffset(of: Array(needle.utf8), from: start) == nil)
    }
}
