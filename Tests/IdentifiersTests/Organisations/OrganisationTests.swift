import Testing

/// The numbers that pass are those by which the registers explain the rule, or are made up.
struct OrganisationTests {
    @Test(arguments: [
        "orgnr ⟦556036-0793⟧", "Organisationsnummer: ⟦5560360793⟧.", "org.nr ⟦16556036-0793⟧", "org nr ⟦556 036 0793⟧", "⟦556036-0793⟧", "momsnr ⟦SE556036079301⟧",
        "ORG NR ⟦556O36-O793⟧", "min firma orgnr ⟦556036-0794⟧",
    ])
    func Swedish(marked: String) { expectFindings(marked, by: "se-organisationsnummer") }

    @Test(arguments: ["551236-0793x", "681014-9929", "070-174 06 05", "konto 1234567890", "dnr 5000-K680212-9801", "046-123456"])
    func `not Swedish`(text: String) { expectFindings(text, by: "se-organisationsnummer") }

    @Test(arguments: ["y-tunnus ⟦0112038-9⟧", "Y-TUNNUS ⟦O112038-9⟧", "⟦0112038-9⟧", "yrityksen ytunnus on ⟦1234567-8⟧", "alv-nro ⟦FI01120389⟧", "y tunnus ⟦01120389⟧"])
    func Finnish(marked: String) { expectFindings(marked, by: "fi-y-tunnus") }

    @Test(arguments: ["0112038-90", "131052-308T", "040-1234567", "20112038-9", "01120389"])
    func `not Finnish`(text: String) { expectFindings(text, by: "fi-y-tunnus") }

    @Test(arguments: ["CVR ⟦13585628⟧", "firmaets cvr-nr. er ⟦13 58 56 28⟧", "cvrnummer:⟦13585627⟧", "moms ⟦DK13585628⟧"])
    func Danish(marked: String) { expectFindings(marked, by: "dk-cvr") }

    @Test(arguments: ["13585628", "tlf. 13 58 56 28", "cpr 010203-1234"])
    func `not Danish`(text: String) { expectFindings(text, by: "dk-cvr") }

    @Test(arguments: ["organisasjonsnummer ⟦988 077 917⟧", "orgnr. ⟦988077917⟧ MVA", "⟦988077917⟧"])
    func Norwegian(marked: String) { expectFindings(marked, by: "no-organisasjonsnummer") }

    @Test(arguments: ["988077918", "900 000 000 kr", "123 456 785"])
    func `not Norwegian`(text: String) { expectFindings(text, by: "no-organisasjonsnummer") }

    @Test(arguments: ["company number ⟦01234567⟧", "Company No. ⟦SC123456⟧", "registered charity ⟦1234567⟧", "VAT ⟦GB 123 4567 82⟧", "companies house: ⟦oc 301234⟧"])
    func British(marked: String) { expectFindings(marked, by: "gb-company") }

    @Test(arguments: ["12345678", "the company has 1200 staff", "company of 1 000 000 people", "SC123456"])
    func `not British`(text: String) { expectFindings(text, by: "gb-company") }
}
