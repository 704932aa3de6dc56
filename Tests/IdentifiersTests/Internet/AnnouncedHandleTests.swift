import Testing

struct AnnouncedHandleTests {
    @Test(arguments: [
        "mitt insta är ⟦lovisa_b⟧", "min snap är ⟦lovisan⟧", "mun snäppi on ⟦heidik⟧", "snäpissä ⟦heidi.k⟧", "snäpissä nimellä ⟦pikkuheidi⟧", "på snap heter jag ⟦lovisan⟧",
        "tiktok: ⟦kalleball⟧", "psn ⟦xXkalleXx99⟧", "gamertag: \"⟦dragonslayer⟧\"", "användarnamnet \"⟦solstrålen⟧\"", "his username was ⟦darkangel⟧",
        "min insta ⟦anna underscore k⟧", "instan on ⟦anna alaviiva k⟧", "hun hedder ⟦marie_04⟧ på snap", "mit snapnavn er ⟦marie04⟧", "insta @ ⟦anna_k⟧",
        "nimimerkki ⟦pikkupupu⟧ kirjoittaa", "user '⟦tigerdyr⟧' skrev", "epic: ⟦bellaplays⟧", "he calls himself \"⟦big_dave⟧\" on discord", "kik “⟦anna⟧”",
    ])
    func announced(marked: String) { expectFindings(marked, by: "announced-handle", minimumScore: 0.25) }

    @Test(arguments: [
        "my snap is hacked", "mitt insta är hackat", "mun insta on yksityinen", "snap out of it", "I can't just snap my fingers", "han lade upp det på insta igår",
        "facebook är bra", "discord servern är stängd", "min snap är full", "på snap och tiktok hela dagarna",
    ])
    func ignored(text: String) { expectFindings(text, by: "announced-handle", minimumScore: 0.25) }

    @Test(arguments: ["⟦u/throwaway_1234⟧ på reddit", "⟦/u/anna88⟧", "⟦Kalle#21234⟧", "bnet ⟦anna#4711⟧."])
    func shown(marked: String) { expectFindings(marked, by: "handle") }

    @Test(arguments: ["och/eller", "du/jag", "example.org/u/anna", "au/pair", "nr #12345"])
    func `not shown`(text: String) { expectFindings(text, by: "handle") }
}
