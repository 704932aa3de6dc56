import Testing

/// QQ is the prefix that HMRC prints in examples; MT, WS and the like are valid, their numbers made up.
struct BritishNationalInsuranceNumberTests {
    @Test(arguments: [
        "My National Insurance number is ⟦QQ123456C⟧.", "nino ⟦qq 12 34 56 c⟧ should be", "NINO ⟦mp 86 03 23 d⟧ should be", "⟦MM 25 15 77 D⟧", "⟦ws394570c⟧",
        "nino ⟦ss85795b⟧ i think", "ni number:⟦QQ-12-34-56-C⟧", "NI no ⟦qq123456⟧", "my n.i. is ⟦QQ 123456 C⟧", "nino ⟦qq l2 34 56 c⟧", "national insurance no ⟦qq123 456c⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "gb-nino") }

    @Test(arguments: [
        "for 12 050 i", "ab 12 34", "QQ1234567890C", "i 12 34 56 a", "SW1A 1AA", "AB12 CDE", "page 12 of 34", "on 12 34 56", "at 12.34.56",
    ])
    func ignored(text: String) { expectFindings(text, by: "gb-nino", minimumScore: 0.25) }

    @Test func `the letters set the score`() {
        expectScore("MT510036C", by: "gb-nino", in: 0.9...1)
        expectScore("QQ123456C", by: "gb-nino", in: 0.55...0.65)
        expectScore("ss85795b", by: "gb-nino", in: 0.35...0.45)
    }
}

/// 44051401359 is a published example of a PESEL; 18xx dates of birth are nobody's now.
struct ForeignNumberTests {
    @Test(arguments: [
        "pesel ⟦44051401359⟧", "PESEL: ⟦440514 01359⟧", "isikukood ⟦37605030299⟧", "⟦44051401359⟧", "my nhs number is ⟦943 476 5919⟧", "NHS no ⟦9434765918⟧",
        "bsn ⟦111222333⟧", "burgerservicenummer ⟦1112.22.333⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "foreign-personal-number") }

    @Test(arguments: ["44051401358", "111222333", "943 476 5919", "0046701740605", "12345678901"])
    func ignored(text: String) { expectFindings(text, by: "foreign-personal-number") }

    @Test(arguments: [
        "passport number is ⟦123456789⟧", "mitt pass nr ⟦AA1234567⟧ gick ut", "passin numero on ⟦PP1234567⟧", "lma nr ⟦12-345678⟧", "LMA-kort ⟦50123456⟧",
        "mun uma numero on ⟦1234567⟧", "opholdskort nr ⟦DK1234567⟧", "my brp is ⟦ZX1234567⟧", "ajokortti ⟦123456-789A⟧", "körkortsnummer ⟦1234 5678⟧",
    ])
    func documents(marked: String) { expectFindings(marked, by: "identity-document") }

    @Test(arguments: [
        "passet kostar 500 kr", "ett pass på 8 timmar", "passiin 2 kuvaa", "visum i 90 dagar", "permit for 2 years", "pass 2024", "körkort klass AB", "licence from 2019-2024",
    ])
    func `no documents`(text: String) { expectFindings(text, by: "identity-document", minimumScore: 0.25) }
}
