import Testing

/// PTS reserves 070-174 06 05–06 99 and 0980-319 200–299 for fiction, Ofcom 07700 900000–900999, 020 7946 0000–0999 and 0161 496 0000–0999; the
/// others are examples of libphonenumber or too regular to be anyone's.
struct PhoneTests {
    @Test(arguments: [
        "Ring ⟦070-1740605⟧.", "⟦070-174 06 05⟧", "⟦070 174 06 05⟧", "⟦0701740605⟧", "tel:⟦070/1740605⟧", "⟦0980-319200⟧", "⟦0980-31 92 00⟧",
        "⟦(0980) 31 92 00⟧", "(⟦070-1740605⟧)",
        "⟦O7O-l74O6O5⟧", "⟦070-174 OO 05⟧", "⟦070.174.06.05⟧", "⟦070 - 174 06 05⟧", "⟦070 - 1740605⟧, kl 15", "⟦08-123 135 00⟧", "⟦046/227 88 76⟧",
        "⟦0 7 0 1 7 4 0 6 0 5⟧",
        "⟦070-1740605⟧ 15 mars", "lgh 1003 ⟦070-1740605⟧", "⟦070\u{2011}1740605⟧", "\u{202A}⟦070-1740605⟧\u{202C}", "⟦070-174 06 05⟧/06",
        "⟦070_1740605⟧",
    ])
    func `Swedish`(marked: String) { expectFindings(marked, by: "se-phone") }

    @Test(arguments: [
        "0.3931", "08.30-17.00", "08 12 14 16 18", "070-17406", "08/16/2000", "01-02-2024", "case 0701740605123", "5000-070174", "0-1-2-3",
        "070-17406055",
    ])
    func `not Swedish`(text: String) { expectFindings(text, by: "se-phone") }

    @Test(arguments: [
        "puh. ⟦041 2345678⟧", "⟦0412345678⟧", "soita ⟦05-9046887⟧", "⟦06-282454⟧", "⟦045 831 4779⟧", "⟦013 12345678⟧", "⟦09 2525 0111⟧",
        "⟦(09) 2525 0111⟧", "puh ⟦0412345678⟧ klo 9",
        "⟦041-234 5678⟧", "⟦O4l 2345678⟧",
    ])
    func `Finnish`(marked: String) { expectFindings(marked, by: "fi-phone") }

    @Test(arguments: ["05.12.60", "0412", "04.05.2024", "012345", "07 123"])
    func `not Finnish`(text: String) { expectFindings(text, by: "fi-phone") }

    @Test(arguments: [
        "tlf. ⟦32 12 34 56⟧", "⟦32-12-34-56⟧", "⟦32.12.34.56⟧", "tlf. ⟦3212 3456⟧", "ring ⟦32123456⟧", "⟦70 201 201⟧ hele døgnet",
        "tlf ⟦3 2 1 2 3 4 5 6⟧", "tlf. ⟦32 12 34 5O⟧",
    ])
    func `Danish`(marked: String) { expectFindings(marked, by: "dk-phone") }

    @Test(arguments: [
        "20240115", "20 21 22 23 24 25", "12 34 56 78", "bankgiro 7227-9318", "2019-2024", "32 123 456 kr", "(2004)0364", "2758/1999",
        "konto 32123456", "3212345",
    ])
    func `not Danish`(text: String) { expectFindings(text, by: "dk-phone") }

    @Test(arguments: ["⟦406 12 345⟧", "⟦21 23 45 67⟧", "mob ⟦40612345⟧"])
    func `Norwegian`(marked: String) { expectFindings(marked, by: "no-phone") }

    @Test(arguments: [
        "⟦07700 900123⟧", "⟦07700900123⟧", "⟦020 7946 0909⟧", "⟦(020) 7946 0694⟧", "⟦0161 496 0106⟧", "tel. ⟦07700-900-123⟧",
    ])
    func `British`(marked: String) { expectFindings(marked, by: "uk-phone") }

    @Test(arguments: [
        "⟦+46701740605⟧", "⟦+46 70-174 06 05⟧", "⟦+46 (0)70-174 06 05⟧", "⟦+46(0)701740605⟧", "⟦0046 70-1740605⟧", "⟦00358 41 2345678⟧",
        "⟦+358 41 2345678⟧", "⟦+45 32 12 34 56⟧",
        "⟦+47 406 12 345⟧", "⟦+44 7700 900123⟧", "⟦+1 212-555-0123⟧", "⟦+4930123456⟧", "⟦+ 46 70 174 06 05⟧", "⟦+46 070-1740605⟧", "(⟦+46701740605⟧)",
        "⟦＋46 70 174 06 05⟧", "⟦oo46 7o-174o6o5⟧",
        "⟦+46701740605⟧, ⟦+46701740606⟧", "⟦00 46 70 174 06 05⟧", "⟦46701740605⟧", "⟦(+46) 70 174 06 05⟧",
    ])
    func `international`(marked: String) { expectFindings(marked, by: "e164-phone") }

    @Test(arguments: ["+18", "2+467017406", "+1 000 kr", "C++ 11", "+0701740605", "001 002", "grupp A+46701740605"])
    func `not international`(text: String) { expectFindings(text, by: "e164-phone") }

    @Test func `words nearby raise and lower the score`() {
        expectScore("32123456", by: "dk-phone", in: 0.45...0.55)
        expectScore("tlf. 32123456", by: "dk-phone", in: 0.7...0.8)
        expectScore("konto 32123456", by: "dk-phone", in: 0.2...0.3)
        expectScore("https://example.org/artikel/0701740605", by: "se-phone", in: 0...0.5)
    }
}
