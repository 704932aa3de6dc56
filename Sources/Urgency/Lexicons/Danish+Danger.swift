import Identifiers

extension Lexicon {
    private static let self_ = "mig|sig|mej|os|dig|ham|hende"

    static let danishSuicide = Lexicon(
        .suicide,
        in: .danish,
        heedsNegation: false,
        signs: """
            selvmord*|selvmor*|suicid*|sucid*|selvskad*|cutter|cutte|cuttet|cutting|afskedsbrev*|selvmods*|livstræt*|livslede
            kms|kys|unalive*|sewerslide|ctb
            tage|tager|tog|taget|tar|ta .. livet|liv .. af .. \(self_)
            tage|tager|tog|taget|tar|ta .. mit|sit|eget|dit .. liv
            gider|gad|orker|orkede|vil|ville|magter|kan|ønsker|gidder .. \(Danish.not) .. leve|live|livet|eksistere|lev
            \(Danish.not) .. leve|livet|eksistere .. mere|længere|mer|engang
            vil|gider|orker|ønsker .. \(Danish.not) .. være|vær|findes .. her|mere|mer|til|længere|live
            vil|ville|gerne|ønsker|burde|håber|hellere|klar|skal .. dø|dør|død|forsvinde|døde
            ønsker|ønskede|gid .. var|jeg|blev .. død|født|væk|aldrig
            lige så godt|gerne .. dø|død|være død
            bedre|lettere|nemmere .. uden mig|mej
            bedre|lettere|nemmere .. død|væk|borte|forsvandt
            ingen|nogen .. opdage|savne|mærke|bemærke|bryder|ligeglad .. mig|døde|væk|forsvandt|død
            træt .. livet|leve|alt|alting
            ingen|intet|ikke .. mening|formål|grund|håb .. med|til|i .. livet|leve|alt|tilværelsen
            meningsløst|håbløst .. livet|leve|alt
            livet|liv|tilværelsen .. meningsløst|håbløst|ligegyldigt|ikke .. værd
            livet|leve .. \(Danish.not) .. værd|mening
            gøre|gør|sætte .. ende|slut|stopper .. på .. det|livet|alt|hele|lidelserne|mig
            gøre|gør .. en ende
            afslutte*|slutte|ende .. livet|liv|alt|hele
            falde|sove|falder|sov .. \(Danish.not) .. vågne|vågner|vågnet
            \(Danish.not) .. vågne|vågner .. op|igen|mere|imorgen
            skærer|skære|skar|skåret|rister|ridser .. \(self_)|arme*|håndled*|lår*
            cut|cutter|skade|skader|skadet|brænder|brænde|kradser|gøre|gør|slår|slå .. \(self_) .. selv|ondt|fortræd
            skade|skader|skadede \(self_)
            slå|slår|slog .. \(self_) .. selv ihjel
            slå|slår|hænge|hænger|skyde|drukne|dræbe|kvæle|forgive .. \(self_) .. selv|ihjel
            hænge|skyde|drukne|dræbe|aflive mig|sig
            hoppe|springe|kaste|hopper|springer .. ud|foran|fra|mig .. bro|broen|tog|toget|tag|taget|altan*|vindue*
            foran toget|et tog
            overdosis|overdosere*|overdose
            samlet|samler|gemt|gemmer|hamstr*|sparet .. piller|medicin*|tabletter|sovepiller|panodil*
            tage|taget|tager|tog .. alle|hele|masse|mange|glas* .. piller*|medicin*|tabletter*|sovepiller|panodil*
            skrev|skrevet|skriver|skrive .. brev|breve|afsked*|farvel & givet|gav|give|giver|foræret .. væk|bort
            givet|gav|give|giver|foræret .. væk|bort & brev|breve|farvel|testamente|afsked
            skrev|skrevet|skriver .. afsked*|farvel*
            tænker|tænkt|tænke|drømmer|fantasere* .. på|om .. døden|dø|død
            døden|død .. tanke*|befriels*|lettels*
            dødstanke*|selvdestruktiv*
            mørke tanker
            ser|se .. ingen|ikke .. fremtid|udvej|vej
            ingen .. fremtid|udvej
            byrde .. alle|familien|for
            er|føler .. byrde
            tak for alt .. farvel|undskyld
            farvel .. verden|alle|for altid
            vil .. væk|slippe .. fra .. hele|alt|livet|verden|alting
            vil|ønsker .. at .. alt|det|smerten .. skal .. stoppe|slutte|holde|forbi
            give|giver|givet|gav op .. livet|alt|leve
            holder|holde|klarer|klare|magter .. \(Danish.not) .. ud|mere|længere .. livet|mere|længere|leve
            orker|kan|magter \(Danish.not) mere|mer .. nu|alt|livet|dø
            sulter|sulte|kaster .. \(self_) .. op|selv
            snitter|barberblad*|skalpel .. \(self_)|arm*|gemt|under
            mistet .. livslyst*|lysten
            livslyst*|lysten til at leve
            hellere|gerne .. død|dø
            kan|ser|se .. ikke|ingen .. se|nogen|udvej .. udvej|udveje
            nemmere|bedre|lettere .. for alle|dem|andre .. hvis|uden .. jeg|mig
            hvis jeg \(Danish.not) .. var|fandtes|levede .. her|til
            hvis jeg \(Danish.not) var|fandtes|levede
            hvor mange|meget .. panodil*|piller*|tabletter*|medicin .. dø|dør|dødelig*
            kan \(Danish.not) mere|mer|længere .. vil|bare|orker|væk
            vil|ville .. væk fra alting|alt|livet|verden|det
            vil bare væk|forsvinde|dø
            hopper|springer|hoppe|springe .. ud|fra|af .. bro*|tag*|altan*|vindue*|tog*
            skærer|skære|skåret .. i .. mig|sig|selv|mig selv
            begyndt .. skære|cutte|skade .. mig|igen|i
            forsøgt|prøvet|prøvede|forsøgte .. tage|begå .. livet|selvmord|liv|sit
            træt .. hele|alt|livet|leve & udvej|mere|ikke .. udvej|leve|mere
            ved .. hvordan|hvornår .. gør|gøre .. det
            sluppet|slippe|slap .. for mig
            hvis|så jeg .. hoppede|sprang|døde|forsvandt|hopper|springer
            barberblad*|kniv|skalpel* .. lommen|armen|gemt|tasken & mig|går|cut*|skær*|lommen
            nok|færdig .. med|af livet
            \(Danish.not) vil|gider|orker|ønsker .. leve|livet|eksistere
            """,
        harmless: """
            dør|døde|dø|død .. af .. grin|latter|nysgerrighed|sult|kedsomhed|pinlighed|varme
            vil|ønsker|gider .. \(Danish.not) .. være|findes .. med|registreret|i jeres
            gider|vil|orker .. \(Danish.not) .. leve .. sammen|med|på|som
            skære|skærer|skar|skåret .. ned|op|grøntsag*|brød*
            slog|slå|slår .. tiden|tid ihjel
            mobil*|telefon*|batteri* .. dør|dø|død
            vil gerne være her
            være her .. til|kl|længe
            """
    )

    private static let hits = "slår|sparker|kvæler|truer|skriger|råber|smadrer|voldtager|banker|kaster|jagter"

    static let danishAcute = Lexicon(
        .acute,
        in: .danish,
        heedsNegation: false,
        signs: """
            låst|låser|låste|spærret .. \(Danish.me)|os|hende|ham|sig|børn*|inde .. inde|ind
            låst|låser|spærret|indespærret inde
            indespærret|bundet
            kan|må|kommer|lader|slipper .. \(Danish.not) .. komme|slippe|lukke|gå|mig ud|herfra|væk|lejlighed*
            lukker|slipper|lader .. \(Danish.me)|os|hende .. \(Danish.not) .. ud|gå
            overdosis|overdoseret
            taget|tog|slugt|spist|tager .. hele|alle|alt|mange|masse|glas*|20 .. piller*|tabletter*|medicin*|panodil*|glas*|pakke*|pakken|dem
            taget|tog|slugt|spist .. piller*|medicin|panodil* .. hele|alle|mange|masse
            bløder|blødning*|bløde|blødte
            blod .. overalt|gulvet|vælter|sprøjter|løber|fosser
            \(Danish.not) .. stoppe*|stopper|holde|holder .. bløde|blødning*|blod
            \(Danish.not) .. få|får|trække|trækker .. luft|vejr*|vejret
            \(Danish.not) .. trække|trækker|ånde|ånder
            trækker|ånder \(Danish.not)
            bevidstløs*|besvimet|livløs*|kramper|ukontaktbar
            \(Danish.they) vågner|reagerer \(Danish.not)
            vågner|vågne|reagerer|vække .. \(Danish.not) & drukket|piller|taget|stoffer|hun|han|fuld|tabletter
            kan \(Danish.not) .. vække|vækkes|vågne
            står|sidder|er .. på|ved|ude .. bro|broen|taget|kanten|altanen|skinnerne|perronen|sporet
            hamrer|banker|sparker|dunker .. på|i|ind .. dør|døren|vinduet|ruden
            står|venter|er .. udenfor|uden|foran .. dør*|døren|vindue*|huset|nu|for
            uden for|foran døren|huset .. hjælp|nu|råber|truer
            prøver|forsøger .. bryde|komme|brase .. ind
            gemmer|gemt|skjult .. \(Danish.me)|os .. i|på|under|fra|for|bag
            låst .. toilet*|badeværelse*|soveværelse*|værelse*
            ring|send|tilkald .. politi*|ambulance*|112
            brug for|har .. politi*|ambulance*
            hjælp .. hurtigt|nu|skynd
            skynd jer|dig .. nu|hjælp|kom|hurtigt
            \(Danish.they) .. \(hits) .. lige nu|i øjeblikket
            lige nu .. \(hits)
            gør|gøre|slutter|afslutter|dør|tager|tage .. det|mig|livet|liv .. i nat|aften|dag|morgen
            gør|gøre|dør|slutter .. i nat|aften|morgen|dag
            i nat|aften .. gør|dør|slutter|tager .. det|jeg|livet|liv
            sidste nat|aften|dag|besked|gang .. min|jeg|farvel|liv|nogensinde
            min sidste nat|aften|dag|besked
            skåret|skar|skåret .. \(self_) .. dybt|stopper|bløder|pulsåre*
            stukket|skudt|knivstukket .. nu|bløder|hjælp|lige|ambulance
            kommer .. efter|og .. mig|slår|dræber .. nu|lige
            taget|slugt|spist|tog|slugte|ædt .. 4-500 .. panodil*|piller|tabletter|pamol*|medicin|sovepiller|ipren*
            trækker|ånder|får .. næsten|knap|dårligt .. vejret|luft|ikke
            trækker .. ikke|næsten .. vejret
            vejret|luft .. ikke|næsten|knap
            ligger .. på|i .. gulvet|jorden|sengen & vejret|vågner|ånder|reagerer|bevidst*|blod
            komme|kommer|bryde|brase|sparke .. ind .. gennem|døren|vinduet|ad
            springer|hopper|gør|skyder|hænger .. i aften|nat|dag|nu
            springer|hopper i aften|nat|dag
            svar .. hurtigt|nu|straks .. han|hun|jeg|kniv|hjem
            besvimet|besvimede|kollapset|kollapsede|bevidstløs
            kan|får \(Danish.not) .. kontakt & besvim*|hun|han|ligger
            skriger|siger|truer .. at|med .. skærer|springer|hopper|hænger .. nu|selv
            skærer|springer|hopper|hænger .. sig|selv .. nu
            låst .. inde .. med .. kniv|piller|pistol|barberblad*
            taget|tog|slugt|spist|tager .. hele|alle|alt|mange|masse .. sovepiller|pamol*|smertestillende|sovemedicin
            """,
        nearOthers: """
            lige|netop nu
            i aften|nat|morgen|dag
            nu hjælp
            hjælp nu|hurtigt|mig
            omgående|straks|akut|øjeblikkelig|øjeblikkeligt|hurtigt|inat|iaften|idag|imorgen|nuu|nuuu
            på vej hjem|herhen
            112
            skynd jer
            """,
        harmless: """
            låst .. ude
            bløde .. krav|punkter|overgang
            bløder .. menstruation
            blod* .. prøve*
            """
    )
}
