import Identifiers
import Testing

struct AccountPairTests {
    @Test(arguments: [
        "⟦clearing 8327-9 konto 923 456 781-4⟧ är", "⟦clearingnummer 6000, kontonummer 999 812 341⟧", "⟦clnr 6000 och kontonr 999812341⟧",
        "Kontot är ⟦Nordea 3300-790211⟧.", "mitt konto i Swedbank ⟦8327-9, 923 456 781-4⟧ fast",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.bankAccount], in: .swedish) }

    @Test(arguments: [
        "går ind på ⟦reg. 9999 konto 0000123456⟧ og", "⟦reg nr 1234 kontonr 0001234567⟧ tak", "⟦Reg.nr. 1234, kontonummer 1234567890⟧",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.bankAccount], in: .danish) }

    @Test(arguments: [
        "move £2,300 to ⟦sort code 99-99-98 account 00417720⟧. I'm", "⟦sort 99-99-97, acc 00135791⟧. Our", "⟦s/c 999997 a/c 00135791⟧",
        "⟦Sort code: 99-99-97, account number: 00135791⟧", "⟦account 00135791 sort code 99-99-97⟧",
    ])
    func `English`(marked: String) { expectMasked(marked, [.bankAccount], in: .english) }
}
