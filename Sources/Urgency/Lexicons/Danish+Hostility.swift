import Identifiers

extension Lexicon {
    private static let insults =
        "idiot|idioter|idioterne|svin|svinene|luder|ludere|ko|køer|kælling|kællinger|røvhul|røvhuller|spasser|spassere|mongol|mongoler|klaphat|klaphatte|taber|tabere|afskum|parasit|parasitter|rotte|rotter|lort|skid|skiderikker|fede|fisse|fisser|kusse|kusser|narhoved|nar|narrøve|inkompetent*|ubrugelig*|ubruglig*|klamme|klam|dumme|retarderet|retarderede|nazist*|fascist*|psykopater|psykopat|møgkælling*|møgsvin|åndssvag|åndssvage|hykler*|værdiløs*|udskud|bæskubber|tøs|hore|udueli*|uduelig*|heks|hekse"
    private static let groups =
        "perker*|indvandrer*|udlænding*|muslim*|jøder|jøde|jøderne|sigøjner*|romaer*|arabere*|araber*|somaliere|somalier*|neger*|negre*|bøsser*|bøsserne|homoer|transer|transkønnede|flygtning*|sorte|hvide|lesbiske|syrere*|afghaner*|tyrkere*|polakker*|rumæn*|kvinder|feminist*|muhamedan*|handicappede|grønlænder*|tiggere|kurdere"
    private static let staff = "i|du|sagsbehandler*|socialrådgiver*|kommunen|kommune|jobcenter*|medarbejder*|personale*|de|hun|han|hende|socialforvaltning*|systemet|alle|rådgiver*"

    static let danishHostile = Lexicon(
        .hostile,
        in: .danish,
        signs: """
            i|du|de|alle .. er .. \(insults)
            \(staff) .. er .. \(insults)
            fucking|skide|klamme|lede|forpulede|forbandede|satans|fandens|lorte|møg|dumme|fede|forpulet \(insults)|\(groups)|sagsbehandler*|kommune*|jobcenter*
            din|dit|jeres|jer|dine .. \(insults)
            sikke|hvilke|nogle .. \(insults)
            lorte*|møgkommune*|lortekommune*|lortesystem*
            sagsbehandler*|socialrådgiver* .. \(insults)
            skrid|rend|gå|brænd|rådn .. ad|af|til|i|op|mig .. helvede|pommern|røven|hede
            rend mig
            fuck|fuk jer|dig|kommunen|off|you|af|alle|jobcenteret
            hold kæft|mund|kæften|kaje|bøtte
            luk røven|kæften|lort
            røvpule|slik|kys|sut .. min|mig
            håber .. i|du|han|hun|de|alle .. dør|brænder|kræft|rådner|lider
            perker*|perkere|neger*|negre*|sandneger*|bøsserøv*|bøssekarl*|bøssesvin|sigøjnersvin|jødesvin|muslimsvin|abekat*|fejlfarve*|landsforræder*|transe|transer|muhamedaner*|luderbarn*|møgperker*|spasser*|undermenneske*|kameldriver*|grønlænderstiv
            send|sende|smid|spark|smide .. hjem|ud|tilbage .. \(groups)|dem|alle|de
            send|smid|spark|udvis|deporter .. \(groups)|dem|alle .. hjem|ud|tilbage
            \(groups) .. hjem|ud|tilbage .. til|af|hvor|landet|danmark
            \(groups) .. er .. rotter|parasit*|dyr|aber|kakerlak*|kriminel*|terrorist*|voldtægt*|afskum|klam*|syge|svin|unaturlig*|skadedyr|pest|kræft|tyve|beskidte|dovne|dumme|undermenn*
            \(groups) .. får|tager|stjæler|skal|burde .. alt|penge|vores|bare|skydes|hjem|udryddes|væk|udvises|boliger|det
            \(groups) .. stjæler|nasser|snylter|voldtager|stinker|lugter|ødelægger
            danskere* .. får .. ikke|intet|ingenting
            parasitter|kakerlakker|undermennesker|udrydde*|gasses|skadedyr
            hader .. \(groups)|jer|dig|sagsbehandler*|kommunen
            rejs|skrid|gå|tag hjem|tilbage .. hvor|til|kom
            danmark for danskere*
            \(groups) .. skal|burde|må .. \(Danish.not) .. have|få|bo|være|vores
            alle .. \(groups) .. burde|skal|skulle .. ud|hjem|smides|udvises|væk
            skamme|skam .. jer|dig .. jeres|i .. \(insults)
            \(groups) .. burde|skal .. smides|sparkes|kastes
            racist*|racistiske \(insults)
            smid|send|spark|kast dem|de|alle ud|hjem|væk
            """,
        harmless: """
            kalder|kaldte|kaldt|kaldes|råber|råbte|skriger|skrev .. \(insults)|perker*|neger*|bøsserøv
            føler|følte|føle .. \(insults)
            jeg er .. \(insults)|\(groups)|bøsse
            mig selv|som en .. \(insults)
            som en \(insults)
            i er .. gode|søde
            """
    )
}
