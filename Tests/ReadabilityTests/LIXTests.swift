import Testing

@testable import Readability

struct LIXTests {
    @Test(arguments: [
        ("", 0, 0, 0), ("Hej.", 1, 1, 0), ("Hej", 1, 1, 0), ("Ring oss. Vi svarar!", 4, 2, 0), ("Ansökan om ekonomiskt bistånd", 4, 1, 3),
        ("Stöd, t.ex. hyra, kan sökas.", 6, 1, 0), ("Vi har öppet kl. 9 varje dag.", 7, 1, 0), ("Rubrik\nEn punkt\nEn till", 5, 3, 0), ("Är du orolig? Hör av dig… Vi finns här.", 9, 3, 0),
        ("a\n\n\nb", 2, 2, 0), ("e-post och du's", 3, 1, 0), ("... ! ?", 0, 0, 0), ("Mål 3.5 nås. Det är bra.", 7, 2, 0), ("äiti\u{308}", 1, 1, 0),
    ])
    func `words, sentences and long words`(text: String, words: Int, sentences: Int, long: Int) {
        let lix = LIX(of: text)
        #expect((lix.words, lix.sentences, lix.longWords) == (words, sentences, long))
    }

    /// Counted by hand: 20 words in 2 sentences, 5 of them long: 10 + 25.
    @Test func `the index is sentence length and share of long words`() {
        let text = "Kommunen ansvarar för att alla som behöver hjälp ska få den. Du kan ansöka hos oss när du vill."
        let lix = LIX(of: text)
        #expect(lix.words == 19 && lix.sentences == 2 && lix.longWords == 3)
        #expect(lix.value == 25)
        #expect(LIX(of: "").value == 0)
    }

    @Test func `languages differ in what the same text takes`() {
        #expect(ReadingBudget.limit(language: "sv", swedish: 40, isEasyLanguage: false) == 40)
        #expect(ReadingBudget.limit(language: "fi", swedish: 40, isEasyLanguage: false) == 61)
        #expect(ReadingBudget.limit(language: "fi", swedish: 40, isEasyLanguage: true) == 46)
        #expect(ReadingBudget.limit(language: "de", swedish: 20, isEasyLanguage: true) == 20)
    }
}
