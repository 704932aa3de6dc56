extension DiagnosticID {
    var finnish: Wording {
        switch self {
        case .fileMissing: Wording("tiedostoa tai kansiota {path} ei ole", help: "Tarkista polun kirjoitusasu ja se, missä kansiossa olet.")
        case .fileUnreadable: Wording("tiedostoa {path} ei voi lukea: {reason}", help: "Tarkista, että tiedosto on olemassa ja että sinulla on lukuoikeus siihen.")
        case .fileUnwritable:
            Wording("kohteeseen {path} ei voi kirjoittaa: {reason}", help: "Tarkista, että kansio on olemassa ja että sinulla on oikeus kirjoittaa siihen. Aiempi sisältö on ennallaan.")
        case .diskFull: Wording("levy on täynnä: tiedostoa {path} ei voitu tallentaa", help: "Vapauta levytilaa ja suorita komento uudelleen. Aiempi sisältö on ennallaan.")
        case .fileTooLarge: Wording("tiedosto on suurempi kuin {limit}", help: "Jaa teksti osiin tai poista se, mikä on liitetty vahingossa.")
        case .fileNotUTF8: Wording("tiedostossa on tavu, joka ei ole UTF-8-tekstiä", help: "Tallenna tiedosto muokkausohjelmassa UTF-8-muotoon (usein kohdassa Tallenna nimellä, Koodaus).")
        case .fileControlCharacter:
            Wording("tiedostossa on näkymätön merkki, joka muuttaa tekstin näkymistä", help: "Poista se: vie kohdistin siihen ja poista merkki, jota ei näy. Se tulee usein kopioidun tekstin mukana.")
        case .fileHasBOM: Wording("tiedoston alussa on tavujärjestysmerkki (BOM)", help: "Tallenna tiedosto muokkausohjelmassa UTF-8-muotoon ilman BOM-merkkiä.")
        case .fileLinkLoop: Wording("kansio on linkki, joka johtaa takaisin itseensä", help: "Poista linkki {path}.")
        case .fileUnexpected:
            Wording(
                "tämä tiedosto ei kuulu vastauspankkiin, ja se jätettiin pois",
                help: "Vastausten ja sivujen nimet ovat muotoa ID.LANGUAGE.md (tunnus ja kieli), esimerkiksi rent.en.md. Siirrä muut tiedostot pois vastauspankin kansiosta.")
        case .fileExists: Wording("{path} on jo olemassa", help: "Valitse toinen nimi tai muokkaa olemassa olevaa tiedostoa.")

        case .yamlSyntax:
            Wording("tämä ei ole kelvollista YAMLia: {reason}", help: "Etsi puuttuvaa lainausmerkkiä tai kaksoispistettä tai eri tavalla sisennettyä riviä tästä kohdasta tai juuri sen yläpuolelta.")
        case .yamlColon: Wording("tämän arvon sisällä on kaksoispiste ja sen perässä välilyönti", help: "Pane koko arvo lainausmerkkeihin: \"…\"")
        case .yamlMissingColon: Wording("tältä riviltä puuttuu kaksoispiste avaimen jäljestä", help: "Käytä muotoa avain: arvo. Kaksoispisteen jälkeen tulee välilyönti.")
        case .yamlUnclosed: Wording("tässä avataan lainausmerkki tai sulje, jota ei suljeta missään", help: "Lisää puuttuva \", ' , ] tai }.")
        case .yamlIndentation: Wording("tätä riviä ei ole sisennetty samoin kuin ympärillä olevia rivejä", help: "Aloita yhteen kuuluvat avaimet tai luettelon kohdat samasta sarakkeesta.")
        case .yamlReservedCharacter: Wording("arvo ei voi alkaa tällä merkillä", help: "Pane arvo lainausmerkkeihin: \"…\"")
        case .yamlTab: Wording("tässä ei voi sisentää sarkaimella", help: "Korvaa sarkain välilyönneillä.")
        case .yamlDuplicateKey: Wording("avain {key} on tässä kahteen kertaan", help: "Säilytä niistä vain toinen. Ensimmäinen on rivillä {line}.")
        case .yamlAnchor: Wording("ankkureita (&) ja aliaksia (*) ei käytetä vastauspankissa", help: "Kirjoita arvo kokonaan auki tai pane se lainausmerkkeihin, jos sen alussa on & tai *.")
        case .yamlTag: Wording("tageja (!) ei käytetä vastauspankissa", help: "Poista tagi tai pane arvo lainausmerkkeihin, jos se alkaa huutomerkillä.")
        case .yamlTooDeep: Wording("luetteloita ja avaimia on sisäkkäin yli {limit} tasoa", help: "Poista ylimääräiset sulkeet tai sisennykset.")
        case .yamlSeveralDocuments: Wording("tästä alkaa toinen YAML-dokumentti", help: "Poista rivi, jolla on kolme yhdysmerkkiä tai pistettä.")

        case .frontMatterMissing:
            Wording(
                "tiedoston alusta puuttuvat alkutiedot (front matter)",
                help: "Ensimmäisellä rivillä pitää olla kolme yhdysmerkkiä (---). Sen jälkeen tulevat avaimet, kuten question:, ja lopuksi taas kolme yhdysmerkkiä.")
        case .frontMatterUnclosed:
            Wording("tästä alkavat alkutiedot (front matter), mutta ne eivät pääty missään", help: "Lisää viimeisen avaimen ja tekstin väliin rivi, jolla on kolme yhdysmerkkiä (---).")
        case .frontMatterClosedLate:
            Wording(
                "tämä rivi kuuluu tekstiin, mutta alkutiedot (front matter) eivät ole vielä päättyneet", help: "Lisää viimeisen avaimen ja tämän rivin väliin rivi, jolla on kolme yhdysmerkkiä (---).")
        case .keyUnknown: Wording("avainta {key} ei tunneta tässä", help: "Tunnetut avaimet: {known}.")
        case .keyMissing: Wording("avain {key} puuttuu", help: "Lisää rivi, jonka alussa on {key}:")
        case .valueNotText:
            Wording("avaimen {key} arvon pitää olla yksi teksti", help: "Kirjoita teksti merkinnän {key}: perään yhdelle riville. Käytä lainausmerkkejä, jos tekstissä on kaksoispiste.")
        case .valueNotList: Wording("avaimen {key} arvon pitää olla luettelo", help: "Kirjoita {key}: [yksi, kaksi] tai kukin kohta omalle rivilleen, yhdysmerkki rivin alkuun.")
        case .valueNotMapping:
            Wording("avaimella {key} pitää olla omia avaimia", help: "Kirjoita rivin {key}: alle yksi avain ja arvo riviä kohti ja sisennä rivit, tai käytä muotoa {key}: {sv: \"…\", en: \"…\"}.")
        case .valueEmpty: Wording("avaimella {key} ei ole arvoa", help: "Kirjoita arvo kaksoispisteen jälkeen tai poista rivi.")
        case .valueNotAllowed: Wording("avaimella {key} ei voi olla arvoa {value}", help: "Mahdolliset arvot: {known}.")
        case .valueOutOfRange: Wording("avaimen {key} arvon pitää olla kokonaisluku väliltä {low}–{high}", help: "Kirjoita luku pelkillä numeroilla.")
        case .dateInvalid: Wording("avaimen {key} arvo ei ole päivämäärä", help: "Kirjoita kuukausi muodossa 2026-10 tai päivä muodossa 2026-10-14.")
        case .dayInvalid: Wording("avaimen {key} arvo ei ole päivä", help: "Kirjoita vuosi, kuukausi ja päivä yhdysmerkein erotettuina: 2026-10-14")
        case .monthInvalid:
            Wording("avaimen {key} arvo ei ole kuukausi", help: "Kirjoita vuosi ja kuukausi yhdysmerkillä erotettuina: 2026-10. Päivä jätetään tarkoituksella pois, sillä se voisi paljastaa kysyjän.")
        case .dateOrder: Wording("päivämäärä {key} on aiempi kuin {other}", help: "Tarkista molemmat päivämäärät.")
        case .idInvalid: Wording("{value} ei kelpaa tunnukseksi (ID)", help: "Tunnuksessa on pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, ja se alkaa kirjaimella tai numerolla.")
        case .idDuplicate: Wording("tunnus {id} on käytössä kahdesti", help: "Vaihda toinen niistä. Ensimmäinen on rivillä {line}.")
        case .languageInvalid: Wording("{value} ei ole kielikoodi", help: "Käytä kielikoodia, esimerkiksi sv, fi, en tai da. Selkokielisen ruotsin koodi on sv-simple.")
        case .languageMissing:
            Wording("avaimella {key} ei ole tekstiä kielellä {language}", help: "Lisää siihen rivi, jonka alussa on {language}: ja sen perässä teksti. Siihen asti näytetään toinen kieli.")
        case .urlInvalid: Wording("avaimen {key} arvo ei ole verkko-osoite", help: "Kirjoita täydellinen osoite, jonka alussa on https://")
        case .aliasInvalid: Wording("tämä ei ole sivuston aiempi osoite", help: "Kirjoita polku sellaisena kuin se oli, ensimmäisestä kauttaviivasta viimeiseen: /vanha/osoite/")
        case .hoursInvalid: Wording("aukioloaikoja ei voi tulkita", help: "Kirjoita päivät ja kellonajat, esimerkiksi mon-fri: \"09-16\" tai ympäri vuorokauden mon-sun: \"00-24\".")

        case .bankMissing:
            Wording(
                "kansiossa {path} ei ole vastauspankkia",
                help: "Vastauspankissa on tiedosto bank.yaml. Anna vastauspankin kansio valitsimella --bank tai luo uusi kansioon FOLDER komennolla: answerbank new bank FOLDER")
        case .formatNewer: Wording("tiedostomuodon versio on {found}, mutta tämä AnswerBank tuntee enintään version {known}", help: "Asenna uudempi AnswerBank.")
        case .answerFileName:
            Wording(
                "tiedoston nimi ei ole muotoa ID.LANGUAGE.md (tunnus ja kieli)",
                help: "Nimeä tiedosto uudelleen, esimerkiksi help-with-rent.en.md. Tunnuksessa on pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.")
        case .languageNotInBank:
            Wording("vastauspankissa ei ole kieltä {language}", help: "Lisää se tiedoston bank.yaml kohtaan languages: tai nimeä tiedosto uudelleen. Vastauspankin kielet: {known}.")
        case .topicUnknown: Wording("aihetta {id} ei ole", help: "Käytä tunnusta, joka on tiedostossa topics.yaml, tai lisää aihe sinne.")
        case .audienceUnknown: Wording("kohderyhmää {id} ei ole", help: "Käytä tunnusta, joka on kohdassa audiences: tiedostossa bank.yaml, tai lisää kohderyhmä sinne.")
        case .contactUnknown: Wording("yhteystietoa {id} ei ole", help: "Käytä tunnusta, joka on tiedostossa contacts.yaml, tai lisää yhteystieto sinne.")
        case .answerUnknown:
            Wording("vastausta {id} ei ole kielellä {language}", help: "Tarkista tunnus: se on tiedoston nimi ilman päätettä .{language}.md. Vastauksista linkitetään samankielisiin vastauksiin.")
        case .pageUnknown: Wording("sivua {id} ei ole kielellä {language}", help: "Tarkista tunnus: se on kansiossa pages olevan tiedoston nimi ilman päätettä .{language}.md.")
        case .pathUnknown: Wording("sivustolla ei ole sivua {path}", help: "Käytä mieluummin linkkiä answer:ID, topic:ID, page:ID tai contact:ID. Sellainen linkki toimii, vaikka osoite muuttuisi.")
        case .moderatorUnknown: Wording("moderaattoria {id} ei ole", help: "Käytä tunnusta, joka on kohdassa moderators: tiedostossa bank.yaml. Vastauspankin moderaattorit: {known}.")
        case .answerDuplicate: Wording("vastaus {id} on kahteen kertaan kielellä {language}", help: "Anna jommallekummalle tiedostolle eri tunnus. Toinen tiedosto: {other}")
        case .followsLoop: Wording("vastaus {id} jatkaa itseään muiden vastausten kautta", help: "Poista follows: ketjun ensimmäisestä vastauksesta.")
        case .translationDisagrees:
            Wording("avaimen {key} arvo on eri kuin samassa vastauksessa kielellä {language}", help: "Saman vastauksen kaikissa käännöksissä avaimella {key} on sama arvo. Toinen tiedosto: {other}")
        case .translationStale:
            Wording("kielen {language} alkuteksti on muuttunut kääntämisen jälkeen", help: "Vertaa tekstejä ja suorita sitten: answerbank new translation {id} {own} --mark-current")
        case .slugReserved: Wording("sivusto tarvitsee itse osoitteen {slug}", help: "Valitse toinen osoite avaimella slug. Varatut osoitteet: {known}.")
        case .outputCollision: Wording("kaksi kohdetta tarvitsee saman osoitteen {path}", help: "Vaihda jommankumman slug- tai aliases-arvo. Toinen kohde: {other}")
        case .topicEmpty: Wording("aiheessa {id} ei ole vastauksia", help: "Kirjoita tähän aiheeseen vastaus tai poista aihe tiedostosta topics.yaml.")
        case .topicOrphan: Wording("mikään muu aihe ei mainitse lähiaiheenaan aihetta {id}", help: "Lisää {id} jonkin läheisen aiheen kohtaan related:, jotta lukijat löytävät sen.")
        case .reviewOverdue: Wording("tiedot piti tarkistaa viimeistään {day}", help: "Tarkista vastaus ja kirjoita sitten avaimen reviewed: arvoksi tarkistuspäivä.")
        case .contactOverdue:
            Wording(
                "yhteystieto {id} on tarkistettu viimeksi {day}",
                help: "Soita tai etsi ajantasaiset tiedot, tarkista numero ja aukioloajat ja kirjoita sitten avaimen verified: arvoksi tarkistuspäivä.")
        case .contactWithoutHours: Wording("yhteystiedolla {id} ei ole aukioloaikoja", help: "Lisää hours:, esimerkiksi {mon-fri: \"09-16\"}. Ympäri vuorokauden: {mon-sun: \"00-24\"}.")
        case .contactWithoutVerified:
            Wording("kukaan ei ole merkinnyt, milloin yhteystieto {id} on tarkistettu", help: "Soita tai etsi ajantasaiset tiedot ja lisää sitten verified: ja tarkistuspäivä.")
        case .crisisLineMissing: Wording("maalle {country} ei ole merkitty kriisipuhelinta", help: "Lisää tiedostoon contacts.yaml yhteystieto, jossa on kind: crisis ja country: {country}.")
        case .privacyPageMissing:
            Wording(
                "sivua privacy ei ole kielellä {language}",
                help: "Kirjoita pages/privacy.{language}.md: kuka vastaa tiedoista, mihin niitä käytetään, kuinka kauan, mitä oikeuksia lukijalla on ja mitä voi näkyä.")
        case .privacyControllerMissing:
            Wording(
                "sivulla ei kerrota, kuka on rekisterinpitäjä",
                help: "Mainitse rekisterinpitäjä niin kuin bank.yaml sen nimeää kohdassa privacy: ja lisää linkki siellä mainittuun yhteystietoon: [sanat](contact:id)")
        case .privacyPurposeMissing:
            Wording("sivulla ei kerrota, mihin viestejä käytetään", help: "Lisää lause käyttötarkoituksesta: kysymykset luetaan, jotta niihin voidaan vastata, eikä muuta varten.")
        case .privacyRetentionMissing: Wording("sivulla ei kerrota, kuinka monen päivän kuluttua viestit poistetaan", help: "Kirjoita päivien määrä, joka on bank.yaml-tiedostossa kohdassa retention:")
        case .privacyRightsMissing: Wording("sivulla ei kerrota lukijan oikeuksista", help: "Lisää kappale: oikeus tietää, mitä on tallessa, saada se oikaistuksi tai poistetuksi ja tehdä valitus.")
        case .privacyEmergencyMissing: Wording("sivulla ei kerrota, ettei vastauspankki ole hätätilanteita varten", help: "Lisää lause ja linkki kriisinumeroon: [112](contact:id)")
        case .privacyHostMissing: Wording("sivulla ei kerrota, mitä verkkopalvelimen ylläpitäjä voi nähdä", help: "Lisää lause IP-osoitteista ja siitä, mitkä sivut haetaan.")
        case .personalData: Wording("tämä näyttää henkilötiedolta ({label})", help: "Poista se. Julkinen numero kuuluu tiedostoon contacts.yaml; linkitä siihen merkinnällä contact:ID.")
        case .nameUnacknowledged: Wording("tämä näyttää nimeltä ({label})", help: "Jos siitä ei voi tunnistaa ketään, vahvista tämä kohta: --name-ok {place}. Muuten poista se.")
        case .dictionaryMissing: Wording("sanasto {name} puuttuu, eikä mitään saa peittää ilman sitä", help: "Asenna Debian-paketti {package}.")
        case .summaryLong: Wording("tiivistelmässä on {count} merkkiä; hakutuloksissa näkyy noin {limit}", help: "Lyhennä se suoraksi vastaukseksi.")
        case .bodyEmpty: Wording("vastausteksti puuttuu", help: "Kirjoita vastaus alkutietojen (front matter) alle.")
        case .linkUnsafe: Wording("tällainen linkki ei ole sallittu", help: "Käytä muotoa https://, tel:, answer:ID, topic:ID, page:ID tai contact:ID.")
        case .imageNotAllowed: Wording("vastauksissa ei näytetä kuvia", help: "Kerro sanoin, mitä kuvassa on, ja poista kuva.")
        case .htmlOmitted: Wording("HTML jätetään pois sivulta", help: "Kirjoita se Markdownina. Jos tarkoitat pienempi kuin -merkkiä (<), lisää sen eteen kenoviiva (\\).")
        case .approvalMissing:
            Wording("kukaan ei ole hyväksynyt tätä tekstiä", help: "Kahden henkilön on luettava teksti. Suorita sitten kerran kummankin tunnuksella: answerbank approve {path} --as ID")
        case .approvalOutdated:
            Wording("teksti on muuttunut hyväksymisen jälkeen", help: "Kahden henkilön on luettava teksti uudelleen. Suorita sitten kerran kummankin tunnuksella: answerbank approve {path} --as ID")
        case .approvalSamePerson:
            Wording("kahden eri henkilön on hyväksyttävä teksti, ja tässä hyväksyjiä on {count}", help: "Pyydä työtoveria lukemaan teksti ja suorittamaan: answerbank approve {path} --as ID")
        case .approvalCopied: Wording("tämä on tarkka kopio vastauksesta, joka on hyväksytty toisella nimellä tai toisella kielellä", help: "Muuta tai poista toinen niistä. Toinen: {other}")
        case .approvalNotLast: Wording("avaimen approved: pitää olla yhdellä rivillä ja alkutietojen viimeisenä", help: "Poista rivi ja anna komennon answerbank approve kirjoittaa se uudelleen.")
        case .policyUnsupported: Wording("tämä versio ei osaa tarkistaa käytäntöä {value}", help: "Käytä arvoa open tai recorded.")

        case .themeMissing: Wording("kansiossa {path} ei ole teemaa", help: "Teemassa on tiedosto theme.yaml. Anna teeman kansio valitsimella --theme.")
        case .themeLoop: Wording("teema {id} laajentaa itseään muiden teemojen kautta", help: "Poista extends: jostakin niistä.")
        case .templateMissing: Wording("sivupohjaa {name} ei ole", help: "Lisää teemaan templates/{name}.mustache tai anna teeman laajentaa toista teemaa, jossa se on.")
        case .templateSyntax: Wording("sivupohjaa ei voi lukea: {reason}", help: "Tarkista aaltosulkeet tästä kohdasta.")
        case .templateNameMissing: Wording("sivulla ei ole mitään nimeltä {name}", help: "Tarkista kirjoitusasu. Nimet tässä kohdassa: {known}.")
        case .templateTooDeep: Wording("osapohjia on sisäkkäin yli {limit} tasoa", help: "Etsi osapohja, joka sisältää itsensä, ja katkaise kehä.")
        case .stringMissing: Wording("teemasta puuttuu teksti {key} kielellä {language}", help: "Lisää se tiedostoon strings/{language}.yaml.")
        case .stringSlotMissing: Wording("tekstissä {key} pitää olla {slot}", help: "Kirjoita {slot} siihen lauseen kohtaan, johon arvo kuuluu.")

        case .outputNotASite: Wording("kansiossa {path} on tiedostoja, joita AnswerBank ei ole tehnyt", help: "Valitse tyhjä kansio valitsimella --output tai poista tiedostot itse.")
        case .outputInsideBank: Wording("tuloskansio {path} on päällekkäin vastauspankin tai teeman kanssa", help: "Valitse sivustolle oma kansio valitsimella --output.")
        case .outputBusy: Wording("toinen koonti kirjoittaa parhaillaan kansioon {path}", help: "Odota, kunnes se on valmis, ja suorita komento uudelleen.")
        case .pictureLibraryMissing:
            Wording(
                "jaettujen osoitteiden kuvia ei voi piirtää: librsvg puuttuu",
                help: "Asenna Debian-paketit librsvg2-2 ja fonts-dejavu-core, tai poista share-cards: bank.yaml-tiedostosta.")
        case .searchIndexMissing: Wording("kansiossa {path} ei ole hakuindeksiä kielelle {language}", help: "Kokoa ensin sivusto komennolla: answerbank build")
        case .searchIndexDamaged: Wording("hakuindeksiä {path} ei voi lukea", help: "Kokoa sivusto uudelleen komennolla: answerbank build")
        case .queryLineInvalid: Wording("tämä rivi ei ole hakukysely", help: "Kirjoita yhdelle riville JSON-objekti, esimerkiksi {\"id\": \"q1\", \"query\": \"rent\"}.")

        case .answerNotFound: Wording("vastauspankissa ei ole vastausta {id} kielellä {language}", help: "Näet kaikki vastaukset komennolla: answerbank list")
        case .alreadyApproved: Wording("{path} on jo hyväksytty, hyväksyjänä {who}", help: "Mitään ei muutettu.")
        case .diagnosticUnknown: Wording("viestiä tunnuksella {id} ei ole", help: "Katso kaikki tunnukset komennolla: answerbank explain")
        case .accountUnknown:
            Wording(
                "tili palvelussa {host}, joka käynnisti työn, ei kuulu kenellekään moderaattorille tai kuuluu useammalle",
                help: "Merkitse se kerran valitsimen --accounts tiedostoon, esimerkiksi m1: [{host}:NIMI]")
        case .notAnAnswer: Wording("tämä tiedosto ei ole vastauspankin vastaus", help: "Anna tiedosto, joka on sen vastauspankin kansiossa answers/, jonka --bank nimeää.")

        case .deskMissing: Wording("kansiossa {path} ei ole työpöytää", help: "Anna kansio valinnalla --desk tai tee uusi komennolla: answerbank-intake init --desk FOLDER")
        case .deskExists: Wording("{path} ei ole tyhjä", help: "Valitse kansio, jota ei vielä ole.")
        case .deskBusy: Wording("toinen tuonti on käynnissä työpöydällä {path}", help: "Odota, kunnes se on valmis, ja aja komento uudelleen.")
        case .deskInWorkTree:
            Wording(
                "työpöytä {path} on git-hakemistossa, joka ei ohita sitä",
                help: "Siirrä työpöytä pois hakemistosta {tree} tai lisää se siellä tiedostoon .gitignore. Gitissä oleva luonnos julkaistaan seuraavan pushin mukana, eikä git unohda.")
        case .deskModeratorUnknown: Wording("tällä työpöydällä ei ole henkilöä, jonka tunnus on {id}", help: "Työpöydän henkilöt: {known}. He ovat tiedostossa moderators.yaml.")
        case .deskKeyUnusable: Wording("työpöydän avainta {path} ei voi käyttää", help: "Palauta se työpöydän varmuuskopiosta. Mitään ei otettu vastaan.")
        case .passphraseWrong: Wording("tämä ei ole oikea tunnuslause tunnukselle {id}", help: "Yritä uudelleen. Tulostetulla palautusavaimella: --as recovery")
        case .passphraseShort: Wording("tunnuslause tunnukselle {id} on lyhyempi kuin {limit} merkkiä", help: "Valitse neljä tai viisi sanaa, jotka eivät kuulu yhteen.")
        case .passphraseMissing:
            Wording("tunnuslause puuttuu tunnukselta {id}", help: "Aja komento päätteessä tai kirjoita tunnuslauseet tiedostoon, yksi riviä kohti, ja anna se valinnalla --passphrase-file.")
        case .itemUnknown: Wording("työpöydällä ei ole asiaa {id}", help: "Katso, mitä siellä on: answerbank-intake queue")
        case .itemDamaged: Wording("asia {id} on vioittunut: {path}", help: "Palauta tämä tiedosto työpöydän varmuuskopiosta. Muut asiat ovat kunnossa.")
        case .itemBusy: Wording("joku käsittelee juuri nyt asiaa {id}", help: "Yritä uudelleen, kun hän on valmis.")
        case .itemInConflict:
            Wording("kaksi henkilöä on käsitellyt samaan aikaan asiaa {id}", help: "Katso molemmat: answerbank-intake show {id}. Ratkaise asia sitten komennolla return tai reject ja jatka siitä.")
        case .moveIllegal: Wording("asian {id} tila on {state}: {move} ei ole mahdollinen", help: "Nyt mahdollista: {known}.")
        case .answerIDNeeded: Wording("vastauksella asiaan {id} ei ole vielä nimeä", help: "Anna se valinnalla --id, esimerkiksi --id help-with-rent: pieniä kirjaimia, numeroita ja yhdysmerkkejä.")
        case .nothingDrafted: Wording("asiaan {id} ei ole vielä vastausta", help: "Kirjoita se: answerbank-intake draft {id} --as ID")
        case .maskUnconfirmed:
            Wording(
                "tässä on peitetty kohta, jota kukaan ei ole vahvistanut",
                help: "Muotoile lause niin, että se toimii ilman sitä, tai sano, että se saa jäädä: answerbank-intake propose {id} --masks-confirmed --as ID")
        case .selfApproval: Wording("{id} on kirjoittanut tekstin eikä voi hyväksyä sitä", help: "Pyydä kollegaa lukemaan se.")
        case .textChanged:
            Wording("teksti ei ole se, josta sovittiin", help: "Joku on muuttanut sitä jälkikäteen. Ota se käyttöön komennolla answerbank-intake draft {id} --as ID ja anna jonkun lukea se uudelleen.")
        case .editorFailed: Wording("muokkainta {path} ei voitu käyttää", help: "Aseta EDITOR-muuttujaan ohjelma, jolla muokataan tekstiä, tai anna teksti valinnalla --file.")
        case .answerSummaryMissing: Wording("vastauksella ei ole tiivistelmää", help: "Lisää summary: ja lyhyt vastaus yhtenä virkkeenä. Se näkyy hakutuloksissa.")
        case .answerOpeningMissing: Wording("vastaus ei ala kappaleella", help: "Aloita lämpimällä virkkeellä ja lyhyellä vastauksella ennen ensimmäistä otsikkoa.")
        case .answerStepsMissing: Wording("vastauksessa ei ole luetteloa toimista", help: "Kerro, mitä lukija voi tehdä nyt: yksi kohta riville, jokaisen alkuun yhdysmerkki.")
        case .answerContactMissing: Wording("vastaus ei ohjaa kenenkään luo", help: "Lisää linkki yhteystietoon, esimerkiksi [neuvonta](contact:ID), tai viranomaisen sivulle.")
        case .answerGeneralMissing:
            Wording("vastauksen lopussa ei sanota, että se on yleinen", help: "Lopeta kappaleeseen, esimerkiksi: Tämä on yleistä tietoa, ja sinun tilanteeseesi voi vaikuttaa muukin.")
        case .textHard: Wording("teksti on kohderyhmälleen vaikea: LIX {value}, enintään {limit}", help: "Lyhennä virkkeitä ja vaihda pitkiä sanoja. Kohderyhmän raja on tiedostossa bank.yaml.")
        case .bankUnnamed: Wording("tähän tarvitaan pankki, jolle työpöytä tekee vastauksia", help: "Anna sen kansio valinnalla --bank tai kirjoita tiedostoon desk.yaml bank: KANSIO.")
        case .moderatorExists: Wording("{id} työskentelee jo tällä työpöydällä", help: "Valitse toinen tunnus. Jos samalle henkilölle tarvitaan uusi salalause, poista tunnus ja lisää uusi.")
        case .moderatorsTooFew:
            Wording("ilman tunnusta {id} jäljelle jäisi alle kaksi henkilöä", help: "Lisää ensin joku komennolla: answerbank-intake moderator add ID. Yksi henkilö ei voi julkaista mitään.")
        case .moderatorsByHand: Wording("tiedosto on kirjoitettu tavalla, jota ohjelma ei muuta", help: "Kirjoita yksi rivi henkilöä kohti, esimerkiksi - {id: m1}, ja aja komento uudelleen.")
        case .retentionMissing:
            Wording("säilytysajasta ei ole päätetty", help: "Kirjoita päätös tiedostoon bank.yaml, esimerkiksi retention: {days: 90, legal-basis: \"…\"}. Siihen asti mitään ei hävitetä.")
        case .consultedMissing: Wording("{role} on antanut lausunnon, mutta vastauksessa ei kerrota siitä", help: "Lisää alkutietoihin: consulted: [{list}]")
        case .batchTooSmall:
            Wording(
                "hyväksyttyjä on {count}, ja erässä on vähintään {needed}",
                help: "Odota, kunnes niitä on enemmän, jotta vastauksen päivä ei osoita ketään, tai anna pienempi luku valinnalla --at-least.")
        case .deskLeftover: Wording("keskeytynyt komento jätti jälkeensä: {path}", help: "answerbank-intake fsck siivoaa sen. Mitään vastaanotettua ei ole pelkästään siinä.")
        case .deskPermissions: Wording("muutkin kuin työpöydän väki voivat lukea: {path}", help: "answerbank-intake fsck poistaa oikeudet. Selvitä, kuka pääsee kansioon.")
        case .ledgerEntryMissing: Wording("tapahtumakirjasta puuttuu merkintä: {id}", help: "answerbank-intake fsck lisää sen.")
        case .setAsideUnnoted: Wording("{id} on pantu sivuun, eikä syytä ole merkitty", help: "Avaa se komennolla: answerbank-intake set-aside {id} --as ID")
        case .sealedToOldKey: Wording("{count} alkuperäistä on sinetöity aiemmalla avaimella", help: "Sinetöi ne uudelleen komennolla: answerbank-intake rekey --as ID")
        case .moderatorKeyMissing:
            Wording("tunnuksella {id} ei ole avainta tähän työpöytään", help: "Palauta keys/ varmuuskopiosta tai poista tunnus ja lisää se uudelleen: answerbank-intake moderator")
        case .keyOfNobody: Wording("{path} on sellaisen henkilön avain, joka ei työskentele täällä", help: "Poista se ja sinetöi kaikki uudelleen komennolla: answerbank-intake rekey --as ID")
        case .keyForeign:
            Wording(
                "{path} ei ole sama kuin silloin, kun työpöydän avain luotiin",
                help: "Joku on vaihtanut avaimen. Palauta keys/ varmuuskopiosta ja selvitä, kuka voi kirjoittaa sinne. Mitään ei ole sinetöity.")
        case .selfRemoval: Wording("{id} ei voi sulkea itseään ulos", help: "Pyydä työtoveria tekemään se: answerbank-intake moderator remove {id} --as ID")
        case .notConfirmed: Wording("mitään ei hyväksytty", help: "Lue teksti, aja komento uudelleen ja kirjoita yes.")
        case .textNotTheOneRead: Wording("teksti ei ole se, jonka luit", help: "Lue se sellaisena kuin se nyt on: answerbank-intake show {id}. Siinä näkyy annettavan tiivisteen alku.")
        case .submissionSetAside: Wording("lähetys {number} pantiin sivuun: {reason}", help: "Se on sinetöitynä kansiossa set-aside/, eikä siitä otettu mitään. Yhden tekstin raja: {limit}.")
        case .scrubLineInvalid: Wording("tämä rivi ei ole peitettävä teksti", help: "Kirjoita yhdelle riville JSON-objekti, kuten {\"id\": \"1\", \"text\": \"…\"}, UTF-8-muodossa.")
        case .textTooLong: Wording("teksti on pidempi kuin {limit}", help: "Jaa se osiin. Tekstiä, jota ei voi peittää kokonaan, ei peitetä lainkaan.")

        case .ledgerFileDamaged:
            Wording("tämä ledger-kansion tiedosto on vioittunut", help: "Palauta se työpöydän varmuuskopiosta. Merkintää, jota ei voi lukea, ei lasketa mukaan ennen kuin se on palautettu.")
        case .periodInvalid:
            Wording(
                "{value} ei ole jakso",
                help: "Anna kuukausi (2026-11), neljännesvuosi (2026-Q4) tai vuosi (2026). Muilta jaksoilta ei ole lukuja: toisiinsa verrattuina ne kertoisivat yksittäisistä ihmisistä.")
        case .periodNotEnded:
            Wording(
                "{period} ei ole vielä päättynyt",
                help: "Luvut saa seuraavan kuukauden ensimmäisestä päivästä alkaen. Keskeneräisen jakson luvut kertoisivat päivästä toiseen verrattuina yksittäisistä ihmisistä.")

        case .tomlSyntax:
            Wording(
                "tämä ei ole TOMLia sellaisena kuin sitä käytetään alkutiedoissa",
                help: "Sulje lainausmerkit ja hakasulkeet, anna jokaiselle avaimelle yksi arvo ja kirjoita yksi avain riville: title = \"…\".")
        case .tableHeadersUnclear:
            Wording(
                "ensimmäiseltä riviltä ei selviä, mikä sarake on kysymys ja mikä vastaus",
                help: "Anna sarakkeille nimet kysymys ja vastaus tai kerro kenttäkartassa, mitkä ne ovat: fields: {question: …, answer: …}.")
        case .tableRowInvalid:
            Wording(
                "rivillä ei ole {count} solua, tai jokin sen lainausmerkki jää sulkematta",
                help: "Kirjoita lainausmerkkeihin teksti, jossa on pilkkuja, lainausmerkkejä tai rivinvaihtoja, ja kirjoita tekstin omat lainausmerkit kahteen kertaan.")
        case .importKindUnclear: Wording("tämä ei ole sivujen kansio eikä taulukko", help: "Anna vanhan sivuston sivujen kansio tai CSV-tiedosto ja kerro, millä se on tehty: --kind.")
        case .importNothing:
            Wording(
                "täällä ei ole yhtään sivua, jonka voisi tuoda",
                help: "Anna kansio, jossa Markdown-tiedostot ovat. Jos kansio on oikea, kerro, millä sivusto on tehty: --kind hugo, jekyll, mkdocs tai decap.")
        case .importQuestionMissing: Wording("sivulla ei ole nimeä eikä otsikkoa", help: "Kirjoita alkutietoihin nimi (title) tai kerro kenttäkartassa, mikä kenttä on kysymys.")
        case .importTopicMissing:
            Wording(
                "mikään sivun sanoista ei ole vastauspankin aihe",
                help: "Kerro kenttäkartassa, mitä aihetta sana tarkoittaa (topics:), tai anna kaikille tällaisille sivuille aihe valitsimella --topic.")
        case .importIDTaken: Wording("vastauspankissa on jo vastaus {id}", help: "Mitään ei korvattu. Jos kyseessä on eri vastaus, nimeä sivu uudelleen tai anna sille tunnus. Vastaus: {path}")
        case .importIDTwice: Wording("toinen sivu on jo vastaus {id} kielellä {language}", help: "Nimeä jompikumpi uudelleen tai anna sille tunnus alkutiedoissa. Toinen sivu: {other}")
        case .importListPage:
            Wording(
                "tämä on etusivu tai sivuluettelo eikä vastaus", help: "Vastauspankki tekee tällaiset sivut itse. Jos sivulla on luettavaa, kirjoita se tiedostoon topics.yaml tai omaksi sivukseen.")
        case .importDraft: Wording("sivu ei ollut julkinen, joten se jätettiin pois", help: "Jos siitä pitää tulla vastaus, poista merkintä, joka tekee siitä luonnoksen, ja tuo sivusto uudelleen.")
        case .importNotMarkdown: Wording("tiedosto ei ole Markdownia, joten se jätettiin pois", help: "Jos siinä on vastaus, kirjoita se Markdownina.")
        case .importField: Wording("kenttää {key} ei tuotu (sivuja, joilla se on: {count})", help: "Kerro kenttäkartassa, mitä siitä tulee (fields:), tai että sitä ei tarvita (ignore:).")
        case .importTopicUnmapped:
            Wording(
                "vastauspankissa ei ole aihetta {name} (sivuja, joilla sana on: {count})", help: "Kerro kenttäkartassa, mitä aihetta se tarkoittaa (topics:), tai lisää aihe tiedostoon topics.yaml.")
        case .importTopicsDiffer:
            Wording("vastauksen {id} kieliversioilla on eri aiheet", help: "Kaikilla on nyt samat aiheet kuin kielellä {language} kirjoitetulla versiolla. Tarkista, sopivatko ne.")
        case .importDate: Wording("kentän {key} arvo ei ole päivämäärä, jonka voisi tulkita", help: "Kirjoita se muodossa 2026-10-14.")
        case .importDateMissing:
            Wording(
                "mistään ei selviä, milloin teksti on kirjoitettu", help: "Tietojen tarkistuspäiväksi merkittiin {day}. Kirjoita oikea päivä kohtaan answered: tai tarkista tiedot ja lisää reviewed:.")
        case .importSlugTaken: Wording("osoite {path} on jo käytössä", help: "Vastaus sai toisen osoitteen: {target}. Voit valita paremman avaimella slug.")
        case .importAddress:
            Wording(
                "vanha osoite {path} ei johda vastaukseen", help: "Se on käytössä tai siinä on merkkejä, joita aliases ei salli, esimerkiksi piste. Ohjaa se verkkopalvelimella osoitteeseen {target}.")
        case .importLink: Wording("linkki {path} ei johda millekään tuodulle sivulle", help: "Se jätettiin paikalleen. Johda se vastaukseen (answer:ID), kirjoita koko osoite tai poista linkki.")
        case .importLinkDropped:
            Wording("linkkiä {path} ei voi säilyttää", help: "Sen sanat jäivät tekstiin. Linkitä ne vastaukseen (answer:ID) tai kokonaiseen osoitteeseen, jos ne tarvitsevat linkin.")
        case .importFragment:
            Wording("linkki {path} johtaa nyt koko vastaukseen", help: "Vastauksiin johtavat linkit eivät osoita kohtaa sivulla. Kerro tarvittaessa sanoin, mistä kohdasta tieto löytyy.")
        case .importTemplate: Wording("koodi {name} toimii vain vanhalla sivustolla, joten se jätettiin pois", help: "Lue teksti sen ympäriltä ja kirjoita tarvittaessa, mitä siinä näkyi.")
        case .importHTML:
            Wording("HTML-koodi {name} jätettiin pois", help: "Lue teksti sen ympäriltä: tunnisteiden välissä olevat sanat jäivät, mutta skriptit, kommentit ja upotetut sivut poistettiin.")
        case .importImage: Wording("kuva jätettiin pois", help: "Sen kuvaus jäi tekstiksi. Kerro sanoin, mitä kuvassa näkyi.")
        case .importQuotation: Wording("teksti alkaa lainauksella", help: "Vastauspankki näyttää sen kysyjän omina sanoina. Siirrä se, jos se on jotain muuta.")
        }
    }
}
