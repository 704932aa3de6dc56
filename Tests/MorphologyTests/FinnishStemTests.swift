import Morphology
import Testing

struct FinnishStemTests {
    private func key(_ word: String) -> String { String(decoding: FinnishStem.stem(Array(word.utf8)), as: UTF8.self) }

    @Test(arguments: [
        "hakemus hakemuksen hakemuksia hakemusta hakemukseni", "tuki tuen tukea tukia tuella", "lapsi lapsen lasta lapsille lapseni",
        "velka velan velkoja velkaa",
        "asunto asunnon asuntoa asunnossa", "kasi kaden kadessa", "nainen naisen naisille naista", "toimeentulotuki toimeentulotuen toimeentulotukea",
        "asumistuki asumistuen asumistukea", "aiti aidin aidilleni aitinikin", "vuokra vuokran vuokrasta", "huone huoneen huonetta huoneessa",
        "perhe perheen perheita perhetta",
        "rakas rakkaan rakasta", "asiakas asiakkaan asiakkaita", "hakea haen haetaan hain hakenut", "voida voin voinko", "asua asun asuu asuivat",
        "maksaa maksoin maksetaan",
        "koti kodin kotona kotiin", "laki lain laissa", "vuosi vuoden vuotta vuosia", "poika pojan poikani", "vakivalta vakivallan vakivaltaa",
        "tyottomyys tyottomyyden tyottomyydesta",
        "sairaus sairauden sairautta", "kuukausi kuukauden kuukausia", "elake elakkeen elaketta", "puhelin puhelimen puhelinta",
    ])
    func `the forms of a word share a key`(forms: String) {
        let forms = forms.split(separator: " ").map(String.init)
        #expect(Set(forms.map(key)).count == 1, "\(forms.map(key))")
    }

    @Test(arguments: [
        ["asunto", "asukas", "asia", "asiakas"], ["tuki", "tulo", "tupakka", "tuomio"], ["lapsi", "lasku", "laina", "laki"],
        ["velka", "vero", "vesi", "verkko"],
        ["koti", "koulu", "kone", "korko"], ["toimeentulo", "toimeentulotuki", "toimisto"], ["perhe", "perinto"], ["elake", "elatus"],
    ])
    func `different words have different keys`(words: [String]) {
        #expect(Set(words.map(key)).count == words.count, "\(words.map(key))")
    }

    @Test(arguments: ["", "a", "ab", "covid19", "\u{E4}iti", "e-resepti", "HAKEMUS"])
    func `what is no folded word is its own key`(word: String) {
        #expect(key(word) == word)
    }

    @Test func `a key begins as its word does and is never short`() {
        let syllables = ["a", "ka", "tuo", "ksi", "lla", "nen", "sta", "ji", "uu", "t", "n", "jaa", "v", "d", "ng"]
        for first in syllables {
            for second in syllables {
                for third in syllables {
                    let word = first + second + third
                    guard word.count > 2 else { continue }
                    #expect(key(word).count >= 2, "\(word)")
                    #expect(key(word).first == word.first, "\(word)")
                }
            }
        }
    }

    @Test func `a long word is no burden`() {
        #expect(FinnishStem.stem([UInt8](repeating: 0x61, count: 64)).count == 2)
    }
}
