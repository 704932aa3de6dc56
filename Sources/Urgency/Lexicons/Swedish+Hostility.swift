import Identifiers

extension Lexicon {
    private static let insults =
        "idiot|idioter|idioterna|as|aset|svin|svinen|fitta|fittor|hora|horor|kossa|ko|fetto|slyna|subba|kärring|kärringar|kärringjävlar|cp|mongo|mongon|efterbliven|efterblivna|äckel|äcklen|avskum|pack|kräk|nolla|nollor|råtta|råttor|parasit|parasiter|luder|skit|skitar|jävel|jävlar|missfoster|psykon|psyko|dumhuvud*|inkompetent*|värdelös|värdelösa|oduglig*|äcklig|äckliga|korkad|korkade|puckade|pucko|puckon|dumma|rövhål|arslen|arsle|fascister|nazister|häxa|häxor"
    private static let groups =
        "blatte*|blattar*|invandrar*|muslim*|judar*|jude|judarna|zigenar*|romer|romerna|araber*|araberna|somali*|svartskall*|neger*|negrer*|bögar*|bögarna|transor|transorna|flykting*|utlänning*|utlänningar*|afghan*|kurder*|svarta|vita|finnar|homos*|syrier*|ryssar*|polacker|turkar*|hbtq*|kvinnor|feminist*|tiggar*|transperson*"
    private static let staff =
        "soc|socen|socialen|socialtjänst*|handläggar*|socialsekreterar*|soctant*|soctanter*|socialtant*|kommunen|myndighet*|fk|försäkringskassan|tjänstemän*|personal*|kurator*|ni|er"

    static let swedishHostile = Lexicon(
        .hostile,
        in: .swedish,
        signs: """
            \(Swedish.them) är|e|ä .. \(insults)
            ni|du|er|era|din|ditt|dina|era|jävla|jävel|fucking|äckliga|förbannade|helvetes|satans|fan .. \(insults)
            jävla|fucking|äckliga|förbannade|helvetes|satans|jävel|jävlaste|javla \(insults)|\(groups)|soc*|handläggar*|myndighet*|socialsekreterar*|kommun*
            \(insults) .. bunten|allihop|allihopa|allesammans
            \(staff) .. är|e|ä .. \(insults)
            handläggar*|socialsekreterar*|kurator* .. \(insults)
            dra|stick|far|brinn|ruttna .. åt|till|i helvete|fanders|skogen
            brinn|ruttna .. helvete*
            fuck|fuk er|dig|soc*|you|dej|myndighet*
            knulla|kyss|sug|slicka|ät .. dig|er|mig|min|skit
            håll käften|käft|truten
            hålla käften
            käften .. din|ditt|era
            hoppas .. ni|du|han|hon|dom|de|alla .. dör|dö|cancer|brinner|ruttnar|drabbas
            blatte*|blattar*|blattejävl*|svartskall*|neger*|negrer*|nigger*|zigenarjävl*|bögjävl*|bögjävel|bögfan|flatjävl*|judejävl*|judesvin|turkjävl*|muslimjävl*|sandneg*|apjävl*|kärringjävl*|sosseluder|sossesvin|tattar*|lappjävl*|finnjävl*|finnejävl*|transjävl*|nazist*|rasistsvin|jävlabög|horunge*|horungar*|socjävl*|soc-jävlar|socsvin*|fittjävl*
            skicka*|skickas|kasta*|sparka*|släng* .. hem|ut|tillbaka .. \(groups)|alla|dom|dem|dit
            skicka|kasta|släng|ut med hem|ut .. \(groups)
            \(groups) .. är|e|ä .. råttor|parasiter|kackerlack*|djur|apor|smuts*|kriminella|terrorist*|våldtäkts*|avskum|äckl*|sjuk*|ohyra|svin|onaturlig*|syndig*|mindre|cancer|vidrig*|pest*|skadedjur|smittsam*
            \(groups) .. får|tar|ska|borde|har .. allt|bidrag|inget|bostäder|våra|skjutas|utrotas|hem|stjäl|utvisas|försvinna
            \(groups) .. stjäl|snyltar|våldtar|förstör|utrota*|stinker|luktar
            parasiter|ohyra|kackerlackor|undermänniskor|rasfrämmande|utrota*|gasas|gaskammar*
            hatar .. \(groups)|\(staff)|er|dig
            svenskar .. får .. inget|inte|ingenting
            åk|dra|stick hem|tillbaka .. till|där|dit
            sverige .. åt|för svenskar*
            era|din|ditt|dina \(insults)
            vilka|vilken \(insults)
            jävla soc|socialen|kommun|myndighet
            \(groups) .. ska|borde|får .. \(Swedish.not) .. ha|få|bo|rösta|våra
            alla .. \(groups) .. borde|ska|måste .. utvisas|ut|bort|dö|hem
            skämmas|skäms .. era|ni .. \(insults)
            rasist*|rasistiska \(insults)
            släng|kasta|skicka|sparka ut|hem|bort dom|dem|de|alla
            rasistiska|äckliga svin|as|jävlar|idioter
            """,
        harmless: """
            \(insults) .. som|jag som
            kallar|kallade|kallas|kallat|kallad|skrek|skriker|skriver .. \(insults)|blatte*|neger*|svartskall*|zigenar*
            mig|mej|själv .. som .. \(insults)
            jag är|e .. \(insults)
            känner|kände .. \(insults)
            är|e jag .. \(insults)
            inte .. dum|idiot*
            oss|vi .. \(groups)
            """
    )
}

extension Swedish {
    fileprivate static let them = "ni|du|han|hon|dom|de|alla|den|personalen|handläggaren|soc|socialen"
}
