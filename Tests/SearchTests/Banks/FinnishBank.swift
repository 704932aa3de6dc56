extension SharedBank {
    static let finnish = SharedBank(
        "fi", topics: ["Raha ja asuminen", "Lapset ja perhe", "Terveys ja tuki"],
        answers: """
            rahat-loppu | Mistä saan rahaa, kun palkka ei riitä? | toimeentulotuki sossu | Voit hakea toimeentulotukea Kelasta. | 0 | Toimeentulotuki on viimeinen apu. Se on tarkoitettu ruokaan, vuokraan ja lääkkeisiin. Hakemus tehdään joka kuukausi. Päätöksestä voi valittaa.
            vuokra-velka | En ole maksanut vuokraa, voinko saada häädön? | häätö vuokravelka | Soita heti vuokranantajalle ja sopikaa maksuista. | 0 | Kun vuokrat jäävät maksamatta, vuokranantaja voi purkaa sopimuksen. Sosiaalityöntekijä auttaa. Täydentävästä toimeentulotuesta voi maksaa vuokravelan.
            asumistuki | Kuka voi saada asumistukea? | | Yleinen asumistuki on pienituloisille. | 0 | Asumistukeen vaikuttavat vuokra, tulot ja lasten määrä. Tuki haetaan Kelasta verkossa.
            velat | Miten pääsen veloista eroon? | velkajärjestely ulosotto | Velkaneuvonta on maksutonta. | 0 | Avaa kirjeet, vaikka se on vaikeaa. Talous- ja velkaneuvoja käy laskut läpi kanssasi. Velkajärjestelyä haetaan käräjäoikeudelta.
            huoli-lapsesta | Olen huolissani naapurin lapsesta | lastensuojeluilmoitus ilmoitus | Kuka tahansa voi tehdä lastensuojeluilmoituksen. | 1 | Sinun ei tarvitse tietää varmasti. Kerro, mitä olet nähnyt ja kuullut. Lapsi saa apua ja perhe tukea.
            ero | Eroamme, kenen luona lapset asuvat? | avioero huoltajuus tapaamiset | Lastenvalvoja auttaa sopimuksessa. | 1 | Huollosta, asumisesta ja tapaamisista sovitaan lastenvalvojan luona. Perheneuvola tarjoaa keskusteluapua vanhemmille.
            vakivalta | Mieheni lyö minua, minne voin mennä? | turvakoti lähisuhdeväkivalta | Soita 112, jos on vaara. Turvakoti on auki aina. | 1 | Väkivalta ei ole koskaan sinun syysi. Turvakotiin voit tulla lasten kanssa ilman rahaa.
            kotihoito | Hoidan lasta kotona, mitä tukea saan? | kotihoidontuki | Kotihoidon tukea saa alle kolmevuotiaasta. | 1 | Kotihoidontukea maksaa Kela. Kunta voi maksaa kuntalisää. Työssäkäynti vaikuttaa hoitolisään.
            pyoratuoli | Miten saan pyörätuolin? | apuväline | Apuvälineet lainataan hyvinvointialueelta. | 2 | Toimintaterapeutti tulee kotiin ja sovittaa pyörätuolin. Apuväline on maksuton.
            kotipalvelu | Äiti ei enää pärjää kotona | vanhus kotihoito ateriapalvelu | Kotihoito auttaa ruuassa, siivouksessa ja pesussa. | 2 | Pyydä palvelutarpeen arviointi. Asiakasmaksu riippuu tuloista. Turvapuhelin tuo äidille turvaa.
            paihteet | Veljeni juo liikaa | alkoholi päihteet riippuvuus | Myös läheinen saa tukea. | 2 | Soita päihdeneuvontaan. Läheisten ryhmässä tapaat muita samassa tilanteessa. Hoito on vapaaehtoista.
            paha-olo | Minulla on paha olo enkä jaksa mitään | masennus ahdistus itsemurha | Soita terveysasemalle. Hätätilanteessa soita 112. | 2 | Et ole yksin. Terveysasemalla on psykiatrinen sairaanhoitaja. Kriisipuhelin vastaa yöllä.
            """,
        glossary: """
            toimeentulotuki = sossuraha, fyrkka
            häätö = ulosheitto
            psykiatrinen sairaanhoitaja = psykologi, terapeutti
            """,
        queries: """
            vuokra
            vuokran
            vuokrat
            VUOKRAA!
            vuo
            v
            vuorka
            uokra
            vuokr
            maksanut vuokraa
            en ole maksanut vuokraa
            häätö
            haato
            häädön
            ulosheitto
            toimeentulotuki
            toimeentulotuen
            toimentulotuki
            toimeentulo
            toimeentulon tuki
            tuki
            tuen
            asumis tuki
            asumistuen
            velka
            velkoja
            velat ja laskut
            velkaneuvonnasta
            lastensuojeluilmoitus
            lastensuojelu
            lapseni
            lasten
            äiti
            aiti
            äitini ei pärjää
            pyörätuolit
            pyora tuoli
            pyörätuolli
            yörätuoli
            juo
            joi
            sossu
            psykologit
            työttömyyskorvaus
            kuusi
            ei saa
            jaksa
            pyörätolissamme
            toimentulotuella
            lastensojeluilmoituksella
            turvakodissta
            xyzzy vuokra
            """)
}
