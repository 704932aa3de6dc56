import Testing

struct SpokenClassTests {
    @Test(arguments: ["I'm in ⟦2nd year⟧ at college", "she is in ⟦6th class⟧ with my own", "oon amiksessa ⟦tokaa vuotta⟧ ja", "han går i ⟦10. kl⟧ og vil"])
    func `years of study`(marked: String) { expectFindings(marked, by: "numbered-class", minimumScore: 0.25) }

    @Test(arguments: ["ven fra ⟦9.a⟧ er", "moved to ⟦8.a⟧ at school", "se on ⟦7b⟧ ja"])
    func `codes with a dot or in speech`(marked: String) { expectFindings(marked, by: "class-code", minimumScore: 0.25) }

    @Test(arguments: ["han går ⟦ettan på gymnasiet⟧ nu", "Den lille i ⟦nulte⟧. Jeg", "esikoinen menee ⟦ekalle⟧."])
    func `by name`(marked: String) { expectFindings(marked, by: "named-class", minimumScore: 0.25) }

    @Test(arguments: ["the 2nd year of our marriage", "den 10. kl. 14", "se kapitel 3.a", "§ 7.b", "on 1st class mail", "kl 8.a"])
    func `no classes`(text: String) {
        for name in ["numbered-class", "class-code"] { expectFindings(text, by: name, minimumScore: 0.25) }
    }
}
