import Identifiers

extension Lexicon {
    private static let harms =
        "hit|hits|hitting|beat|beats|beating|beaten|slap|slaps|slapped|slapping|kick|kicks|kicked|hurt|hurts|hurting|shake|shakes|shook|shaking|shaken|smack*|spank*|abuse|abuses|abused|abusing|abusive|punch*|choke*|molest*|touch|touches|touched|touching|threaten*|burn|burns|lock|locks|locked|locking|starve*|starving|neglect*|scream*|yells|drags|throws|threw|rape*|grope*|whips|whipped|belt"
    private static let drugs =
        "drugs|drunk|drinks|drinking|drink|high|heroin|cocaine|meth|crack|weed|smokes|smoking|alcoholic|alcohol|addict|using|opioid*|pills|stoned|wasted|hammered|fentanyl|ketamine"

    static let englishChild = Lexicon(
        .child,
        in: .english,
        signs: """
            child|children|childs|kid|kids|baby|minor abuse|abused|abuser|neglect*|protection|safeguarding|risk|danger|endanger*|harm|unsafe|cruelty|trafficking|marriage|porn*
            child|children|kid|kids|boy|girl|baby|minor .. at|in|is|not|being|be risk|danger|unsafe|harmed
            mandatory|mandated report*
            cps|groom|grooming|groomed|groomer|pedophile*|paedophil*|pedo|csa|incest|molest*|safeguarding
            report|reporting|reported .. child|parent*|neighbour*|neighbor*|family|mother|father|abuse|neglect
            neglect|neglected|neglecting|neglects|malnourish*|mistreat*|maltreat*|illtreat* .. \(English.child)|them|him|her
            \(English.child) .. neglect*|malnourish*|mistreat*|maltreat*|illtreat*|abused|abandoned
            \(harms) .. \(English.child)
            \(English.parents) .. \(harms)
            \(harms) by .. \(English.parents)|teacher|uncle|coach
            \(harms) & im|i|am .. 5-17
            5-17 & \(English.parents) .. \(harms)|drunk|drinks|threat*|hates|scared|kicked|violent|abusive|high
            im|am|aged|age 5-17 & \(harms)|raped|assaulted|scared|afraid|forced|violent
            \(English.parents) .. \(drugs) .. every|all|always|around|again|too|lot|kids
            \(drugs) .. when|while|around|with|front|has|whenever|near|caring .. \(English.child)
            \(English.child) & \(drugs) .. whenever|every|around|front|daily|always|all
            \(English.child) .. scared|afraid|terrified|frightened|fear* .. of|to|home|dad|father|mum|mother|him|her
            \(English.child)|girl|boy|student|pupil & bruise*|burns|marks|scars|welts|cuts
            \(English.child) .. alone|unsupervised|unattended|themselves|locked|outside .. home|all|night|hours|in|day|for|house|car|weekend
            home|left|leave|leaves|leaving .. alone .. \(English.child)|night|days|weekend|hours
            leave|leaves|left|leaving .. \(English.child)|us|me .. alone|themselves|ourselves|unattended|days|hours
            look|looking|take|taking|looks|caring .. after|care|for .. little|younger|baby|siblings|my .. brother*|sister*|siblings
            \(English.child)|us|me|we .. dont|no|not|doesnt|never|any|without|hardly|barely .. food|eat|fed|feed|meals|clothes|dinner
            doesnt|dont|not|wont|stopped|never|forgets|refuses .. feed|feeding .. \(English.child)|us|me|them|him|her
            \(English.child) .. hungry|starving|dirty|filthy|underweight|soiled|nappy|diaper|smell*|freezing
            no|isnt|any|never food .. home|house|fridge
            \(English.child) & screams|screaming|cries|crying .. all|night|every|hours|neighbour*|no|comfort*
            baby|newborn|infant & screams|screaming|crying & neighbour*|neighbor*|next|alone|no|upstairs
            \(English.child) .. see|sees|saw|seen|witness*|watch|watches|hear|hears|heard|front .. when|him|how|it|fight*|violence|hit*|beat*|abuse
            front of .. \(English.child)
            pregnant|expecting|breastfeeding & drugs|drunk|drinks|drinking|drink|heroin|cocaine|meth|crack|weed|alcohol|using|opioid*|smokes|smoking|high
            hurt|harm|shake|shook|drop|smother|throw|kill|hit|shaking|hurting|harming|drown .. baby|newborn|child|son|daughter|kids|toddler|infant
            lose|losing|lost|snap|snapping .. temper|control|it .. with|at|on|and .. \(English.child)
            5-17 & nude|nudes|naked|sex|sugar|raped|groomed
            im|am|aged 5-17 & older|adult|pics|nudes|sex|slept|boyfriend .. older|adult|man|guy|pics|nudes|sex|twice|20|30
            nude|nudes|naked|sexual .. \(English.child)
            adult|older|old|grown|online .. man|guy|men|woman|person .. 5-17|nudes|pics|meet|sex|naked|daughter|girl
            \(English.parents) .. kicked|kick|threw|locked|throw|kicks|locks .. me|us .. out|in|outside
            kicked|thrown out .. parents|home|5-17|mum|mom|dad
            run|ran|running|runaway away .. home|from|parents|5-17
            scared|afraid|terrified .. go home .. \(English.parents)
            scared|afraid|terrified .. of .. \(English.parents)
            taking|take|send|sending|taken|abduct* .. \(English.child)|me|her .. abroad|back|country|marry|married|marriage
            married off
            marry .. 5-17
            fgm|circumcis*
            \(English.child) .. touched|molested|raped|abused|assaulted|exploited|trafficked
            \(English.child) & sexual*|molest*|rape*|incest
            three|two|four|five|six|seven|eight|toddler|1-12 year|years|yr old|olds .. alone|outside|own|unsupervised|streets|wandering|running
            \(English.child) .. running|wandering|playing|outside .. alone|own|night|unsupervised|themselves
            \(English.child) .. outside|on .. own|alone .. night|late|dark
            sends|sending|texts|texting|messag*|sexting|chatting .. sexual*|nude*|sex|pics|naked .. daughter|son|child|kid|niece|girl|5-17|to
            man|guy|adult & daughter|son|child|5-17|niece & sexual*|nudes|sex|naked|pics
            \(English.parents) .. uses|using|on|takes|does|shoots .. drugs|heroin|meth|crack|coke
            shook|shake|shaking|shaken .. baby|newborn|infant|toddler|son|daughter
            no|not|enough|any .. money .. food|eat & home|mum|dad|school|teacher|parents|kids
            \(English.child) .. cries|screams|crying|screaming & hit*|beat*|hear|every
            smokes|smoking|drinks|drinking|shoots|uses .. baby|child|kids|lap|toddler
            coach|teacher|priest|leader|uncle|adult|tutor .. shower|naked|kiss|touch|bath|alone|undress|doctor & 5-17|me|him|her
            shower|naked|bath & coach|teacher|5-17|uncle
            """,
        harmless: """
            child benefit*|support|allowance
            hit|hits it off
            beat|beats boredom
            take|taking .. after
            drink|drinks|drinking .. water|coffee|tea|milk|juice|bottle
            """
    )
}
