import Morphology
import Testing

struct WordListTests {
    @Test(arguments: [("sv", "hyresgäst", "zxqvi"), ("da", "kommune", "zxqvi"), ("en", "colour", "zxqvi")])
    func `a word is known and nonsense is not`(language: String, word: String, nonsense: String) throws {
        let list = try WordList(language: language)
        #expect(list.contains(Array(word.utf8)))
        #expect(!list.contains(Array(nonsense.utf8)))
    }

    @Test func `names are known with a capital only`() throws {
        let list = try WordList(language: "sv")
        #expect(list.contains(Array("Anna".utf8)))
        #expect(!list.contains(Array("anna".utf8)))
    }

    @Test(arguments: ["", String(repeating: "a", count: 101)])
    func `what is too long or empty is no word`(word: String) throws {
        #expect(try !WordList(language: "en").contains(Array(word.utf8)))
    }
}
