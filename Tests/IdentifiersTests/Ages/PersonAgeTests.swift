import Testing

struct PersonAgeTests {
    @Test(arguments: [
        "Min man (⟦45⟧) jobbar", "Min man, ⟦45⟧, har", "Min man fyller ⟦50⟧.", "Min exman är ⟦50⟧", "hennes man är ⟦51⟧.", "mitt ex och hans man (⟦33⟧) bråkar",
        "min fd man är ⟦61⟧ och sjuk", "my husband and I, ⟦43⟧, have", "almost ⟦40⟧ and alone", "Jag närmar mig ⟦80⟧", "hon närmar sig ⟦90⟧ nu",
        "Min mamma är över ⟦80⟧", "jag är över ⟦60⟧ år", "olen yli ⟦80⟧", "tre barn ⟦3,5,8⟧", "två barn ⟦3,5⟧", "vi har barn ⟦3,5,8 år⟧", "three kids ⟦2,4,11⟧",
    ])
    func `of someone's own people`(marked: String) { expectFindings(marked, by: "person-age", minimumScore: 0.25) }

    @Test(arguments: [
        "man måste vara över 18", "Om man är 18 får man", "priset är över 80", "alla över 80 får vaccin", "när man fyller 50.", "min man jobbar 45 timmar",
        "almost 40 people", "Section 5 (34)", "De är över 80 medlemmar", "Antalet närmar sig 80", "barn 3,5", "hyran är nästan 80", "min man fyller 40 lådor",
        "Snart 18 procent", "nästan 30 gånger", "Barn 3,5,8 %",
    ])
    func `of no one`(text: String) { expectFindings(text, by: "person-age", minimumScore: 0.25) }

    @Test func `of Norwegians, and with the sex`() {
        expectFindings("er ⟦43 år⟧, har en sønn på ⟦9 år⟧", by: "stated-age")
        expectFindings("i'm ⟦34F⟧", by: "bracketed-age", minimumScore: 0.25)
    }
}
