import Identifiers
import Testing
import UTF8Text

struct LooseAgeTests {
    @Test(arguments: [
        "my neighbour she ⟦29⟧. Husband", "hon är 15 blir ⟦16⟧ i höst", "shes 14 looks like ⟦12⟧", "hun er 13 men siger ⟦18⟧", "den gamle er han gammel ⟦71⟧, jag",
        "she cant be more than ⟦six⟧, she", "Vi är begge ⟦tretten⟧.", "a man, he's mebbe ⟦fifty⟧, and", "barnet var kanske ⟦sju⟧, och", "Filmon ⟦5yrs⟧, and",
        "siden hun var ⟦fire dage gammel⟧. Nu", "She has ⟦13⟧.",
    ])
    func `in broken and clipped sentences`(marked: String) { expectFindings(marked, by: "loose-age", minimumScore: 0.25) }

    @Test(arguments: ["kanske 40 kronor", "maybe 3 weeks ago", "mer än 6 månader", "about 20 people", "It costs more than 30.", "he paid about 400", "efter 3 dage"])
    func `not of amounts and durations`(text: String) { expectFindings(text, by: "loose-age", minimumScore: 0.25) }

    @Test(arguments: ["Kacper ⟦11 lat⟧ och", "Emre ⟦12 yaş⟧, han", "Sofija ⟦13 rokiv⟧.", "Kaur ⟦11 aastat⟧ on"])
    func `with another language's word for years`(marked: String) { expectFindings(marked, by: "foreign-age", minimumScore: 0.25) }

    @Test(arguments: [
        ("Fatou 14, Binta", "Fatou", "14"), ("Omid is nearly 9 and", "Omid", "9"), ("Ilona (7!) sover", "Ilona", "7"), ("Maja 2 lata", "Maja", "2 lata"),
        ("Jonas, han er vel seks, sagde", "Jonas", "seks"), ("Emma L., 12 v", "Emma L", "12 v"), ("Mus er halvandet. I", "Mus", "halvandet"),
    ])
    func `behind a name`(text: String, name: String, age: String) throws {
        #expect(ages(behind: name, in: text) == [age])
    }

    @Test(arguments: [("Anna 5 kr", "Anna"), ("Anna 2 years ago", "Anna"), ("Anna en gång", "Anna"), ("Anna 14:30", "Anna"), ("Anna har 3 barn", "Anna"), ("Anna köpte 3", "Anna")])
    func `nothing else behind a name`(text: String, name: String) { #expect(ages(behind: name, in: text).isEmpty) }

    private func ages(behind name: String, in text: String) -> [String] {
        let normalised = NormalisedText(text)
        return Passage(normalised).ages(behind: [0..<name.utf8.count]).map { String(decoding: normalised.bytes[$0.range], as: UTF8.self) }
    }
}
