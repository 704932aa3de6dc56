import Testing

struct AnnouncedSecretTests {
    @Test(arguments: ["pinkoden är ⟦1234⟧", "lösenord: ⟦Hemligt1⟧", "salasana on ⟦kissa99⟧", "adgangskode: ⟦sommerhus⟧", "password=⟦hunter2⟧"])
    func `behind the word for them`(marked: String) { expectFindings(marked, by: "announced-secret", minimumScore: 0.25) }

    @Test(arguments: ["lösenordet är fel", "salasana on hukassa", "I forgot my password yesterday", "byt lösenord ofta"])
    func `only the word`(text: String) { expectFindings(text, by: "announced-secret", minimumScore: 0.25) }

    @Test(arguments: ["swish ⟦123 456 78 90⟧", "mitt nr är ⟦70 123 45 67⟧", "mitt nummer är ⟦1234567⟧", "mobil ⟦701234567⟧"])
    func `phones that fit no plan`(marked: String) { expectFindings(marked, by: "announced-phone", minimumScore: 0.25) }

    @Test(arguments: ["nummer 1234567", "swish 100 kr", "telefon 112", "mobil för 2 500 000 kr", "telefonen 2019-2024"])
    func `no phones`(text: String) { expectFindings(text, by: "announced-phone", minimumScore: 0.25) }
}
