/// Whole numbers from 0 to 130 in words, as people write and dictate them: dialect, clipped endings, letters without their dots and rings.
///
/// Rule: the grammars' lists of numerals (Svenska Akademiens grammatik, Iso suomen kielioppi § 770–, Retskrivningsordbogen § 39); compounds are
/// made here from their parts. A word holds the languages in which it is a number: "sex" is one in Swedish only.
enum NumberWords {
    struct Meaning {
        let value: Int
        let languages: Languages
    }

    /// - Parameter hash: of a word in lower case; see `Vocabulary`.
    static func meaning(of hash: UInt64) -> Meaning? { mayHold(hash) ? table[hash] : nil }

    /// Whether a word is a number in some language, or one and a half.
    static func holds(_ hash: UInt64) -> Bool { mayHold(hash) && (table[hash] != nil || oneAndHalf.contains(hash)) }

    /// Whether a word with this hash may be one: false for most others.
    private static func mayHold(_ hash: UInt64) -> Bool { mayHold(hash, lastBits) }

    /// The same for whoever has `lastBits` at hand.
    static func mayHold(_ hash: UInt64, _ bits: [UInt64]) -> Bool { bits[Int(truncatingIfNeeded: hash & lastBitsMask) >> 6] & 1 << (hash & 63) != 0 }

    /// "halvandet", "puolitoista"
    static func isOneAndHalf(_ hash: UInt64) -> Bool { oneAndHalf.contains(hash) }

    static func meaning(of bytes: ArraySlice<UInt8>) -> Meaning? { meaning(of: bytes.reduce(Vocabulary.emptyHash, Vocabulary.hash)) }

    private static let lastBitsMask: UInt64 = 0x7_FFFF

    /// The last 19 bits that the hashes of the table have: most words are told apart by them.
    static let lastBits: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: Int(lastBitsMask + 1) / 64)
        for hash in Array(oneAndHalf) + meanings.keys { bits[Int(truncatingIfNeeded: hash & lastBitsMask) >> 6] |= 1 << (hash & 63) }
        return bits
    }()

    private static let oneAndHalf = Set(
        Vocabulary.split("halvandet halvanden halvannet halvannan halvannen halvtannat halvannat puolitoista puoltoist puoltoista")
            .map { $0.reduce(Vocabulary.emptyHash, Vocabulary.hash) })

    private typealias Words = [[String]]

    private static let table = WordTable(meanings)

    private static let meanings: [UInt64: Meaning] = {
        var table: [UInt64: Meaning] = [:]
        table.reserveCapacity(32_000)
        for (language, numbers) in [(Languages.swedish, swedish), (.finnish, finnish), (.danish, danish), (.english, english)] {
            for (word, value) in numbers {
                let folded = word.folded
                for spelling in folded == word ? [word] : [word, folded] {
                    var hash = Vocabulary.emptyHash
                    for byte in spelling.utf8 { hash = Vocabulary.hash(hash, byte) }
                    guard let known = table[hash] else {
                        table[hash] = Meaning(value: value, languages: language)
                        continue
                    }
                    if known.value == value { table[hash] = Meaning(value: value, languages: known.languages.union(language)) }
                }
            }
        }
        return table
    }()

    /// Numbers from `first` on by ones, parted by commas, their spellings by spaces.
    private static func split(_ words: String) -> Words {
        words.split(separator: ",").map { spellings in spellings.split { $0 == " " || $0 == "\n" }.map(String.init) }
    }

    private static func numbered(_ words: Words, from first: Int, by step: Int = 1) -> [(String, Int)] {
        words.enumerated().flatMap { offset, spellings in spellings.map { ($0, first + offset * step) } }
    }

    /// Every one of `heads` before every one of `tails`, their values added.
    private static func joined(_ heads: [(String, Int)], _ tails: [(String, Int)], with link: String = "") -> [(String, Int)] {
        heads.flatMap { head in tails.map { (head.0 + link + $0.0, head.1 + $0.1) } }
    }

    private static let swedish: [(String, Int)] = {
        let units = numbered(split("ett en, två tvo, tre, fyra fyr, fem, sex, sju, åtta, nio nie"), from: 1)
        let teens = numbered(
            split("tio tie, elva, tolv, tretton trettn, fjorton fjortn, femton femtn, sexton sextn, sjutton sjuton sjuttn, arton aderton artn, nitton nittn"), from: 10)
        let tens = numbered(
            split(
                """
                tjugo tjuge tjugi, trettio tretti trettie, fyrtio fyrti förti fyrtie, femtio femti femtie, sextio sexti sextie, sjuttio sjutti sjuttie,
                åttio åtti åttie, nittio nitti nittie
                """), from: 20, by: 10)
        let hundred = [("hundra", 100), ("etthundra", 100)]
        let low = units + teens + [("tjugo", 20), ("trettio", 30)]
        return [("noll", 0), ("nolla", 0), ("nol", 0)] + units + teens + tens + joined(tens + [("tju", 20)], units) + hundred + joined(hundred, low + joined(tens, units))
    }()

    private static let finnish: [(String, Int)] = {
        let units = numbered(
            split(
                """
                yksi yks yhden yhen yhtä, kaksi kaks kahden kahen kahta, kolme kol kolm kolome kolmen kolmea kolmee, neljä nelj nel neljän neljää,
                viisi viis viiden viien viijen viittä, kuusi kuus kuuden kuuen kuutta,
                seitsemän seittemän seittämän seittemä seitsemä seiska seitsemää, kahdeksan kaheksan kaheksa kaheks kahdeksa kasi kahdeksaa,
                yhdeksän yheksän yhyreksän yhreksän yheksä yheks yhdeksä ysi yhdeksää
                """), from: 1)
        let teens = joined(units, [("toista", 10), ("toist", 10), ("toistä", 10)])
        let several = units.filter { $0.1 > 1 }.map { ($0.0, $0.1 * 10) } + [("seis", 70)]
        let tens = joined(several, [("kymmentä", 0), ("kymment", 0), ("kyt", 0), ("kymmenen", 0), ("kymmenes", 0)])
        // kaksneljä, viisnolla
        let pairs = joined(several, units + [("nolla", 0)])
        let ten = [("kymmenen", 10), ("kymppi", 10), ("kymmenet", 10), ("kymmentä", 10)]
        let hundred = [("sata", 100), ("satakymmenen", 110)] + joined([("sata", 100)], units + teens)
        return [("nolla", 0), ("nol", 0), ("nollaa", 0)] + units + ten + teens + tens + pairs + joined(tens, units) + hundred
    }()

    private static let danish: [(String, Int)] = {
        let units = numbered(split("en et én ét, to, tre, fire, fem, seks, syv, otte, ni"), from: 1)
        let teens = numbered(split("ti, elleve, tolv, tretten, fjorten, femten, seksten, sytten, atten, nitten"), from: 10)
        let tens = numbered(
            split(
                """
                tyve, tredive tredve, fyrre fyrretyve, halvtreds halvtres halvtredsindstyve, tres tress tresindstyve,
                halvfjerds halvfjers halvfjerdsindstyve, firs fiers firsindstyve, halvfems halvfemsindstyve
                """), from: 20, by: 10)
        let hundred = [("hundrede", 100), ("hundred", 100), ("ethundrede", 100)]
        return [("nul", 0)] + units + teens + tens + joined(units, tens, with: "og") + hundred + joined(hundred, units + teens, with: "og")
    }()

    private static let english: [(String, Int)] = {
        let units = numbered(split("one, two twa, three, four fower, five, six sax, seven seeven, eight eigth eicht echt, nine"), from: 1)
        let teens = numbered(
            split(
                """
                ten, eleven, twelve twelf twal, thirteen thirten, fourteen forteen, fifteen fiveteen, sixteen, seventeen, eighteen eightteen,
                nineteen ninteen
                """), from: 10)
        let tens = numbered(split("twenty, thirty, forty fourty, fifty, sixty saxty, seventy seeventy, eighty eigthy echty, ninety ninty"), from: 20, by: 10)
        return [("zero", 0), ("oh", 0), ("nought", 0), ("naught", 0)] + units + teens + tens + joined(tens, units) + [("hundred", 100)]
    }()
}
