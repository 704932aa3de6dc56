import Testing

/// 0102031234 and the like have no valid sum; the valid ones are of people born before 1868 (seventh digit 5–8, year 58–67).
struct DanishPersonalNumberTests {
    @Test(arguments: [
        "CPR ⟦22 08 57 1778⟧ bliver", "Mit cpr-nummer er ⟦080252-3742⟧.", "⟦01.02.08-6084⟧", "⟦140786 3330⟧", "cpr ⟦0408594921⟧", "⟦010203-1234⟧",
        "⟦0l0203-l234⟧",
        "cpr.nr. ⟦010203–1234⟧", "⟦610203-1234⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "dk-cpr") }

    @Test(arguments: ["321203-1234", "011303-1234", "010203-12345", "01.02.2003", "010203-123", "4501020312", "22 08 57 17 78 12 13"])
    func ignored(text: String) { expectFindings(text, by: "dk-cpr") }

    @Test func `the sum modulo 11 sets the score`() {
        expectScore("010158-5018", by: "dk-cpr", in: 0.9...1)
        expectScore("010203-1234", by: "dk-cpr", in: 0.55...0.65)
        expectScore("cpr 010203-1234", by: "dk-cpr", in: 0.75...0.85)
        expectScore("ring 0102031234", by: "dk-cpr", in: 0...0.3)
    }
}
