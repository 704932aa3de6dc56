import Morphology
import Testing

struct FinnishAnalyzerTests {
    @Test(arguments: [
        ("Matille", FinnishAnalyzer.Reading.Kind.givenName, "Matti"), ("matille", .givenName, "Matti"), ("Virtasen", .surname, "Virtanen"), ("Helsingissä", .placeName, "Helsinki"),
        ("toivottomalta", .word, "toivoton"),
    ])
    func `an inflected form is read`(word: String, kind: FinnishAnalyzer.Reading.Kind, base: String) throws {
        let readings = try FinnishAnalyzer().readings(of: word)
        #expect(readings.contains { $0.kind == kind && $0.base.lowercased() == base.lowercased() })
    }

    @Test(arguments: ["", "xqzt", String(repeating: "a", count: 101), String(repeating: "kissa", count: 20_000), "\u{0}", "a\u{0}b"])
    func `what is no word has no reading`(word: String) throws {
        #expect(try FinnishAnalyzer().readings(of: word).isEmpty || word.contains("\u{0}"))
    }
}
