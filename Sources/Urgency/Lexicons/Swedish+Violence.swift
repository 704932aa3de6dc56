import Identifiers

extension Lexicon {
    private static let hits =
        "slår|slog|slå|slagit|slåt|slaget|misshandla*|misshandel|spöar|spöa|spöade|spöat|sparka*|knuffa*|strypa|stryper|ströp|strypt|stryper|puttar|puttade|putta|biter|bet|bitit|klöser|klöste|nyper|nöp|örfila*|smocka*|puckla*|daska*|spotta*|luggar|luggade|lappade|lappar|banka*|pryglar|pryglade|aga|agar|agat|lavet|klappade|boxa*|dunka*"

    static let swedishViolence = Lexicon(
        .violence,
        in: .swedish,
        signs: """
            \(hits) .. \(Swedish.victims)
            \(Swedish.they) \(hits)
            \(hits) mot|på|till .. \(Swedish.me)|henne|honom|oss|barn*
            bli|blir|blev|blivit|är|var|blivi|vart .. slagen|slagna|slagen|misshandlad|misshandlade|sparkad|knuffad|strypt|spöad|rånad|nerslagen|våldtagen|våldtagna|utnyttjad|ofredad|antastad
            slagen|misshandlad|nerslagen .. av
            misshandel*|*misshandel|våldtag*|våldtäkt*|våldtog|våldta|våltagen|våltäkt*|valdtag*|överfall*|överföll|gruppvåldt*
            våld|våldet|våldsam|våldsamt|våldsamma|våldsutsatt*|*våld|*våldet|våldsverkare|våldsamme
            stryptag|struptag|tar|tog .. strupen|halsen|hals
            tog|tar|tagit|höll|håller .. stryp*|hårt|halsen|strupen|tag .. \(Swedish.me)|henne|om
            örfil*|lavett*|blåtira|blåtiror|smäll|stryk .. av|från|på|ansiktet|hemma
            fick|får|fått .. stryk|örfil*|lavett*|smäll|smällar|blåtira|däng|spö
            blåmärke* .. av|efter|från|han|hon|sambo*
            slagsmål hemma|mellan
            kasta* .. saker|grejer|tallrik*|sak .. på|mot|efter|omkring|när
            slår|slog|slå sönder .. saker|allt|hemma|dörr*|hem*|möbler|telefon*|mobil*
            drog|drar|dra|slet .. \(Swedish.me)|henne|honom .. hår*|i
            höll|håller .. fast \(Swedish.me)|henne
            rädd|rädda|skräck|skräckslagen|livrädd|skitrådd .. för|av .. \(Swedish.kin)|honom|henne|hem|dom
            vågar|våga|törs .. \(Swedish.not) .. gå|va|vara|åka|komma|lämna|säga .. hem|hemma|honom|henne|ifrån|emot|nej|honom
            vågar|törs \(Swedish.not) .. honom|henne|hemma|hem
            tvinga*|tving* .. sex|ligga|samlag|suga|oral*|knulla|gifta|giftermål|äktenskap|porr*|slöja*|hijab|sälja|prostitu*|mot|resa
            tvinga* .. \(Swedish.me)|henne|sig|honom .. till|att|på
            tvångsgift*|tvångsäkten*|barnäktenskap*|bortgift*
            arrangerat äktenskap
            gifta|gifts|giftas|giftas|gifter .. bort|mot .. vilja|mig|sommar|henne
            giftas|bortgift bort
            hedersvåld*|heder|hedern|hedersförtryck*|hedersrelaterat|hedersmord|könsstymp*|omskuren|omskära|oskuldskontroll*|oskuld*
            drar|dra|drog|drar .. skam
            skam .. över .. familj*|släkt*
            vanhedra*|vanära*
            kontrollera*|kollar|bevakar|övervakar|spårar|förföljer .. min|mitt|mina|mig|henne|allt .. mobil*|telefon*|sms|pengar|varje|jag|gör|går
            kontrollera*|övervaka*|stalka*|förfölj* .. \(Swedish.me)|henne|allt
            får \(Swedish.not) .. träffa|ha|gå|jobba|prata|umgås .. vänner|kompis*|kompisar|familj*|ut|pojkvän*|killar|andra .. för|honom
            får \(Swedish.not) träffa .. vänner|kompisar|familj*
            får|låter|släpper \(Swedish.not) .. gå ut|träffa|lämna .. för|\(Swedish.kin)|ensam|huset|vänner
            tafsa*|antasta*|förgrep|förgripit|sextrakasser*|trakasser*|onanera*|blottar|blottade|ofreda*|förgriper
            sexuell* övergrepp|trakasser*
            utnyttja* .. sexuellt
            sexuellt .. utnyttj*|ofred*|våld|övergrepp
            övergrepp*|incest
            tar|tog|rör|rörde .. på|vid|mellan .. bröst*|rumpa*|ben*|snopp*|underliv*|mig .. fast|vill
            rör|rörde|tog|tar på|vid \(Swedish.me)
            fast|trots .. sa|säger|sagt|sagt|ville nej|inte .. sex|ligga
            sex .. fast|mot|trots|utan .. nej|vilja|samtycke|vill
            mot min|hennes|hans vilja
            kvinnofrid*|kontaktförbud|besöksförbud|mansjour*|tjejjour*
            skyddat boende
            kränker|kränkt|trycker|bryter|hånar|förnedra* .. \(Swedish.me)|ner .. hela|varje|alltid|psykiskt|varje|hemma|han
            psykiskt|fysiskt|psykisk|fysisk .. våld|misshandla*|terror*|terroriserar
            gaslight*|gaslightar|narcissist*
            kallar|kallade .. \(Swedish.me) .. hora|fitta|slampa|värdelös|äcklig|ful
            blir .. våldsam|aggressiv|farlig .. han|när|mot
            grep|griper .. arm*|hals*
            ! slutar|slutat|sluta aldrig|inte .. \(hits)
            ! har .. \(hits) .. \(Swedish.me)|henne inte|aldrig längre|mer|förut
            slåss .. hemma|hela|föräldra*|mamma
            hugg* .. \(Swedish.me)|henne|honom|med .. kniv
            knivhugg*|knivskur*|knivhögg
            lägger|la|ligger|trycker|håller .. sig|mig .. på|ned|fast .. inte vill|fast|nej|trots
            fast|trots|även .. jag \(Swedish.not) vill .. ligga|sex|han
            jag \(Swedish.not) vill .. sex|ligga|ha
            blåmärk* .. överallt|hela|kroppen|armar*|hals*|ljuger
            blåmärk* & ljuger|gömmer|smink*|döljer|han
            får|vågar \(Swedish.not) .. gå ut .. själv|ensam|för
            bröder*|pappa|familj*|han .. bevakar|övervakar|kontrollerar|vaktar|följer .. mig|henne
            kvinnojour* & jag|mig|fly|plats|behöver|hjälp
            smäll*|small|drämde|klappade|bitchslap* till|på .. \(Swedish.victims)
            tog|tar|grep|höll|håller .. \(Swedish.others) .. halsen|strupen|hals
            skicka*|skickas|skickar|tvinga* .. mig|henne|oss .. till|tillbaka .. hemlandet|iran|irak|somalia|pakistan|afghanistan|utomlands
            sex|samlag|låg|knullade .. mig|med .. när|medan|fast .. sov|sover|full|däckad
            sov|sover|däckad|full & sex|knulla*|våldt*|tog på
            """,
        harmless: """
            slå|slår|slog|slagit på|av|upp|in|ut|till|ner|ihop|samman|fast|vakt|knut|numret|nummer|larm|vad|rekord|hål|igenom|rot|följe
            slå|slår|slog|slagit oss|er|dig|dem|mig samman|ihop|ner|till|ut|fri|fria|igenom
            slår|slog .. hårt|hårdast|extra mot
            slår|slog det|mig att|hur
            det|de slog|slår \(Swedish.me) .. att|hur|hur|när
            slå|slår|slog ihjäl .. tid|tiden|timmar
            klockan|hjärtat|hjärta slog|slår
            slår|slog .. dator*|tv|lampa*|spis*|rekord*|telefon*|ljuset
            slagen|slagna av|till .. information*|hur|skönhet*
            sparkad|sparka*|sparken från|jobbet|av|jobb
            fick|få sparken
            knuffa* .. till|in|mot|ansökan|myndighet*|kommun*
            trakasser* .. av .. kronofog*|inkasso*
            utnyttja* .. system*|bidrag*|rätt*|möjlighet*|tjänst*|förmån*|avdrag*|lokal*
            tvinga* .. flytta|betala|söka|jobba|sälja|stänga|skriva|lämna in
            biter ihop
            slå sig|mig ner|fri|ro|till
            rädd .. för .. höjd*|hundar|spindlar|flyg*
            """
    )

    static let swedishThreat = Lexicon(
        .threat,
        in: .swedish,
        signs: """
            hotar|hota|hotat|hotade|hotfull* .. \(Swedish.victims)|med|att|mig
            \(Swedish.they) hotar|hotat|hotade
            hotad|hotade|hotas|mordhot*|dödshot*|dödshota*|mordhotad|utpressning|utpressad|utpressar
            hot .. mot|om|från|på|via|av .. \(Swedish.me)|snap*|våld|honom|henne|liv|mobil*|sms|familj*|exet|instagram|insta|personal*
            fått|får|fick|kommer|skickar|skickat .. hot|hotet|hotelser|hotbrev|hot-sms|hotmejl|hotsms
            ska|skall|kommer|vill|tänker|kan|borde|lovar .. döda|slå|ihjäl|mörda|skjuta|knivhugga|knulla|krossa|strypa|spöa|sticka|hugga|bränna|spränga|spränger|skada|spöa|klippa .. \(Swedish.victims)|dig|er|nån|någon|den|alla|hela|alla|skit*|allihop|handläggar*|soc*
            döda|dödar|mörda|mördar|skjuta|skjuter|ihjäl|strypa .. honom|henne|mig|dig|er|dom|dem|han|hon|dom|familj*|min|den|jävel*|jäveln|jävlar|alla|allihop|nån|någon|bror|mamma|pappa
            slå|slår|skjuta|skjuter|sticka|sparka ihjäl
            ha|ta|gör|göra ihjäl|död|av .. honom|henne|mig|er
            sätta|sätter|tända|tänder eld
            bränna|bränner|bränn .. ner|ned|upp|inne .. hus*|soc*|kontor*|lägenhet*|hela|mig|er
            spränga|spränger|bomba|bombar|bomben|bombhot*|sprängmedel|handgranat*
            vet|känner .. var|vart .. du|ni|er|dina|handläggar* .. bor|bo|jobbar|familj*|barn|går
            vet var|vart ni|du bor
            få|får|ska|kommer .. ångra \(regret)
            ni|du|han|hon|dom|de .. ska|kommer|får|skall .. ångra|betala .. för|detta|det|här|dig|er
            kommer|ska|skall .. få betala|ångra|lida|blöda
            kommer|ska .. ta|hämta|hitta|hämtar|hämnas|söka upp .. er|dig|honom|henne|dom
            hämnas|hämnd
            kommer ner .. och .. hämtar|ska|tar|gör|visar
            sprida|sprider|lägga|lägger|skicka|skickar|dela|publicera|visa .. bilder|bild|nakenbild*|film*|video*|nudes|nakna .. om|på|till|mig|ut
            nakenbild* .. sprid*|hota*|skick*
            har|bär|köpt|skaffat|hittade|hittat|äger|gömmer|visade|drog|viftar|tog .. kniv|kniven|pistol*|vapen|vapnet|yxa*|gevär*|skjutvapen|machete|knogjärn|pistol
            kniv|pistol|vapen|gevär|yxa .. hemma|skola*|mot|under|i .. ficka*|mig|väska*
            vapen|skjutvapen|pistol|pistolen|skottloss*|skjutning*|beväpnad*
            gäng* .. hota*|tvinga*|vill|kräver|säljer|sälja|kriminell*|rekrytera*
            kriminell* gäng*|nätverk
            hota*|kräver|tvinga* & sälja|droger|langa|skuld|betala|pengar|gäng*
            langa|langar|springer .. åt|för .. dom|dem|gäng*
            mörda*|mord|mordet|massaker|skolskjutning*
            hoppas .. nån|någon .. skjuter|dödar|slår
            slå|slår|spöa|banka .. in .. skallen|huvudet|tänder*|fejset|ansiktet|käften
            ge .. på käften|stryk|spö
            du|ni är död|döda|körd|körda
            du|ni|han|hon ska|kommer dö
            passa|akta|vakta dig|er|dej|ryggen
            skära|skär|hugga|bryta|slita .. halsen|strupen|nacken|av .. av|mig|på
            hitta|hittar|leta|hämta .. mig|dig|er .. och|döda|skära
            skyldig|skylldig|skuld .. dom|dem|han|pengar .. annars|händer|hota*
            annars .. händer|hända .. det|nåt|något|mig|syrra*|syster*|familj*|barn*|er
            vet|vem|vad .. \(Swedish.not) .. vad jag gör|kan|tar
            drömmer|fantiserar|tänker .. om|på .. döda|slå|skada|hugga|skjuta|knivhugga|mörda|strypa
            hotar .. bilder|nakenbild*|lägga|sprida
            knivhugga|knivhugger|hugga ner .. chef*|honom|henne|nån|er|min
            står|skriver|skrev|säger .. att|jag .. jag|du ska|kommer dö
            sms|meddelande*|brev & ska dö|skada|döda|dö|hämnas
            smäller det|då
            gömmer|gömt|förvarar|hittade .. vapen|pistol*|kniv*|droger|sprängmedel
            """,
        harmless: """
            hotas|hotade|hotad|hotar|hotat .. av|med|om vräkning*|vräkas|arbetslöshet*|uppsägning*|nedläggning*|avhysning*|inkasso*|kronofog*|kronofogden|utförsäkr*|utvisning*
            hotar|hotad .. arbetslöshet|vräkning
            hot .. arbetslöshet|vräkning|klimat*
            döda|dö för en|ett kopp|kaffe
            döda|dödar .. tid|tiden|kärlek*|stämning*
            slå|slår|slog ihjäl .. tid|tiden
            skjuta|skjuter|sköt upp|fart|till|in|fram|ifrån|på
            bomba|bombar|bombad|bomba* .. er|dig|mig .. med .. frågor|mejl|reklam|frågor|samtal
            har|tog|köpt .. kniv .. slö|mat|kök*
            eld .. spis*|brasa*|kamin*
            sätta eld på grillen
            får|ska|måste .. betala .. räkning*|hyra*|avgift*|tillbaka|skatt*
            inkasso* .. hotar
            hotar .. inkasso*|kronofog*|hyresvärd*|fordringsäg*|elbolag*|stänga
            """
    )

    private static let regret = "er|dig|det|detta|sig|dej"
}
