import Identifiers
import Scrubbing
import Testing

@MainActor struct PersonTests {
    @Test(arguments: [
        ("fi", "Matti huutaa. Soitin Matille, mutta Matin äiti Tuula vastasi.", "[henkilö A] huutaa. Soitin [henkilö A], mutta [henkilö A] äiti [henkilö B] vastasi."),
        ("sv", "Min man Anders Lindqvist slår mig. Anders mamma Birgitta vet det.", "Min man [person A] slår mig. [person A] mamma [person B] vet det."),
        ("en", "My ex Gareth Pritchard shouts. Mr Pritchard is a teacher.", "My ex [person A] shouts. Mr [person A] is a teacher."),
        ("da", "Søren drikker. Jeg er bange for Søren.", "[person A] drikker. Jeg er bange for [person A]."),
    ])
    func `one person keeps one mask through a message`(language: String, text: String, expected: String) throws {
        #expect(try scrub(text, language: language).masked == expected)
    }

    /// A word that names nobody must not be taken for a mask.
    @Test func `what only looks like a mask is looked at`() throws {
        #expect(try !scrub("Hej [person JOHANSSON] bor här", language: "sv").findings.isEmpty)
        #expect(try scrub("Hej [person A] bor här", language: "sv").findings.isEmpty)
    }

    @Test func `a name behind a greeting is as sure with a number before it`() throws {
        for text in ["Ring nu, hälsar Åsa", "Ring Barnens hjälp 116 111 hälsar Åsa"] {
            #expect(try scrub(text, language: "sv").findings.contains { $0.label == .person && $0.score >= 0.3 })
        }
    }

    @Test func `hundreds of persons take a moment`() throws {
        let names = (0..<2_000).map { "Mr X\(String(repeating: "abcdefghij".split(separator: "").map(String.init)[$0 % 10], count: $0 % 7 + 2))\($0 % 3 == 0 ? "son" : "berg"), " }
        #expect(try scrub(names.joined(), language: "en").findings.count > 1_000)
    }
}
