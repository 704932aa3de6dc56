import Testing

struct BirthMonthTests {
    @Test(arguments: [
        "jag är född i ⟦april 1981⟧", "född ⟦mars 1981⟧ i Lund", "född ⟦3/81⟧", "hon är född ⟦sommaren 1984⟧", "I was born in ⟦April 1981⟧",
        "born in the ⟦summer of 1984⟧", "olen syntynyt ⟦huhtikuussa 1981⟧", "synt. ⟦4/1981⟧", "født i ⟦april 1981⟧", "FÖDD I ⟦APRIL 1981⟧", "född i ⟦maj -81⟧",
    ])
    func `with their year`(marked: String) { expectFindings(marked, by: "birth-month") }

    @Test(arguments: [
        "lagen gäller från april 1981", "i april 1981", "född i april", "born free in 3/4 time", "sommaren 1984 var varm", "3/81", "beslut i mars 2024",
    ])
    func `of no birth`(text: String) { expectFindings(text, by: "birth-month") }
}
