import Morphology
import Testing

struct CompoundSplitterTests {
    private static func splitter(_ language: String, _ vocabulary: String) throws -> CompoundSplitter {
        try #require(try CompoundSplitter(language: language, vocabulary: Set(words(vocabulary))))
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == "\n" || $0 == " " }.map(String.init)
    }

    @Test(arguments: [("sv", swedishVocabulary, swedishCompounds), ("da", danishVocabulary, danishCompounds)])
    func `compounds come apart`(language: String, vocabulary: String, table: String) throws {
        let splitter = try Self.splitter(language, vocabulary)
        for line in table.split(separator: "\n") {
            let expected = Self.words(String(line))
            #expect(splitter.parts(of: expected[0]) == Array(expected.dropFirst()))
        }
    }

    @Test(arguments: [("sv", swedishVocabulary, swedishSimple), ("da", danishVocabulary, danishSimple)])
    func `what is derived or simple stays whole`(language: String, vocabulary: String, table: String) throws {
        let splitter = try Self.splitter(language, vocabulary)
        for word in Self.words(table) { #expect(splitter.parts(of: word) == [], "\(word)") }
    }

    @Test func `larger parts follow when the vocabulary holds them`() throws {
        #expect(try Self.splitter("sv", "hemtjänst").parts(of: "hemtjänstavgiften") == ["hem", "tjänst", "avgiften", "hemtjänst"])
        #expect(try Self.splitter("sv", "").parts(of: "hemtjänstavgiften") == ["hem", "tjänst", "avgiften"])
    }

    @Test func `the order of questions does not change an answer`() throws {
        let words = Self.swedishCompounds.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        let forwards = try Self.splitter("sv", Self.swedishVocabulary)
        let backwards = try Self.splitter("sv", Self.swedishVocabulary)
        let first = words.map(forwards.parts(of:))
        #expect(first == words.reversed().map(backwards.parts(of:)).reversed())
    }

    @Test func `what is no word or too long has no parts`() throws {
        let splitter = try Self.splitter("sv", "")
        let long = String(repeating: "bostadsbidrag", count: 5)
        for word in ["", "a", "hus", "123456789", "zxqviwrtz", String(repeating: "\u{0}", count: 7), "covid-19-test", long] {
            #expect(splitter.parts(of: word) == [], "\(word)")
        }
    }

    @Test func `other languages have no compounds`() throws {
        #expect(try CompoundSplitter(language: "en", vocabulary: []) == nil)
    }

    private static let swedishVocabulary = """
        bostad bidrag hem tjänst hemtjänst avgift avgiften skuld sanering intyg läkare förälder föräldrar penning hyra kostnader barn skola arbete
        stöd hjälp familj rådgivning vård samtal plan kassa
        """

    private static let swedishCompounds = """
        bostadsbidrag bostad bidrag
        hemtjänstavgiften hem tjänst avgiften hemtjänst
        skuldsanering skuld sanering
        läkarintyg läkare intyg
        föräldrapenning förälder penning
        hyreskostnader hyra kostnader
        barnbidrag barn bidrag
        underhållsstöd underhåll stöd
        sjukpenning sjuk penning
        aktivitetsersättning aktivitet ersättning
        arbetslöshetskassan arbetslöshet kassan
        familjerådgivning familj rådgivning
        kvinnojouren kvinna jouren
        hyresskulden hyra skulden
        skuldrådgivare skuld rådgivare
        betalningsplan betalning plan
        uppehållstillstånd uppehåll tillstånd
        kontaktperson kontakt person
        matkasse mat kasse
        folkbokföring folk bokföring
        bostadsanpassningsbidraget bostad anpassning bidraget
        barnbidragsansökan barn bidrag ansökan
        arbetsskada arbete skada
        gatuadress gata adress
        kyrkogård kyrka gård
        skolsköterska skola sköterska
        biståndshandläggare bistånd handläggare
        hyresavi hyra avi
        vårdnadstvist vårdnad tvist
        umgängesrätt umgänge rätt
        flerbarnstillägg fler barn tillägg
        studiemedel studie medel
        inkomstskatt inkomst skatt
        skattedeklaration skatt deklaration
        arbetslöshetsersättning arbetslöshet ersättning
        sjukskrivning sjuk skrivning
        sjukintyg sjuk intyg
        läkartid läkare tid
        tandvård tand vård
        tandläkare tand läkare
        äldreomsorg äldre omsorg
        hemsjukvård hem sjuk vård
        färdtjänst färd tjänst
        matlådor mat lådor
        trygghetslarm trygghet larm
        anhöriggrupp anhörig grupp
        psykiatrimottagning psykiatri mottagning
        barnpsykiatri barn psykiatri
        krissamtal kris samtal
        alkoholberoende alkohol beroende
        spelskulder spel skulder
        hyreskontrakt hyra kontrakt
        grannsamverkan grann samverkan
        störningsjour störning jour
        kvinnohus kvinna hus
        skyddsboende skydd boende
        brottsofferjour brott offer jour
        rättshjälp rätt hjälp
        polisstation polis station
        polisanmälningar polis anmälningar
        förskoleplats förskola plats
        skolgång skola gång
        skolskjuts skola skjuts
        gymnasieelever gymnasium elever
        modersmålsundervisning moder mål undervisning
        språkkurs språk kurs
        asylansökan asyl ansökan
        familjeåterförening familj återförening
        arbetstillstånd arbete tillstånd
        funktionsrätt funktion rätt
        assistansersättning assistans ersättning
        hjälpmedel hjälp medel
        synskada syn skada
        hörselnedsättning hörsel nedsättning
        begravningskostnader begravning kostnader
        kyrkogården kyrka gården
        barnavårdscentral barn vård central
        föräldraledighet förälder ledighet
        semesterlön semester lön
        drogmissbruk drog missbruk
        fängelsestraff fängelse straff
        budgetkalkyl budget kalkyl
        kassakort kassa kort
        sjukhuskurator sjuk hus kurator
        ungdomsjour ungdom jour
        vårdcentral vård central
        hjälptelefon hjälp telefon
        barnomsorg barn omsorg
        fritidsgård fritid gård
        hyresgäst hyra gäst
        hyresgästförening hyra gäst förening
        existensminimum existens minimum
        lönspecifikation lön specifikation
        inkassobolag inkasso bolag
        betalningspåminnelse betalning påminnelse
        vräkningshot vräkning hot
        nödboende nöd boende
        akutboende akut boende
        natthärbärge natt härbärge
        taklösning tak lösning
        mobilabonnemang mobil abonnemang
        busskort buss kort
        språkcafé språk café
        integrationsprogram integration program
        etableringsstöd etablering stöd
        svenskundervisning svensk undervisning
        passansökan pass ansökan
        grundskola grund skola
        specialskola special skola
        mobbningsplan mobbning plan
        elevråd elev råd
        skolpsykolog skola psykolog
        studielån studie lån
        familjehem familj hem
        familjehemsplacering familj hem placering
        kontaktfamilj kontakt familj
        adoptionsutredning adoption utredning
        faderskapstest faderskap test
        äktenskapsskillnad äktenskap skillnad
        skilsmässoansökan skilsmässa ansökan
        boendeutredning boende utredning
        hotbild hot bild
        säkerhetsplan säkerhet plan
        polisförhör polis förhör
        målsägandebiträde målsägande biträde
        kvinnomisshandel kvinna misshandel
        spelberoendet spel beroendet
        sömnproblem sömn problem
        ångestattack ångest attack
        depressionsbehandling depression behandling
        psykologbesök psykolog besök
        medicinkostnad medicin kostnad
        glasögonbidrag glas ögon bidrag
        demensboende demens boende
        hemtjänstpersonal hem tjänst personal hemtjänst
        ledsagarservice ledsagar service
        """

    private static let swedishSimple = """
        anmälan utredning beslut försörjning kommunen ungdomar sjukdomar säkerhet ordning handlar barndom försäljning ansökan överklagande beslutet
        medborgare arbetare kommunal personlig ekonomi pension information ensamhet vänskap föräldrar myndighet försäkring utbildning inkomst
        behöver kontant mottagare underlag samhälle tillfälle framtid läkare skilsmässa trygghet ersättning flyktingar besked kvällen kostnaderna
        fattigdom svenska hälsan problemet kanske tillsammans anmälan bistånd förvaltning nämnden handläggning utredare ansökningar beslutade
        uppgift intresse kritik nyheter drömmar känslor ledsen oroligt hopplös nykterhet friheten gemensam barnslig ordentlig personal advokat
        domstol villkor avtalet kvitton fakturan svårare mellan sommaren vintern veckan månader torsdag framför avslag omedelbar självständig
        rehabilitering diskriminering
        """

    private static let danishVocabulary = """
        bolig støtte barn børn penge kontant hjælp kommune familie husleje skole arbejde hjem pleje læge rådgivning ydelse samtale gæld
        """

    private static let danishCompounds = """
        børnepenge børn penge
        boligstøtte bolig støtte
        kontanthjælp kontant hjælp
        huslejetilskud hus leje tilskud husleje
        boligsikring bolig sikring
        bolignævn bolig nævn
        børnetilskud børn tilskud
        børnebidrag børn bidrag
        dagpenge dag penge
        sygedagpenge syge dag penge
        førtidspension førtid pension
        folkepension folke pension
        ældrecheck ældre check
        ældrepleje ældre pleje
        hjemmepleje hjemme pleje
        hjemmehjælp hjemme hjælp
        plejehjem pleje hjem
        plejefamilie pleje familie
        støttekontaktperson støtte kontakt person
        kontaktperson kontakt person
        forældremyndighed forældre myndighed
        samværsret samvær ret
        skilsmissepapirer skilsmisse papirer
        kvindekrisecenter kvinde krise center
        krisecenter krise center
        voldsoffer vold offer
        retshjælp ret hjælp
        politistation politi station
        politianmeldelse politi anmeldelse
        skolegang skole gang
        specialundervisning special undervisning
        børnehave børn have
        dagpleje dag pleje
        vuggestue vugge stue
        ungdomsuddannelse ungdom uddannelse
        studiegæld studie gæld
        gældssanering gæld sanering
        låneaftale låne aftale
        bankkonto bank konto
        skattevæsen skatte væsen
        arbejdsgiver arbejde giver
        arbejdsløshedskasse arbejdsløshed kasse
        arbejdsskade arbejde skade
        fagforening fag forening
        sprogskole sprog skole
        asylcenter asyl center
        opholdstilladelse ophold tilladelse
        familiesammenføring familie sammenføring
        tolkebistand tolke bistand
        lægebesøg læge besøg
        tandlæge tand læge
        sygehusafdeling syge hus afdeling
        psykiatrifond psykiatri fond
        misbrugsbehandling misbrug behandling
        spilleafhængighed spille afhængighed
        alkoholproblemer alkohol problemer
        varmestue varme stue
        madkasse mad kasse
        varmeregning varme regning
        flytteudgifter flytte udgifter
        indskudslån indskud lån
        handicaphjælper handicap hjælper
        kørestol køre stol
        høreapparat høre apparat
        begravelseshjælp begravelse hjælp
        arveafgift arve afgift
        telefonrådgivning telefon rådgivning
        selvmordstanker selvmord tanker
        ungdomshus ungdom hus
        sundhedsplejerske sundhed plejerske
        lægevagt læge vagt
        skadestue skade stue
        hjælpetelefon hjælpe telefon
        boligydelse bolig ydelse
        boligforening bolig forening
        lejerforening lejer forening
        lejeloven leje loven
        gældsfælde gæld fælde
        inkassofirma inkasso firma
        betalingsordning betaling ordning
        lønseddel løn seddel
        feriepenge ferie penge
        barselsorlov barsel orlov
        barselsdagpenge barsel dag penge
        jobsamtale job samtale
        jobplan job plan
        ressourceforløb ressource forløb
        revalideringsydelse revalidering ydelse
        integrationsydelse integration ydelse
        flygtningecenter flygtninge center
        danskundervisning dansk undervisning
        sprogkursus sprog kursus
        folkeskole folke skole
        skoleleder skole leder
        skolefravær skole fravær
        specialskole special skole
        fritidsklub fritid klub
        aflastningsfamilie aflastning familie
        plejebarn pleje barn
        adoptionsbevilling adoption bevilling
        faderskabssag faderskab sag
        forældreansvar forældre ansvar
        skilsmissebørn skilsmisse børn
        børnebortførelse børn bortførelse
        voldsramt vold ramt
        kvindehjem kvinde hjem
        politibeskyttelse politi beskyttelse
        angstanfald angst anfald
        søvnproblemer søvn problemer
        psykologhjælp psykolog hjælp
        psykologsamtale psykolog samtale
        medicintilskud medicin tilskud
        tandpleje tand pleje
        brilletilskud brille tilskud
        demenskoordinator demens koordinator
        dagcenter dag center
        ledsageordning ledsage ordning
        kørestolsrampe køre stol rampe
        alkoholmisbrug alkohol misbrug
        """

    private static let danishSimple = """
        anmelder udredning beslutning forsørgelse ungdom sikkerhed hverdag sygdomme begynder virkeligheden måneder kommunen anmeldelse ansøgning
        afgørelse udbetaling forsikring undersøgelse beskæftigelse sygdom venskab ensomhed forældre myndighed uddannelse økonomi pension regninger
        kontanter betaling borgeren arbejde arbejdsløs familien ordning hverdagen personlig vejledning samfundet indkomst tilbud opkald lejlighed
        mulighed naboer klage klagerne rettighed familierne afslag udlejer fattigdom kommunal bistand forvaltning nævnet behandler ansøger afgjort
        opgave interesse kritik nyheder drømme følelser oprørt urolig håbløs ædruelig frihed fælles barnlig ordentlig personale advokat domstole
        vilkår aftalen kvitteringer fakturaen sværere mellem sommeren vinteren ugerne måneden torsdag foran afvist omgående selvstændig genoptræning
        diskrimination pårørende begravelse
        """
}
