import Identifiers

extension Lexicon {
    private static let harms =
        "slår|slog|slå|slagit|misshandla*|sparka*|stryper|knuffa*|aga|agar|spöar|slänger|skaka|skakar|skakade|lugga*|nyper|bränner|hotar|skriker|låser|tafsar|tafsade|utnyttja*|förgrep|våldt*|biter|örfilar|daska*|rör"
    private static let drugs =
        "drog*|knark*|röker|brass*|dricker|super|full|packad|alkohol*|missbruk*|hög|påtänd|amfetamin|heroin|kokain|hasch|tjack|subutex|benso*|sprit|spice|weed|pundar*|berusad|fyllo|dricka|subben"

    static let swedishChild = Lexicon(
        .child,
        in: .swedish,
        signs: """
            orosanmäl*|orosanmal*|anmälningsplikt*|barnmisshandel*|barnmisshandl*|barnavårdsutredning|barnfridsbrott|vanvård*|vanskött*|vansköta*|vansköter|barnporr*|groom*|barnaga
            oros anmäl*
            anmäla|anmäl*|anmala .. oro|soc*|mamma|pappa|föräldra*|barn|familj*
            anmäla .. att|om .. barn*|\(Swedish.child)
            far|fara|farit|fare|mår illa
            \(Swedish.child) .. far|fara|mår|utsatt*|utsätt* .. illa|våld|för|fara
            \(harms) .. \(Swedish.child)
            \(harms) .. \(Swedish.me) & 5-17 år|år.|bast|fyller
            \(harms) .. \(Swedish.me) & jag|är 5-17
            5-17 & \(Swedish.parents) .. \(harms)|dricker|full|knarkar|super|hotar|elak|skriker|hatar
            \(Swedish.parents) .. \(harms) .. \(Swedish.me)|oss|lillebror*|lillasyster*|syskon*|mina|min|mamma|pappa
            \(Swedish.parents) \(harms)
            \(Swedish.parents) .. \(drugs)
            \(drugs) .. när|med|framför|har|runt .. \(Swedish.child)
            \(Swedish.child) & \(drugs) .. varje|när|ofta|hela|alltid|framför|hemma
            \(Swedish.child) .. rädd|rädda|skrämd|livrädd .. för|hem .. \(Swedish.parents)|honom|henne|sin
            \(Swedish.child) .. ensam|ensamma|själv|själva|tillsyn|instängd|utelåst|inlåst
            lämna*|lämnas|lämnade .. \(Swedish.child)|oss|mig .. ensam|ensamma|själv|själva|vind
            ensam|ensamma|själva hemma|nätter*|hela .. \(Swedish.child)|natt*|dygn|dagar
            \(Swedish.child)|bror|mig|oss|vi .. får|fått|ge|ger|ha|har .. ingen|inte|inget|knappt mat|frukost|middag|äta|käk|kläder
            \(Swedish.child) .. hungrig|hungriga|svälter|smutsig|smutsiga|undernärd|mager|magra|trasiga|luktar|fryser
            hungrig|hungriga|svälter .. \(Swedish.child)
            slut*|inte|ingen|vägrar .. ge|ger|laga|lagar .. \(Swedish.child)|oss|mig .. mat|äta|medicin*
            ingen|finns|slut|inte|aldrig mat hemma|i kylen
            \(Swedish.child) & blåmärke*|brännmärke*|sår|märken|blåmarken
            blåmärken .. på .. \(Swedish.child)|kropp*
            \(Swedish.child) & skriker|gråter|skrik .. hela|varje|natt*|nätter*
            \(Swedish.child)|barnen .. ser|såg|sett|hör|hörde|vittne|bevittna*|åser .. när|hur|bråk|våld*|slag*
            gravid*|gravd & \(drugs)
            höggravid*|väntar .. barn & \(drugs)
            ammar|amma & \(drugs)
            skada|skadar|skaka|skakat|tappa|göra|slå|döda|dränka|kväva|kasta .. min|mitt|mina|bebis*|babyn|spädbarn* .. illa|bebis*|baby*|barn|barnet|nyfödd*|son|dotter
            rädd .. skada*|tappar|slå|göra .. \(Swedish.child)
            tappar|tappade|tappat .. kontroll*|behärskning*|humöret .. \(Swedish.child)|mot|med
            vill|ville|ber|bad|tjatar|frågar|skickar|skicka|skickat|fick|hota*|kräver .. nakenbild*|nudes|nuds|nakna|naket|bilder .. 5-17|snap*|äldre|vuxen|gubbe|man|kille|mig|skicka
            5-17 & nakenbild*|nudes|nakna|sex|äldre|vuxen|träffa|gubbe|sugar*|swish*|våldt*|ligga|utnyttja*|tafsar
            äldre|vuxen|vuxna|gammal|gubbe man|kille|gubbe .. \(Swedish.me)|träffa|sex|bilder|skriver .. 5-17
            tvingas|måste|får .. ta hand om|sköta|passa|mata .. mina|småsyskon*|syskon*|bror*|allt
            ta|tar hand om .. småsyskon*|syskon* .. själv|hela|alltid|ensam
            \(Swedish.parents) .. lämnar|slutat|hatar|hotar|låser|stänger|kastar|kastat|slänger|vägrar|vill .. ut|ute|mig|oss|mat|hemma|in
            utkastad|utslängd|utkastade|utsparkad|rymt|rymma|rymde .. hemma|hemifrån|hem|föräldra*|hemma
            rymt|rymma|rymde|rymmer hemifrån|hem
            vågar \(Swedish.not) .. va|vara|gå|åka .. hem|hemma .. \(Swedish.parents)|5-17|pappa|mamma
            \(Swedish.parents) & vågar \(Swedish.not) .. hem|hemma
            föra|tar|ta|ska|skickar|skicka|fört .. \(Swedish.child)|mig|henne .. utomlands|hemlandet|gifta|gifta|giftas|somalia|irak|omskär*
            gifta|gifts|giftas .. bort .. 5-17|dotter|syster|mig
            könsstymp*|omskär*
            uppfostrings*|koranskola
            \(Swedish.child) & misshandl*|våldtag*|övergrepp*|utnyttj*|tafsa*|försumm*|vanvård*|övergiv*|sexuell*|incest
            övergrepp*|pedofil*|pedo|incest|barnövergrepp*
            hemmasittare|inte .. skola* & dricker|knarkar|missbruk*
            \(Swedish.child) .. blöja|blöjor|blöjan .. timmar|dygn|byts|byter|hel*|smutsig*
            hittade|såg|ser|hör .. \(Swedish.child) .. ensam|ute|mitt i|natten|gatan|skrik*
            \(Swedish.child) .. springer|går|leker|ute|hemma .. ensam|ensamma|själv|själva
            skriver|skickar|skriva|chattar .. sex*|nakna|bilder|snusk* .. dotter|son|barn|flicka|5-17|till
            sexgrej*|sexmeddel*|sexbild*|sexchat* & dotter|son|barn|5-17|elev
            vuxen|man|gubbe|kille & snap*|nätet|instagram & dotter|son|5-17
            skakat|skakade|skaka|ruskade .. babyn|bebis*|barnet|barn
            inga|inte|ingen|aldrig|slut .. pengar|råd .. mat|maten & föräldra*|hemma|läraren|lärare|mamma|pappa
            pengar .. mat .. hemma
            \(Swedish.child)|pojken|flickan & gråter|skriker & slår|slag|smäll*|hör|varje
            röker|dricker|knarkar|super .. med|framför|bredvid .. bebis*|babyn|barn*|knät
            tränare*|lärare*|ledare*|vuxen|präst*|farbror* .. duscha*|bada*|röra|kyssa|ensam|klappa .. med|mig|honom .. 5-17
            duscha|bada|naken & tränare*|lärare*|5-17|ledare*
            """,
        harmless: """
            ensam|ensamma vårdnad*|förälder*|stående
            slår|slå|slog .. ihop|på|upp|ut|sig
            omhändertag* .. sopor|avfall|djur|hund*|katt*
            dricker|dricka .. kaffe|te|vatten|mjölk|välling|saft|flaska
            """
    )
}
