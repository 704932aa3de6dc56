import Scrubbing
import Testing

@MainActor struct RareTraitsTests {
    private func traits(_ text: String, _ language: String) throws -> RareTraits { try scrub(text, language: language).rareTraits }

    /// Each with its kinds, in alphabetical order.
    nonisolated private static let identifying: [(String, String, [String])] = [
        ("Jag är 15 år, går i 9c på Björkdalsskolan och bor i Vilhelmina.", "sv", ["age", "place", "school"]),
        ("Min man är präst i Vilhelmina och vi har tvillingar.", "sv", ["family", "place", "role"]),
        ("Jag är byns enda läkare, är änka och sitter i rullstol.", "sv", ["family", "health", "role"]),
        ("Jag är 34 år, bor i Vilhelmina, vi är den enda somaliska familjen i byn och huset brann ner i våras.", "sv", ["age", "event", "origin", "place"]),
        ("Olen 17-vuotias, asun Kaustisella ja isäni on kirkkoherra.", "fi", ["age", "place", "role"]),
        ("Olen leski, asun Kaustisella, poikani tuomittiin 3.5.2023 ja hänellä on harvinainen sairaus.", "fi", ["event", "family", "health", "place"]),
        ("Olen kylän ainoa lääkäri ja lapseni ovat kaksosia, asumme Kaustisella. Kaksoset ovat 6-vuotiaat lapseni.", "fi", ["age", "family", "place", "role"]),
        ("Min mor er præst i Skagen, og jeg er tvilling.", "da", ["family", "place", "role"]),
        ("Jeg er 16 år, går i 9.b og vi er to mødre i familien, vores hus brændte ned.", "da", ["age", "event", "family", "school"]),
        ("I am the only doctor on the island, I am a widow and it was in the papers.", "en", ["event", "family", "role"]),
        ("My dad is the vicar in Thrumpton, I am 14 and my brother is deaf.", "en", ["age", "health", "place", "role"]),
        ("I have 7 siblings, live in Thrumpton, I am 16 and we were in the local paper.", "en", ["age", "event", "family", "place"]),
    ]

    @Test(arguments: identifying.indices)
    func `rare traits together are a warning`(index: Int) throws {
        let (text, language, kinds) = Self.identifying[index]
        let found = try traits(text, language)
        #expect(Set(found.traits.map(\.kind.rawValue)).sorted() == kinds)
        #expect(found.isWarning)
    }

    @Test(arguments: [
        ("Hur mycket får man i försörjningsstöd om man är ensamstående?", "sv"), ("Jag är 34 år och bor i Malmö. Får jag hjälp med hyran?", "sv"),
        ("Jag pratade med prästen och läkaren om självmordstankar. Jag är 17.", "sv"), ("Jag är olycklig, mina tre barn gråter, min man är polsk och vi bor i Lund.", "sv"),
        ("Olen 45-vuotias ja asun Helsingissä, saanko toimeentulotukea?", "fi"), ("Minulla on kolme lasta ja olen työtön.", "fi"),
        ("Jeg er 30 år og bor i Odense. Kan jeg få boligstøtte? Brevet kom den 3. maj.", "da"), ("I am 40 and live in Leeds. I got a letter on 3 May. My doctor and teacher helped.", "en"),
        ("", "en"), ("I was fired by my boss.", "en"),
    ])
    func `common messages are none`(text: String, language: String) throws {
        #expect(try !traits(text, language).isWarning)
    }

    @Test func `places count scalars of the original`() throws {
        let text = "🙂\u{200B}  Min mamma a\u{308}r pra\u{308}st i Vilhelmina och jag är tvilling."
        let found = try traits(text, "sv").traits
        #expect(found.map(\.kind) == [.role, .place, .family])
        #expect(found.map { scalars(text, $0.scalars) } == ["pra\u{308}st", "Vilhelmina", "tvilling"])
    }

    @Test func `a day counts where something happened on it`() throws {
        #expect(try traits("Brevet kom den 3 maj 2024.", "sv").traits.isEmpty)
        #expect(try traits("Han dog den 3 maj 2024.", "sv").traits.map(\.kind) == [.event])
    }

    @Test func `three kinds need a narrow one`() throws {
        let wide = try traits("Jag är 34 år, änka och bor i Vilhelmina.", "sv")
        #expect(Set(wide.traits.map(\.kind)) == [.age, .family, .place] && !wide.isWarning)
        let narrow = try traits("Jag är 34 år, änka och jobbar på Fjällgrillen AB.", "sv")
        #expect(Set(narrow.traits.map(\.kind)) == [.age, .family, .workplace] && narrow.isWarning)
    }

    @Test(arguments: [("Vi är sju syskon.", "sv"), ("Vi är 7 syskon.", "sv"), ("Meitä on seitsemän sisarusta.", "fi"), ("Vi er otte søskende.", "da"), ("There are nine siblings.", "en")])
    func `many siblings are rare`(text: String, language: String) throws {
        #expect(try traits(text, language).traits.map(\.kind) == [.family])
    }

    @Test(arguments: [("Jag är somalisk.", "sv"), ("Vi är tre syskon.", "sv"), ("Jag träffade en präst.", "sv"), ("I need a doctor.", "en"), ("The judge was kind.", "en")])
    func `what many share is no trait by itself`(text: String, language: String) throws {
        #expect(try traits(text, language).traits.isEmpty)
    }

    @Test func `traits of one kind do not overlap and stand in order`() throws {
        let text = String(repeating: "Jag är byns enda präst, änka, tvilling, 34 år, i Vilhelmina, sju syskon, det stod i tidningen. ", count: 40)
        let found = try traits(text, "sv").traits
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.scalars.lowerBound <= $1.scalars.lowerBound })
        for kind in RareTraits.Trait.Kind.allCases {
            let own = found.filter { $0.kind == kind }
            #expect(zip(own, own.dropFirst()).allSatisfy { $0.scalars.upperBound <= $1.scalars.lowerBound })
        }
    }
}
