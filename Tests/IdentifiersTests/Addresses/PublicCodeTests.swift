import Identifiers
import Testing

struct PublicCodeTests {
    @Test(arguments: [
        "Polisen på 114 14 bad oss vänta", "114 14 ÄR POLISEN, 1177 ÄR VÅRDEN", "logga in i 1177 Vårdguidens tjänster", "⟦114 32 Stockholm⟧",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.postal], in: .swedish) }

    @Test(arguments: [
        "lives at ⟦BA5 2QQ Wells⟧. She"
    ])
    func `English`(marked: String) { expectMasked(marked, [.postal], in: .english) }
}
