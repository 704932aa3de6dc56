import Testing

/// The months have 80 added, as those of Skatteetaten's synthetic persons; vectors.jsonl holds the rest.
struct NorwegianNationalNumberTests {
    @Test(arguments: [
        "⟦06853429013⟧", "fødselsnummer ⟦068534 29013⟧.", "⟦068534 290 13⟧", "⟦06 85 34 29013⟧", "D-nummer ⟦578979 06254⟧", "⟦O68534-29O13⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "no-fodselsnummer") }

    @Test(arguments: ["06953429013", "328534 29013", "0685342901", "068534290133", "00358401234", "x06853429013"])
    func ignored(text: String) { expectFindings(text, by: "no-fodselsnummer") }

    @Test func `both check digits set the score`() {
        expectScore("068534 29013", by: "no-fodselsnummer", in: 0.9...1)
        expectScore("068534 29014", by: "no-fodselsnummer", in: 0.55...0.65)
        expectScore("068534 29023", by: "no-fodselsnummer", in: 0.55...0.65)
        expectScore("fødselsnummer 068534 29014", by: "no-fodselsnummer", in: 0.75...0.85)
    }
}
