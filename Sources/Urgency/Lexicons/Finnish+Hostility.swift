import Identifiers

extension Lexicon {
    private static let insults =
        "idioot*|idiot*|ääliö*|huora|huoria|huorat|huoran|ämmä|ämmät|ämmiä|akka|akat|akkoja|läski|läskit|paska|paskat|paskoja|paskiai*|saatan*|saastat|saasta|saastaa|loinen|loisia|loiset|loisi*|roskav*|roskasakki*|pelle*|pellejä|vajakki|vajak*|vajakkeja|vammai*|kusipä*|mulkku*|mulkut|mulkkuja|hyödyttöm*|hyödytön|kyvyttöm*|sika|siat|sikoja|rotta|rotat|rottia|tyhmä|tyhmiä|tyhmät|surkeita|surkei*|äpärä*|pillu*|vitupää|vittupää*|vammanen|kehari*|kehitysvam*|daun*|natsi*|fasist*|tollo*|typeriä|typerys*|typerykset|arvoton|arvottom*|säälittäv*|kuvottav*|ällöttäv*|sekopä*|pölvästi*|runkku*|runkkari*|lehmä|noita"
    private static let groups =
        "mamu*|maahanmuut*|pakolai*|muslim*|juutalai*|mustalai*|romani*|romanit|somali*|somalit|arabi*|afgaan*|ulkomaalai*|homo|homot|homoja|homoj*|lesb*|transu*|transut|trans*|venäläi*|ryss*|ryssät|neekeri*|mustat|matu*|matut|mutiai*|turvapaik*|virolai*|hurri*|hurrit|ruotsalai*|kurdi*|irakilai*|vammai*|naiset|feminist*|vihervas*|kerjäläi*|manne*|mannet"
    private static let staff =
        "ootte|olette|oot|olet|te|sossu*|sossut|työntekij*|sosiaalityöntek*|virkaili*|kela|kelan|kunta|kunnan|virasto*|se|hän|ne|ohjaaj*|lastensuojel*|kuraattor*|tantat|täti|tädit"

    static let finnishHostile = Lexicon(
        .hostile,
        in: .finnish,
        signs: """
            ootte|olette|oot|olet|ooksä|ootteks .. \(insults)
            te|sä|sinä|senkin|vitun|saatanan|perkeleen|helvetin|jumalauta|vittu|hiton|jumalattoman|vtun|kirotun \(insults)
            vitun|saatanan|perkeleen|helvetin|jumalauta|vtun .. \(groups)|sossu*|kela|kelan|työntekij*|virkaili*|virasto*|kunta|lehmä*|ämm*|lastens*|sosiaali*|kytä*|tädi*|tantat|idioo*
            \(staff) .. on|ovat|oli .. \(insults)
            työntekij*|virkaili*|sossu*|sosiaalityöntek* .. \(insults)
            haista*|haistakaa|haistappa|imekää|ime|suksi|suksikaa|painu|painukaa|vetäkää|työnnä|vedä .. vittu*|paska|paskat|kuuseen|helvettiin|hevon*|käteen|munaa|vitun|suolle
            mene|menkää|mee|painu*|joutaisi*|palakaa .. helvettiin|vittuun|hiiteen|helvetissä
            turpa|suu|suut|leipäläpi kiinni|tukkoon
            turpa .. kiinni
            toivottavasti|toivon .. kuolet|kuolette|kuolee|syöpä|syövän|palatte|kärsitte|mätänet*|saatte|kuolisit|kuolisitte
            kuolkaa|kuole .. kaikki|sossu*|pois|helvet*|paska*
            neekeri*|neekerit|nekru*|mutakuono*|rättipä*|ählämi*|ryssät|ryssä|ryssi*|ryssän|mutiai*|mannet|manne|matut|matu|hurrit|hurri|homopett*|hinttari*|hintit|hintti|transu|transut|mustalaisrot*|lapinukko|kamelikuski*|sossupumm*|sossupummit|elintasopakol*|elintasosurff*|vinosilm*|juutalaissi*|vajakki*|räsäpä*
            \(groups) .. takas|takaisin|pois|kotiin*|maasta|sinne|hiiteen|ulos .. suom*|kotimaa*|mistä|sinne
            lähettä*|lähettäkää|potkikaa|heittäkää|karkotta*|ulos|pois .. \(groups)
            \(groups) .. takas|takaisin|karkotet*|karkott*|ammutta*|tapet*|kaasut*
            \(groups) .. saa|saavat|vie|vievät|ottaa|elää .. kaik*|kaiken|rahat|verorah*|tukia|asunn*|työpai*|suomalai*|siivel*
            suomalai* .. ei .. mitään|saa
            \(groups) .. varasta*|raiskaa*|raiskaavat|loisi*|loisia|haisee|haisevat|pilaa*|elättejä
            \(groups) .. on|ovat|ku|kuin .. rottia|eläimi*|apinoi*|loisi*|saast*|rikolli*|terrorist*|raiskaaji*|torakoi*|sairai*|luonnottom*|syntisiä|varkai*|laiskoj*|likais*|paska*|saastaa|sikoja|inhott*|syöpä*|alempi*
            loisia|syöpäläisiä|untermen*
            vihaan|inhoan|tapetaan .. \(groups)|\(staff)|teitä
            homot|hinttarit|transut .. hoit*|sairai*|kuolkaa|pois
            suomi .. suomalai*
            kaikki .. idioo*|loisia|paska*|sikoja|huoria .. ootte|olette|te|siellä
            paska .. sossu*|kela*|virasto*|kunta|työntek*
            paskasossu*|paskakela*|vittusossu*
            vitun .. sossu*
            hävetkää|häpeäisitte|hävetkäää .. \(insults)
            vittu|vitut|paskat .. teitä|teistä|teille|sua|kaikkia|kaikille|sossu*
            \(groups) .. ei .. saa|pitäis|kuulu .. vie|viedä|tänne|meidän
            kaikki .. \(groups) .. pitäis|pitäisi|pois|karkot*|takas*|ulos
            rasist*|rasistisia \(insults)
            heittäkää|potkikaa|lähettäkää|ajakaa .. ulos|pois|takas .. ne|niitä|kaikki
            autatte .. vaan|vain|aina .. \(groups)
            miksi|miks .. \(groups) .. vaan|ulos|kaiken
            """,
        harmless: """
            haukkuu|kutsuu|haukkui|haukkunu*|nimittel*|sano*|huutelee|huusi|kutsui|haukuttiin|huudel* .. \(insults)|neekeri*|ryss*|manne*|homottel*|hurri*
            haukku*|kutsu*|nimitt* .. huoraksi|neekeriksi|idiootiksi|huoraks|läskiksi|läskiks|ryssäksi
            tunnen|tuntuu|olo|oon|olen|itseni|itteni .. idioot*|tyhmä*|paska*|läski*|arvot*|surke*|huono*
            olen|oon|oomme|olemme .. \(groups)|homo|muslim*
            paska fiilis|olo|päivä|juttu|tilanne|homma
            """
    )
}
