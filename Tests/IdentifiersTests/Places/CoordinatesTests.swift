import Testing

struct CoordinatesTests {
    @Test(arguments: [
        "sin position: ⟦61.5106,20.4801⟧.", "⟦58.72168, 16.04875⟧", "sijainti ⟦59,3293 18,0686⟧", "⟦59.3293N 18.0686E⟧", "⟦N59.3293 E18.0686⟧", "⟦-33.8688, 151.2093⟧",
        "lat ⟦59.3293 lon 18.0686⟧", "lat: ⟦59.32 long: 18.06⟧", "gps ⟦60.17 24.94⟧", "⟦N 64°25'2.6\" E 23°54'50.6\"⟧.", "koordinater ⟦59° 19' 45\" N 18° 4' 7\" E⟧",
        "⟦60°10'15″N, 24°56'15″E⟧", "⟦60° 10.25' N 024° 56.15' E⟧", "⟦9FFW84J9+XG⟧ om du hittar", "⟦N 6580822, E 674032⟧", "⟦59.3293° N, 18.0686° E⟧",
    ])
    func found(marked: String) { expectFindings(marked, by: "coordinates") }

    @Test(arguments: [
        "mellan 10 och 15 grader", "3.000 og 5.000 kr", "12,000, 8,000", "1,5 och 2,5", "12.30-14.00", "37,5 grader i feber", "1.2.2024, 3.2.2024", "12,50 och 13,75 kr", "+XG",
        "2+2", "COVID+FLU", "betyg 12.5 13.5", "16:30, 18:45",
    ])
    func ignored(text: String) { expectFindings(text, by: "coordinates") }

    @Test(arguments: ["jag är vid ⟦///filled.count.soap⟧.", "what3words ⟦filled.count.soap⟧"])
    func words(marked: String) { expectFindings(marked, by: "what3words") }

    @Test(arguments: ["t.ex.", "www.example.com", "https://a.example.org", "hej.på.dig", "anna@mail.example.org", "bl.a. det"])
    func `no words`(text: String) { expectFindings(text, by: "what3words") }
}
