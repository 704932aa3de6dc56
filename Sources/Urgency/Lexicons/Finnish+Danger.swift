import Identifiers

extension Lexicon {
    private static let self_ =
        "itseni|itteni|itseään|itteään|itsensä|ittensä|ihteni|itseäni|ittteni|itteäni|ittiäni|itteeni|ittee|ittensa|itsees|itseä|itse|itteää|itsee"

    static let finnishSuicide = Lexicon(
        .suicide,
        in: .finnish,
        heedsNegation: false,
        signs: """
            itsemurh*|itsarin|itsari|itsarit|itsemurah*|itsariin|itsaria|itsetuho*|itsemur*|jäähyväiskirje*|kuolemantoive*|suicid*|viiltely*|viiltel*|viilteli*|kms|unalive|kys
            tapan|tappaa|tappa|tappas|tappasin|tappaisin|tappais|tappanut|tappanu|tappamaan|tappamista|tapa|tappaminen|tapettu|hirttää|hirtän|hirttäny*|ampua|ammun|hukuttaa|hukutan|satuttaa|satutan|satuttan*|satuttel*|satuttaisi|satutt*|vahingoit*|viillän|viiltää|viilsin|viiltäny*|viilt*|poltan|polttaa|lopettaa|lopetan|myrkyttää|tapankin|tuhoan .. \(self_)
            \(self_) .. tapan|tappaa|hirtt*|ampu*|satutta*|satutan|vahingoit*|viil*|hengiltä
            hirttäydy*|hirttäyty*|hukuttaut*|ampuu ittensä
            riistää|riistän|viedä|vien|otan|ottaa .. henkeni|hengen|henkensä|oman|hengiltä
            oman käden
            päättää|päätän|päättäny|päättäisi|päättää*|lopettaa|lopetan|lopettais* .. päivä*|elämä*|elämän|kaiken|kaikki
            \(Finnish.dont) .. jaksa|haluu|halua|haluis|haluais|haluaisi|tahdo|pysty|kestä|viitti|viitsi|jaksais|jaksaisi|haluu|jaks .. elää|elämää|elää|olemassa|eloa|elellä|elossa|täällä
            \(Finnish.dont) .. halua|haluu|haluis|haluaisi .. olla olemassa|elossa|täällä
            \(Finnish.dont) .. halua|haluu|haluaisi .. olla enää|ollenkaan olemassa|elossa|täällä|tässä
            jaksa|jaksaa|halua|haluu .. elää enää|enää elää
            elää \(Finnish.dont) .. jaksa|halua|huvita
            \(Finnish.dont) jaksa|kestä|pysty .. enää|tätä .. elämää|elämä|tätä
            haluun|haluan|haluisin|haluaisin|haluu|haluaa|haluais|haluaisi|tahdon|toivon|toivoo|toivoisin|toivoo|tekis|tekee .. kuolla|kuolemaa|kuolisin|kuolis|kuolisi|kuoltais|kadota|pois|mieli|kuollut|kuollu
            nukkua ikuisesti
            haluun|haluan|haluaisin|toivon|tekis|haluaa .. kuolla|kuolisin|kuolis|kuollut|kadota|kuolemaa
            kuolla .. haluan|haluun|pois|haluais*
            aion|aijon|pitäis|pitäisi|voisin|saisin|mä|ajatel*|miettiny|miettinyt .. kuolla|kuolemaa|kuolemista|kuolemasta
            ajattelen|ajatellut|ajatellu|mietin|miettinyt|miettiny|mietit*|haaveilen|ajattelee|miettii|puhuu|puhunut .. kuolemaa|kuolemasta|kuolla|kuolemista
            kuoleman|kuolema .. ajat*|ajatu*|tulee|tulisi|tervetullu*|helpo*
            kaikilla|kaikille|muilla|niillä|perheellä|kaikki|muille .. parempi|helpompi|paremmin|helpompaa .. ilman
            ilman mua|minua .. parempi|paremmin|helpompi
            parempi|helpompi .. jos|kuollu*|ilman .. mua|minua|kuolisin|mä|olis|kuollut|poissa
            ei .. merkityst*|tarkoitust*|mieltä|järkeä|toivoa|väliä|pointtia .. elämä*|elää
            elämä*|elää|elämäl*|elossa .. ei .. merkityst*|tarkoitust*|mieltä|järkeä|toivoa|väliä|arvoinen|mitään|pointtia
            elämä .. turha*|merkityksetön|paskaa|arvoton|ohi
            elämän*|elämästä .. loppu*|luop*|tarpeeksi
            väsyny*|kyllästyny*|täynnä|lopen .. elämä*|elämiseen
            nukahtaa|nukkua|nukahtaisin|nukun .. enkä|ei|en|eikä|koskaan|ikinä|ikuisesti|pois .. herää|herätä|heräis|heräisi|heräisin|heräämättä
            \(Finnish.dont) .. herää|herätä|heräis|heräisi|heräisin .. enää|koskaan|aamulla|ikinä|huomenna
            kukaan .. ei .. huomaa|huomais|huomaisi|kaipaa|kaipais|kaipaisi|välitä|välittäis|ikävöi .. jos|mua|kuolisin|kuolen|katoaisin|minua
            oon|olen|olla .. taakka .. muille|kaikille|perheelle|vaan
            taakka|taakkana .. kaikille|muille|perheel*
            kirjo*|kirjotin|kirjoitin|kirjoittanut .. kirje*|viesti*|kirjeen|kirjeet & annoin|antanut|antanu|annan|antaa|lahjoitin .. pois
            annoin|antanut|antanu|antaa|lahjoitin|luovutin .. pois|tavarat|tavara* & kirje*|kirjoi*|kirjo*|testamentti*|hyvästi*
            hyvästi*|jäähyväis*|hyväst* .. kirje*|viesti*|jätti*|jätin|jättää|kaikille|maailma
            testamentti* & kuolla|kuolema|hyvästi*
            säästäny*|säästän|säästänyt|kerännyt|keränny|kerään|kerää*|piilottan*|hamstra* .. lääkkei*|pillerei*|tabletti*|tabletteja|buranaa|unilääk*
            lääkkei*|pillerei* .. säästäny*|keränny*|kerännyt|talteen
            hypätä|hyppään|hyppäis*|hyppäämä*|hyppy .. sillal*|silta*|kato*|junan|parvek*|ikkunasta|alle|raiteil*
            junan alle
            yliannost*|yliannostuks*|överit|överi* .. lääk*|ottaa|otan|otin
            viiltää|viillän|viillel*|viilsin|vilte*|viillot|viilt* .. käte*|ranteet|rante*|reite*|jalko*|ihoa|käsiä|kädet
            ranteet auki|ranteen*|auki
            jälkiä|arvet|arpia .. käsiss*|rante*|viil*
            \(Finnish.dont) .. näe|nää|nähny .. tulevaisuut*|ulospääsy*|tietä|ulospääsyä|toivoa|valoa
            ei .. ulospääsyä|toivoa .. enää|näe|mulla|elämäs*
            haluan|haluun|haluisin|tahdon .. kaik*|tämä|tän|kivun|tuska* .. loppu*|loppuu|ohi|loppuvan|pois
            teen|tehdä|tekee .. lopun|loppu .. itsestä*|elämä*|ittestä*|kaikesta
            tehdä loppu*|itsarin
            lopetan|lopettaa .. kaiken|kaikki .. tähän|tänään|kokonaan|pian
            syntyny*|syntynyt|syntyä .. en|olis|olisi|koskaan|ikinä|toivon
            olisinpa .. kuollu*|syntyny*
            elämänhalu*|elämänilo .. ei|kadon*|menny*|mennyt|loppu*|puut*
            elämänhalu .. mennyt|kadonnut
            ottaa|otan|otin|ottanut|ottanu|vetää|vedän .. kaikki|pillerit|purkillisen|liikaa .. lääk*|pilleri*|tablet*
            kiitos kaikesta .. hyvästi|anteeksi|heippa|moi
            anteeksi kaikesta|kaikki
            pääs* .. pois täältä|kaikesta|maailmasta|elämästä
            luovut* .. elämä*|kaikesta
            heittää|heittäny* veivi*|lusik*
            lyön|lyö|lyödä|hakkaan itseäni|itteäni|itseään|päätä .. seinä*
            en .. jaksa & pois täältä|kaikesta|maailmasta
            haluun|haluan|haluisin .. pois täältä|kaikesta|maailmasta|elämästä
            helpompi|helpompaa|parempi|parempaa|helpotus .. kaikille|muille|niille .. jos|mua|minua
            jos mua|minua .. ei .. ois|olisi|olis|olisikaan
            hyppää|hyppäisi|hyppäis|hyppään|hypätä .. sillalta|katolta|parvek*|junan|alas
            taas|uudestaan|alkanu*|aloin|aloitin .. viill*|viil*|viiltel*
            viilte*|viillell*|viiltelen|viillot*|viillel*
            montako|paljonko|kuinka|moniko .. panadol*|lääk*|pilleri*|tablet*|buran* .. kuol*|tappava*
            tappava|kuolettava annos
            yrittän*|yritti|yrittänyt|yrittää|yritys* .. tappaa|itsemurh*|itsensä|kuolla|hirtt*
            väsyny*|väsynyt .. kaikkeen|elämään|tähän & ulospääs*|en|jaksa .. ulospääs*|elää|enää
            kyllästyny*|kyllästynyt|väsyny*|saanut|saanu|riittää .. elämään|elämästä|elämä|elämisest*
            tiedän|tiiän .. miten|kuinka|milloin .. teen|tehdä .. sen
            parempi .. olla|olis|ois .. kuollu*|kuollut|poissa
            hyppäisin|hyppäsin|hyppäis vaan|vain|alas|pois
            ettei|ei .. mua|minua .. tarvi*|kaipaa|halua .. kukaan
            kukaan .. mua|minua .. tarvi*|kaipaa
            parta*|partater*|terä|partaterä* .. tasku*|käsi*|piilo*|mulla|reput*
            elämä*|elämän|elämäni|elämänsä|päivieni .. päättämi*|lopettami*|päättää|lopettaa|loppu
            """,
        harmless: """
            kuolen|kuolin|kuolla|kuoli|kuollu* .. nauru*|nälkä*|tylsyy*|häpeä*|uteliai*
            kuolemaa .. läheise*|suru*
            tappa*|tapan|tapoin aikaa|aika
            \(Finnish.dont) .. jaksa|halua .. elää|asua .. kanssa|yhdessä|näin
            itsenäis* .. elää
            """
    )

    private static let hits = "lyö|hakkaa|potkii|kuristaa|uhkaa|uhkailee|raivoaa|huutaa|rikkoo|raiskaa|ahdistelee"

    static let finnishAcute = Lexicon(
        .acute,
        in: .finnish,
        heedsNegation: false,
        signs: """
            lukinnu*|lukitsi*|lukitti*|lukittu*|lukitsee|lukkojen|lukittaut*|lukittaudu*|lukkoon|lukinnu .. mut|mua|minut|meidät|itseni|itteni|huone*|makuuhuone*|vessa*|sisään|kylppä*|kylpyhuone*|sen|lapset|lapsen|kotiin|vaatehuone*
            mut|minut|meidät|lapset .. lukittu|lukitaan|lukittiin|teljetty|lukossa|sidottu
            \(Finnish.dont) .. päästä|pääse|anna .. ulos|pois|lähteä|lähtee|täältä|lähtemään
            lukkojen takana|taakse
            yliannost*|överit|överei*|yliannos|överiä
            otin|ottanu|ottanut|otti|vedin|vetäny|vetänyt|söin|söi|syönyt|syöny|nielin|nielai* .. kaikki|liikaa|koko|monta|purkin|purkillisen|kourallisen|paljon|hirveesti .. lääk*|pilleri*|tablet*|pillerit|lääkkeet|purkin|buran*|panadol*|unilääk*|nappe*
            otin|ottanu|ottanut|vedin|söin|otti .. pilleri*|lääkkei*|tablet*|lääkkeet .. liikaa|kaikki|paljon|hirveesti
            otin|vedin|söin|otti kaikki|koko|ison pillerit|lääkkeet|tabletit|purkin|levyn|kourallisen
            verta .. tulee|vuotaa|paljon|hirveesti|lattialla|joka|ihan|kaikkialla|päästä|tuli
            tulee|vuotaa|vuotanut .. verta
            veri*|vuoto|verenvuot* .. ei .. lopu|lakkaa|tyrehdy
            vuotaa|vuodan .. verta
            ei .. saa .. henkeä|hengi*|ilmaa
            \(Finnish.dont) .. hengitä|hengittää|henkeä|hengitt*
            tajuttomana|tajuton|tajuttomaksi|taju|kouristaa|kouristelee|sammunu*|sammunut|tajuisaan|elottom*
            ei .. herää|reagoi|vastaa .. se|kaveri|hereille|juo*|lääk*|vaikka|joi|mitään|puhutteluun
            kaveri|äiti|isä|hän|se|mies|poika|tyttö ei .. herää|reagoi
            saa .. hereille
            seison|istun|seisoo|istuu|oon|olen|on .. sillal*|sillan|katolla|kaiteel*|kaiteen|parvekkeen|raiteil*|kiskoil*|reunalla|laituril*
            hakkaa|potkii|takoo|jyskyttää|rynkyttää|paukuttaa .. ove*|ikkuna*
            oven takana|ulkopuolel*|edessä
            oven .. takana & raivo*|huutaa|hakkaa|apua|nyt|pelkään
            yrittää|murtau*|tunkeu* .. sisään|sisälle|ovesta|asuntoon
            piilou*|piilossa|piileskel* .. vessa*|kaapi*|sänky*|huone*|siltä|oon|täällä|mieheltä
            lukossa|jumissa .. vessa*|huone*|kylppä*
            apua .. äkkiä|heti|nyt|nopeesti|pliis|kiire|just|auttakaa|apua
            auttakaa|auttakaa .. äkkiä|heti|nyt|nopeesti|pliis
            soitta*|lähettäkää|tarvi*|kutsu*|tilatkaa .. poliisi*|ambulans*|112|lanssi*
            \(Finnish.they) .. \(hits) .. just nyt|parhail*|parasta|juuri|tällä
            \(hits) .. just nyt|nyt
            just|juuri nyt .. \(hits)
            teen|tehdä|lopetan|kuolen|lähden|tapan|päätän .. tänä|ens|tänään|huomenna|yöllä|illalla|kohta|pian .. yönä|iltana|yönä
            teen|lopetan|tapan|päätän .. tänään|huomenna|illalla|yöllä
            tänä yönä|iltana .. teen|tapan|kuolen|lopetan|lähden
            viimei* yö|ilta|viesti|päivä|kerta|iltani|päiväni|yöni
            viilsin|viilsi .. liian|syvä*|syvälle|suon*
            puukot*|ammuttu|ammuttiin|puukoni .. mua|apua|verta|se|just
            tulee|tulossa .. tänne|hakemaan|kotiin .. tappa*|nyt|kohta|hakka*
            otin|söin|nielin|nielaisin|vedin|söi|otti|ottanu|syöny|ottanut|syönyt .. 4-500 .. panadol*|buran*|lääk*|pilleri*|tablet*|nappi*|unilääk*|ibu*
            hengittää .. huono*|vaivoin|tuskin|oudosti|raskaasti|heikosti|hädin
            makaa .. lattial*|maassa|maas|sängys* & hengit*|reagoi|herää|verta|tajut*|vastaa
            tulla|tulee|tunkee|murtaa|rikkoo .. ovesta|oven|ikkunasta .. läpi|sisään|sisälle
            hyppään|hirtän|ammun|teen .. tänään|illalla|yöllä|nyt|tänä
            vastatkaa|vastaa .. äkkiä|nopeesti|heti|nopeasti
            pyörty*|pyörtyi|pyörtynyt|lyyhistyi|romahti .. \(Finnish.dont)|lattia*|herää|yhteyttä
            \(Finnish.dont) .. saa .. yhteyttä|hereille
            huutaa|sanoo|uhkaa .. että|et .. viiltää|hyppää|tappaa|ampuu .. nyt|itsensä
            viiltää|hyppää|hirttää nyt|kohta
            lukinnu*|lukitt*|lukitsi* .. veitse*|puuko*|lääkkei*|aseen
            otin|söin|vedin|nielin|otti|söi|ottanu|ottanut .. kasan|läjän|kourallisen|levyllisen|purkillisen|monta|paljon|hirveesti .. unilääk*|lääk*|pilleri*|tablet*|panadol*|buran*
            """,
        nearOthers: """
            tänään|heti|äkkiä|kohta|parhaillaan|pian|nyt|illalla|akuutti|nopeesti|nopeasti|yöllä
            just|juuri nyt
            tänä|ens yönä|iltana
            apua nyt|heti|äkkiä|pliis
            tällä hetkellä
            matkalla tänne|kotiin
            hätä|hätätilanne|hätänumero*
            112
            """,
        harmless: """
            lukinnu*|lukitt* .. ulos|ulkona|oma*kanna*|tili*|omakannasta
            verikoke*|verenpaine*|verikoe
            ulkopuolel* .. kunnan|järjestelm*|työelämä*
            """
    )
}
