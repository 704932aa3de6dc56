import Testing

struct SpokenBirthDateTests {
    @Test(arguments: [
        "Jag är född ⟦tolfte mars åttiosju⟧ och heter", "I was born ⟦the ninth of June nineteen thirty-eight⟧ and nobody",
        "his date of birth is ⟦the second of the second, forty-two⟧, because", "Jeg er født ⟦den sjette i tolvte seksogfyrre⟧, så jeg",
        "syntynyt ⟦kymmenes toukokuuta kolmekymmentäkahdeksan⟧. Hän", "Pojken är född ⟦sjunde maj tvåtusenfjorton⟧, sista",
    ])
    func `behind words for being born`(marked: String) { expectFindings(marked, by: "spoken-birth-date", minimumScore: 0.25) }

    @Test(arguments: ["Hon är född utomlands", "my first born", "Han er født i Danmark for to år siden", "born and raised", "syntynyt Ruotsissa", "born three weeks early"])
    func `no date`(text: String) { expectFindings(text, by: "spoken-birth-date", minimumScore: 0.25) }
}
