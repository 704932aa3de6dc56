import Identifiers
import Testing

struct CarelessClassTests {
    @Test(arguments: [
        "alla i ⟦6b⟧ vet", "hela ⟦9c⟧ har sett bilden", "kille i ⟦8:an⟧", "Leo (⟦7B⟧) blev slagen i skolan", "Bilaga (2B) gäller", "kompis i ⟦9a⟧ skriver",
        "riskklass 3 enligt AFS", "⟦parallellklassen 9C⟧. alla",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.schoolClass], in: .swedish) }

    @Test(arguments: [
        "Rannikko, ryhmä ⟦LH23B⟧, asuntola", "oon ⟦luokalla 8C⟧", "ryhmässä ⟦TVT22S⟧ on", "oon ⟦9c:llä⟧. en halua", "oon yhteiskoulussa ⟦8d⟧ ja",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.schoolClass], in: .finnish) }

    @Test(arguments: [
        "forældre til Yusuf i ⟦5.c⟧. Yusufs", "alle i ⟦6.y⟧ har set det", "til hele ⟦1.b⟧. like", "min datter i ⟦7.A⟧ bliver", "pigerne fra ⟦8.x⟧ driller",
        "se afsnit 5.b i loven", "stk. 2.a gælder",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.schoolClass], in: .danish) }

    @Test(arguments: [
        "Dominik (⟦10C⟧) has been suspended", "a lad in ⟦Blwyddyn 6⟧, Gethin", "Ella from ⟦7B⟧ pushed", "the form tutor of ⟦9R⟧ said",
        "it was (10C) outside",
    ])
    func `English`(marked: String) { expectMasked(marked, [.schoolClass], in: .english) }
}
