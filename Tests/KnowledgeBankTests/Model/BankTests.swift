import Diagnostics
import KnowledgeBank
import Testing

@Suite struct BankTests {
    private func bank() throws -> Bank {
        try #require(
            try BankFolder([
                "answers/rent.en.md": BankFolder.answer(), "answers/rent.sv-simple.md": BankFolder.answer(), "answers/easy.sv-simple.md": BankFolder.answer(),
                "pages/us.sv.md": BankFolder.page(), "pages/about.sv.md": BankFolder.page(), "pages/about.en.md": BankFolder.page(),
            ]).checked().bank)
    }

    private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }
    private func id(_ text: String) throws -> AnswerID { try #require(AnswerID(text)) }

    @Test func `answers and pages come by id, then language`() throws {
        let bank = try bank()
        #expect(bank.answers.map { "\($0.id.rawValue).\($0.language)" } == ["easy.sv-simple", "other.sv", "rent.en", "rent.sv", "rent.sv-simple"])
        #expect(bank.pages.map { "\($0.id.rawValue).\($0.language)" } == ["about.en", "about.sv", "us.sv"])
        #expect(bank.versions(of: try id("rent")).map(\.language.rawValue) == ["en", "sv", "sv-simple"])
        #expect(bank.versions(of: try id("none")).isEmpty)
    }

    @Test func `look-ups find what there is`() throws {
        let bank = try bank()
        #expect(bank.answer(try id("rent"), in: try tag("en"))?.language.rawValue == "en")
        #expect(bank.answer(try id("other"), in: try tag("en")) == nil)
        #expect(TopicID("economy").flatMap(bank.topic)?.id.rawValue == "economy" && TopicID("x").flatMap(bank.topic) == nil)
        #expect(ContactID("emergency").flatMap(bank.contact)?.dialled == "112" && ContactID("x").flatMap(bank.contact) == nil)
        #expect(bank.page(try #require(PageID("us")), in: try tag("sv"))?.title.value == "Om oss")
        #expect(AudienceID("adults").flatMap(bank.settings.audience)?.lix == nil)
    }

    @Test func `a link leads to the same language, or from easy to standard language and back`() throws {
        let bank = try bank()
        let cases = [
            ("rent", "sv", "sv"), ("rent", "sv-simple", "sv-simple"), ("other", "sv-simple", "sv"), ("easy", "sv", "sv-simple"), ("rent", "en-simple", "en"), ("other", "en", nil), ("easy", "en", nil),
        ]
        for (answer, from, to) in cases { #expect(bank.linkedAnswer(try id(answer), from: try tag(from))?.language.rawValue == to, "\(answer) from \(from)") }
        let page = try #require(PageID("us"))
        #expect(bank.linkedPage(page, from: try tag("sv-simple"))?.language.rawValue == "sv")
        #expect(bank.linkedPage(page, from: try tag("en")) == nil)
    }

    @Test func `a text falls back to its standard language, then the default one, then any`() throws {
        let bank = try bank()
        let name = bank.settings.name
        #expect(["sv", "sv-simple", "en", "fi"].map { bank.text(name, in: LanguageTag($0) ?? bank.settings.defaultLanguage) } == ["Svar", "Svar", "Answers", "Svar"])
        #expect(bank.text(bank.settings.description, in: try tag("sv")) == "")
        #expect(name.text(in: try tag("fi"), fallbacks: [try tag("da"), try tag("en")]) == "Answers")
    }

    @Test func `a bank without some answers keeps the rest`() throws {
        let bank = try bank()
        let less = bank.without(Set(bank.answers.map(\.key).filter { $0.id.rawValue == "rent" && $0.language.rawValue == "sv" }))
        #expect(less.answers.count == 4)
        #expect(less.answer(try id("rent"), in: try tag("sv")) == nil)
        #expect(less.linkedAnswer(try id("rent"), from: try tag("sv"))?.language.rawValue == "sv-simple")
        #expect(less.pages.count == 3 && less.topics.count == 1 && less.contacts.count == 1)
        #expect(bank.with(baseURL: "https://x.example/y").settings.basePath == "/y/" && bank.with(baseURL: "https://x.example").settings.basePath == "/")
    }
}
