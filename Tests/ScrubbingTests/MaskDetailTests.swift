import Identifiers
import Scrubbing
import Testing

@MainActor struct MaskDetailTests {
    nonisolated private static let coarse = MaskDetail(age: .band, date: .month, place: .large)

    private func masked(_ text: String, _ language: String, _ detail: MaskDetail = coarse) throws -> String {
        try Scrubber(detail: detail).scrub(text, language: language).masked
    }

    @Test(arguments: [
        ("Jag är 15 år.", "sv", "Jag är [13-15 år]."), ("Min son fyllde åtta.", "sv", "Min son fyllde [7-12 år]."), ("en sjuttonåring", "sv", "en [16-17 år]"),
        ("Olen 17-vuotias.", "fi", "Olen [16-17 vuotta]."), ("yheksänvuotias poikani", "fi", "[7-12 vuotta] poikani"), ("Olen 85 vuotta vanha.", "fi", "Olen [80+ vuotta]."),
        ("Jeg er 34 år.", "da", "Jeg er [25-34 år]."), ("min 12-årige datter", "da", "min [7-12 år] datter"), ("I am 24 years old.", "en", "I am [18-24 years]."),
        ("my 8 month old girl", "en", "my [0-2 years]"), ("I am seventeen.", "en", "I am [16-17 years]."),
    ])
    func `ages become bands`(text: String, language: String, expected: String) throws {
        #expect(try masked(text, language) == expected)
    }

    @Test(arguments: zip([2, 3, 6, 7, 12, 13, 15, 16, 17, 18, 24, 25, 34, 35, 49, 50, 64, 65, 79, 80, 103], [0, 3, 3, 7, 7, 13, 13, 16, 16, 18, 18, 25, 25, 35, 35, 50, 50, 65, 65, 80, 80]))
    func `every age is in its band`(age: Int, first: Int) throws {
        let band = try #require(AgeBand.all.first { $0.first == first })
        #expect(try masked("Min mamma är \(age) år.", "sv") == "Min mamma är [\(MaskWords(language: "sv").mask(for: band))].")
    }

    @Test(arguments: [("Mina barn är 3, 5 och 9 år.", "sv", "Mina barn är [ålder]."), ("Mina barn är 4 och 5 år.", "sv", "Mina barn är [3-6 år].")])
    func `ages in one finding share a band or none`(text: String, language: String, expected: String) throws {
        #expect(try masked(text, language) == expected)
    }

    @Test(arguments: [
        ("Det hände den 3 mars 2024.", "sv", "Det hände [mars 2024]."), ("Det hände den 3/5.", "sv", "Det hände [maj]."), ("Beslutet kom 2024-11-03.", "sv", "Beslutet kom [november 2024]."),
        ("Se tapahtui 3.5.2023.", "fi", "Se tapahtui [toukokuu 2023]."), ("Tapaaminen oli toinen toukokuuta.", "fi", "Tapaaminen oli [toukokuu]."),
        ("Det skete den 24. december 2023.", "da", "Det skete [december 2023]."), ("It happened on October 2nd.", "en", "It happened on [October]."),
        ("It happened on 25/12/2023.", "en", "It happened on [December 2023]."), ("It happened on 12/25/2023.", "en", "It happened on [December 2023]."),
        ("Vi var borta 3-5/5.", "sv", "Vi var borta [maj]."),
    ])
    func `days become months`(text: String, language: String, expected: String) throws {
        #expect(try masked(text, language) == expected)
    }

    @Test(arguments: [
        ("Jag är född den 3 mars 2009.", "sv", "Jag är född [födelsedatum]."), ("datum 240311", "sv", "datum [datum]"), ("I was born on 3 May 1988.", "en", "I was born on [date of birth]."),
    ])
    func `days of birth and what cannot be read stay hidden`(text: String, language: String, expected: String) throws {
        #expect(try masked(text, language) == expected)
    }

    @Test(arguments: [
        ("Jag bor i Stockholm.", "sv", "Jag bor i Stockholm."), ("Jag bor i Vilhelmina.", "sv", "Jag bor i [plats]."), ("Asun Helsingissä.", "fi", "Asun Helsingissä."),
        ("Muutin Turkuun.", "fi", "Muutin Turkuun."), ("Asun Kaustisella.", "fi", "Asun [paikka]."), ("Jeg bor i Aarhus.", "da", "Jeg bor i Aarhus."),
        ("I live in Manchester.", "en", "I live in Manchester."), ("Jag bor på Storgatan 17 i Stockholm.", "sv", "Jag bor på [gatuadress] i Stockholm."),
    ])
    func `large places stay, others do not`(text: String, language: String, expected: String) throws {
        #expect(try masked(text, language) == expected)
    }

    @Test func `each part is set by itself, and hidden by default`() throws {
        let text = "Jag är 15 år och bor i Stockholm sedan den 3 mars 2024."
        #expect(try masked(text, "sv", MaskDetail()) == "Jag är [ålder] och bor i [plats] sedan [datum].")
        #expect(try masked(text, "sv", MaskDetail(age: .band)) == "Jag är [13-15 år] och bor i [plats] sedan [datum].")
        #expect(try masked(text, "sv", MaskDetail(date: .month)) == "Jag är [ålder] och bor i [plats] sedan [mars 2024].")
        #expect(try masked(text, "sv", MaskDetail(place: .large)) == "Jag är [ålder] och bor i Stockholm sedan [datum].")
    }

    @Test func `findings are the same whatever masks tell`() throws {
        let text = "Jag är 15 år och bor i Stockholm sedan den 3 mars 2024."
        let (plain, detailed) = (try Scrubber().scrub(text, language: "sv"), try Scrubber(detail: Self.coarse).scrub(text, language: "sv"))
        #expect(plain.findings.map(\.scalars) == detailed.findings.map(\.scalars))
        #expect(plain.labels == detailed.labels && plain.labels == [.age, .location, .date])
    }

    @Test(arguments: ["sv", "fi", "da", "en"])
    func `every mask is recognised, with letters and years`(language: String) {
        let words = MaskWords(language: language)
        let masks =
            Label.allCases.map { words.mask(for: $0) } + AgeBand.all.map { words.mask(for: $0) } + ["A", "Z", "AB"].map { words.mask(for: .person) + " " + $0 }
            + (1...12).flatMap { month in [nil, 2024].map { words.mask(for: WrittenMonth(number: month, year: $0)) } }
        for mask in masks {
            let bytes = Array("se [\(mask)] här".utf8)
            #expect(MaskWords.length(ofMaskAt: 3, in: bytes) == mask.utf8.count + 2, "\(mask)")
        }
    }

    @Test(arguments: ["[länk](/a)", "[x]", "[]", "[", "[person a]", "[mars 24]", "[mars 20245]", "[plats A]", "[person A", "[13-16 år]", "[telefonnummer 2024]"])
    func `other brackets are no masks`(text: String) {
        #expect(MaskWords.length(ofMaskAt: 0, in: Array(text.utf8)) == nil)
    }

    @Test(arguments: [("sv", "Jag är", "och"), ("fi", "Olen", "ja"), ("da", "Jeg er", "og"), ("en", "I am", "and")])
    func `masks are no findings`(language: String, start: String, link: String) throws {
        let scrubber = Scrubber()
        for mask in MaskWords.all + ["[mars 2024]", "[toukokuu 2023]", "[May 2024]", "[maj 2024]", "[person A]"] {
            #expect(try scrubber.scrub("\(start) \(mask) \(link) \(mask)\(mask) 17", language: language).findings.isEmpty, "\(mask)")
        }
    }
}
