import Identifiers
import Testing

struct NamedHandleTests {
    @Test(arguments: [
        "nån som kallar sig ⟦Kevin_fr_Sthlm⟧. Han", "jag har insta nu", "hans namn är ⟦DarkWolf2003⟧.", "skrev han under ⟦blodet88⟧ att",
        "jag läste om covid19 igår",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.handle], in: .swedish) }

    @Test(arguments: [
        "laittaa viestii snäpis ⟦nellukkaaa⟧ mut"
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.handle], in: .finnish) }

    @Test(arguments: [
        "en der kalder sig ⟦mads_fra_nord⟧ skriver", "discord gør ikke noget", "skriv på insta istedet",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.handle], in: .danish) }

    @Test(arguments: [
        "some guy called ⟦dark_wolf_uk⟧ keeps"
    ])
    func `English`(marked: String) { expectMasked(marked, [.handle], in: .english) }
}
