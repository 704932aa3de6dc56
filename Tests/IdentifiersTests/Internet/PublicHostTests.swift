import Identifiers
import Testing

struct PublicHostTests {
    @Test(arguments: [
        "på 1177.se eller umo.se"
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.url], in: .swedish) }

    @Test(arguments: [
        "kela.fi ja omakanta.fi"
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.url], in: .finnish) }

    @Test(arguments: [
        "på borger.dk står der"
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.url], in: .danish) }

    @Test(arguments: [
        "on gov.uk and nhs.uk", "his page ⟦anna.example.org⟧ is",
    ])
    func `English`(marked: String) { expectMasked(marked, [.url], in: .english) }
}
