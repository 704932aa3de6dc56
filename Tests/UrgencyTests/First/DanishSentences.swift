import Urgency

extension Sentences {
    /// Written before the lexicons.
    static let danish = [
        Sentences(
            of: .suicide, in: "da",
            raising: """
                jeg gider ikke leve mere
                jeg vil ikke være her længere
                tænker på selvmord hver dag
                jeg vil bare dø
                jeg kunne ikke finde på at tage mit eget liv men jeg tænker på døden
                min søster siger hun vil slå sig selv ihjel
                jeg cutter og ingen ved det
                alle ville have det bedre uden mig
                har skrevet et brev og givet min hund væk
                orker ikke livet mere
                JEG VIL IKKE LEVE
                ønsker bare at falde i søvn og aldrig vågne igen
                der er ingen mening med livet
                har samlet piller sammen så der er nok
                min søn laver selvskade
                """,
            leaving: """
                jeg dør af grin over jeres svar
                min far døde i marts hvem betaler begravelsen
                jeg orker ikke ringe til kommunen igen
                hvordan kan jeg skære ned på udgifterne
                jeg vil gerne leve et selvstændigt liv
                har skrevet et brev til udlejer
                vi slog tiden ihjel på biblioteket
                jeg vil ikke være med i jeres register
                """),
        Sentences(
            of: .violence, in: "da",
            raising: """
                min mand slår mig når han er fuld
                han tog kvælertag på mig i går
                min kæreste har skubbet mig ned ad trappen
                jeg blev voldtaget til en fest
                mine brødre siger jeg bringer skam over familien
                far slår mor
                hun er blevet slået flere gange
                tør ikke gå hjem han bliver så vred og kaster med ting
                han tvinger mig til sex
                jeg er udsat for vold, findes der et krisecenter
                han tjekker min telefon og jeg må ikke se mine venner
                fik en lussing af min kone
                min eks bankede mig i flere år
                min onkel rører ved mig
                de vil gifte mig væk til min fætter
                """,
            leaving: """
                han har aldrig slået mig
                han er ikke voldelig
                jeg slog ordet op i ordbogen
                slå computeren fra og prøv igen
                vi slog os sammen om en bolig
                huslejestigningen rammer os hårdt
                der er ikke noget vold hos os
                klokken slog tolv
                """),
        Sentences(
            of: .child, in: "da",
            raising: """
                naboens børn er alene hjemme hele natten
                jeg tror drengen bliver vanrøgtet
                min søsters børn får ikke noget mad
                hun er gravid og tager stoffer
                faren drikker hver gang børnene er hos ham
                hvordan laver man en underretning
                min stedfar slår mig jeg er 12
                mor lader os være alene hele weekenden og jeg passer mine små søskende
                jeg er 13 og en voksen mand vil have nøgenbilleder
                et barn i børnehaven har blå mærker og er bange for sin far
                jeg er bange for at jeg kommer til at skade min baby
                børnene ser når han slår mig
                babyen skriger hele natten hos naboen og ingen trøster
                """,
            leaving: """
                hvordan søger jeg børnepenge til mit andet barn
                må min 15-årige have fritidsjob
                mit barn har fået plads i vuggestue men vi vil skifte
                min datter vil ikke i skole
                jeg er gravid og har spørgsmål om barselsdagpenge
                vi vil gerne være plejefamilie
                min søn har adhd kan vi få aflastning
                kan børnene bo hos mig hver anden uge
                """),
        Sentences(
            of: .threat, in: "da",
            raising: """
                jeg slår ham ihjel hvis han kommer igen
                min eks truer med at dræbe mig
                jeg ved hvor du bor
                han siger han vil dele billeder af mig hvis jeg går
                min søn har kniv med i skole
                han har en pistol derhjemme
                jeg brænder hele kommunen ned
                får dødstrusler fra hans familie
                de sagde de vil skyde min bror
                i kommer til at betale for det her
                jeg har fået trusler på snap
                nogle drenge truer mig til at sælge for dem
                jeg skal nok smadre den sagsbehandler
                """,
            leaving: """
                vi er truet af udsættelse
                jeg kunne slå ihjel for en kop kaffe
                de vil skyde mødet til næste uge
                ingen har truet mig
                jeg er bange for at miste lejligheden
                truslen om arbejdsløshed fylder meget
                jeg bomber jer lige med spørgsmål
                jeg ved hvor kontoret ligger
                """),
        Sentences(
            of: .hostile, in: "da",
            raising: """
                i er nogle fucking idioter
                skrid ad helvede til alle sammen
                perkerne får alt og vi får ingenting
                send alle udlændinge hjem de er parasitter
                hende sagsbehandleren er en klam luder
                bøsserøve
                håber i dør alle sammen
                sigøjnere stjæler bare
                muslimer er rotter
                hold kæft din fede ko
                i er ubrugelige svin
                lorte kommune
                """,
            leaving: """
                jeg er fucking træt
                er det diskrimination når udlejer ikke vil have udlændinge
                jeg er bøsse og vil gerne adoptere
                han kalder mig luder hele tiden
                i er skide gode tak
                jeg føler mig som en idiot når jeg læser brevet
                hvad laver en sagsbehandler
                jeg er muslim og søger plads på plejehjem
                """),
        Sentences(
            of: .acute, in: "da",
            raising: """
                han har låst mig inde i soveværelset
                jeg har taget hele glasset med piller
                hun bløder helt vildt
                jeg gør det i nat
                han hamrer på døren lige nu hjælp
                min ven vågner ikke hun har drukket alt for meget
                i aften tager jeg mit eget liv
                tror hun har taget en overdosis
                jeg står på broen
                han kan ikke få luft
                han slår mig lige nu
                har skåret mig og det stopper ikke med at bløde
                har låst mig inde på badeværelset han er rasende
                """,
            leaving: """
                jeg har låst mig ude af mit nemid
                skal bruge svar i aften om kontanthjælp
                fik taget blodprøve hvornår får jeg svar
                lige nu bor jeg hos en ven
                kan jeg få akut økonomisk hjælp
                har i åbent i aften
                det haster med ansøgningen
                min mormor tager piller for blodtrykket
                """),
    ]
}
