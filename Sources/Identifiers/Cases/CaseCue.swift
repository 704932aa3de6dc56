/// How far a word can be trusted to announce the number of a case or of a customer.
enum CaseCue {
    /// "diarienummer", "asianumero", "sagsnr", "case number": says so.
    case sure
    /// "ärende", "ref", "sag": has other uses.
    case loose
    /// "faktura", "invoice": more often followed by an amount.
    case money

    init?(at index: Int, _ word: Word, in passage: Passage) {
        guard Self.mayBe(word, in: passage), !Self.others.match(word, in: passage.bytes) else { return nil }
        let isNumber = Self.numberWords.contains(word)
        if Self.sureCues.match(word, in: passage.bytes) || (Self.compounds.match(endOf: word, in: passage.bytes) && !isNumber) {
            self = .sure
        } else if isNumber, index > 0, Self.isNoun(passage.words[index - 1], in: passage), word.start - passage.words[index - 1].end <= 2 {
            // "in this case no 500 people"
            let isBareNo = word.count == 2 && passage[word.start + 1].lowered == 0x6F && passage[word.end] != 0x2E && passage[word.end] != 0x3A
            self = isBareNo ? .loose : .sure
        } else if Self.looseCues.match(word, in: passage.bytes) {
            self = .loose
        } else if Self.moneyWords.contains(word) {
            self = .money
        } else {
            return nil
        }
    }

    /// Whether a word is of any kind at all.
    private static func mayBe(_ word: Word, in passage: Passage) -> Bool {
        words.contains(word) || sureCues.match(word, in: passage.bytes) || looseCues.match(word, in: passage.bytes)
            || compounds.match(endOf: word, in: passage.bytes)
    }

    private static func isNoun(_ word: Word, in passage: Passage) -> Bool {
        nouns.match(word, in: passage.bytes) || looseCues.match(word, in: passage.bytes) || moneyWords.contains(word)
    }

    private static let sureCues = Cues(
        stems: """
            diarien diarie diaari diarin dnro ärendenu ärendeid ärendeko ärendebet målnum målnr anmälningsnu refnr referensnu referensko asianum asianro
            asiatunn tapausnum ilmoitusnum ilmoitustun jutunum rikosilmoitusnum viitenum viitenro asiakasnum asiakasnro asiakastun jäsennum laskunum
            päätösnum hakemusnum tilausnum sopimusnum vakuutusnum vahinkonum potilasnum sagsnum sagsnr sagsid journalnr journalnu referencenu kundnum
            kundnr kundenum kundenr medlemsnu medlemsnr fakturanu fakturanr ocr dossiern beteckningsn kontrollnum lejemålsn bookingnum bokningsnum
            imei kvittonum ordernu ordernr refno caseno caseid sagnr crimeref casenum crn
            """,
        words: """
            dnr d-nr drn diarnr diar jnr urn cad gwf uan horef lmnr lmanr asnro asno crn urnr kid ärnr ärendenr ärendnr ärendnummer dossnr ankomstnr
            """)

    /// What compounds that name a number end in.
    private static let compounds = Endings("nummer numret nummeret nummret numer nummeri numero numeron numeroni numeronsa numerolla numerolle numerot nro nr")

    /// Numbers that are no case's: of phones, houses, rooms, persons, accounts, cars, shoes, help lines.
    private static let others = Cues(
        stems: """
            telef mobil puhelin kännyk phone person pers henkilö fødsels födelse hus post rum rom sid skostor nöd sos hätä larm akut jour växel service
            palvelunum hjälpnum hjälpt direktnum direkten konto bank giro clearing tili reg org cpr pass cvr ytunnus y-tunnus moms rekist swish konton
            skonum skonr huone talon kengän tfn tlf tel mob nummerplad nummersk kortn kortin stödnum tukinum neuvontanum sort kreditk betalk luott
            social gratis information oplysning hjælpen kriisi kris bilnum chassi samord inter lgh lägenhets våning vånings gatu sidn lönen årsnum
            antalsnum postnr artikel avsnitt kapitel lagnum
            """,
        words: "kort card luku line bus")

    private static let numberWords = Vocabulary(numberSpellings)
    private static let numberSpellings = """
        nr nro num nummer nummret numret nummeret numero numeron numeroni numeronsa numerolla number numbers no nos id ref refs reference kod code koodi
        tunnus tunnuksella numerot numerona nimero numbr
        """

    /// Words that make "number" behind them the number of a case.
    private static let nouns = Cues(
        stems: """
            ärende anmälan anmälning polisanmäl referens beslut försäkring avtal ansökan skade bibliotek medlem patient dossier kontrakt
            ilmoitu juttu jutun tapauk päätök hakemuk asiakk vakuut sopimu tilauk varau jäsen kirjasto potila rikosilm tutkinta
            anmelde ansøgning afgørelse bestilling lejemål forsikring customer client incident complaint membership application applic tracking
            booking hospital patient
            """,
        words: """
            j d mål målet kund kunds lån order ordern paket kö köplats akt akten bokning biljett asia asian asiani jutun viite lasku kuitti lippu
            sag sagen sagens sags kunde politi police policy crime case claim log file ticket permit member account parcel report docket council payment
            court police student library visa lna lma uma home office ho migri kela migrationsverket dokument document certificate
            """)

    private static let looseCues = Cues(
        stems: "ärende referens referenc",
        words: """
            asianne asiani asiaasi ref refs reff mål målet anmälan viite viitteellä viitteenä viitteen asia asian asianumero jutun tapaus ilmoitus sag sagen sags
            anmeldelse case crime incident claim log ticket booking order docket permit biljett kvitto kvittot kuitti receipt tracking paket
            """)

    private static let words = Vocabulary(numberSpellings + " " + moneySpellings)
    private static let moneyWords = Vocabulary(moneySpellings)
    private static let moneySpellings = "faktura fakturan fakturaen invoice lasku laskun laskulla regning regningen bill avi avin hyresavi maksu"
}
