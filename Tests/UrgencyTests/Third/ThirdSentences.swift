import Urgency

extension Sentences {
    /// Written after the lexicons had met the second set: half of them oblique, half plain.
    static let third = [
        Sentences(
            of: .suicide, in: "sv",
            raising: """
                har tröttnat på livet och vet hur jag ska göra det
                min sambo ligger bara i sängen och pratar om att han önskar att han var död
                jag klarar inte det här, ni hade sluppit mig om jag hoppat
                går med rakblad i fickan
                funderar på att avsluta mitt liv, har planerat det länge
                min syster har slutat äta och säger att hon inte vill leva
                min son på 17 skadar sig själv och vi får ingen hjälp
                """,
            leaving: ""),
        Sentences(
            of: .violence, in: "sv",
            raising: """
                pappa blev galen och tog mamma i halsen
                jag har brutit ihop för min man smällde till mig framför barnen
                min mans släkt säger att de ska skicka mig till hemlandet om jag skiljer mig
                han hade sex med mig när jag sov
                min sambo knuffar och hotar mig när barnen sover
                blev påhoppad och slagen av min bror igår igen
                min kompis har blivit utsatt för sexuella övergrepp av sin styvpappa
                """,
            leaving: ""),
        Sentences(
            of: .child, in: "sv",
            raising: """
                min lärare frågar varför jag är så smal, vi har inga pengar till mat hemma
                pojken på våning 3 gråter varje kväll och jag hör hur någon slår
                hon röker hasch med bebisen i knät
                tränaren vill att jag ska duscha med honom jag är 11
                jag misstänker att grannen slår sina barn vad ska jag göra
                mamma dricker varje kväll och jag måste laga mat åt mina syskon
                """,
            leaving: ""),
        Sentences(
            of: .threat, in: "sv",
            raising: """
                jag får sms där det står att jag ska dö
                om jag ser min handläggare på stan så smäller det
                min bror är med i ett gäng och gömmer vapen i vår källare
                min f d man säger att han ska döda mig och barnen
                en kille i skolan hotar mig med kniv
                """,
            leaving: ""),
        Sentences(
            of: .hostile, in: "sv",
            raising: """
                ni är rasistiska svin
                varför hjälper ni bara araber, släng ut dom
                ni på soc är ju helt dumma i huvudet jävla idioter
                """,
            leaving: ""),
        Sentences(
            of: .acute, in: "sv",
            raising: """
                hon har svimmat och jag får inte kontakt
                han sitter fast i duschen och skriker att han ska skära sig nu
                mamma har låst in sig i badrummet med en kniv
                jag har tagit en massa sömntabletter vad ska jag göra
                han är här nu och bankar på dörren
                """,
            leaving: ""),
        Sentences(
            of: .suicide, in: "fi",
            raising: """
                oon kyllästyny elämään ja tiedän jo miten teen sen
                avomies makaa sängyssä ja puhuu että ois parempi olla kuollut
                musta tuntuu ettei mua tarvii kukaan, hyppäisin vaan
                kannan partaterää taskussa
                suunnittelen oman elämäni päättämistä
                sisko ei syö eikä halua enää elää
                17v poikani satuttaa itseään eikä saada apua
                """,
            leaving: ""),
        Sentences(
            of: .violence, in: "fi",
            raising: """
                isä sekosi ja kävi äidin kurkkuun
                mies läimäytti mua lasten edessä
                miehen suku uhkaa lähettää mut kotimaahan jos eroan
                se pani mua kun nukuin
                avomies tönii ja uhkailee mua kun lapset nukkuu
                veljeni kävi taas päälle ja löi mua eilen
                kaverini isäpuoli on käyttänyt häntä seksuaalisesti hyväksi
                """,
            leaving: ""),
        Sentences(
            of: .child, in: "fi",
            raising: """
                opettaja kysyy miksi oon niin laiha, meillä ei oo rahaa ruokaan
                poika kolmannessa kerroksessa itkee joka ilta ja kuulen kun joku lyö
                se polttaa pilveä vauva sylissä
                valmentaja haluaa että käyn suihkussa sen kanssa oon 11
                epäilen että naapuri lyö lapsiaan mitä teen
                äiti juo joka ilta ja mä joudun laittamaan sisaruksille ruokaa
                """,
            leaving: ""),
        Sentences(
            of: .threat, in: "fi",
            raising: """
                saan tekstareita joissa lukee että kuolen
                jos nään sen työntekijän kaupungilla niin se saa kuonoon
                veli on jengissä ja piilottaa aseita meidän kellariin
                entinen mieheni sanoo että tappaa minut ja lapset
                yks poika koulussa uhkas mua veitsellä
                """,
            leaving: ""),
        Sentences(
            of: .hostile, in: "fi",
            raising: """
                olette rasistisia sikoja
                miksi autatte vaan arabeja, heittäkää ulos ne
                te sossussa ootte ihan tyhmiä saatanan idiootit
                """,
            leaving: ""),
        Sentences(
            of: .acute, in: "fi",
            raising: """
                se pyörtyi enkä saa siihen yhteyttä
                se on suihkussa ja huutaa että viiltää nyt
                äiti on lukinnut itsensä vessaan veitsen kanssa
                otin kasan unilääkkeitä mitä teen
                se on täällä nyt ja hakkaa ovea
                """,
            leaving: ""),
        Sentences(
            of: .suicide, in: "da",
            raising: """
                er træt af livet og ved hvordan jeg gør det
                min samlever ligger i sengen og siger han ønsker han var død
                jeg klarer det ikke, i var sluppet for mig hvis jeg sprang
                går med et barberblad i lommen
                overvejer at afslutte mit liv har planlagt det længe
                min søster spiser ikke og siger hun ikke vil leve
                min søn på 17 skader sig selv og vi får ingen hjælp
                """,
            leaving: ""),
        Sentences(
            of: .violence, in: "da",
            raising: """
                far blev sindssyg og greb mor om halsen
                min mand stak mig en på siden af hovedet foran børnene
                min mands familie siger de sender mig til hjemlandet hvis jeg bliver skilt
                han havde sex med mig mens jeg sov
                min samlever skubber og truer mig når børnene sover
                blev overfaldet og slået af min bror i går
                min veninde har været udsat for seksuelle overgreb af sin stedfar
                """,
            leaving: ""),
        Sentences(
            of: .child, in: "da",
            raising: """
                min lærer spørger hvorfor jeg er så tynd, vi har ingen penge til mad derhjemme
                drengen på tredje sal græder hver aften og jeg hører nogen slå
                hun ryger hash med babyen på skødet
                træneren vil have at jeg går i bad med ham jeg er 11
                jeg har mistanke om at naboen slår sine børn
                mor drikker hver aften og jeg skal lave mad til mine søskende
                """,
            leaving: ""),
        Sentences(
            of: .threat, in: "da",
            raising: """
                jeg får sms hvor der står at jeg skal dø
                hvis jeg ser min sagsbehandler i byen så får hun nogle på hovedet
                min bror er i en bande og gemmer våben i vores kælder
                min eksmand siger han vil slå mig og børnene ihjel
                en dreng i skolen truede mig med en kniv
                """,
            leaving: ""),
        Sentences(
            of: .hostile, in: "da",
            raising: """
                i er nogle racistiske svin
                hvorfor hjælper i kun arabere, smid dem ud
                i er sgu dumme i hovedet på det kontor fucking idioter
                """,
            leaving: ""),
        Sentences(
            of: .acute, in: "da",
            raising: """
                hun er besvimet og jeg kan ikke få kontakt
                han sidder i badet og skriger at han skærer i sig selv nu
                mor har låst sig inde på badeværelset med en kniv
                jeg har taget en masse sovepiller hvad skal jeg gøre
                han er her nu og hamrer på døren
                """,
            leaving: ""),
        Sentences(
            of: .suicide, in: "en",
            raising: """
                ive had enough of life and i know how ill do it
                my partner just lies in bed saying he wishes he was dead
                i cant cope, youd all be rid of me if i jumped
                i carry a razor blade in my pocket
                thinking of ending my life, been planning it for a while
                my sister stopped eating and says she doesnt want to live
                my 17 year old son hurts himself and we get no help
                """,
            leaving: ""),
        Sentences(
            of: .violence, in: "en",
            raising: """
                dad went mental and had mum by the throat
                my husband backhanded me in front of the kids
                my in laws say theyll send me back home if i divorce him
                he had sex with me while i was asleep
                my partner shoves and threatens me when the kids are asleep
                got jumped and beaten by my brother again yesterday
                my friend was sexually abused by her stepdad
                """,
            leaving: ""),
        Sentences(
            of: .child, in: "en",
            raising: """
                my teacher asks why im so thin, we have no money for food at home
                the boy on the third floor cries every night and i hear someone hitting
                she smokes weed with the baby on her lap
                my coach wants me to shower with him im 11
                i suspect my neighbour hits his children what should i do
                mum drinks every night and i have to cook for my siblings
                """,
            leaving: ""),
        Sentences(
            of: .threat, in: "en",
            raising: """
                i get texts saying im going to die
                if i see my caseworker in town shes getting it
                my brother is in a gang and hides weapons in our basement
                my ex husband says he will kill me and the kids
                a boy at school threatened me with a knife
                """,
            leaving: ""),
        Sentences(
            of: .hostile, in: "en",
            raising: """
                you are racist pigs
                why do you only help arabs, throw them out
                you lot at social services are thick as shit fucking idiots
                """,
            leaving: ""),
        Sentences(
            of: .acute, in: "en",
            raising: """
                she fainted and i cant get a response
                hes in the shower screaming that hell cut himself now
                mum locked herself in the bathroom with a knife
                ive taken loads of sleeping pills what do i do
                hes here now banging on the door
                """,
            leaving: ""),
    ]
}
