import Testing

struct BankAccountTests {
    @Test(arguments: [
        "Pengarna gick till konto ⟦3792 6747080⟧.", "konto ⟦8477-7, 840 886 718-6⟧.", "bankgiro ⟦7227-9318⟧ eller plusgiro ⟦45 96 26-8⟧.", "bg ⟦123-4567⟧ tack",
        "pg ⟦1 35 31-9⟧ eller", "BANKGIRO ⟦318-7184⟧", "betala till plusgirot ⟦387633-1⟧", "⟦clearing 1234 konto 123 456 7⟧",
        "⟦clearingnr 8327-9 kontonr 123 456 789-1⟧", "mitt lönekonto är ⟦8327 9 123456789⟧ i swedbank", "hans konto ⟦3792-6747O80⟧ ja",
        "på kontot i nordea ⟦3300 123456⟧ varje månad",
    ])
    func Swedish(marked: String) { expectFindings(marked, by: "bank-account") }

    @Test(arguments: [
        "⟦reg.nr. 1137 konto 818175485⟧.", "⟦regnr 1137 kontonr 0818175485⟧", "pengene gik til ⟦6336 7494043832⟧ på hendes konto", "konto: ⟦1137-818175485⟧",
        "min nemkonto er ⟦1137 818175485⟧", "kontonummer ⟦1234.56.78901⟧", "mit kontonr er ⟦1137 818 175 485⟧ i danske bank",
    ])
    func `Danish and Norwegian`(marked: String) { expectFindings(marked, by: "bank-account") }

    @Test(arguments: [
        "tilinumero ⟦123456-785⟧", "tili ⟦123456-12345678⟧", "rahat meni mun tilille ⟦123456 785⟧ eilen", "tilinumeroni on ⟦nordea 123456-785⟧", "tilinro:⟦123456-7O5⟧",
    ])
    func Finnish(marked: String) { expectFindings(marked, by: "bank-account") }

    @Test(arguments: [
        "The money went to ⟦sort code 54-98-38 account 97487534⟧.", "⟦sortcode 549838 acc 97487534⟧", "my account number is ⟦97487534⟧ with lloyds",
        "⟦54-98-38 97487534⟧ is his", "⟦s/c 54 98 38 a/c 97487534⟧",
    ])
    func British(marked: String) { expectFindings(marked, by: "bank-account") }

    @Test(arguments: [
        "kontot är tomt, 500 kr kvar", "jag tog ut 12 000 kr från kontot", "tilille tuli 1 200 euroa", "konto i banken sedan 2019-2024", "kontoret öppnar 08.30-17.00",
        "ring kontoret på 08-123 135 00", "the account was opened on 2024-01-15", "banken stänger 12 mars 2024", "av 3 konton", "reg.nr. ABC 123", "pg 13 film",
        "box 12, 123 45 Orten", "det finns 2 500 300 invånare", "kontaktade 12 345 678", "on my account at 10 pm",
    ])
    func ignored(text: String) { expectFindings(text, by: "bank-account") }

    @Test func `without a word only long forms are taken, with doubt`() {
        expectScore("3792 6747080", by: "bank-account", in: 0.35...0.45)
        expectScore("8477-7, 840 886 718-6", by: "bank-account", in: 0.75...0.85)
        expectScore("123-4567", by: "bank-account", in: 0...0)
        expectScore("2024 6747080", by: "bank-account", in: 0...0)
    }
}
