import Identifiers
import Testing

struct ServiceNumberTests {
    @Test(arguments: [
        "020-50 50 50 är kvinnofridslinjen", "ring 0771-567 567", "mitt nummer ⟦070-174 06 05⟧",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.phone], in: .swedish) }

    @Test(arguments: [
        "020 692 207", "080 005 005 NAISET", "soita ⟦040 000 1234⟧", "numero on ⟦nolla viisnolla nolla nolla nolla kuuskytkaks viiskytneljä⟧. mies",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.phone], in: .finnish) }

    @Test(arguments: [
        "Ring ⟦20 00 0013⟧ eller"
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.phone], in: .danish) }

    @Test(arguments: [
        "call 0800 1111", "Samaritans 116 123", "text me on ⟦07700 900123⟧", "0808 2000 247",
    ])
    func `English`(marked: String) { expectMasked(marked, [.phone], in: .english) }
}
