import Identifiers

extension Lexicon {
    private static let hits =
        "slår|slog|slå|slået|slaar|slaaet|tæsker|tæskede|tæsket|banker|bankede|banket|tæver|tævede|sparker|sparkede|sparket|skubber|skubbede|skubbet|kvæler|kvalte|kvælte|bider|bed|river|rev|kradser|kradsede|nev|niver|smækker|stikker|spytter|spyttede|gennembanke*|mishandle*|pryglede|prygler|overfald*|overfaldt|trækker|trak|puffer|puffede|hev|hiver"

    static let danishViolence = Lexicon(
        .violence,
        in: .danish,
        signs: """
            \(hits) .. \(Danish.victims)
            \(Danish.they) \(hits)
            blive|bliver|blev|blevet|er|været|var|blevt .. slået|tæsket|banket|mishandlet|sparket|voldtaget|kvalt|overfaldet|gennembanket|misbrugt|krænket|udnyttet|antastet|tævet
            voldtægt*|voldtag*|voldtog|voldtaget|voldtat|mishandl*|gruppevoldt*|voldtæg*
            vold|volden|voldelig|voldeligt|voldelige|voldsramt*|voldsudsat|partnervold|*vold|voldsforhold*|voldsmand*
            kvælertag|strubetag|tager|tog .. struben|halsen|kvælertag|på halsen
            lussing*|tæv|klø|bank|prygl|flad .. af|fra|hjemme
            blåt øje
            fik|får|fået .. lussing*|tæv|klø|bank|prygl|tæsk|blåt|buksevand|øretæve|endefuld
            tæsk|øretæve*|endefuld
            blå mærker .. efter|af|fra|på|han
            kaster|kastede|smadrer|smadrede|ødelægger .. ting*|tallerk*|møbler|telefon*|efter|alt|med|døre*|mobil*
            slår|smadrer .. i stykker
            bange|rædselsslagen|skræmt|angst|tør|utryg|frygter .. for .. \(Danish.kin)|ham|hende|min|gå|hjem|livet
            tør .. \(Danish.not) .. gå|være|komme|tage|forlade|sige .. hjem|hjemme|ham|hende|fra|nej|imod
            tør \(Danish.not) .. hjem|hjemme|ham
            tvinger|tvinge|tvang|tvunget .. sex|ligge|samleje|gift*|ægteskab|porno|abort|prostit*|tørklæde|suge
            tvinger|tvang|tvinge|tvunget .. \(Danish.me)|hende|os|ham .. til|at
            tvangsægteskab*|tvangsgift*|tvangsægt*
            arrangeret ægteskab
            gifte|giftes|gift .. væk|bort|fætter*|mod .. vilje
            gifte .. \(Danish.me)|hende|søster .. væk|bort|med
            æresvold|ære*|ærens|æresdrab|æresrelater* .. familie*|vold|konflikt*
            æresdrab|æresvold|æresrelateret|æreskonflikt*
            social kontrol
            skam|vanære* .. over|familie*|slægt*
            bringer|bragt .. skam|vanære
            vanærer|vanæret|vanære
            omskær*|omskåret|kønslemlæst*|jomfru*
            kontrollere*|tjekker|overvåger|sporer|læser|gennemgår|følger .. min|mine|mig|alt|hende|hvor .. telefon*|mobil*|beskeder|penge|sms*|alt|jeg|går|laver
            kontrollere*|overvåger|stalker|forfølger|chikanere*|stalke* .. \(Danish.me)|hende|alt|os
            må|lader|får .. \(Danish.not) .. se|gå|have|mødes|tale|være|besøge|arbejde .. venner|veninder|familie*|ud|nogen|andre|hjemmefra|min|alene
            må \(Danish.not) .. se|gå .. venner|ud|familie
            rører|rørte|røre|tager|tog|befamler|befamlede .. ved|på \(Danish.me)|hende|bryst*|numse*|mig
            gramser|gramsede|befamle*|krænk*|krænker|forgreb|forgrebet|forgribe*|misbrugt|misbruger|misbrug|antaste* .. \(Danish.me)|hende|mig|seksuelt|sexuelt|af|min|på
            seksuel*|sexuel* .. overgreb|misbrug*|krænk*|chikane|vold|udnyttet|tvang
            overgreb*|incest|blufærdigh*
            seksuelt misbrug*
            seksuelt|sexuelt
            sex .. selvom|imod|mod|uden .. nej|vil|samtykke|vilje|lyst|ikke
            sagde|siger nej .. sex|alligevel|stadig|fortsatte
            mod min|hendes|hans vilje
            krisecenter*|krisecentre|kvindekrisecenter|tilhold*|polititilhold|kvindehjem*
            nedgør|nedgøre|ydmyger|ydmyge*|håner|kalder .. \(Danish.me) .. hele|altid|luder|grim|dum|værdiløs|hver|dag
            psykisk|fysisk|økonomisk|verbal vold|voldelig|terror|misbrug
            gaslight*|narcissist*|psykopat*
            holder|holdt .. \(Danish.me)|hende .. fast|nede
            tog|tager|greb|griber .. fat .. hals*|hår*|arm*|mig
            trækker|trak|hev|river .. i|\(Danish.me)|hår*
            ! bliver|blive .. ved med at slå|sparke|true
            ! \(hits) .. \(Danish.me)|hende .. ikke længere|mere
            ! holder|stopper aldrig|ikke .. slå
            knivstukket|stak .. kniv|mig|ham
            volds* .. ham|hende|kæreste
            lægger|lagde|ligger|presser .. oven|på .. mig|på .. selvom|nej|ikke
            selvom|trods .. siger|sagde .. nej
            blå mærker .. over|overalt|hele|arm*|krop*|hals*|lyver
            blå mærker & lyver|skjuler|gemmer|manden|kæreste*
            må|får \(Danish.not) .. gå ud|udenfor|alene .. alene|for
            brødre*|far|familie*|han .. holder|overvåger|følger|vogter .. øje|mig|med|hende
            holder øje .. med mig|hende
            greb|tog|tager|holdt .. \(Danish.others)|mig .. om|i|på halsen|struben
            stak .. mig|hende .. en|flad*|lussing*
            sender|sende|sendt|tvinger .. mig|hende|os .. til|tilbage .. hjemlandet|irak|somalia|pakistan|iran|udlandet
            sex|samleje|lå|kneppede .. med|mig .. mens|da|selvom .. sov|fuld|sover
            mens|da .. sov|sover & sex|rørte|tog|voldt*
            """,
        harmless: """
            slå|slår|slog|slået op|til|fra|ned|ind|ud|sammen|igennem|fast|sig|rod|nummer*|rekord*|computer*
            slår|slog|slå .. ordet|det .. op
            slog|slår|slå|slået os|sig|dig|jer|mig .. sammen|ned|ud|igennem|løs|til
            slår|slog .. hårdt|hårdest
            slår|slog det|mig at|hvor
            det slog|slår mig .. at|hvor|hvordan
            slå|slår|slog|slået .. tid|tiden|computer*|tv|lys*|græs*|ihjel
            klokken|hjertet slog|slår|banker
            slået .. fast|af .. information*
            skubber|skubbe|skubbet .. mødet|på|til|dato*|fristen
            banker|bankede .. hjerte*|under bordet
            misbrug .. systemet|regler|stoffer|alkohol
            misbruger|misbruger*|misbrugt .. systemet|stoffer|alkohol
            tvunget|tvinger|tvinge .. flytte|betale|sælge|søge|arbejde|lukke
            trækker|trak .. ud|fra|penge|skat*|kontanthjælp*|tilbage|mig op|sig
            kaster .. op|lys|mig over
            bange .. for .. højder|hunde|edderkopper|fly*|miste|tandlæge*
            bed|beder .. om|hjælp|dem|jer|ham
            """
    )

    static let danishThreat = Lexicon(
        .threat,
        in: .danish,
        signs: """
            truer|true|truet|truede|truende .. \(Danish.victims)|med|at|personale*
            \(Danish.they) truer|truet|truede
            bliver|blev|blevet|er truet
            trusler|trussel|truslen .. fra|mod|på|om|af|over|via|til .. mig|snap*|vold|ham|hende|eks*|familie|sms|sagsbehandl*|liv|insta*
            få|fik|får|fået|modtager|modtaget|sender|sendte|kommer .. trusler|trussel|trusselsbrev*
            dødstrussel*|dødstrusler*|mordtrus*|trusselsbrev*|livstruende|afpres*|bombetrus*|afpresning
            vil|skal|kommer|kunne|tænker|sværger|planlæg* .. dræbe|myrde|skyde|smadre|stikke|kvæle|brænde|sprænge|tæve|tæske|skade|ødelægge|slå .. ham|hende|mig|dig|jer|dem|nogen|alle|den|min|sagsbehandl*|ihjel|familie*|bror
            slår|slå|slog .. ham|hende|jer|dig|dem|mig|nogen|alle|sagsbehandl* ihjel
            slå|slår ihjel
            dræber|dræbe|dræbt|myrder|myrde|skyder|skyde|skyder|stikker|kvæler .. ham|hende|mig|dig|jer|dem|nogen|alle|min|bror|ned|familie
            smadre|smadrer|tæver|tæsker .. ham|hende|jer|dig|dem|sagsbehandl*|nogen|hovedet|ansigtet|den
            brænder|brænde|brænd .. ned|hus|kontor*|kommune*|rådhus*|jer|af|bil*
            sætte|sætter|satte .. ild .. til|på
            sprænge|sprænger|bombe|bomber|bomben|håndgranat*|sprængstof*
            ved|fundet|finder .. hvor .. du|i|jeg|sagsbehandl*|dine|jeres|hun|han .. bor|arbejder|børn|familie
            ved hvor du|i bor
            kommer|skal|får|vil .. betale|fortryde|bøde|lide|angre .. for|det|dette|at
            fortryde|fortryder .. det|dette|i|du
            kommer|skal .. efter|finde|hente|opsøge .. jer|dig|ham|hende|dem|mig
            hævn*|hævne*
            deler|dele|sprede|spreder|lægger|lægge|sender|sende|offentliggøre|vise|udgive .. billeder|billede|video*|nøgenbill*|nøgne|nudes .. af|hvis|ud|mig|op|online|til
            hævnporno|nøgenbill* .. del*|spred*|tru*
            har|bærer|bære|købt|går|fundet|fandt|skaffet|gemmer|viste|svinger|trak .. kniv|kniven|pistol*|våben|våbnet|gevær|økse|skydevåben|machete|knojern
            kniv|pistol|våben|gevær|økse .. hjemme|derhjemme|skole*|mod|lomme*|taske*|bil*|mig
            våben|skydevåben|pistol|bevæbnet|skyderi*|skudepisode|skoleskyderi*
            bande|banden|bander|gruppe|drenge|rockere|dealer* .. truer|tvinger|kræver|sælge|presser|skylder
            bande*|bandemedlem*|rocker* & sælge|truer|gæld|penge|skylder|tvinger|meldt|medlem*
            tru*|truer|tvinger|presser|kræver & sælge|gæld|stoffer|hash|skylder|bande*
            sælge|sælger .. for .. dem|banden|ham|gælden
            myrde|myrdet|mord|mordet|massakre|drab|drabet|drabe
            håber .. nogen .. skyder|dræber|slår
            stikker|stikke|giver|give .. jer|dig|ham|hende|en .. flad*|ned|tæv|bank|kniv
            du|i er døde|død|færdig
            du|i|han|hun skal dø
            pas på dig|jer|ryggen
            skære*|skærer|skære .. halsen|struben .. over|på|mig
            finder|finde|opsøger|henter .. mig|dig|jer|hende .. og|skær*|dræb*|slår
            skylder .. dem|ham|dem|penge & ellers|sker|tru*|søster|familie
            ellers .. sker .. der|det|min|mig|noget
            hvad jeg gør .. ved|mod|jer|ham
            ved jeg ikke .. hvad jeg gør
            drømmer|fantaserer|tænker .. om|på .. dræbe|slå|stikke|skyde|myrde|skade|kvæle
            stikke|stikker|stak .. chef*|ham|hende|mig|nogen|jer|lærer* .. ned
            truer|truede .. lægge|dele|billeder|nøgenbill*|sprede
            står|skriver|siger .. at|jeg .. jeg|du skal|kommer dø
            sms*|besked*|brev & skal dø|dræb*|dø|slå
            får|får .. nogle|en|et .. på .. hovedet|kassen|goddag|skrinet
            gemmer|gemt|opbevarer|fandt .. våben|pistol*|kniv*|stoffer
            """,
        harmless: """
            truet|truer|true|trues .. af|med|på .. udsættelse|arbejdsløshed|fyring|lukning|inkasso|foged*|udvisning|levebrød
            trussel*|trusler|truslen .. om .. arbejdsløshed|udsættelse|fyring|lukning|sanktion*
            slå|slår|slog .. ihjel .. for .. kop|kaffe|pizza
            dræbe|slå|dø .. for .. kaffe|kop|øl
            kunne slå|dræbe .. ihjel .. for
            slå|slår|slog .. tid|tiden .. ihjel
            skyde|skyder .. mødet|på|ud|til|genvej|skylden|fristen|penge|billeder
            bombe|bomber|bombet .. jer|dig|mig .. med .. spørgsmål|mails|reklame*|opkald
            bomber jer|dig
            har|købt .. kniv .. mad*|køkken*|sløv
            brænder .. for|sammen|inde|mad*|ud
            betale .. regning*|husleje*|skat*|tilbage|depositum
            dele .. billeder .. dokument*|af bolig*
            inkasso*|udlejer*|foged* .. truer
            truer .. inkasso*|foged*
            """
    )
}
