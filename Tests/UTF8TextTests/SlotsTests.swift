import Testing
import UTF8Text

struct SlotsTests {
    @Test(arguments: [
        ("", ""), ("no slot", "no slot"), ("{day} {month}", "4 maj"), ("{day}{day}", "44"), ("{year}", "{year}"), ("{x {day}}", "{x 4}"), ("{day", "{day"), ("}{", "}{"),
        ("på {month}å", "på majå"), ("{slot}", "{day}"),
    ])
    func `known names are filled in, once`(text: String, filled: String) {
        #expect(Slots.filled(text) { ["day": "4", "month": "maj", "slot": "{day}"][$0] } == filled)
    }
}
