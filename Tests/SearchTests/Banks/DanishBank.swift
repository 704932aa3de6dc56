extension SharedBank {
    static let danish = SharedBank(
        "da", topics: ["Penge og bolig", "Børn og familie", "Helbred og støtte"],
        answers: """
            penge-slut | Kan jag få penge, når lønnen ikke rækker? | kontanthjælp bistand | Du kan søge kontanthjælp hos kommunen. | 0 | Kontanthjælp er penge til mad, husleje og el. Du søger hver måned. En sagsbehandler ser på dine indtægter og udgifter. Du kan klage over afgørelsen.
            husleje | Jeg har ikke betalt huslejen, kan jeg blive sat ud? | udsættelse restance | Ring til udlejeren med det samme. | 0 | Hvis huslejen ikke bliver betalt, kan du miste din lejlighed. Kommunen kan give enkeltydelse. Den boligsociale medarbejder hjælper gratis.
            boligstotte | Hvem kan få boligstøtte? | | Lejere med lav indkomst kan søge boligstøtte. | 0 | Boligstøtten afhænger af huslejen, antallet af børn og din indkomst. Du søger hos Udbetaling Danmark.
            gaeld | Hvordan kommer jeg af med min gæld? | gældsrådgivning gældssanering | Gældsrådgivningen er gratis. | 0 | Åbn brevene, selv om det er svært. Skriv al gæld ned. En frivillig rådgiver går regningerne igennem med dig.
            underretning | Jeg er bekymret for et barn i opgangen | underretning anmelde | Alle kan lave en underretning til kommunen. | 1 | Du behøver ikke at være sikker. Fortæl, hvad du har set og hørt. Barnet får hjælp, og familien får støtte.
            skilsmisse | Vi skal skilles, hvor skal børnene bo? | skilsmisse forældremyndighed samvær | Familieretshuset hjælper forældre. | 1 | I kan få rådgivning om samvær og bopæl. Børnenes ønsker tæller. Forældrene skriver en aftale.
            vold | Min mand slår mig, hvor kan jeg gå hen? | krisecenter vold | Ring 112 ved fare. Krisecentret er åbent hele døgnet. | 1 | Vold er aldrig din skyld. Du og dine børn kan bo på et krisecenter på en hemmelig adresse.
            fritid | Kan børn få hjælp til fritid? | fritidspas | Fritidspasset betaler kontingent. | 1 | Børnepenge dækker ikke alt. Søg fritidspas hos kommunen, så barnet kan gå til fodbold.
            korestol | Hvordan får jeg en kørestol? | hjælpemiddel | Ergoterapeuten finder den rigtige kørestol. | 2 | Hjælpemidler lånes af kommunen. Ergoterapeuten kommer hjem til dig. Du skal ikke betale for lånet.
            hjemmehjaelp | Min mor er gammel og kan ikke lave mad | hjemmehjælp madservice | Hjemmehjælpen hjælper med mad, rengøring og bad. | 2 | Søg hjemmehjælp hos visitatoren. Madservice koster lidt. Nødkald giver tryghed. Hun bliver ældre.
            misbrug | Min bror drikker for meget | alkohol stoffer afhængighed | Pårørende får også støtte. | 2 | Ring til alkoholbehandlingen. Den er gratis, og du kan være anonym. Pårørende mødes i grupper.
            har-det-skidt | Jeg har det skidt og orker ingenting | angst depression selvmord | Ring til din læge. Ved akut fare ring 112. | 2 | Du er ikke alene. Lægen kan henvise til en psykolog. En ven kan følge med. Livslinien svarer om natten.
            """,
        glossary: """
            kontanthjælp = socialhjælp, bistandshjælp
            sat ud, udsættelse = smidt ud
            psykolog = terapeut
            """,
        queries: """
            husleje
            huslejen
            HUSLEJEN!
            hus
            h
            huselje
            usleje
            huslej
            betalt huslejen
            jeg har ikke betalt huslejen
            kontanthjælp
            kontanthjaelp
            kontanthælp
            kontant hjælp
            hjælp
            hjælpen
            boligstøtte
            boligstoette
            boligstotte
            bolig støtte
            boligstøtter
            gæld
            gæld breve
            gældsrådgivere
            raadgivning
            børn
            barn
            boern
            børnebidrag
            kørestol
            koerestol
            kørestole
            øreestol
            kørestlo
            ergoterapeut
            rgoterapeut
            drikker drak
            slår
            slog
            ældre gammel
            smidt ud
            terapeut
            socialhjælp
            krisecentre
            nødkaldet
            vi skal
            på
            kørestollene
            fritidspassenne
            regningernne
            xyzzy husleje
            """)
}
