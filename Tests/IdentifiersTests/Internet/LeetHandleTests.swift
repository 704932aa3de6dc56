import Testing

struct LeetHandleTests {
    @Test(arguments: [
        "säljer på ⟦n0va.baby_08⟧ å nu", "leader on insta ⟦m4lthe⟧.", "navnet ⟦b4by.saf⟧ hun", "hans konto ⟦roopee.stha⟧ skriver", "shes on tiktok as ⟦sad.bby.kk⟧ posting",
    ])
    func `digits for letters, and words with dots`(marked: String) { expectFindings(marked, by: "handle", minimumScore: 0.25) }

    @Test(arguments: ["hej.jag heter", "bl.a. och t.ex.", "covid19 är", "h2o", "kl.8", "mp3-fil", "p.g.a. hyran", "klart.men sen"])
    func `no handles`(text: String) { expectFindings(text, by: "handle", minimumScore: 0.25) }
}
