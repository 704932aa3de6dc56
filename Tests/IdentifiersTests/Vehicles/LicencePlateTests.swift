import Testing

struct LicencePlateTests {
    @Test(arguments: [
        "Hans bil har reg nr ⟦DZE 360⟧ och står", "regnr:⟦dze-360⟧", "⟦DZE360⟧ stod där", "en vit volvo ⟦DZE 36D⟧", "bilen ⟦DZE 36O⟧ igen", "skylten ⟦dze36d⟧",
        "auton rekisterinumero on ⟦WSK-48⟧ ja", "rekkari ⟦ux-895⟧", "auto ⟦WSK-148⟧ oli pihassa", "rekisteritunnus ⟦ZZ 12⟧.", "auton kilvet ⟦wsk 148⟧",
        "nummerplade ⟦DJ60565⟧ og", "bil med nummerplade ⟦ep 95 190⟧ holder", "en sort bmw ⟦EP 95 190⟧", "⟦EP 95 190⟧",
        "His car reg is ⟦XR65BCU⟧ and", "car reg is ⟦fy22 nct⟧", "a blue ford fiesta ⟦GJ13 ZYE⟧", "⟦GJ13ZYE⟧", "reg number ⟦P123 ABC⟧", "number plate ⟦gj13 zye⟧ outside",
        "vin ⟦YV1CZ59H541123456⟧", "chassinummer ⟦yv1cz59h541123456⟧",
    ])
    func found(marked: String) { expectLongest(marked) }

    @Test(arguments: [
        "4 kap. 1 §", "LSS 9 §", "sgb 12", "COVID-19", "A4", "MP3", "om 10 år", "på 112", "vi 22 personer", "kl 10 30", "B12-vitamin", "in 24 hours", "SW1A 1AA",
        "PK-35", "ICD-10", "max 100 kr", "dag 123", "NOK 500", "see page 123", "for 12 050 i månaden", "hej 123", "bilen kostade 12 000 kr", "jag körde i 120 km",
        "bil för 10 år sedan", "auto on 10 vuotta vanha",
    ])
    func ignored(text: String) { expectFindings(text, by: "licence-plate", minimumScore: 0.25) }

    /// Two readings of one plate may differ in length: the longer one counts.
    private func expectLongest(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        expectFindings(marked, by: "licence-plate", minimumScore: 0.45, sourceLocation: sourceLocation)
    }
}
