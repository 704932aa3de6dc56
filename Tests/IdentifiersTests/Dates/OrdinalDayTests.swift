import Identifiers
import Testing

struct OrdinalDayTests {
    @Test(arguments: [
        "jag fyller 18 i november", "VAB dag nummer 14 i februari", "⟦den 14 i februari⟧ hände det", "vi ses ⟦den 3e⟧ på kontoret",
        "förhandling ⟦den 24:e⟧ kl 9", "lönen kommer inte förrän ⟦den tjugofemte⟧. Hjälp", "⟦den fjärde i elfte⟧ gjorde jag provet",
        "ut ur lägenheten ⟦den sista februari⟧.", "beslut idag (⟦4.11⟧), avslag", "den tredje gången ringde jag", "knackade på ⟦4/12⟧ men ingen",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.date, .dateOfBirth], in: .swedish) }

    @Test(arguments: [
        "viedä mut Pakistaniin ⟦kesäkuun 18. päivä⟧ ja", "⟦18. päivä kesäkuuta⟧ lähetään", "⟦toukokuun 3. päivänä⟧ oli", "⟦maaliskuun viidentenä⟧",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.date, .dateOfBirth], in: .finnish) }

    @Test(arguments: [
        "vi skal i retten ⟦d. 24.⟧ kl 10", "det er den femte på to år",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.date, .dateOfBirth], in: .danish) }

    @Test(arguments: [
        "on ⟦the 24th⟧ we", "hearing on ⟦the 3rd of May⟧", "booked a visit Thurs ⟦19th⟧ between", "the 24th floor is high",
    ])
    func `English`(marked: String) { expectMasked(marked, [.date, .dateOfBirth], in: .english) }
}
