import Identifiers
import Testing

struct SpelledAddressTests {
    @Test(arguments: [
        "jag bor på ⟦Skeppargatan fyrtiosju⟧ i Härnösand", "bor på ⟦storgatan tolv b⟧ i lund", "adressen är ⟦Björkvägen nummer sju⟧",
        "⟦Ringvägen nr 14, tredje våningen⟧", "bor på ⟦kungsgatan⟧ i gävle", "jag bor på ⟦trappan 4 c⟧", "vi bor på ⟦Lingonstigen tjugotvå⟧",
        "vi ses på gatan två gånger", "på storgatan tre dagar", "han gick vägen fem gånger",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.address], in: .swedish) }

    @Test(arguments: [
        "asun ⟦Koivukuja seitsemän⟧ ja", "osoite on ⟦mannerheimintie kaksitoista⟧", "asun ⟦kauppakadulla⟧ ja", "jos olet alle 18",
        "Jos olet alle 18 etkä ole turvassa", "kadulla kolme kertaa", "naapuri ⟦peltokatu 9:ssä⟧. mies", "Työnantaja vei passin",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.address], in: .finnish) }

    @Test(arguments: [
        "Jeg bor på ⟦Pilevænget nummer fireogtyve⟧ og jeg", "bor ⟦Nørregade otte, 2. sal⟧", "jeg bor på ⟦vesterbrogade⟧ i kbh",
        "jeg bor på ⟦Ågade nr. toogtredive⟧", "Kan jeg få alle 46 uger barsel",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.address], in: .danish) }

    @Test(arguments: [
        "I'm at ⟦fourteen Tanner's Row⟧, it's the blue door", "We reside at ⟦The Old Forge, 3 Church Walk⟧, Ludlow",
        "address is ⟦flat nine Marigold House London⟧", "lived with me at ⟦Number 8, Almond Close⟧, Harrogate", "I live at ⟦twenty two Acacia Avenue⟧",
        "I'm at ⟦no. 12 Mill Lane⟧", "we stay in ⟦flat 3, Larch Court⟧ now", "i live on ⟦maple road⟧ with mum",
        "send it to ⟦Rose Cottage, 7 Mill Lane⟧ please", "⟦6 St Mary's Close⟧ is where", "the house at ⟦one hundred and two High Street⟧",
        "many organizations like the United Way offer", "two roads and three streets", "Oak Harbor, I believe", "three lanes of traffic",
        "in the right place at one place", "live one day at a time",
    ])
    func `English`(marked: String) { expectMasked(marked, [.address], in: .english) }
}

struct SpelledFlatTests {
    @Test(arguments: [
        "bor på ⟦Slottsgatan sjutton trappa B bostad fyra⟧ i", "bor på ⟦Tallvägen tjugotre b som i Bertil⟧ och", "Gå till ⟦Mellangatan 11 bst 3⟧, det",
        "⟦Ruusulantie kahdeksantoista B kuusi⟧, nolla", "Asuu ⟦Kirkkotie yheksässä⟧ nyt", "ovenpå i ⟦Nørregade seksten, anden sal til venstre⟧. Han",
    ])
    func `stairs, floors and flats in words`(marked: String) { expectFindings(marked, by: "nordic-street", minimumScore: 0.25) }

    @Test func `a number and a letter before an English street`() {
        expectFindings("from ⟦forty-one B Cressbrook Terrace⟧. My", by: "british-street", minimumScore: 0.25)
    }
}
