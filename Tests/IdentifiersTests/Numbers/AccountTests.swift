import Testing

struct IBANTests {
    @Test(arguments: [
        "IBAN: ⟦SE45 5000 0000 0583 9825 7466⟧.", "⟦FI2112345600000785⟧", "iban ⟦fi21 1234 5600 0007 85⟧ hetu 131052-308T",
        "⟦DK50 0040 0440 1162 43⟧ 15 mars",
        "⟦GB29 NWBK 6016 1331 9268 19⟧", "⟦DE89370400440532013000⟧", "⟦FI21-1234-5600-0007-85⟧", "⟦FI 21 1234 5600 0007 85⟧", "⟦FI2l l23456OOOOO785⟧",
        "⟦SE4550000000058398257460⟧",
        "IBAN ⟦FI21 1234 5600 0007 8⟧", "⟦SEo7 5000 0000 0583 9825 7466⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "iban") }

    @Test(arguments: ["XX45 5000 0000 0583 9825 7466", "ASE4550000000058398257466", "se 20 personer", "FI21 1234", "GB29 NWBK 6016", "DE89 3704"])
    func ignored(text: String) { expectFindings(text, by: "iban") }

    @Test func `the remainder sets the score`() {
        expectScore("FI2112345600000785", by: "iban", in: 0.9...1)
        expectScore("FI2112345600000786", by: "iban", in: 0.55...0.65)
    }
}

struct PaymentCardTests {
    @Test(arguments: [
        "Kortnumret var ⟦4111 1111 1111 1111⟧ och", "⟦5555555555554444⟧", "⟦4012-8888-8888-1881⟧", "⟦3782 822463 10005⟧", "⟦4111 1111 1111 1112⟧",
        "⟦4111 1111 1111 1111⟧ 12/27",
        "⟦41l1 1lll l1ll 1l1l⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "payment-card") }

    @Test(arguments: ["SE53 5588 8398 4937 8798 9046", "1234 5678 9012 3456", "4111 1111 1111", "41111111111111111111", "12 4111 1111 1111 1111"])
    func ignored(text: String) { expectFindings(text, by: "payment-card") }

    @Test func `the Luhn sum sets the score`() {
        expectScore("4111111111111111", by: "payment-card", in: 0.9...1)
        expectScore("4111111111111112", by: "payment-card", in: 0.55...0.65)
        expectScore("kortnummer 4111111111111112", by: "payment-card", in: 0.75...0.85)
    }
}
