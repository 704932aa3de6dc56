import Testing

struct DwellingTests {
    @Test(arguments: [
        "⟦lägenhetsnummer 1102⟧", "⟦lgh nr 1203⟧", "⟦portkod 4711⟧", "⟦portkoden är 4711⟧", "⟦ovikoodi 1234⟧", "skriv till ⟦Box 123⟧", "⟦Brf Solrosen 3⟧",
        "fastigheten ⟦Hult 2:14⟧", "kiinteistö ⟦Hult 2:14⟧",
    ])
    func `flats, doors, boxes and properties`(marked: String) { expectFindings(marked, by: "dwelling", minimumScore: 0.25) }

    @Test(arguments: ["en box 3", "kl 2:14", "lagen 2:14", "portkoden kostar 100 kr", "lägenheten är 45 kvm", "Hult 2:14"])
    func `other numbers`(text: String) { expectFindings(text, by: "dwelling", minimumScore: 0.25) }

    @Test(arguments: ["⟦Kungsg. 5⟧", "bor ⟦Sturev. 7⟧", "⟦Drottningg 3⟧", "⟦Sveavägen42⟧"])
    func `clipped and glued streets`(marked: String) { expectFindings(marked, by: "nordic-street", minimumScore: 0.25) }

    @Test(arguments: ["Avd 51 av dr Svensson", "Torsdag 5 maj", "Avdrag. 5 dagar", "Idag 3 gånger"])
    func `no streets`(text: String) { expectFindings(text, by: "nordic-street", "british-street", minimumScore: 0.25) }
}
