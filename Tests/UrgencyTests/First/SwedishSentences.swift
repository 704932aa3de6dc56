import Urgency

extension Sentences {
    /// Written before the lexicons.
    static let swedish = [
        Sentences(
            of: .suicide, in: "sv",
            raising: """
                jag orkar inte leva längre
                vill inte finnas mer ingen skulle ändå märka det
                hej jag är 14 och har tänkt ta livet av mig
                ja tänker inte ta livet av mig men tänker på döden varje dag
                jag har skrivit ett brev och gett bort min katt
                min bror säger att han ska ta sitt liv o jag vet inte va jag ska göra
                skär mig i armarna varje kväll, mamma vet inget
                alla skulle ha det bättre utan mig
                JAG VILL BARA DÖ
                har självmordstankar sen i somras vart vänder man sig
                min kompis skrev att hon ska göra slut på allt
                vill sova och aldrig vakna igen
                har sparat ihop tabletter så de räcker
                typ kms imorrn lol
                det finns ingen mening med att leva
                """,
            leaving: """
                jag dör av skratt när jag läser era svar
                min pappa dog i mars, vem betalar begravningen?
                vi ska ta livet lite lugnare nu när jag är pensionär
                jag orkar inte ringa försäkringskassan en gång till
                hur kan jag skära ner på mina utgifter
                vill inte finnas med i ert register
                hur lång är väntetiden för dödsboanmälan
                jag vill leva ett självständigt liv med personlig assistans
                har skrivit ett brev till hyresvärden om uppsägningen
                min dotter skar sig på en kniv när hon lagade mat
                """),
        Sentences(
            of: .violence, in: "sv",
            raising: """
                min man slår mig när han druckit
                han tog stryptag på mig igår
                min sambo har knuffat mig nerför trappan
                jag blev våldtagen på en fest
                mina bröder säger att jag drar skam över familjen och att jag ska giftas bort i sommar
                pappa slår mamma
                hans nya tjej har blivit slagen flera gånger
                vågar inte gå hem, han blir så arg o kastar saker på mig
                han tvingar mig till sex fast jag säger nej
                utsatt för våld i nära relation, finns det skyddat boende
                han kontrollerar min telefon och jag får inte träffa mina vänner
                fick en örfil av min fru
                min exman misshandlade mig i åtta år
                min farbror tafsar på mig
                de vill tvinga mig att gifta mig med min kusin
                """,
            leaving: """
                jag har slagit på datorn men kommer inte in på mina sidor
                han har aldrig slagit mig
                jag slog upp ordet biståndsbedömning men förstod inte
                vi slog ihjäl tid på biblioteket
                hyreshöjningen slår hårt mot oss
                vi försöker slå oss samman med grannkommunen
                klockan slog tolv när ni svarade
                det förekommer inget våld hos oss
                vad händer om jag slutar betala hyran
                slår ihop våra ekonomier nu när vi blivit sambos
                """),
        Sentences(
            of: .child, in: "sv",
            raising: """
                grannens barn är ensamma hemma hela nätterna
                jag tror att pojken i min dotters klass far illa
                min systers barn får ingen mat hemma
                hon är gravid och tar droger
                pappan är full varje dag när barnen är hos honom
                hur gör man en orosanmälan
                min styvpappa slår mig jag är 12
                min mamma lämnar oss ensamma hela helgerna och jag får ta hand om mina småsyskon
                jag är 13 och en vuxen kille på nätet vill ha nakenbilder
                en flicka på förskolan har blåmärken och är rädd för sin far
                jag är rädd att jag ska skada min bebis
                barnen ser när han slår mig
                babyn skriker hela natten hos grannen o ingen tröstar
                mamma har slutat ge lillebror mat
                """,
            leaving: """
                hur söker jag barnbidrag för mitt andra barn
                mitt barn har fått plats på förskolan men jag vill byta
                får min 15-åring sommarjobba
                min dotter vill inte gå till skolan
                jag är gravid och undrar över föräldrapenning
                vi vill ha en familjehemsplacering, hur ansöker man
                min son har adhd, finns det avlastning
                kan barnen bo varannan vecka hos mig
                """),
        Sentences(
            of: .threat, in: "sv",
            raising: """
                jag ska döda honom om han kommer hit igen
                mitt ex hotar att döda mig
                jag vet var du bor och du kommer få ångra dig
                han säger att han ska sprida bilder på mig om jag lämnar honom
                de sa att de ska skjuta min bror om han inte betalar
                min son bär kniv till skolan
                han har ett vapen hemma
                jag kommer sätta eld på socialkontoret
                ska slå ihjäl den där jäveln
                blir mordhotad av hans familj
                ett gäng hotar mig och vill att jag säljer åt dom
                ni ska få betala för det här, jag kommer ner och hämtar er
                jag har fått hot på snap
                """,
            leaving: """
                vi hotas av vräkning, vad gör vi
                jag skulle kunna döda för en kopp kaffe
                hunden skjuter fart när vi öppnar dörren
                de vill skjuta upp mötet till nästa vecka
                ingen har hotat mig
                jag är rädd att förlora lägenheten
                kniven är slö och jag behöver hjälp med att laga mat
                jag ska bomba er med frågor nu haha
                """),
        Sentences(
            of: .hostile, in: "sv",
            raising: """
                ni är jävla idioter hela bunten
                dra åt helvete soc
                blattarna får allt och vi svenskar får inget
                skicka hem alla invandrare, de är parasiter
                den där handläggaren är en äcklig hora
                bögjävlar
                hoppas ni dör allihop
                era fittor ni förstörde mitt liv
                zigenare ska inte få bidrag, de stjäl bara
                muslimer är råttor
                håll käften din feta kossa
                ni socialtanter är värdelösa as
                jävla soc
                """,
            leaving: """
                jag är så jävla trött
                är det diskriminering när hyresvärden inte vill ha invandrare
                jag är bög och undrar om jag kan adoptera
                han kallar mig hora hela tiden
                ni är jävligt bra tack
                vad är en handläggare och vad gör hen
                jag känner mig som en idiot som inte förstår blanketten
                jag är muslim och vill ha en plats på äldreboende med halalmat
                """),
        Sentences(
            of: .acute, in: "sv",
            raising: """
                han har låst in mig i sovrummet
                jag har tagit tabletter hela burken
                hon blöder jättemycket
                ska göra det i natt
                han står utanför dörren och bankar nu, snälla hjälp
                min kompis vaknar inte hon har druckit massor
                ikväll tar jag livet av mig
                tror hon tagit en överdos
                jag står på bron
                han får ingen luft
                han slår mig just nu
                jag har skurit mig och det slutar inte blöda
                sitter på toan inlåst, vågar inte gå ut han är rasande
                """,
            leaving: """
                jag har låst mig ute från mina sidor
                behöver svar ikväll om ekonomiskt bistånd
                jag lämnade blod på vårdcentralen, när får jag svar
                just nu bor jag hos en kompis
                kan jag få akut ekonomisk hjälp
                hur länge är expeditionen öppen i kväll
                det är bråttom med ansökan
                min mormor tar tabletter mot högt blodtryck
                """),
    ]
}
