import Identifiers

extension Lexicon {
    private static let hits =
        "hit|hits|hitting|beat|beats|beating|beaten|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle*|strangling|strangled|push|pushes|pushed|pushing|shove|shoves|shoved|bite|bites|bit|grab|grabs|grabbed|smack*|whip|whips|whipped|abuse|abuses|abused|abusing|assault*|attack|attacks|attacked|attacking|rape|rapes|raped|molest*|spit|spits|spat|drag*|burns|burned|burnt|pinch*|spank*|throws|threw|headbutt*|suffocat*|batter|battered|batters|stab|stabs|stabbed|grope|gropes|groped|groping|hurts|hurting|stranggle*"

    static let englishViolence = Lexicon(
        .violence,
        in: .english,
        signs: """
            \(hits) .. me|her|him|us|them|mum|mom|mother|dad|father|sister|sisters|brother|brothers|child|children|kid|kids|baby|son|daughter|wife|girlfriend|friend|girl|boy|each|grandma
            \(English.they) .. \(hits)
            \(hits) by .. my|his|her|him|\(English.kin)|someone|stranger
            get|gets|getting|got|been|being|was|were|is|be beaten|raped|strangled|choked|slapped|punched|kicked|abused|assaulted|molested|groped|attacked|mugged|jumped|stabbed|drugged|trafficked
            rape|raped|raping|rapist|rapes|graped|molest*|incest
            sexual|sexually .. assault*|abus*|harass*|violence|violated|coerc*|exploit*
            domestic|physical|physically|emotional|emotionally|verbal|verbally|psychological|mentally|mental|financial .. abus*|violen*|assault
            violent|violence|violently
            abusive|abuser|abusers|abusing
            abuse .. by|from|husband|partner|relationship|home|boyfriend|family|victim|survivor
            victim|survivor .. of .. abuse|violence|trafficking|rape
            escape|escaped|flee|fleeing|fled|left|leave .. abus*|violen*|him|husband
            black|blue eye|eyes|and
            bruise|bruises|bruised .. from|he|she|my|all|on|me
            hands|hand|grip .. around|on|round .. my|her neck|throat
            by .. the|my throat|neck
            throws|threw|throwing|smash*|breaks|broke|break .. things|stuff|plates|furniture|phone|objects|dishes|door|wall|at
            throws|threw|throwing .. at me|us|her|mum|mom
            punch*|hole .. in wall|walls
            scared|afraid|terrified|frightened|fear|petrified .. of|go|to|for .. home|him|husband|\(English.kin)|leave|life|safety
            scared|afraid|terrified .. of .. my|him|her
            dont|not|cant .. feel|am .. safe .. home|with|around|him
            not|unsafe safe at home
            unsafe .. home|with
            walk|walking on eggshells
            force|forces|forced|forcing|make|makes|making|made .. me|her|him|us .. sex|marry|marriage|touch|drink|porn|strip|prostitut*|hijab|abort*|stay
            forced|force .. marriage|marry|sex|abort*
            arranged|child marriage
            sex .. dont|didnt|not|even|without .. want|consent|no
            said|say|saying no .. sex|stop|anyway|kept|still
            against .. my|her|his will
            touch*|touches|touched|fondl*|kisses .. me|her|him|my|us
            touch*|fondl* .. private*|inappropriate*|breast*|bum|down
            shame|dishono*|disgrace* .. on|to|family|the|our
            honour|honor .. killing|based|violence|family|crime*
            fgm|cutting genital
            genital mutilation
            marry me|her off
            marry .. cousin|older|stranger|against
            control*|monitor*|checks|tracks|tracking|reads|goes|takes .. my|everything|what|me .. phone|messages|money|where|wear|do|location|texts|bank
            controls|controlling .. me|everything|husband|partner|boyfriend|him|relationship|very
            wont|not|doesnt|never|dont .. let|allow|allowed|lets .. see|have|work|go|leave|talk|out|meet .. friends|family|out|house|anyone|job|alone|phone
            not|isnt|arent allowed .. see|meet|leave|have|go .. friends|family|house|out|alone
            stalk*|harass* .. me|her|him|us|my
            stalker|stalking|stalked|harassing
            shelter|refuge .. abus*|domestic|women*|hide|safe|for
            womens shelter|refuge
            restraining|protection|nonmolestation order
            gaslight*|narcissist*|coercive
            humiliat*|belittl*|insults .. me|her .. always|every|all|front|daily
            calls .. me .. bitch|whore|slut|worthless|ugly|stupid|names
            pull*|drag* .. my|her|by .. hair
            pinned|pins|held|holds|tied .. me|her .. down|against|up
            slut|honou* shamed
            ! never|doesnt|wont|not|cant stop|stops|stopped .. \(hits)
            ! hit|beat|abused|attacked .. me|her .. before|again|once|years
            gets|got|lies|climbs|pins|holds|lay .. on|top .. me|of .. even|though|no|while|asleep|when
            even|though|when|after .. say|said|saying|tell no|stop
            bruises|bruise .. all|everywhere|over|body|arms|neck|lie
            bruises|bruise & lie|hide|hiding|lying|cover|makeup
            brothers|father|dad|family|husband|he .. follow|follows|watch|watches|guards|guard|spies .. me|her|everywhere
            dont|wont|not|doesnt .. let .. me .. out|alone|outside|friends
            backhand*|clobber*|thump*|wallop*|knock*|injur* .. me|her|him|us|mum|mom|brother|sister|about|out|around
            had|has|got|grabbed|took|held .. me|her|mum|mom|him .. by .. throat|neck|hair
            send|sending|sent|ship|take .. me|her|us .. back|home|abroad|pakistan|iraq|somalia|iran|bangladesh|country & divorce|family|parents|inlaws|marry|cousin|husband|him
            one way .. tickets|ticket|flight
            sex|slept|touched|raped .. while|when .. asleep|sleeping|drunk|unconscious|out
            while|when .. asleep|passed|unconscious|drunk & sex|touch*|rape*
            """,
        harmless: """
            hit|hits|hitting|beat|beats|struck|kick* .. deadline|target|record|gym|road|jackpot|market|rush|traffic|ceiling|nail|button|rock|wall|habit|brakes|off|ground|odds|send|enter|reply
            hit|hits|hitting|struck .. by|with .. rent|increase|inflation|bill|bills|cost*|cuts|recession|crisis|pandemic|prices|tax*|storm|layoff*|fee|charge|flu|covid|car|wave|redundan*
            hit|hits|struck me|us .. that|how|like|hard|financ*
            it hit|hits|struck|beats me|us
            rules|prices|cuts|cost*|inflation|rent|increase|bills|changes|layoff* .. hit|hits|hitting .. me|us|hard
            hitting|hits|hit us|me hard
            abuse|abusing|abused .. of|the .. system|benefit*|power|rule*|trust|position|service*|loophole*
            substance|drug|alcohol abuse
            abuse|abuses|abusing .. alcohol|drugs|substances|benefits|medicine|medication|prescription|pills
            pushed|push|pushes|pushing .. to|for .. apply|go|study|get|forward|back|date|deadline|answers|seek|try|do
            push|pushed|pushing the|it date|back|forward|through
            beat|beats .. around|the .. bush|deadline|queue|rush|heat|boredom
            attack|attacks|attacked .. panic|anxiety|heart|asthma
            panic|anxiety|heart|asthma|anxious attack|attacks
            grab|grabs|grabbed .. coffee|bite|lunch|attention|something|food|opportunity
            bit|bite of|more|about|worried|lost|confused|the
            kick|kicked|kicks .. out|in|off
            punch in|line
            burns|burned|burnt out
            it hurts|hurt
            hurts|hurting .. feelings|see|think|so|that|inside
            drags on
            scared|afraid .. of|leave|to .. dentist|heights|flying|dogs|needles|losing|applying|house
            """
    )

    static let englishThreat = Lexicon(
        .threat,
        in: .english,
        signs: """
            threat|threats .. from|against|to|by|on|me|us|of .. me|my|him|her|ex|family|violence|kill|snap*|text*|online|gang|life|phone|instagram|insta
            get|gets|getting|got|receiv*|sent|sends|sending|had|made|making .. threats|threat
            threaten|threatens|threatening|threatend|threatned|threatened .. me|us|her|him|to|you|my|kill|with|them|staff|people|mum|mom|kids|children
            \(English.they) .. threaten*|threatening|threatened
            death|bomb threat|threats
            blackmail*|sextort*|extort*
            will|gonna|going|ill|im|want|wanna|could|swear|hell|theyll|he'll|she'll|would|planning|plan|plans .. kill|shoot|stab|murder|strangle|hurt|burn|bomb|destroy|slaughter|end|beat|smash|attack|knife|torch .. him|her|me|you|them|us|someone|everyone|everybody|people|my|that|this|all|your|down|anyone|caseworker|office|worker*|whole|the
            kill|shoot|stab|murder|killing|shooting|stabbing .. him|her|me|you|them|us|brother|sister|mum|mom|dad|family|kids|someone|everyone|people|my|wife|husband
            said|says|saying|swears|swore .. kill|shoot|stab|hurt|beat
            beat|kick|knock .. crap|shit|living|hell|fuck|teeth|daylights .. out
            burn|burning|burns|torch|set .. down|fire|ground|alight .. house|office|place|building|you|it|your|to
            burn down .. house|office|building|your|the
            set fire to
            set .. on fire
            bomb|bombs|explosive*|grenade* .. office|building|school|house|make|making|blow|put
            blow .. up .. office|building|school|house|place|you
            know|knows|found|find .. where .. you|i|we|your|she|he|they|caseworker .. live|lives|work|works|park|kids
            pay|regret|suffer|sorry .. for .. this|what|that
            you|youll|they|theyll|hell|will|gonna|he|she .. pay|regret .. for|this|it|dearly
            ill|will|gonna|going|coming .. find|get|hunt|come .. you|him|her|them|after
            coming for|after .. you|me|us|him|her
            revenge|payback .. on|for|her|him|them|porn
            leak|leaks|leaking|post|posts|share|shares|sharing|send|spread|show|publish|upload .. nudes|pics|pictures|photos|videos|video|photo|naked .. of|if|to|online|me|everyone
            leak|leaks|leaking|spread .. my pics|pictures|photos|nudes|videos
            has|have|carries|carry|carrying|carried|bought|got|owns|keeps|brings|brought|pulled|pulls|hiding|waving|found .. knife|gun|pistol|rifle|weapon|weapons|machete|firearm*|shotgun|knives|guns|axe
            knife|gun|pistol|weapon|rifle .. to|at|on|in|under .. school|throat|head|me|home|bag|room|bed|house|him|her
            weapon|weapons|firearm*|pistol|rifle|machete|handgun|shooting|shootout|armed
            gang|gangs .. threat*|force|forcing|want|wants|recruit*|sell|debt|owe|after|member*|join|violence
            sell|selling|carry|deal|running drugs|weed|for|package* .. them|gang|him|debt|or
            owe|owes|debt & hurt|beat|threat*|dealer|gang|kill
            school shoot*|shooter
            murder|murdered|murderer|homicid*|massacre
            you|youre|hes|shes|theyre dead .. man|meat|when|if
            you|youre dead
            watch your|ur back
            hope .. someone|somebody .. shoots|kills|hurts|stabs
            punch|smash|break .. your|his|her .. face|teeth|jaw|legs|neck
            slit|cut|slash|break|wring .. my|your|his|her|their throat|neck|throats
            find|finds|hunt|track .. me|you|her|him .. and|slit|kill|hurt|down
            owe|owes|owed .. them|him|money|debt & or|else|something|happens|hurt
            or else|something .. happens|happen|bad|will|hurt
            dont|not|no .. know|idea|responsible .. what ill|i|id .. do .. to|if|you|take
            fantasi*|dream|dreaming|fantasy|thoughts|thinking|think .. about|of .. stabbing|killing|shooting|hurting|strangling|murdering|beating|burning
            threaten*|threatening|threatened .. post|leak|share|send|publish|nudes|pics|pictures
            saying|says|said|text|texts|message*|letter* .. im|ill|youre|he|she|you|were .. going to die|dead
            gonna|going die|dead & text|texts|message*|letter*|said|says|they
            shes|hes|theyre|youre getting|gonna .. it|get
            hides|hiding|stores|keeps|hid|found .. weapon*|gun|guns|knives|knife|drugs|bomb
            """,
        harmless: """
            threat* .. with|of|by .. evict*|unemployment|redundan*|homeless*|losing|lawsuit|court|deport*|bailiff*|foreclosure|sanction*|climate|disconnect*|debt
            kill|die|murder for .. coffee|cup|drink|pizza|nap|holiday|cigarette|beer
            killing|kill .. time|it|vibe|mood
            my|feet|back|knee|knees|head|head|heat .. kill|kills|killing me
            shoot|shot|shooting .. email|mail|message|text|question|film|photo*|video|up|hoops
            give|take|worth .. shot
            pay for .. rent|bill*|food|course|treatment|care|medic*
            pay .. for .. it|this .. out|month*|myself
            will|would|could kill .. job|career|chances
            post|share|send .. photos|pictures|photo|video .. form*|receipt*|passport|flat|document*
            if looks could kill
            collect*|agency|bailiff*|landlord|debt|bank|company|lender* .. threaten*|threatening|threatens|threatened
            """
    )
}
