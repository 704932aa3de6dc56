import Identifiers
import Testing

struct BritishHealthNumberTests {
    @Test(arguments: [
        "it says ⟦999 012 3454⟧ on it", "NHS number ⟦9990123454⟧", "nhs no ⟦999 012 3455⟧", "her NHS: ⟦999 0I2 3454⟧", "999 012 3455", "call 999-012-3454",
        "tel 999 012 3454", "£999 012 3455",
    ])
    func `with its check digit, or with a word that says so`(marked: String) { expectFindings(marked, by: "gb-nhs") }
}
