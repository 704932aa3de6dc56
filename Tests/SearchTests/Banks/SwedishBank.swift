extension SharedBank {
    static let swedish = SharedBank(
        "sv", topics: ["Pengar och boende", "Barn och familj", "Hälsa och stöd"],
        answers: """
            pengar-slut | Kan jag få pengar när lönen inte räcker? | socialbidrag soc försörjningsstöd | Du kan söka ekonomiskt bistånd hos kommunen. | 0 | Ekonomiskt bistånd är pengar till mat, hyra och el. Du ansöker varje månad. En handläggare ser på dina inkomster och utgifter. Beslutet kommer i ett brev. Du får överklaga beslutet.
            hyra-skuld | Jag har inte betalat hyran, kan jag bli vräkt? | vräkning hyresskuld avhysning | Ring hyresvärden genast och gör upp en plan. | 0 | Den som inte betalar hyran kan förlora sin lägenhet. Betala inom tre veckor så får du bo kvar. Budget- och skuldrådgivare hjälper gratis. Barn ska aldrig stå utan bostad.
            bostadsbidrag | Vem kan få bostadsbidrag? | | Barnfamiljer och unga under 29 år kan söka. | 0 | Bostadsbidraget beror på hyran, hur många barn du har och vad du tjänar. Du söker hos Försäkringskassan.
            skulder | Hur blir jag av med mina skulder? | skuldsanering kronofogden | Skuldsanering är för den som aldrig kan betala allt. | 0 | Öppna breven även om det är svårt. Skriv upp alla skulder. En skuldrådgivare i kommunen går igenom räkningarna med dig. Du lämnar ansökan till Kronofogden.
            orolig-barn | Jag är orolig för ett barn i grannhuset | orosanmälan anmäla | Vem som helst kan göra en orosanmälan till socialtjänsten. | 1 | Du behöver inte veta säkert. Berätta vad du har sett och hört. Barnet får hjälp och familjen får stöd. Du kan ringa utan att säga ditt namn.
            vardnad | Vi ska skiljas, var ska barnen bo? | skilsmässa vårdnad umgänge | Föräldrar kan få samarbetssamtal hos familjerätten. | 1 | Samarbetssamtal är gratis. Ni talar om vårdnad, boende och umgänge. Familjerätten skriver ett avtal när föräldrarna är överens.
            slar-mig | Min man slår mig, vart kan jag gå? | kvinnojour våld i nära relation | Ring 112 vid fara. Kvinnojouren har skyddat boende. | 1 | Våld är aldrig ditt fel. Du får bo på en hemlig adress med dina barn. Socialtjänsten måste hjälpa dig i dag.
            ekonomi-barn | Får barnen kläder och fritid om vi saknar pengar? | vinterkläder cykel | Ekonomiskt bistånd kan räcka till fritid. | 1 | Barn har rätt att vara med. Fråga din handläggare om pengar till vinterkläder, cykel och simskola.
            rullstol | Hur får jag en rullstol? | hjälpmedel | Arbetsterapeuten provar ut rullstolen. | 2 | Hjälpmedel lånas från regionen. Arbetsterapeuten kommer hem till dig. Små avgifter kan förekomma.
            hemtjanst | Mamma är äldre och klarar inte maten själv | äldreomsorg matlåda | Hemtjänsten hjälper med mat, städning och dusch. | 2 | Ansök om hemtjänst hos biståndshandläggaren. Hemtjänstavgiften beror på inkomsten. Trygghetslarm kan också beviljas.
            missbruk | Min bror dricker för mycket alkohol | alkohol droger beroende | Anhöriga får stöd även när den som dricker inte vill. | 2 | Ring beroendemottagningen. Du som är anhörig kan träffa andra i samma läge. Vården är frivillig och gratis.
            ma-daligt | Jag mår dåligt och orkar ingenting | ångest depression självmord | Ring vårdcentralen. Vid akut fara ring 112. | 2 | Du är inte ensam. På vårdcentralen finns en kurator. En vän kan följa med dig. Jourhavande medmänniska svarar på natten.
            god-man | Vad gör en god man? | förvaltare överförmyndare | En god man betalar räkningar och bevakar rätten. | 2 | Den gode mannen utses av tingsrätten. Överförmyndaren granskar. Du får säga vad du vill.
            """,
        glossary: """
            ekonomiskt bistånd, försörjningsstöd = socialbidrag, soss, a-kassa
            vräkt, vräkning = utkastad
            kurator = psykolog, terapeut
            """,
        queries: """
            hyra
            hyran
            HYRAN!
            hyr
            h
            hryan
            betalat hyran
            inte betala hyran
            vräkt
            vrakt
            vräcktt
            utkastad
            ekonomiskt bistånd
            ekonomsikt bistånd
            bistand
            bidrag
            bidraget
            bostads bidrag
            bostadsbidraget
            skuldrådgivning
            skulder brev
            pengar till mat
            jag har inga pengar och kan inte betala hyran
            socialbidrag
            rull stol
            rullstolar
            ullstol
            rullstlo
            äldre
            gammal
            arbetsterapeut
            rbetsterapeut
            arbetsterapeit
            slog
            dricker druckit
            mår daligt
            maar daaligt
            hemtjänst avgift
            skyddsboende
            barnens
            barnet barn
            de
            vara
            kom
            kläder cyklar
            familjerättens
            rullstolllarna
            bostadsbidragenn
            räknnigarna
            xyzzy hyra
            """)
}
