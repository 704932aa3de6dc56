import Morphology
import Testing

struct FinnishCompoundTests {
    @Test(arguments: [
        ("toimeentulotuen", ["toimeentulo", "tuki"]), ("kotihoidontuki", ["koti", "hoito", "tuki"]), ("päivähoitomaksut", ["päivä", "hoito", "maksu"]),
        ("lastensuojelu", ["lapsi", "suojelu"]), ("sosiaalityöntekijä", ["sosiaali", "työ", "tekijä"]), ("terveydenhuollossa", ["terveys", "huolto"]),
        ("työttömyysturva", ["työttömyys", "turva"]), ("vanhempainrahaa", ["vanhempi", "raha"]), ("asumistuki", ["asua", "tuki"]),
        ("maa-aines", ["maa", "aines"]),
        ("lapsilisä", ["lapsi", "lisä"]), ("itsemurha", ["itse", "murha"]), ("äänestysoikeus", ["äänestys", "oikeus"]), ("isyysloma", ["isyys", "loma"]),
    ])
    func `a compound gives the base forms of its parts`(word: String, parts: [String]) throws {
        #expect(try FinnishAnalyzer().compoundParts(of: word) == parts)
    }

    @Test(arguments: ["kissa", "hakemukseni", "epäselvä", "eläkeläinen", "kirjoittaminen", "xqzt", "", String(repeating: "kissa", count: 30)])
    func `what is simple or unknown has no parts`(word: String) throws {
        #expect(try FinnishAnalyzer().compoundParts(of: word) == [])
    }

    @Test(arguments: [
        ("toimeentulotuen", ["toimeentulotuki"]), ("kuusi", ["kuusi", "kuu"]), ("matti", ["matti"]), ("hakemukseni", ["hakemus"]), ("xqzt", []), ("", []),
        ("kirjoittaminen", ["kirjoittaa"]), ("matille", ["matti"]),
    ])
    func `base forms are distinct and the likeliest stands first`(word: String, forms: [String]) throws {
        #expect(try FinnishAnalyzer().baseForms(of: word) == forms)
    }

    @Test(arguments: ["kotihoidontuki", "matille", "kuusi", "x"])
    func `base forms and parts are the same when they are asked for at once`(word: String) throws {
        let analyzer = try FinnishAnalyzer()
        let both = analyzer.baseFormsAndParts(of: word)
        #expect(both.bases == analyzer.baseForms(of: word) && both.parts == analyzer.compoundParts(of: word))
    }

    @Test(arguments: ["tuen", "hauista", "voi", "alusta", "maksuista"])
    func `there are at most three base forms`(word: String) throws {
        let forms = try FinnishAnalyzer().baseForms(of: word)
        #expect((1...3).contains(forms.count) && Set(forms).count == forms.count)
    }
}
