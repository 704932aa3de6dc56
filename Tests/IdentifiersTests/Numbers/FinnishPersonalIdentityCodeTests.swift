import Testing

/// Serials 900–999 are given to nobody; 131052-308T is DVV's published example.
struct FinnishPersonalIdentityCodeTests {
    @Test(arguments: [
        "⟦131052-308T⟧", "hetu ⟦040456-944p⟧ löytyy", "⟦171102E940N⟧.", "⟦050977x978w⟧", "⟦130610B966Y⟧", "⟦180182W9762⟧", "⟦010101+999B⟧",
        "Henkilötunnukseni on ⟦131052 -308T⟧",
        "⟦131052- 308T⟧", "⟦13.10.52-308T⟧", "⟦131052308T⟧ hetu", "⟦13lO52-3O8T⟧", "⟦131052–308T⟧", "hetu:⟦131052A308T⟧", "⟦131052-3080⟧",
        "henkilötunnus ⟦131052 308T⟧", "hetu ⟦1 3 1 0 5 2 - 3 0 8 T⟧", "hetu ⟦131052-308⟧ löytyy", "⟦131052-308 T⟧", "hetu ⟦131052-308⟧ i brevet",
    ])
    func found(marked: String) { expectFindings(marked, by: "fi-henkilotunnus") }

    @Test(arguments: [
        "131352-308T", "310652-308T", "131052-308TX", "1131052-308T", "131052-30T", "040-1234567", "131052G308T", "x131052-308T", "13.10.1952",
    ])
    func ignored(text: String) { expectFindings(text, by: "fi-henkilotunnus") }

    @Test func `the check character sets the score`() {
        expectScore("131052-308T", by: "fi-henkilotunnus", in: 0.9...1)
        expectScore("131052-308U", by: "fi-henkilotunnus", in: 0.55...0.65)
        expectScore("hetu 131052-308U", by: "fi-henkilotunnus", in: 0.75...0.85)
        expectScore("3112529011", by: "fi-henkilotunnus", in: 0...0.45)
    }
}
