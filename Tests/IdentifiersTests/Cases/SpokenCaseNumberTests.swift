import Testing

struct SpokenCaseNumberTests {
    @Test(arguments: [
        "Case number ⟦four four oh seven stroke twenty-six⟧, she said", "Ärendet har nummer ⟦fyra fyra noll sju snedstreck tjugosex⟧. Jag",
        "asianumero ⟦neljä neljä seitsemän kautta kaksikolme⟧. Sanoin", "Sagen: ⟦toogtyve skråstreg fire fire nul syv⟧, det",
        "it is ⟦two six, dash, nought nought nine one, dash, F for Freddie⟧. I",
    ])
    func `with a stroke in words`(marked: String) { expectFindings(marked, by: "spoken-case-number", minimumScore: 0.25) }

    @Test(arguments: ["a stroke of luck at seven", "streck på väggen, tre stycken", "en stroke för två år sedan", "two dash one", "kuka kautta kolme"])
    func `no other strokes`(text: String) { expectFindings(text, by: "spoken-case-number", minimumScore: 0.25) }
}
