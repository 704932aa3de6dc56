import Testing

/// The numbers are of people born before 1840 or written to be impossible; Skatteverket's published test numbers (serials 980 and up) stand for
/// those of today.
struct SwedishPersonalNumberTests {
    @Test(arguments: [
        "Mitt personnummer är ⟦18300512-9801⟧.", "⟦300512+9801⟧", "⟦3005129801⟧", "⟦183005129801⟧", "pnr ⟦19970115 9999⟧", "⟦68 10 14 - 9929⟧",
        "⟦1968 10 14 9929⟧",
        "⟦980807–9801⟧, sa hon", "samordningsnummer ⟦520667-9812⟧", "⟦19731087 9891⟧", "(⟦680212-9801⟧)", "⟦68o2l2-98O1⟧", "⟦980807-T123⟧",
        "⟦19980807-R123⟧", "pers nr ⟦1968 0212 9801⟧", "⟦680212_9801⟧", "personnummer ⟦6 8 0 2 1 2 - 9 8 0 1⟧",
        "⟦980807\u{200B}-9801⟧", "⟦680212- 9801⟧ och ⟦680212/9801⟧", "personnummer:⟦680212-9801⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "se-personnummer") }

    @Test(arguments: [
        "18300512-98011", "681314-9929", "680230-9801", "2024-01-15 1430", "2023-01-01-2024-01-01", "dnr 5000-K680212-9801", "+46680212980",
        "680212-980", "15 10 12 11 14",
        "68 10 14 99 29 12", "556036-0793",
    ])
    func ignored(text: String) { expectFindings(text, by: "se-personnummer") }

    @Test func `a checksum sets the score, a word nearby raises it`() {
        expectScore("18300512-9808", by: "se-personnummer", in: 0.9...1)
        expectScore("18300512-9802", by: "se-personnummer", in: 0.55...0.65)
        expectScore("mitt personnummer är 18300512-9802", by: "se-personnummer", in: 0.75...0.85)
        expectScore("18300512-9802 är mitt personnummer", by: "se-personnummer", in: 0.75...0.85)
    }

    @Test func `a phone is hardly a personal number`() {
        expectScore("ring 0701740606", by: "se-personnummer", in: 0...0.95)
        expectScore("ring 0508120126", by: "se-personnummer", in: 0...0.3)
    }
}
