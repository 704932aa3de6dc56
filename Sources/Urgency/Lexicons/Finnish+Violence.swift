import Identifiers

extension Lexicon {
    private static let hits =
        "lyö|löi|lyöny|lyönyt|lyövät|lyödään|lyötiin|lyö*|löivät|lyömä*|hakkaa|hakkas|hakkasi|hakannu|hakannut|hakata|hakk*|hakan*|pahoinpit*|pahoinpidel*|piekse*|pieks*|mukiloi*|mäiski*|mäiskä*|läpsi*|läimäyt*|läpsä*|potki*|potkas*|potkais*|töni*|tönäis*|tönäs*|tuuppi*|kuristi|kurista*|kuristi*|repi|repii|raahas*|raaha*|puri|puree|nipist*|sylki|sylkee|sylkäis*|tukist*|töniny*|retuut*|paiskas*|paisko*|pamaut*|motta*|motas*|vetäs*|vetäsi|nyrkillä|turpaan|satutta*|satutti|piiska*|selkään|riepot*|väkival*"

    static let finnishViolence = Lexicon(
        .violence,
        in: .finnish,
        signs: """
            \(hits) .. \(Finnish.victims)
            \(Finnish.victims) .. \(hits)
            \(Finnish.they) \(hits)
            mua|mut|minua|minut|meitä|häntä .. lyötiin|lyödään|hakattiin|hakataan|pahoinpideltiin|raiskattiin|raiskat*|raiskas*|potkit*|kuristet*|ahdistel*|hyväksikäyt*|uhkail*|pieks*|lyöty|hakattu
            raiska*|*raiska*|hyväksikäy*
            hyväksikäy*|hyväksikäyt*|insesti*|lähent*|ahdistel*|seksuaalis*
            seksuaali* .. ahdist*|häirint*|hyväksi|väkival*
            käyttäny*|käyttää|käytti hyväksi|hyväkseen|hyväkseni .. mua|minua|tyttö*|lasta|häntä|seksu*
            väkival*|väkivalta|väkivaltai*|*väkival*|lähisuhdeväkival*|perheväkival*|parisuhdeväkival*|kunniaväkival*|vakival*
            turvakot*|turvakod*|turvakodi*|nollalinj*|lähestymiskiel*
            kuristu*|kuristi|kuristaa|kurkusta|kurkku* .. mua|minua|minut|kiinni|häntä|mut|piti|otti|kädet
            otti|tarttui|piti|ottaa|pitää kurkusta|hiuksista|tukasta|kiinni
            sain|saanu|saanut|saa|saan .. turpaan|selkään|nyrkistä|köniin|pataan|remmi*
            avokäm*|remmist*|selkäsauna*
            musta silmä|silmää
            mustelm* .. se|mies|käsivar*|lyö*|kasvo*|kaula*|on
            heittel*|heittää|viskoo|viskel*|paiskoo|rikkoo|rikkonu*|hajotta* .. tavaroi*|tavara*|astioit*|lautas*|huonekalu*|puhelime*|paikko*|kamoja
            pelkään|pelkää|pelkäsin|peloissa*|pelottaa|pelkäämme|uskalla|uskalla* .. mennä|mennä|olla|lähteä|jättää|kertoa|miest*|kotiin|kotona|sitä|häntä|isää|miehe*|isäpuol*|puoliso*|eksä*|exä*|poikaystäv*
            \(Finnish.dont) .. uskalla|uskaltanu .. mennä|olla|lähteä|jättää|kotiin|kotona|sanoa|kieltäytyä
            pakotta*|pakot*|pakotti|pakottan*|vaatii|painosta* .. seksi*|sekstaa*|harrast*|naimisiin|avioliit*|makaa*|suihin*|huivi*|hunt*|mut|minut|porno*|abort*|myymään
            pakkoavioliit*|pakkonait*
            järjestetty avioliit*
            naitta*|naitetaan|naittaa|naittavat|naida|naimisiin .. serk*|mut|minut|pakolla|vastoin|vanhem*|ulkomai*|kotimaa*|vasten|tahtoa*
            mut|minut|sisko* .. naitta*|naittaa|naitetaan
            kunnia|kunnian|kunniaan .. liit*|suvun|perheen|väki*|murh*|vieny*
            häpeä|häpeää|häpäis*|häpäs* .. suvu*|perhe*|suku*|perhee*|tuon|tuot*
            suku|suvun|suvulle|perheelle .. häpeä*|kunnia*
            sukuelinten|silpomi*|silvotaan|silvottu|ympärileik*|siveys*
            kontrolloi*|tarkist*|vahtii|valvoo|seuraa|stalkkaa|vaino*|kyttää|lukee|stalkk* .. mua|minua|minun|mun|puheli*|viesti*|rahoja|kaikkea|mitä|menoja|mihin|missä
            kontrolloi*|vainoaa|vainoa*|stalkkaa|alistaa|alistaa*|nöyryyt*|mitätöi*|haukku*|haukkuu|nälvii
            ei|eikä .. anna|päästä|saa .. tavata|nähdä|mennä|käydä|pitää|olla .. ystäv*|kaverei*|ketään|perhe*|ulos|töissä|sukulai*|muita|puhel*
            koskettel*|kosketteli|kopelo*|lääppi*|lääppii|kourii|kouri|koskee|koski|koskenu* .. mua|minua|mun|rint*|alapää*|tyttö*|lasta|lapsi*|reit*|väki*|vaikka
            koskettel*|lääppi*|kopelo*|kouri*
            seksi* .. vaikka|vastoin|ilman|pakko*|pakot* .. en|tahto*|suostum*|halu*|ei
            vasten|vastoin .. tahto*|tahtoani|tahtoa
            sanoin ei .. silti|seks*|jatko*
            haukkuu|kutsuu|nimittelee .. huora*|lutka*|arvot*|rumaksi|läsk*
            henkis* väkival*|pahoinpit*
            gaslight*|narsist*|kaasuvalo*
            tapell* .. kotona|vanhemm*|vanhemp*
            riita .. yltyy|väki*|lyö*
            ! ei .. lopeta|lakkaa .. lyömi*|hakkaa*|lyö*
            ! ei .. lyö|hakkaa|löi enää
            puuko*|puukolla .. mua|minua|uhka*|iski|häntä
            iski|iskee|iskenyt .. mua|minua|nyrk*|puuko*|äitiä|naamaan|päähän
            veti|vetää|vetäs|vetäsi .. turpaan|turpiin|naamaan|hiuksista|tukasta|nyrkil*
            ei .. lopeta|lakkaa|usko & seks*|seksiä|satut*
            en .. halua|haluu|halunnut .. seks*|seksiä
            sanon|sanoin|vaikka .. en|etten|ei .. halua|haluu|seks*
            mustelm* .. joka|kaikki*|ympäri|valehtel*|pitkin|kaula*|käsis*|käsivars*
            mustelm* & valehte*|piilott*|peit*|mies|se
            ei|eivät .. päästä|anna|saa .. mua|minua|mut .. ulos|yksin|kotoa
            veljet|isä|suku|mies|se .. vahtii|kyttää|vartioi|seuraa|kulkee|tarkkailee .. koko|mua|kaikkialle|perässä|aina
            kävi|käy|tarttui|otti .. kurkkuun|kurkusta|kaulasta|päälle|kiinni|käsiksi
            kävi|käy|käynyt käsiksi
            lähettä*|lähettää|vievät|vie .. mut|minut|meidät|siskon .. kotimaa*|ulkomai*|somalia*|irakiin|iraniin
            pani|nai|panee|panna|paneskeli .. mua|mut|minua
            kun|vaikka .. nukuin|nukun|sammuin|sammunut|kännissä & pani|seksi*|koski*|raiska*|makasi
            """,
        harmless: """
            lyö|lyön|löin|löi|lyödä .. vetoa|kaapi*|oveen|varpaan|polve*|kello|leikiksi|läskiksi|hynttyyt|pöytään|kintaalla|viime|viimeis*
            löin|lyönyt|lyöny pääni|varpaani|polveni|käteni|itseni
            kello löi|lyö
            löimme|lyötiin|lyödään hynttyyt|viisaat
            iski|iskee .. vuokra*|lama|hinna*|inflaatio|nälkä|väsymys|tauti|flunssa
            vuokrankor*|vuokra|hinnat|inflaatio|lama .. iski|iskee|lyö
            hakkaa .. päätä|päätäni|puita|halkoja|konetta
            pakot* .. muutta*|maksama*|hakema*|myymään asun*|irtisan*
            rikkoo|rikkonu* .. vuokrasop*|sääntö*|lakia
            pelkään|pelkää .. korkei*|lentä*|hammaslää*|koir*|menettä*
            kotiin .. lyhyt
            sydän hakkaa
            hakata|hakannut|hakannu .. päätä|näppäimi*
            potkut|potkittiin .. töistä|töist*|ulos|työpaika*
            haen|hakea|haemme|hain .. laps*
            """
    )

    static let finnishThreat = Lexicon(
        .threat,
        in: .finnish,
        signs: """
            uhkaa|uhkas|uhkasi|uhannu*|uhannut|uhkail*|uhkaile*|uhkaavat|uhata|uhkaavasti|uhitel* .. \(Finnish.victims)|tappa*|levit*|lyö*|hakka*|jakaa|polt*|väki*|ampu*|puuko*|viedä|tehdä|että|et|jos|aseel*
            \(Finnish.they) uhkailee|uhkas|uhkasi|uhannut|uhannu|uhkailivat
            mua|minua|meitä|minuu|häntä .. uhkail*|uhataan|uhattu|uhattiin|kiristet*|uhkaillaan
            uhkailu*|uhkail*|tappouhk*|uhkauks*|uhkaus*|kuolemanuhk*|kiristä*|kiristet*|uhkausviest*|tappouhkaus*|uhkavaatimu*|pommiuhka*
            tapan|tappaa|tapetaan|tappas|tappavat|tappaisin|tappamassa|tappamaan|tapettava|murhaan|murhata|murhaa|ammun|ampua|ampuu|ampuvat|ampuisin|puukotan|puukottaa|kuristan|hakkaan|mukiloin|silvon .. \(Finnish.victims)|mut|sen|sut|teidät|sen|hänet|ne|jonkun|kaikki|ton|tuon|sossu*|työntekijä*|niitä|kaikkia|itse
            mut|minut|sen|hänet|ne|sut|äidin|meidät .. tappaa|tapetaan|tapan|ammutaan|murha*|puukot*
            vedän|veän|vetää|lyön|annan|tuun|hakkaan|saat|saa .. turpaan|turpiin|köniin|nekkuun|kuonoon|naamaan
            poltan|polttaa|sytytän|sytyttää|poltetaan|tuhopolt*|räjäyt*|räjäytän|pommit*|pommi .. sossu*|toimisto*|talo*|asunno*|koko|kämp*|virasto*|tuleen|tän|paika*|kela*|ne|hus*|sut
            tuhopolt*|pommi|pommin|räjähd*|kranaat*
            tiedän|tiiän|tiedetään|tietää|löydän|selvitän|tietävät .. missä|mis|mistä|mihin .. asut|asutte|asun|asuu|asuvat|perhees|lapses|käyt|töissä
            saat|saatte|saa|tulet|tulette|te|sä|joudut|joudutte .. maksaa|maksatte|katua|kärsiä|katumaan|maksamaan .. tästä|vielä|tän|teosta*|siitä|kalliisti|kaikesta
            vielä maksaa|katua|kadut|kadutte
            kadut|kadutte .. vielä|tätä|tän
            kosta*|kostan|kosto*|kostaa|kostaks*
            levittä*|levitän|levittää|jakaa|jakanut|julkais*|lähettä*|näyttä* .. mun|minusta|musta|alaston*|kuvi*|video* .. kuvi*|kuvat|kuvia|video*|jos
            alastonkuv*|nakukuv*|nudeja|nudet .. levit*|jak*|uhk*|kirist*
            kuvi*|kuvat|video* .. levittä*|jakaa|nettiin|julkais*|levittää .. jos|uhk*|jätän
            puukko|puukon|puukkoa|puukko*|veitsi|veitsen|ase|aseen|asetta|aseita|pistooli*|haulik*|kivääri*|kirve*|stiletti|viidakkoveit*|aseel*|aseita* .. mukana|kotona|koulus*|taskus*|repus*|mulla|kassi*|esillä|autos*|hank*|ostan*|uhk*|heilut*|otti|veti
            on|oli|kantaa|hankki*|hankkinu*|ostanut|osti|löysin|pitää|heiluttaa|näytti|otti|veti|esitteli .. puukko|puukon|puukkoa|veitsi|veitsen|ase|aseen|asetta|pistooli*|haulik*|kivääri*|kirve*|aseita
            aseistau*|ampuma-ase*|ampumi*|ammusk*|ampumaase*|kouluampu*
            laiton ase
            ne|se|he|hän|jengi .. ampuu|ampuvat|tappaa|tappavat|puukottaa|hakkaa|hakkaavat .. mun|mut|minut|velje*|meidät|perhee*|sisko*
            jengi*|porukka|rikolli*|diileri*|velko* .. uhka*|uhkail*|vaatii|pakot*|hakka*|painosta*|kirist*|perii|värvä*
            vaatii|vaativat|pakot*|uhkail* .. myymä*|myydä|kuljet*|kama*|huume*|velk*|rahaa|kantama*
            velk*|velkaa & uhka*|hakka*|tappa*|diileri*|jengi*
            murha*|tappo|henkirik*|kunniamur*|joukkomur*
            tuun|tulen|tullaan|tulee .. hakemaan|käymään|teidän|sinne .. sut|teidät|mut|työpaika*|toimisto*|näytän
            toivottavasti|toivon .. joku .. tappa*|ampu*|hakka*|lyö*
            hakkaan|mukiloin|lyön|isken|puukotan .. sen|sut|teidät|sua|teitä|työntekijä*|tota|ton|sitä
            varo*|varokaa .. vaan|selkääs|itteäs
            oot kuollu*|vainaa
            kuolet|kuolette .. vielä|jos|kun
            viiltää|leikkaa|katkoo|vääntää .. kurkun|kaulan|niskat .. auki|poikki|nurin
            löytää|löydän|etsii .. mut|minut|sut|teidät .. ja|viiltää|tappaa|hakkaa
            velkaa|velassa & tai|muuten|käy .. käy|jotain|siskol*|perheel*|hakk*
            tai|muuten .. käy .. jotain|huonosti|kalpaten
            en .. tiedä|tiiä|takaa .. mitä teen .. teille|sulle|sille|niille
            en .. tiedä|tiiä .. mitä teen & viette|otatte|vie|lapse*
            haaveilen|unelmoin|mietin|ajattelen|fantasioin .. tappa*|tapan|puukot*|ampu*|hakk*|puukotan
            puukot*|puukotan .. pomo*|sen|jonkun|sut|teidät|opettaja*
            uhkaa|uhkas|uhkasi|uhkaili|lupas .. laittaa|levit*|julkaista|alaston*|kuvat
            alaston*|nakukuv* .. nettiin|jakoon|kaikille
            ostan*|ostanut|osti|ostanu|hankki*|hankkinu* .. ase*|aseen|puukon|pistool*
            viesti*|tekstar*|tekstiviest* .. kuolen|kuolet|tapetaan|tappa*|hakataan
            lukee|sanoo|kirjoittaa .. että|et .. kuolen|kuolet|tapetaan
            saa|saat|saavat kuonoon|turpaan|köniin|kuulla
            piilottaa|säilyttää|kätkee|piilotti .. ase*|aseita|huume*|puuko*
            """,
        harmless: """
            uhkaa|uhka|uhkana|uhkaava .. häätö|häädön|irtisano*|työttömyy*|konkurss*|asunnottom*|ulosot*|luottotie*|lopettam*|sulkem*|köyhyy*|karkotus*
            häätö .. uhkaa|uhka*
            työttömyyden|häädön|irtisanomisen|asunnottomuuden uhk*
            tappaa|tapan|tappaisin|tappais|kuolisin .. kahvi*|kupi*|oluesta|aikaa|aika
            tappaa|tapan|tapoin aikaa|aika
            ampu* .. hintoja|ylös|hinnat|yli
            ampuvat|ampuu hinto*|hinnat
            poltan .. tupak*|röök*|askin|rahaa
            vuokra*|hinta*|sähkö* .. tappaa
            voisin tappaa .. kahv*|kupi*
            kiristän .. vyötä|budj*
            kiristy* .. talous*|tilanne|raha*
            perintä*|perintätoimisto*|ulosot*|kela|vuokranant*|pankki .. uhka*|uhkail*
            uhka*|uhkail* .. perint*|ulosot*|velkajärj*
            """
    )
}
