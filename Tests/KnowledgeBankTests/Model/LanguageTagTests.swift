import KnowledgeBank
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: ["sv", "fi", "se", "sms", "sv-simple", "fi-simple", "sms-simple"]) func `is a language`(text: String) {
        #expect(LanguageTag(text)?.rawValue == text)
        #expect(LanguageTag(text)?.description == text)
    }

    @Test(arguments: ["", "-", "s", "svenska", "SV", "Sv", "sv-", "sv-SE", "sv_simple", "sv-Simple", "sv-simple-simple", "-simple", "simple", "sv simple", "å1", "s1", "sv-simpl", "sv\u{301}", "ｓｖ"])
    func `is no language`(text: String) { #expect(LanguageTag(text) == nil) }

    @Test func `easy language has a standard language and the other way about`() throws {
        let (swedish, easy) = (try #require(LanguageTag("sv")), try #require(LanguageTag("sv-simple")))
        #expect(!swedish.isSimple && easy.isSimple)
        #expect(swedish.simple == easy && easy.simple == easy && easy.standard == swedish && swedish.standard == swedish)
        #expect(swedish < easy && LanguageTag("fi").map { $0 < swedish } == true)
    }

    @Test func `a language is called what its speakers call it`() {
        #expect(LanguageTag("sv-simple")?.ownName == "Svenska" && LanguageTag("fi")?.ownName == "Suomi" && LanguageTag("xx")?.ownName == "xx")
        #expect(LanguageTag("ar")?.isRightToLeft == true && LanguageTag("fa-simple")?.isRightToLeft == true && LanguageTag("sv")?.isRightToLeft == false)
    }
}
