import Scrubbing
import Testing

@MainActor struct TextLanguagesTests {
    @Test(arguments: [
        ("Bor i Lund", "sv"), ("Problem i Lund", "sv"), ("Kan jag få hjälp med hyran när jag är sjuk?", "sv"), ("Saanko apua vuokraan, jos olen sairas?", "fi"),
        ("Kan jeg få hjælp til huslejen, når jeg er syg?", "da"),
        ("Can I get help with the rent when I am ill?", "en"), ("Kan jeg få hjelp med husleien når jeg er syk og ikke jobber?", "da"), ("c", "sv"), ("", "sv"),
    ])
    func `a text tells its language, and one that does not is taken for the usual one`(text: String, language: String) throws {
        #expect(try Scrubber(usual: "sv").scrub(text, language: nil).language == language)
    }

    @Test(arguments: ["SV", "sv-FI", "sv-simple"])
    func `what the asker stated wins, however it is written`(tag: String) throws {
        let scrubbed = try scrub("Call 070-1740605 now, please", language: tag)
        #expect(scrubbed.masked == "Call [telefonnummer] now, please")
    }

    @Test(arguments: [
        "كيف يمكنني الحصول على مساعدة في دفع الإيجار؟", "Как мне получить помощь с оплатой жилья в этом городе?", "Wie bekomme ich Hilfe, wenn ich die Miete nicht bezahlen kann?",
    ])
    func `a question in another language stays readable`(text: String) throws {
        #expect(try scrub(text, language: nil).findings.isEmpty)
    }
}
