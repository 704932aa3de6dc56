import Identifiers
import Testing
import UTF8Text

struct PhrasesTests {
    private let phrases = Phrases("tvilling* två_mammor två i'm foster_child* ända*")

    private func found(_ text: String) -> [String] {
        let passage = Passage(NormalisedText(text))
        return passage.words.indices.compactMap { phrases.match(at: $0, in: passage) }.map { String(decoding: passage.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Tvillingarna", ["Tvillingarna"]), ("TVÅ mammor", ["TVÅ mammor"]), ("två pappor", ["två"]), ("två, mammor", ["två"]), ("I'm", ["I'm"]), ("foster children", ["foster children"]),
        ("foster-child", ["foster-child"]), ("ÄNDAMÅL", ["ÄNDAMÅL"]), ("tvill tvåa", []), ("", []),
    ])
    func `the longest entry is found`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }
}
