import Testing

struct EmailTests {
    @Test(arguments: [
        "Skriv till ⟦anna.k@example.org⟧.", "<⟦a_b+c@mail.example.com⟧>", "⟦anna @ example.org⟧", "⟦anna@gmail⟧", "⟦anna@gmail,com⟧",
        "⟦anna@example punkt se⟧", "⟦åsa@exämple.se⟧", "⟦ANNA@EXAMPLE.ORG⟧",
        "⟦anna＠example.org⟧", "⟦an\u{AD}na@example.org⟧", "mailto:⟦anna@example.test⟧, tack", "⟦anna@example. org⟧",
    ])
    func `with a sign`(marked: String) { expectFindings(marked, by: "email") }

    @Test(arguments: ["a @ b", "@anna", "anna@", "pris 5@10", "anna@home. Nu går vi", "följ @anna", "@@@@", "x@y.1"])
    func `not with a sign`(text: String) { expectFindings(text, by: "email") }

    @Test(arguments: [
        "min mail är ⟦hagg.lena snabel-a example punkt net⟧ Det", "⟦aada_46 miukumauku mail piste example piste org⟧",
        "⟦frederiksen.anna[at]post[dot]example[dot]com⟧", "⟦torsten39 (a) mail.example.org⟧",
        "⟦bo52 snabel-a example punktum net⟧ Jeg", "my mail is ⟦haddad.hussein at example dot com⟧|", "⟦nanni77(at)post.example.com⟧",
        "⟦anna (at) example (dot) org⟧", "⟦anna punkt berg snabela example punkt se⟧",
        "⟦anna ät-merkki example piste fi⟧", "⟦anna kissanhäntä example.fi⟧", "⟦anna krøllalfa example.no⟧", "⟦anna_k at gmail.com⟧",
        "⟦ANNA SNABEL-A EXAMPLE PUNKT SE⟧", "⟦anna [at] example.org⟧",
        "⟦anna {at} example {dot} org⟧", "⟦anna.berg snabel a example.se⟧", "⟦anna*at*example.org⟧", "⟦anna snabel-a gmail com⟧",
        "⟦anna understreck k snabel-a example punkt se⟧",
    ])
    func spelled(marked: String) { expectFindings(marked, by: "spelled-email") }

    @Test(arguments: [
        "look at example.org", "we met at home, it was fine", "your concern at this point is", "Jeg er glad for at være her", "punkt (a) i lagen",
        "ät mat. nu", "snabel-a", "elefantens snabel är lång",
        "(a) first (b) second", "at dot com",
    ])
    func `not spelled`(text: String) { expectFindings(text, by: "spelled-email") }
}

struct BareProviderTests {
    @Test func `a provider without an ending is enough behind a sure sign only`() {
        expectScore("anna at gmail", by: "spelled-email", in: 0.35...0.45)
        expectScore("anna snabel-a gmail", by: "spelled-email", in: 0.55...0.65)
    }
}

struct WebAddressTests {
    @Test(arguments: [
        "på ⟦https://www.example.com/u/benjamin85⟧.", "⟦www.example.org/dilshad/album⟧, och", "⟦example.net/~pekka⟧.",
        "(⟦http://example.org/a?b=c&d⟧)", "⟦HTTPS://EXAMPLE.ORG⟧", "⟦example.org⟧!", "se ⟦sub.example.se⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "url") }

    @Test(arguments: ["hej.nu kommer", "klar.Se här", "t.ex.", "bl.a.", "3.5", "anna@example.org", "och/eller", "kl.12", "v.g.v", "http://", "a:b"])
    func ignored(text: String) { expectFindings(text, by: "url") }
}

struct HandleTests {
    @Test(arguments: ["jag heter ⟦@bo_92⟧ där", "⟦@iso.oliver⟧.", "(⟦@åsa⟧)", "⟦zacharias#8192⟧", "⟦annapekka#7270⟧.", "hej ⟦@x1⟧!"])
    func shown(marked: String) { expectFindings(marked, by: "handle") }

    @Test(arguments: ["anna@example.org", "@ hemma", "#1234", "nr #12345", "a#12", "issue #4711", "@@"])
    func `not shown`(text: String) { expectFindings(text, by: "handle") }

    @Test(arguments: [
        "Add me on snap: ⟦mohamed_70⟧", "Lisää mut snäpissä: ⟦heidi.k⟧", "snap ⟦xperx85⟧", "insta: ⟦lovisa⟧", "min insta är ⟦anna.k⟧",
        "nimimerkkini on ⟦annapekka77⟧", "ig = ⟦anna_k⟧", "snapchat @⟦anna_k⟧",
        "på discord heter jag ⟦anna99⟧", "användarnamn: ⟦solstråle⟧", "kik - ⟦anna_k⟧", "SNAP: ⟦XPERX85⟧", "⟦lovvan_04⟧ på snap",
        "my insta's ⟦jonno_x⟧", "snap me ⟦jonno_x⟧", "hennes insta e ⟦lovisa.b.99⟧",
    ])
    func announced(marked: String) { expectFindings(marked, by: "announced-handle") }

    @Test(arguments: [
        "på snap och insta", "Facebook ska ändra", "instabila personer", "snap out of it", "jag har insta.", "snap: ja", "via Twitter 2024",
        "steam engine",
    ])
    func `not announced`(text: String) { expectFindings(text, by: "announced-handle") }

    @Test func `a plain word behind a platform is doubtful`() {
        expectScore("insta lovisa", by: "announced-handle", in: 0.35...0.45)
    }
}
