import Identifiers
import Testing

struct PartialNumberTests {
    @Test(arguments: [
        "personnumret slutar på ⟦4 5 6 7⟧", "sista fyra är ⟦9 8 1 2⟧", "de sista fyra siffrorna: ⟦98 12⟧",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.nationalID], in: .swedish) }

    @Test(arguments: [
        "tunnuksen loppu on ⟦9 2 3 K⟧"
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.nationalID], in: .finnish) }

    @Test(arguments: [
        "de sidste fire er ⟦1 2 3 4⟧"
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.nationalID], in: .danish) }

    @Test(arguments: [
        "he had a bracelet on it says ⟦999 012 3454⟧", "NHS number ⟦999 012 3455⟧", "nhs no ⟦9990123454⟧", "last four digits are ⟦4 5 6 7⟧",
        "it ends in ⟦four five six seven⟧",
    ])
    func `English`(marked: String) { expectMasked(marked, [.nationalID], in: .english) }
}
