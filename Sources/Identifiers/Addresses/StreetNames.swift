/// The words for kinds of street in Swedish, Finnish, Danish and Norwegian.
struct StreetNames: Sendable {
    /// How much a street word says by itself.
    enum Strength: Sendable {
        /// Hardly ever anything but a street: Storgatan, Puistokatu.
        case strong
        /// Also the end of everyday words: handlingsplanen, kotitie.
        case weak
    }

    private struct Ending: Sendable {
        let bytes: [UInt8]
        let strength: Strength
    }

    /// By their last byte.
    private let endings: [[Ending]]
    private let tails: Head.Filter
    private let unrelated: Vocabulary
    private let standalone: Vocabulary

    static let nordic = StreetNames(
        strong: """
            gatan gata vägen väg stigen gränd gränden esplanaden allén promenaden katu kadun kadulla kadulta kadulle katua kujan kujalla kujalta
            kujalle polku polun polulla polulta bulevardi bulevardin bulevardilla bulevardilta raitti raitin raitilla gade gaden vej vejen stræde
            strædet vænget boulevard boulevarden allé alléen gate vei veien vegen
            """,
        weak: """
            stig kuja torget torg plan planen backen leden slingan parken höjden stranden kajen platsen brinken svängen stråket ringen allee tie tien
            tiellä tieltä tielle kaari kaaren kaarella rinne rinteen rinteellä tori torin torilla aukio aukion aukiolla väylä väylän väylällä penger
            penkereen ranta rannan rannalla mäki mäen mäellä puisto portti laita haven stien parken bakken toften torv torvet plads pladsen have høj
            højen lunden marken kæret ageren engen krogen dalen skrænten brink kaj svingen plass alle bro
            """,
        standalone: """
            gata gatan väg vägen stig stigen gränd allé allén alle plan plats plads torg torv backe backen gade vej vænge boulevard bulevardi katu
            kuja polku tie kaari aukio tori esplanad esplanaden stræde gate vei plass
            """,
        unrelated: """
            motorvägen motorväg riksvägen riksväg europaväg europavägen länsväg länsvägen järnvägen järnväg omvägen bilvägen cykelvägen valtatie
            valtatien valtatiellä kantatie maantie maantien moottoritie moottoritien rautatie rautatien kotitie motorvej motorvejen landevej genvej
            omvej arbetsplatsen arbetsplats parkeringsplatsen handlingsplan handlingsplanen vårdplan vårdplanen genomförandeplan genomförandeplanen
            arbejdsplads arbejdspladsen handleplan handlingsplan parkeringsplads räkningen ansökningen utredningen betalningen
            """)

    private init(strong: String, weak: String, standalone: String, unrelated: String) {
        var endings = [[Ending]](repeating: [], count: 256)
        for (words, strength) in [(strong, Strength.strong), (weak, .weak)] {
            for word in Vocabulary.split(words) {
                endings[Int(word.last ?? 0)].append(Ending(bytes: word, strength: strength))
            }
        }
        self.endings = endings
        tails = Head.Filter(endings: endings.joined().map(\.bytes))
        self.standalone = Vocabulary(standalone)
        self.unrelated = Vocabulary(unrelated)
    }

    /// The strength of a word that ends like a street and has at least two letters before that, or nil.
    func strength(of word: Word, in bytes: [UInt8]) -> Strength? {
        guard tails.mayHold(word.tail) else { return nil }
        for ending in endings[Int(bytes[word.end - 1].lowered)] where word.count >= ending.bytes.count + 2 {
            let start = word.end - ending.bytes.count
            if ending.bytes.indices.allSatisfy({ bytes[start + $0].lowered == ending.bytes[$0] }) {
                return unrelated.contains(word) ? nil : ending.strength
            }
        }
        return nil
    }

    /// Whether a word is itself a word for a street, as in Drottning Kristinas väg.
    func standsAlone(_ word: Word) -> Bool { standalone.contains(word) }
}

extension Passage {
    static let residenceCues = Cues(
        stems: "adress address osoit asun asum asuu bostad gatuadr hemadr kotiosoit muut flytt residen flat apartment",
        words: "bor bodde boende bott boede boet live lives lived living asui asuin stay staying moved reside")

    /// Whether four digits are a year of the last century or this.
    func isYear(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        return range.count == 4 && ((self[start] == 0x31 && self[start + 1] == 0x39) || (self[start] == 0x32 && self[start + 1] == 0x30))
    }

    /// Whether one of the five words before run `run` names a street and a number stands between the two.
    func followsStreet(_ run: Int) -> Bool {
        guard run > 0 else { return false }
        let offset = runs[run].start
        let next = firstWord(from: offset)
        for index in stride(from: next - 1, through: max(0, next - 5), by: -1) where words[index].end <= runs[run - 1].start {
            guard words[index].end >= offset - 40 else { return false }
            if StreetNames.nordic.strength(of: words[index], in: bytes) != nil || StreetNames.nordic.standsAlone(words[index]) { return true }
        }
        return false
    }
}
