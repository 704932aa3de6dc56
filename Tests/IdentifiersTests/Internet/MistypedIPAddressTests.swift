import Identifiers
import Testing

struct MistypedIPAddressTests {
    @Test(arguments: [
        "ip ⟦192.O.2.14⟧ loggade", "från ⟦2001:db8:a0b:12fO::1⟧ igår", "kl 12:30 och 1:2",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.ip], in: .swedish) }

    @Test(arguments: [
        "from ⟦2001:db8::4f⟧ and", "from ⟦2OO1:db8:0:0:1::4f⟧ and",
    ])
    func `English`(marked: String) { expectMasked(marked, [.ip], in: .english) }
}
