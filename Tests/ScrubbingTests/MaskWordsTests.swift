import Identifiers
import Scrubbing
import Testing

@MainActor struct MaskWordsTests {
    @Test(arguments: [
        ("sv", "telefonnummer", "personnummer"), ("fi", "puhelinnumero", "henkilötunnus"), ("da", "telefonnummer", "cpr-nummer"), ("en", "phone number", "personal number"),
        ("so", "phone number", "personal number"), ("", "phone number", "personal number"),
    ])
    func `masks are in the reader's language`(language: String, phone: String, nationalID: String) throws {
        #expect(MaskWords(language: language).mask(for: .phone) == phone)
        #expect(MaskWords(language: language).mask(for: .nationalID) == nationalID)
        #expect(try scrub("\(Samples.phone), \(Samples.swedishID)", language: language).masked == "[\(phone)], [\(nationalID)]")
    }

    @Test(arguments: ["sv", "fi", "da", "en"])
    func `every kind has words of its own`(language: String) {
        let words = Label.allCases.map { MaskWords(language: language).mask(for: $0) }
        #expect(Set(words).count == words.count)
        #expect(words.allSatisfy { !$0.isEmpty && !$0.contains("[") && !$0.contains("]") })
        #expect(Set(words.map { "[\($0)]" }).isSubset(of: MaskWords.all))
    }

    @Test func `no mask is listed twice`() {
        #expect(MaskWords.all == Set(MaskWords.all).sorted())
    }
}
