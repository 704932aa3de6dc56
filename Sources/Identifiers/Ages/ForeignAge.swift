/// Ages with the word for years of another language, as people write who have just learnt this one: "Kacper 11 lat", "13 rokiv", "12 yaş".
struct ForeignAge: Recognizer {
    let name = "foreign-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices where passage.runs[index].count <= 2 {
            guard let quantity = passage.quantity(ofRun: index), (1...99).contains(quantity.value) else { continue }
            guard let unit = passage.wordIndex(behind: quantity.range.upperBound, atMost: 1).map({ passage.words[$0] }), Self.units.contains(unit) else { continue }
            findings.append(finding(quantity.range.lowerBound..<unit.end, Score.doubtful))
        }
    }

    /// Years in Polish, Russian, Ukrainian, Czech, Turkish, Kurdish, Persian, Somali, Arabic, Estonian, Latvian, Lithuanian, Spanish, Portuguese,
    /// Italian, French, German, Romanian and Albanian, in Latin letters. Short words that mean something else here are left out.
    static let units = Vocabulary(
        """
        lat lata roków rok rokiv roki roky rokov godov goda yaş yaşında yas yaslar sal sali saleh sano sanado sanadood sana sanah sanawat aastat aastane
        gadi gadus metai metų años anos anni ans jahre jahr ani vjeç vjec godina godine ngaton tuổi tuoi ปี age let
        """)
}
