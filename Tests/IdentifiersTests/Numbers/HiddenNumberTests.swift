import Testing

struct HiddenNumberTests {
    @Test(arguments: [
        "⟦810312-XXXX⟧", "pnr ⟦810312-****⟧.", "⟦8103121***⟧", "cpr ⟦010190-xxxx⟧", "hetu ⟦131052-xxxx⟧", "⟦19810312-XXXX⟧", "⟦810312xxxx⟧", "⟦810312-12**⟧",
        "⟦810312-••••⟧",
    ])
    func `a date and hidden digits`(marked: String) { expectFindings(marked, by: "hidden-number") }

    @Test(arguments: ["999999-xxxx", "4571 **** **** 1234", "810312-1234", "123456*2", "810312 xbox", "070-174xxxx", "2024-xx-xx", "810312"])
    func `other things`(text: String) { expectFindings(text, by: "hidden-number") }
}
