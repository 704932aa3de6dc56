import Morphology
import Testing

struct StemmerTests {
    @Test(arguments: ["sv", "da", "en"]) func `words have the stems that the browser gives them`(language: String) throws {
        let stemmer = Stemmer(language: language)
        let pairs = try #require(try Fixtures.decoded([String: [[String]]].self, "stems.json")[language])
        #expect(pairs.count > 100)
        for pair in pairs { #expect(stemmer.stem(pair[0]) == pair[1], "\(pair[0])") }
    }

    @Test func `Finnish words have the keys that the browser gives them`() throws {
        let stemmer = Stemmer(language: "fi")
        let pairs = try Fixtures.decoded([[String]].self, "finnish-stems.json")
        #expect(pairs.count > 200)
        for pair in pairs { #expect(stemmer.stem(pair[0]) == pair[1], "\(pair[0])") }
    }

    @Test func `words of other languages are their own stems`() {
        for language in ["xx", "", "no", "SV"] { #expect(Stemmer(language: language).stem("bidragen") == "bidragen") }
    }

    @Test(arguments: ["sv", "da", "en", "fi", "xx"]) func `any text has a stem`(language: String) {
        let stemmer = Stemmer(language: language)
        for text in ["", "a", "et", "etetet", "日本", "0", "😀", "ab\0cd", String(repeating: "a", count: 64), String(repeating: "et", count: 5_000)] {
            #expect(stemmer.stem(text).utf8.count <= text.utf8.count + 1, "\(text)")
        }
    }
}
