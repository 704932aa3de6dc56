import Identifiers

extension Lexicon {
    private static let harms =
        "slår|slog|slå|slået|tæsker|tæver|banker|sparker|skubber|kvæler|ryster|rusker|ruskede|råber|skriger|truer|låser|mishandle*|misbrug*|misbruger|krænker|voldtager|rører|rørte|nedgør|river|niver|lussing*|brænder|befamler|smækker|hader"
    private static let drugs =
        "drikker|drak|fuld|fulde|stoffer|druk|alkohol*|hash|ryger|høj|skæv|kokain*|coke|amfetamin*|heroin|misbrug|misbruger|misbrugere|beruset|påvirket|narko*|sprut|piller|stiv|pot|joints"

    static let danishChild = Lexicon(
        .child,
        in: .danish,
        signs: """
            underretning*|underrette*|underretningspligt*|børnemishand*|børnemisbrug|vanrøgt*|omsorgssvigt*|svigtet|børneporno*|groom*|pædofil*|pædo|incest|vanrygt*
            anmelde|melde .. forældre*|mor|far|omsorg*|børne*|familie*
            \(Danish.child) .. lider|udsat|svigtes|vanrøgt*|mistrives|fare|mishandl*|omsorgs*|skade
            \(harms) .. \(Danish.child)
            \(Danish.parents) \(harms)
            \(Danish.parents) .. \(harms) .. \(Danish.me)|os|lillebror*|lillesøster*|søskende|min|mine|mor|far
            \(harms) .. \(Danish.me) & 5-17
            5-17 & \(Danish.parents) .. \(harms)|drikker|fuld|ond|bange|voldelig|smed
            \(Danish.parents) .. \(drugs)
            \(drugs) .. når|mens|foran|med|har|omkring|hver .. \(Danish.child)
            \(Danish.child) & \(drugs) .. hver|når|foran|altid|hele|hjemme|dag
            \(Danish.child) .. bange|rædselsslagen|frygter|skræmt .. for|hjem .. \(Danish.parents)|ham|hende|sin
            \(Danish.child) .. alene|overladt|opsyn|indelåst|selv .. hjemme|natten|hele|til|timer
            \(Danish.child) alene .. hjemme|ude|natten
            alene hjemme .. \(Danish.child)|natten|dage|nat
            efterlad*|lader|lade|forlader|ladt .. \(Danish.child)|os|mig .. alene|selv|hele
            \(Danish.child)|mig|os|vi .. får|fået|giver|har|få .. ingen|ikke|intet|næsten|aldrig .. mad|spise|morgenmad|aftensmad|tøj
            \(Danish.child) .. sultne|sulten|sulter|beskidt|beskidte|underernær*|lugter|fryser|snavset
            ingen|ikke|aldrig|intet .. mad .. hjemme|køleskab*
            holdt|stoppet|nægter|vil .. op|ikke .. give|giver .. mad|spise .. \(Danish.child)
            stoppet|holdt .. give .. mad
            \(Danish.child) & blå|brandmærk*|sår|mærker|brandsår .. mærker|krop*|arm*|ryg*
            \(Danish.child) & skriger|græder|gråd|skrig|skrigende .. natten|nat|hele|timer|hver|nabo*
            \(Danish.child) .. ser|så|set|hører|hørte|overvære*|vidne|oplever .. når|hvordan|vold*|skænd*|slag*|på
            foran .. \(Danish.child)
            gravid*|venter & \(drugs)
            ammer|amme & \(drugs)
            skade|skader|ryste|ryster|rystede|ruske|tabe|kvæle|smide|dræbe|slå|kaste .. min|mit|baby*|barn|barnet|spædbarn*|søn|datter
            bange .. skade|slå|gør|ryste|gøre .. \(Danish.child)
            mister|mistet|miste .. kontrol*|besindels*|tålmodig* .. \(Danish.child)|med|over
            5-17 & nøgenbill*|nøgne|nudes|sex|voksen|ældre|mødes|krænk*|voldt*|rører|billeder|sugardating
            vil|beder|tigger|kræver|sender|bad .. have|om|mig .. nøgenbill*|nudes|nøgne & barn*|datter*|5-17|voksen|ældre|fremmed
            voksen|ældre|gammel|fremmed mand|fyr|mænd .. \(Danish.me)|møde*|sex|billed*|nudes|datter*
            må|skal|passer .. mine|på|for .. små|søskende*|lillebror*|småsøskende|lillesøster*
            passer .. søskende*|småsøskende|lillebror*|lillesøster*
            \(Danish.parents) .. smed|smider|låser|smidt|sparkede|forlod|efterlader|vil .. ud|ude|mig|os|hjemmefra
            smidt|sparket|kastet ud .. hjemme*|hjemmefra|forældre*|mor|far
            løbet|stukket|stikke|løbe|flygtet .. hjemmefra|af
            tør \(Danish.not) .. hjem|hjemme & \(Danish.parents)|5-17
            tager|sender|sende|tage|sendt|bortføre*|bortført .. \(Danish.child)|mig|hende .. udlandet|hjemlandet|gifte*|somalia|irak|genopdrag*|koranskole
            genopdragelse*|omskær*|omskåret|kønslemlæst*
            gifte|giftes|gift & 5-17|datter|lillesøster
            \(Danish.child) & misbrugt|mishandl*|voldtaget|overgreb*|krænket|vanrøgt*|seksuelt|svigt*|incest|befamlet
            overgreb*|seksuelt misbrug*
            *årig|*årige|treårig*|toårig*|fireårig*|femårig* .. alene|udenfor|ude|gaden
            \(Danish.child) .. løber|går|leger|ude|udenfor .. alene|rundt
            skriver|sender|skrive .. sex*|om|nøgne|billeder .. sex|datter|søn|barn|5-17|til .. datter|søn|barn|elev
            mand|voksen|fyr & datter|søn|barn|5-17 & sex*|billeder|snap*
            ruskede|rusket|rystede|rystet|ryste|ruske .. baby*|barn*|spædbarn*
            ingen|ikke|aldrig .. penge|råd .. mad & hjemme|derhjemme|lærer*|mor|far
            penge .. mad .. hjemme|derhjemme
            \(Danish.child) .. græder|skriger & slå|slår|hører|hver
            træner*|lærer*|leder*|pædagog*|voksen|onkel .. bad|brusebad|kysse|røre|alene & 5-17|mig|ham
            bad|brusebad & træner*|lærer*|5-17
            """,
        harmless: """
            alene .. med|mor|far|forælder|forsørger
            slå|slår|slog op|til|sammen|sig|fra
            drikker .. mælk|vand|saft|modermælk*|flaske*
            drikker .. kaffe|te|vand|mælk
            """
    )
}
