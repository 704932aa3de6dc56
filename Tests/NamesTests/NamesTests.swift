import Identifiers
import Names
import Testing
import UTF8Text

struct NamesTests {
    @Test(arguments: [
        (NameLanguage.swedish, "Min man Anders Lindqvist vägrar flytta.", "PERSON Anders Lindqvist"), (.swedish, "jag heter fatima och mår dåligt", "PERSON fatima"),
        (.swedish, "Vi träffade Annas lärare igår.", "PERSON Annas"), (.swedish, "VARFÖR SVARAR INTE GUNILLA PETTERSSON", "PERSON GUNILLA PETTERSSON"),
        (.finnish, "Soitin Matille eilen illalla.", "PERSON Matille"), (.finnish, "mun veli pekka huutaa joka päivä", "PERSON pekka"),
        (.finnish, "Olen puhunut Virtasen kanssa kaksi kertaa.", "PERSON Virtasen"),
        (.danish, "Min kæreste Søren Østergaard slår mig.", "PERSON Søren Østergaard"), (.danish, "jeg bor sammen med mette og hendes børn", "PERSON mette"),
        (.english, "My ex Gareth Pritchard wants custody.", "PERSON Gareth Pritchard"), (.english, "my sister fatima cant come home", "PERSON fatima"),
        (.english, "Mr Pritchard told me to wait.", "PERSON Pritchard"),
    ])
    func `persons are found in any case`(language: NameLanguage, text: String, expected: String) throws {
        let names = try found(text, language)
        #expect(names.contains(expected), "\(names)")
    }

    @Test(arguments: [
        (NameLanguage.swedish, "Vi bor i Gislaved sedan i våras.", "LOCATION Gislaved"), (.finnish, "Muutimme Poriin keväällä.", "LOCATION Poriin"),
        (.danish, "Vi er flyttet til Hjørring.", "LOCATION Hjørring"),
        (.english, "We moved to Wrexham in spring.", "LOCATION Wrexham"),
    ])
    func `places are found`(language: NameLanguage, text: String, expected: String) throws {
        #expect(try found(text, language).contains(expected))
    }

    @Test(arguments: [
        (NameLanguage.swedish, "Han går på Katedralskolan.", "SCHOOL Katedralskolan"), (.swedish, "Hon går på Västra Berga skola.", "SCHOOL Västra Berga skola"),
        (.finnish, "Hän käy Metsälammen koulua.", "SCHOOL Metsälammen koulua"),
        (.danish, "Han går på Lindehøjskolen.", "SCHOOL Lindehøjskolen"), (.english, "She goes to Oakfield Primary School.", "SCHOOL Oakfield Primary School"),
        (.swedish, "Han är anställd hos Lindberg Bygg AB.", "WORKPLACE Lindberg Bygg AB"), (.danish, "Hun bor på Plejehjemmet Lindely nu.", "WORKPLACE Plejehjemmet Lindely"),
        (.finnish, "Mummo asuu hoivakoti Rantakartanossa.", "WORKPLACE hoivakoti Rantakartanossa"),
    ])
    func `schools and workplaces are found`(language: NameLanguage, text: String, expected: String) throws {
        let names = try found(text, language)
        #expect(names.contains(expected), "\(names)")
    }

    @Test(arguments: [
        (NameLanguage.swedish, "Kan jag få försörjningsstöd av socialtjänsten om Försäkringskassan säger nej?"), (.swedish, "Går man i grundskolan eller på gymnasiet får man hjälp av elevhälsan."),
        (.swedish, "Ring 1177 eller Bris om du mår dåligt i december."), (.finnish, "Saanko toimeentulotukea Kelasta, jos TE-toimisto ei auta?"),
        (.finnish, "Toivo on mennyttä ja onni kääntyi, sanoi lääkäri."),
        (.danish, "Kan jeg få kontanthjælp, når Udbetaling Danmark siger nej?"), (.english, "Will I get Universal Credit if the Jobcentre says no?"),
        (.english, "I hope the council can help with the rent in May."),
        (.english, "I don't know if school can tell my mum."), (.finnish, "Lapsi on ollut poissa koulusta koko viikon."), (.danish, "Hvad sker der i skolen, hvis jeg siger det?"),
    ])
    func `services, laws and words are no names`(language: NameLanguage, text: String) throws {
        let names = try found(text, language)
        #expect(names.isEmpty, "\(names)")
    }

    @Test(arguments: ["", " ", "\n\n", "🙂", "1 2 3", "-", "A", "'", "Å", "'''''", "x-x-x-x"])
    func `odd texts are answered`(text: String) throws {
        for language in NameLanguage.allCases { _ = try found(text, language) }
    }

    @Test func `each language judges its own stretch`() throws {
        let text = NormalisedText("Hej, jag heter Anna. My brother Gareth drinks.")
        let boundary = 21
        let stretches = [Names.Stretch(range: 0..<boundary, language: .swedish), Names.Stretch(range: boundary..<text.bytes.count, language: .english)]
        let recognizers = try Names().findings(in: Passage(text), stretches: stretches).map(\.finding.recognizer)
        #expect(recognizers == ["names-sv", "names-en"])
    }

    @Test func `words that a bank allows are no names`() throws {
        let text = NormalisedText("Jag ringde Lindgården igår.")
        let stretches = [Names.Stretch(range: 0..<text.bytes.count, language: .swedish)]
        #expect(try Names(allowed: "lindgården").findings(in: Passage(text), stretches: stretches).isEmpty)
    }

    @Test func `time is linear`() throws {
        func seconds(_ count: Int) throws -> Duration {
            let text = String(repeating: "anna-leena o'brien J.K. mvh kalle, ", count: count)
            return try ContinuousClock().measure { _ = try found(text, .swedish) }
        }
        _ = try seconds(1)
        let short = try (0..<3).map { _ in try seconds(200) }.min() ?? .zero
        #expect(try seconds(1600) < short * 40 + .milliseconds(500))
    }
}
