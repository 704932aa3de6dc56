import Testing

struct CaseNumberTests {
    @Test(arguments: [
        "Ärendet har dnr ⟦IFO-2025-50190⟧ hos er.", "dnr: ⟦2023-063455⟧", "diarienumret är ⟦sn 2024/01234⟧", "DIARIENUMMER ⟦SN 2024-123⟧", "ärende ⟦2024-1234⟧",
        "mitt ärendenr ⟦55123⟧", "ärendenumret som jag fick var ⟦123456⟧", "målnummer ⟦T 1234-24⟧ i tingsrätten", "mål nr ⟦B 123-24⟧", "mitt kundnr är ⟦445566⟧",
        "kund nr ⟦8812⟧ hos hyresvärden", "medlemsnummer ⟦12345⟧ i facket", "ocr ⟦1234567890123⟧", "ocr-numret ⟦123 4567 8901⟧ saknas", "ref nr ⟦4411-22⟧",
        "fakturanummer ⟦2024-889⟧", "löpnummer ⟦4471⟧ stod det", "⟦55667⟧ är mitt ärendenummer", "polisen sa att ärendet heter ⟦5000 K641743 21⟧",
        "dossiernr ⟦10-123456⟧ hos migrationsverket", "referensnumret ⟦1 2 3 4 5 6⟧", "skadenummer ⟦5O4471-2⟧",
    ])
    func Swedish(marked: String) { expectFindings(marked, by: "case-number", "case-form") }

    @Test(arguments: [
        "Asian diaarinumero on ⟦HEL 2025-074752⟧.", "diaarinro ⟦123/2024⟧", "dnro ⟦hel 2024-004512⟧ kai", "asianumero ⟦VN/123/2024⟧",
        "Asian diaarinumero on ⟦44513/41.20/2021⟧.", "Poliisi antoi ilmoituksen numeron ⟦5590/R/0096499/24⟧.", "asiakasnumeroni on ⟦12 345 67⟧",
        "viitenumero ⟦1234 56789⟧", "viite: ⟦10 12345 67890⟧", "hakemusnumero ⟦1234567⟧", "päätöksen numero ⟦998-24⟧", "jutun numero ⟦R 24/1234⟧",
        "⟦123456⟧ on asiakasnumeroni", "JÄSENNUMERO ⟦99812⟧", "kelan viitenro ⟦4455 66⟧.", "laskun numero oli ⟦100234⟧",
    ])
    func Finnish(marked: String) { expectFindings(marked, by: "case-number", "case-form") }

    @Test(arguments: [
        "Sagen har sagsnr. ⟦2022-0015463⟧ hos jer.", "sagsnr ⟦23/48257⟧", "sags nr. ⟦23-1234⟧", "sagen hedder ⟦2022-0015463⟧", "j.nr. ⟦2024-1234⟧", "jnr ⟦123/24⟧",
        "Politiet gav mig journalnummer ⟦0700-66728-97139-25⟧.", "mit kundenummer er ⟦12345678⟧", "medlemsnr ⟦123-456⟧ i fagforeningen",
        "lejemålsnr ⟦12-0045-3⟧", "min sag nr ⟦EMN-2024-22967⟧", "⟦BS-12345/2024-KBH⟧", "referencenummeret står som ⟦AB12345⟧ i brevet", "policenr: ⟦770 123 45⟧",
    ])
    func Danish(marked: String) { expectFindings(marked, by: "case-number", "case-form") }

    @Test(arguments: [
        "The case ref is ⟦SC/2022/04673⟧ with you.", "case no ⟦12345⟧", "Case number: ⟦ASC040566⟧", "crime ref ⟦42/12345/24⟧", "crime reference number ⟦4212345/24⟧",
        "URN ⟦01AB1234523⟧", "cad ⟦1234⟧ 5 june", "log number ⟦445⟧ of 3rd may", "your ref: ⟦HB/123456⟧", "customer no ⟦99812⟧", "booking ref ⟦XK3F9P⟧",
        "home office ref ⟦M1234567/2⟧", "receipt no ⟦4455⟧", "⟦42/61924/21⟧ is my crime ref", "council tax reference ⟦12345678⟧", "my claim number they gave me is ⟦0012345⟧",
        "invoice ⟦INV-0023⟧", "case (⟦ZW24C00123⟧)", "imei ⟦356938035643809⟧",
    ])
    func English(marked: String) { expectFindings(marked, by: "case-number", "case-form") }

    @Test(arguments: [
        "4 kap. 1 § socialtjänstlagen", "aktivloven § 11", "SFS 2025:400", "mål C-63/05", "HFD 2018 ref. 21", "ärendet från 2024", "åren 2019-2024", "läsåret 2023/24",
        "en faktura på 1200 kr", "lasku 1234,50", "regning på 500", "beslutet kom 2024-03-15", "asia 12.3.2024", "ärendet tog 3 månader", "nummer 1177",
        "ring nummer 116 111", "telefonnummer 0701740605", "gratisnummer 80 30 31 30", "skonummer 42", "in this case no 500 people", "case 10 pm", "mål 2030",
        "lahjakortti 50", "puhelinnumero 116 111", "rum nr 1204", "i mitt fall 3 gånger", "sagen tog 12 uger", "the order of 2 weeks", "book a case before 12:30",
        "postnummer 123 45", "förordning (EU) 2016/679", "laki 1314/2014", "1/2/2024", "EU 2022/2065",
    ])
    func ignored(text: String) { expectFindings(text, by: "case-number", "case-form", minimumScore: 0.25) }

    @Test func `forms that authorities use need no word`() {
        expectScore("5000-K641743-21", by: "case-form", in: 0.85...1)
        expectScore("5590/r/0096499/24", by: "case-form", in: 0.85...1)
        expectScore("T 1234-24", by: "case-form", in: 0.5...0.6)
        expectScore("t 1234-24", by: "case-form", in: 0...0.24)
    }
}
