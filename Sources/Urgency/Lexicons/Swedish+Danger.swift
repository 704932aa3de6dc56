import Identifiers

extension Lexicon {
    static let swedishSuicide = Lexicon(
        .suicide,
        in: .swedish,
        heedsNegation: false,
        signs: """
            självmor*|självmård*|suicid*|sucid*|suecid*|självskad*|självskära*|avskedsbrev*|dödslängtan|livstrött|livsleda
            kms|unalive|unalived|unaliva|kys|sewerslide|sewercide|suicide
            ta|tar|tog|tagit|taga .. livet|liv|livett av mig|mej|sig|sej|honom|henne|oss|dig|dom
            ta|tar|tog|tagit sitt|mitt|eget|livet liv|av
            ta|tar|tog|tagit mitt|sitt|ditt eget liv
            orkar|orka|orkade|pallar|palla|vill|ville|vil|förmår|klarar|klara .. \(Swedish.not) .. leva|lev|levä|liv|livet
            orkar|orka|pallar|vill .. leva \(Swedish.not)
            \(Swedish.not) orkar|pallar|vill .. leva|livet
            \(Swedish.not) vill|orkar finnas|existera|va|vara .. mer|mera|längre|till|här
            vill|ville|borde|orkar|önskar .. \(Swedish.not) finnas|existera|va|vara .. mer|mera|längre|till|här|nånstans
            vill|ville|borde|orkar|önskar .. \(Swedish.not) finnas|existera
            önskar .. \(Swedish.not) fanns|fötts|född|levde|vaknade|existerade
            slippa|slutar|sluta|upphöra finnas|leva|existera|andas
            sluta|slippa|slipper .. leva|livet|vakna
            vill|ville|vil|vilja|hoppas|önskar .. dö|dö|dog|dör|försvinna
            vill|orkar|borde .. dö
            jag|ja .. borde|ska|kommer|tänker|tänkt .. dö
            lika gärna .. dö|död|borta
            önskar .. död|borta
            bättre .. utan mig|mej
            bättre|skönare|skönt|lättare .. död|borta|dog|försvann|fanns
            ingen|inga|nån|någon .. märka|märker|sakna|saknar|bry|bryr .. försvann|dog|borta|mig|fanns|försvinner|dör
            trött|less|leds|less .. livet|leva|allting
            \(Swedish.not) .. mening|menig|meningen|vits|poäng|hopp med|att|i .. leva|livet|existera
            meningslöst|hopplöst .. leva|livet
            livet|liv .. meningslöst|poänglöst|hopplöst|skit
            livet|leva .. \(Swedish.not) .. värt|mening
            göra|gör|gjorde|få slut på .. allt|allting|alltihop|livet|lidandet
            avsluta|avslutar .. liv|livet|allt|mig
            somna|sova|somnar .. \(Swedish.not) .. vakna|vaknar
            aldrig|inte .. vakna|vaknar .. mer|igen|upp|imorgon
            skär|skära|skar|skurit|skärt|skärer|rispa*|ritsa*|karva*|sticker .. \(Swedish.me)|sig|sej|själv
            skär|skära|skurit|rispa*|skar .. armar*|arm|handled*|lår*|ben|underarm*
            bränner|bränna|bränt|bränd .. \(Swedish.me)|sig själv
            skada|skadar|skadat .. \(Swedish.me)|sig|sej .. själv|flit
            skada|skadar|skadat .. \(Swedish.me)|sig|sej
            gör|göra|gjort .. \(Swedish.me)|sig|sej .. illa .. själv
            slår|slå .. \(Swedish.me)|sig|sej själv
            hoppa|hoppar|kasta|slänga .. framför|från|utför tåg*|bron|bro|balkong*|tak*|tunnelban*|fönst*
            hänga|hänger|hängde|hängt|skjuta|dränka|strypa|döda|dödar|förgifta|kväva .. \(Swedish.me)|sig|sej .. själv
            hänga|skjuta|dränka|döda|ha ihjäl \(Swedish.me)|sig|sej
            överdos*|od:a|oda
            sparat|sparar|samlat|samlar|hamstra*|gömt .. tablett*|piller|pillren|medicin*|sömntablett*
            ta|tagit|tar|tog .. alla|hela|massa|massor|burken .. tablett*|piller|medicin*|sömntablett*
            testament* & dö|döden|borta|farväl|adjö
            skriv* .. brev|avsked|farväl & ge|gett|gav|gett|skänk* bort
            skriv* .. avsked*|farväl*|adjö
            tänker|tänkt|funder*|drömmer .. på|om .. döden|dö|död|dödstankar
            dödstank*|självdestruktiv*|mörka tankar
            leker|lekt .. med tanken .. död*|dö
            \(Swedish.not) .. ser .. någon|nån|ingen|väg framtid|utväg
            ser ingen framtid|utväg
            vara|va|bli .. en börda .. alla|familj*|er|dom
            trillar|trillat|trycka .. av pinn
            barcode|barcodes|streckkoder .. arm*|min*
            catscratch*|sh:ar|sha
            dö .. i natt|ikväll|imorgon|nu
            svälter|svälta|kräks|spyr .. \(Swedish.me)|sig|med|efter
            hade .. \(Swedish.not) .. mig .. varit .. bättre
            tack .. för .. allt .. hejdå|farväl|adjö|förlåt
            farväl|adjö|hejdå .. världen|allihop|alla|alltid
            stå|står|hålla|håller .. inte ut .. längre|mer|livet
            vill .. bort|slippa .. från allt|allting|livet|smärtan|världen
            vill .. att .. allt|det .. ska .. ta slut|sluta|vara över
            trött|less|orkar|less .. på|inte .. finnas|existera|leva
            inte mer|längre & bort|slut .. från|allt|med|på
            orkar \(Swedish.not) mer .. vill|bara|bort|slut
            om jag \(Swedish.not) fanns|levde|existerade
            hur många|mycket .. tablett*|alvedon*|piller|ipren*|sömntablett*|sömnpiller .. dö|dö|dödlig*|krävs
            dö|dödlig* .. av|dos .. tablett*|alvedon*|piller
            försökt|försöker|försökte .. ta sitt|livet|liv .. liv|av|två|flera
            försökt|försökte .. ta livet|sitt|mitt
            hoppa|hoppar|slänga .. från|framför|utför|av .. bro*|tåg*|tak*|balkong*|klippa*
            rispar|rispat|rispa|skärsår|ärr .. arm*|handled*|mig|igen
            ingen|inga utväg|utvägar|väg ut
            vill|ville .. bara|gärna .. bort|försvinna .. allt|igen|inte|för
            ångest & dö|leva|skär|rispa*
            tröttnat|tröttnade|less|färdig|fått|trött .. på|med|nog .. livet|leva|allt
            om jag hoppade|hoppat|dog|dött|försvann|försvinner|hoppar
            sluppit|slippa|slipper .. mig .. om|jag
            rakblad*|rakhyv*|skalpell* .. fickan|arm*|gömt|sängen|mig|under|har
            vet .. hur|när|var jag .. göra|ska .. det|slut & livet|dö|leva
            \(Swedish.not) vill|orkar|önskar .. leva|livet|existera
            """,
        harmless: """
            dör|dog|dö|död av skratt|tristess|nyfikenhet|hunger|värme|garv|uttråkning
            ta|tar livet lugn*|lite|lättare|som
            vill|ville .. \(Swedish.not) .. finnas|vara|va med|kvar|registrerad
            vill .. \(Swedish.not) leva .. med|på|som|ihop|tillsammans|utan
            orkar .. \(Swedish.not) leva .. så|ihop|tillsammans|på|med
            skär|skära|skar|skurit ner|ned|upp|av|in|bort|grönsak*|bröd*
            skar|skär|skurit|skära sig|mig på|när
            hoppas|vill .. \(Swedish.not) .. försvinna|försvinner
            min|telefon*|mobil*|batteri* dör
            """
    )

    static let swedishAcute = Lexicon(
        .acute,
        in: .swedish,
        heedsNegation: false,
        signs: """
            låst|låser|låste|inlåst .. in .. \(Swedish.me)|oss|henne|honom|sig|barn*
            låst|låser|låste|spärrat .. \(Swedish.me)|oss|henne|honom|sig|barn* .. in|inne|på|i
            inlåst|instängd|instängda|fastbunden|fasthållen
            får|kommer|släpper \(Swedish.not) .. ut|ut från|härifrån .. rum*|lägenhet*|huset|hemma
            släpper \(Swedish.not) ut .. mig|mej|oss|henne
            överdos*|överdoserat
            tagit|tog|svalt|svalde|ätit|åt|käkat|tar .. hela|alla|många|massa|massor .. tablett*|piller|pillren|medicin*|alvedon*|sömntablett*|burken|kartan|asken
            tagit|svalt|tog .. tablett*|piller|pillren|medicin* .. hela|alla|massor|jättemånga|för
            blöder|blödning*|forsar|blödde|bloder
            blod .. överallt|golvet|sprutar|rinner
            \(Swedish.not) .. sluta*|slutar|stoppa* .. blöda|blod*
            \(Swedish.not) .. luft
            \(Swedish.not) .. andas|andes
            andas \(Swedish.not)
            medvetslös*|avsvimmad|svimmat|livlös|kramper|krampar|okontaktbar
            vaknar|vakna|reagerar|rör .. \(Swedish.not) & drick*|druckit|tablett*|tagit|full|piller|drog*|andas|sig
            vaknar|vakna .. \(Swedish.not) .. han|hon|kompis*
            kompis*|mamma|pappa|han|hon|brorsa*|tjej*|sambo* vaknar \(Swedish.not)
            går \(Swedish.not) .. väcka|väckas|kontakta
            står|sitter|är .. på|vid bron|broräcket|balkongräcket|taket|kanten|spåret|rälsen|perrongen
            står|väntar|bankar|dunkar|sparkar|slår|är .. utanför|på dörren|dörr|fönstret|lägenheten .. nu|hjälp|rasande|skriker|snälla
            utanför .. dörr*|huset|fönst*|porten & hjälp|nu|bankar|rädd|snälla|skriker|hota*
            bankar|bultar|dunkar|sparkar .. dörr*
            försöker|håller på .. bryta|slå|ta sig .. in|sig
            gömmer|gömt .. \(Swedish.me)|oss .. i|på|under|från|för
            låst|inlåst .. på|i toa*|badrum*|sovrum*|garderob*|rummet
            ring|skicka .. polis*|ambulans*|112 .. nu|snälla|hjälp|fort
            skicka|behöver polis*|ambulans*
            hjälp .. snälla|mig|nu .. fort|nu
            snälla hjälp|skynda .. nu|fort|snabbt
            han|hon|dom|de|pappa|mamma|mannen .. \(hits) .. just nu|nu|precis
            just nu .. \(hits) .. \(Swedish.victims)
            ska|tänker|kommer|måste|vill .. göra|gör|dö|dö .. inatt|ikväll|ikväll|imorgon|imorrn|idag
            ska|tänker|kommer|gör .. göra|gör|det .. i natt|kväll|morgon|dag
            min|mitt sista kväll*|natt*|dag*|meddelande*
            skurit|skar .. \(Swedish.me)|sig .. för|slutar|blod*|djup*|pulsåder*
            jag .. kommer .. dö .. nu|ikväll|inatt
            skadad|skjuten|knivhuggen|huggen|påkörd .. nu|blöder|ambulans*|hjälp
            tagit|svalt|svalde|ätit|tog|käkat .. 4-500 .. tablett*|piller|alvedon*|ipren*|medicin*|sömntablett*|panodil*
            andas .. knappt|konstigt|dåligt|svagt
            ligger .. på|i .. golvet|marken|sängen .. & andas|vaknar|rör|svarar|medvetslös*|blod*
            slå|slår|bryta|bryter|ta|sparka .. sig|in .. in .. dörr*|fönst*|genom|i
            tänker|ska|kommer|vill .. hoppa|göra|skjuta|hänga .. ikväll|inatt|nu|idag|i
            svimmat|svimmade|kollapsat|kollapsade|medvetslös
            får \(Swedish.not) .. kontakt & svimma*|hon|han|ligger|golv*
            skriker|säger|hotar .. att .. ska|skär|hoppar|hänger|skära .. sig .. nu|skära
            skära|skär|hoppa|hänga .. sig nu
            låst|låser .. in .. med|sig .. kniv|tabletter|piller|pistol
            """,
        nearOthers: """
            ikväll|inatt|nyss|nuu|nuuu|akut|genast|omedelbart|imorrn|inatt
            just|direkt nu
            i kväll|natt|morgon|dag
            nu snälla|hjälp
            svara fort|snabbt
            fort|snabbt snälla
            hjälp nu|snälla|fort|mig
            på väg hit|hem
            skynda
            112
            """,
        harmless: """
            låst .. ute|ut
            inlåst .. system*|konto*|fil*
            blod*|blöder .. mens*|prov|vårdcentral*
            behöver .. ambulans* .. faktura*|räkning*
            slår|slå .. in .. \(Swedish.me)
            """
    )

    private static let hits = "slår|sparkar|stryper|misshandlar|hotar|skriker|kastar|våldtar|bankar|jagar"
}
