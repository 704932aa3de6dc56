/// Why a problem matters, where its wording does not say. Several problems share a reason, so that each is one sentence to keep right in four languages.
package enum Reason: String, Sendable, CaseIterable {
    case wholeFiles, nothingHidden, nothingLost, nothingGuessed, misspelled, needed, leadsSomewhere, addresses, stale, reached, sameInEveryLanguage, nobodyRecognised, twoPeople, plainPages,
        partsOfAnAnswer, toldBeforehand, newer, everyPage, notOurs, oneAtATime, findable, nothingDone, confided, sealed, steps, decided, lookedThrough, fewPeople

    package func text(in language: MessageLanguage) -> String {
        switch language {
        case .english: english
        case .swedish: swedish
        case .finnish: finnish
        case .danish: danish
        }
    }

    private var english: String {
        switch self {
        case .wholeFiles: "Every program must read a file in the same way, today and in many years."
        case .nothingHidden: "What nobody sees can turn a text around or hide something from those who approve it."
        case .nothingLost: "A file is replaced only when the new one is there as a whole, so nothing is lost halfway."
        case .nothingGuessed: "The program guesses nothing: a value that is misread ends up on a page that people trust."
        case .misspelled: "A misspelled key would otherwise be left out without a word."
        case .needed: "Pages, search and reviews are made from this value and cannot do without it."
        case .leadsSomewhere: "A link that leads nowhere leaves somebody who needs help standing there alone."
        case .addresses: "People save, print and pass on addresses; each belongs to one thing and keeps leading there."
        case .stale: "Rules, amounts and telephone numbers change, and readers cannot see that a text is old."
        case .reached: "Whoever takes heart to call and reaches nobody may not try again."
        case .sameInEveryLanguage: "Whoever reads another language must be told the same."
        case .nobodyRecognised: "Those who ask are promised that nobody can recognise them, and what is published cannot be called back."
        case .twoPeople: "Two people answer for every text, exactly as it is published."
        case .plainPages: "Answers must work on an old phone, on paper and read aloud, and fetch nothing from elsewhere."
        case .partsOfAnAnswer: "Readers in need look for this part first, and leave when they do not find it."
        case .toldBeforehand: "Whoever confides in somebody must be able to know beforehand what becomes of it."
        case .newer: "What an older program does not know it would leave out or spoil."
        case .everyPage: "A mistake in a theme shows on every page, so it is found when the site is built and not by readers."
        case .notOurs: "The program deletes and overwrites only what it has made itself."
        case .oneAtATime: "Two who write in the same place at once would leave half of each."
        case .findable: "What the search does not find is not there for most readers."
        case .nothingDone: "The command does nothing rather than something else than what was meant."
        case .confided: "The desk holds what people have confided; only those who work there may read it."
        case .sealed: "Originals are sealed: without a passphrase, and without a key that is known to be right, nobody opens or seals them."
        case .steps: "Each step is recorded and has its turn, so that colleagues know where a question stands and who has it."
        case .decided: "Nothing is kept longer than was decided, and nothing is deleted that nobody has decided about."
        case .lookedThrough: "A text that was not looked through as a whole may still hold a name."
        case .fewPeople: "A figure about few people, or the difference between two figures, can tell about one of them."
        }
    }

    private var swedish: String {
        switch self {
        case .wholeFiles: "Alla program ska läsa en fil på samma sätt, i dag och om många år."
        case .nothingHidden: "Det som ingen ser kan vända på en text eller dölja något för dem som godkänner den."
        case .nothingLost: "En fil byts ut först när den nya finns i sin helhet, så att ingenting går förlorat på vägen."
        case .nothingGuessed: "Programmet gissar ingenting: ett värde som lästs fel hamnar på en sida som människor litar på."
        case .misspelled: "En felstavad nyckel skulle annars utelämnas utan ett ord."
        case .needed: "Sidor, sökning och granskning bygger på det här värdet och klarar sig inte utan det."
        case .leadsSomewhere: "En länk som inte leder någonstans lämnar den som behöver hjälp ensam kvar."
        case .addresses: "Människor sparar, skriver ut och ger vidare adresser; var och en hör till en sak och fortsätter leda dit."
        case .stale: "Regler, belopp och telefonnummer ändras, och läsaren kan inte se att en text är gammal."
        case .reached: "Den som tar mod till sig och ringer men inte når någon försöker kanske inte igen."
        case .sameInEveryLanguage: "Den som läser på ett annat språk ska få veta samma sak."
        case .nobodyRecognised: "De som frågar har fått löfte om att ingen ska kunna känna igen dem, och det som publicerats går inte att ta tillbaka."
        case .twoPeople: "Två personer står för varje text, precis som den publiceras."
        case .plainPages: "Svaren ska fungera på en gammal telefon, på papper och upplästa, och inte hämta något från andra håll."
        case .partsOfAnAnswer: "Läsare som har det svårt letar först efter den här delen och går när de inte hittar den."
        case .toldBeforehand: "Den som anförtror sig ska på förhand kunna veta vad som händer med det."
        case .newer: "Det som ett äldre program inte känner till skulle det utelämna eller förstöra."
        case .everyPage: "Ett fel i ett tema syns på varje sida. Därför hittas det när webbplatsen byggs, inte av läsarna."
        case .notOurs: "Programmet tar bort och skriver över bara det som det själv har skapat."
        case .oneAtATime: "Två som skriver på samma ställe samtidigt skulle lämna hälften av vardera."
        case .findable: "Det som sökningen inte hittar finns inte för de flesta läsare."
        case .nothingDone: "Kommandot gör hellre ingenting än något annat än det som var tänkt."
        case .confided: "På skrivbordet ligger det som människor har anförtrott er; bara de som arbetar där får läsa det."
        case .sealed: "Originalen är förseglade: utan lösenfras, och utan en nyckel som säkert är den rätta, kan ingen öppna eller försegla dem."
        case .steps: "Varje steg antecknas och har sin tur, så att kollegerna vet var en fråga står och vem som har den."
        case .decided: "Ingenting sparas längre än vad som har beslutats, och ingenting tas bort som ingen har beslutat om."
        case .lookedThrough: "I en text som inte har gåtts igenom i sin helhet kan ett namn finnas kvar."
        case .fewPeople: "En siffra om få personer, eller skillnaden mellan två siffror, kan avslöja något om en av dem."
        }
    }

    private var finnish: String {
        switch self {
        case .wholeFiles: "Kaikkien ohjelmien on luettava tiedosto samalla tavalla, nyt ja vuosienkin päästä."
        case .nothingHidden: "Se, mitä kukaan ei näe, voi muuttaa tekstin merkityksen tai piilottaa jotakin hyväksyjiltä."
        case .nothingLost: "Tiedosto korvataan vasta, kun uusi on kokonaan valmis, joten mitään ei katoa kesken."
        case .nothingGuessed: "Ohjelma ei arvaa mitään: väärin luettu arvo päätyisi sivulle, johon ihmiset luottavat."
        case .misspelled: "Väärin kirjoitettu avain jäisi muuten sanaakaan sanomatta pois."
        case .needed: "Sivut, haku ja tarkistukset tarvitsevat tätä arvoa."
        case .leadsSomewhere: "Linkki, joka ei vie mihinkään, jättää apua tarvitsevan yksin."
        case .addresses: "Osoitteita tallennetaan, tulostetaan ja jaetaan; kukin kuuluu yhdelle asialle ja vie sinne jatkossakin."
        case .stale: "Säännöt, summat ja puhelinnumerot muuttuvat, eikä lukija näe, että teksti on vanhentunut."
        case .reached: "Se, joka uskaltaa soittaa eikä tavoita ketään, ei ehkä yritä uudelleen."
        case .sameInEveryLanguage: "Toisella kielellä lukevan on saatava sama tieto."
        case .nobodyRecognised: "Kysyjille on luvattu, ettei kukaan tunnista heitä, eikä julkaistua saa takaisin."
        case .twoPeople: "Jokaisesta tekstistä vastaa kaksi ihmistä juuri sellaisena kuin se julkaistaan."
        case .plainPages: "Vastausten on toimittava vanhalla puhelimella, paperilla ja ääneen luettuna hakematta mitään muualta."
        case .partsOfAnAnswer: "Vaikeassa tilanteessa oleva lukija etsii ensin tätä kohtaa ja lähtee, jos ei löydä sitä."
        case .toldBeforehand: "Luottamuksella kertovan on voitava tietää etukäteen, mitä kerrotulle tapahtuu."
        case .newer: "Vanhempi ohjelma jättäisi tuntemattoman pois tai pilaisi sen."
        case .everyPage: "Teeman virhe näkyy jokaisella sivulla, joten se löydetään sivustoa koottaessa eikä vasta lukijoiden voimin."
        case .notOurs: "Ohjelma poistaa ja korvaa vain sellaista, minkä se on itse tehnyt."
        case .oneAtATime: "Jos kaksi kirjoittaisi samaan paikkaan yhtä aikaa, kummastakin jäisi puolet."
        case .findable: "Mitä haku ei löydä, sitä ei useimmille lukijoille ole."
        case .nothingDone: "Komento jättää mieluummin tekemättä kuin tekee muuta kuin oli tarkoitus."
        case .confided: "Työpöydällä on luottamuksella kerrottua; vain siellä työskentelevät saavat lukea sitä."
        case .sealed: "Alkuperäiset viestit on sinetöity: kukaan ei avaa eikä sinetöi niitä ilman tunnuslausetta ja oikeaksi tiedettyä avainta."
        case .steps: "Jokainen vaihe kirjataan vuorollaan, jotta työtoverit tietävät, missä kysymys on ja kenellä se on."
        case .decided: "Mitään ei säilytetä päätettyä pidempään eikä poisteta ilman päätöstä."
        case .lookedThrough: "Tekstiin, jota ei ole käyty kokonaan läpi, voi jäädä nimi."
        case .fewPeople: "Harvoja ihmisiä koskeva luku tai kahden luvun erotus voi paljastaa heistä yhden."
        }
    }

    private var danish: String {
        switch self {
        case .wholeFiles: "Alle programmer skal læse en fil på samme måde, i dag og om mange år."
        case .nothingHidden: "Det, som ingen ser, kan vende op og ned på en tekst eller skjule noget for dem, der godkender den."
        case .nothingLost: "En fil udskiftes først, når den nye er der i sin helhed, så intet går tabt undervejs."
        case .nothingGuessed: "Programmet gætter ikke: en værdi, der er læst forkert, havner på en side, som folk stoler på."
        case .misspelled: "En stavefejl i en nøgle ville ellers betyde, at den blev udeladt uden et ord."
        case .needed: "Sider, søgning og gennemgang bygger på denne værdi og kan ikke undvære den."
        case .leadsSomewhere: "Et link, der ikke fører nogen steder hen, lader den, der har brug for hjælp, stå alene tilbage."
        case .addresses: "Folk gemmer, printer og deler adresser; hver af dem hører til én ting og bliver ved med at føre derhen."
        case .stale: "Regler, beløb og telefonnumre ændrer sig, og læserne kan ikke se, at en tekst er gammel."
        case .reached: "Den, der tager mod til sig og ringer uden at få fat i nogen, prøver måske ikke igen."
        case .sameInEveryLanguage: "Den, der læser på et andet sprog, skal have det samme at vide."
        case .nobodyRecognised: "De, der spørger, er lovet, at ingen kan genkende dem, og det, der er offentliggjort, kan ikke kaldes tilbage."
        case .twoPeople: "To personer står inde for hver tekst, præcis som den offentliggøres."
        case .plainPages: "Svarene skal fungere på en gammel telefon, på papir og læst op og må ikke hente noget andre steder fra."
        case .partsOfAnAnswer: "Læsere, der har det svært, leder først efter denne del og går igen, hvis de ikke finder den."
        case .toldBeforehand: "Den, der betror sig til nogen, skal på forhånd kunne vide, hvad der sker med det."
        case .newer: "Det, som et ældre program ikke kender, ville det udelade eller ødelægge."
        case .everyPage: "En fejl i et tema ses på hver eneste side, så den findes, når webstedet bygges, og ikke af læserne."
        case .notOurs: "Programmet sletter og overskriver kun det, som det selv har lavet."
        case .oneAtATime: "To, der skriver samme sted på samme tid, ville efterlade det halve af hver."
        case .findable: "Det, som søgningen ikke finder, findes ikke for de fleste læsere."
        case .nothingDone: "Kommandoen gør hellere ingenting end noget andet end det, der var meningen."
        case .confided: "På skrivebordet ligger det, som mennesker har betroet jer; kun de, der arbejder der, må læse det."
        case .sealed: "Originalerne er forseglet: uden adgangssætning, og uden en nøgle, der med sikkerhed er den rigtige, kan ingen åbne eller forsegle dem."
        case .steps: "Hvert trin noteres og har sin tur, så kollegerne ved, hvor et spørgsmål står, og hvem der har det."
        case .decided: "Intet gemmes længere, end det er besluttet, og intet slettes, som ingen har besluttet noget om."
        case .lookedThrough: "I en tekst, der ikke er gået helt igennem, kan der stadig stå et navn."
        case .fewPeople: "Et tal om få personer eller forskellen mellem to tal kan røbe noget om en af dem."
        }
    }
}
