import Testing

/// Numbers that only a mark parts, and numbers that touch a word. The numbers are reserved ones or too regular to be anyone's.
struct NumberPartingTests {
    @Test(arguments: [
        "⟦0701740605⟧/⟦0731234567⟧", "⟦070-174 06 05⟧/⟦08-123 45 67⟧", "⟦0701740605⟧,⟦0701740606⟧", "⟦0701740605⟧;⟦0701740606⟧", "⟦0701740605⟧:⟦0701740606⟧",
        "811012-1234,⟦0701740605⟧", "Karin Ek/810312-1234/⟦0701740605⟧", "Storgatan 3;⟦0701740605⟧", "Storgatan 3,⟦0701740605⟧", "Lund;22350;⟦0701740605⟧",
        "Karin;Ek;1981-03-12;⟦0701740605⟧", "1.⟦070-1740605⟧", "5:⟦0701740605⟧", "2/⟦0701740605⟧",
    ])
    func `a mark parts Swedish phones`(marked: String) { expectFindings(marked, by: "se-phone", minimumScore: 0.25) }

    @Test(arguments: [
        "⟦810312-1234⟧/⟦840101-1234⟧", "⟦811012-1234⟧,08-1740605", "Karin Ek/⟦810312-1234⟧/08-1740605", "⟦19810312-1234⟧;⟦840101-1234⟧",
        "1.⟦811012-1234⟧", "2:⟦811012-1234⟧",
    ])
    func `a mark parts personal numbers`(marked: String) { expectFindings(marked, by: "se-personnummer", minimumScore: 0.26) }

    @Test func `a mark parts phones elsewhere`() {
        expectFindings("⟦0401234567⟧/⟦0501234567⟧", by: "fi-phone", minimumScore: 0.25)
        expectFindings("⟦20123456⟧/⟦30123456⟧", by: "dk-phone", minimumScore: 0.25)
        expectFindings("⟦20123456⟧,⟦30123456⟧", by: "dk-phone", minimumScore: 0.25)
        expectFindings("⟦07700900123⟧,⟦07700900124⟧", by: "uk-phone")
        expectFindings("Matti;⟦131052-308T⟧;⟦131052-308T⟧", by: "fi-henkilotunnus")
    }

    @Test(arguments: [
        "tel⟦0701740605⟧", "mobil⟦070-1740605⟧", "är⟦0701740605⟧", "⟦0701740605⟧tack", "ring⟦070-174 06 05⟧", "⟦070-174 06 05⟧tack",
    ])
    func `a word touches a phone`(marked: String) { expectFindings(marked, by: "se-phone") }

    @Test func `a word touches other numbers`() {
        expectFindings("personnummer⟦810312-1234⟧", by: "se-personnummer")
        expectFindings("⟦810312-1234⟧mvh", by: "se-personnummer")
        expectFindings("puh⟦0401234567⟧", by: "fi-phone")
        expectFindings("tlf⟦20123456⟧", by: "dk-phone")
        expectFindings("cpr⟦010190-1234⟧", by: "dk-cpr")
        expectFindings("hetu⟦131052-308T⟧", by: "fi-henkilotunnus")
        expectFindings("Jag är⟦43 år⟧", by: "stated-age")
    }

    @Test(arguments: [
        "SFS 2025:400", "4 kap. 1 §", "12:30", "1,234,567 kr", "0,0701740605", "0.0701740605", "59.3293235,18.0685808", "dnr 2024/012345",
        "version 1.2.3456789", "070/12", "artikel AB12345678", "2024-01-15,2024-01-16", "3.14159265",
    ])
    func `what stays as it is`(text: String) {
        expectFindings(text, by: "se-phone", "fi-phone", "dk-phone", "uk-phone", "no-phone", "se-personnummer", "dk-cpr", minimumScore: 0.25)
    }

    @Test func `a house number ends at a comma`() {
        expectFindings("⟦Storgatan 3⟧,0701740605", by: "nordic-street")
        expectFindings("⟦Storgatan 5⟧,753 20 Uppsala", by: "nordic-street")
    }
}
