import Identifiers

extension Lexicon {
    static let englishSuicide = Lexicon(
        .suicide,
        in: .english,
        heedsNegation: false,
        signs: """
            suicid*|sucid*|suiside|suicude|suicid|sewerslide|sewercide|unaliv*|kms|kys|ctb|selfharm*|parasuicid*
            self harm*|injur*|harming|hurt*
            kill|killing|killed|hang|hanging|shoot|drown|end|off|offing|hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving|stab|poison|unalive .. myself|meself|himself|herself|themselves|themself|yourself|ourselves
            take|takes|took|taking|taken|end|ending|ends|ended my|his|her|their|own|your .. life|lives
            end|ending it all|it
            end|ending everything|things for good
            dont|doesnt|not|no|cant|cannot|never|didnt .. want|wanna|wanted|wish|care|feel .. live|living|alive|exist|existing
            dont|doesnt|not|cant|didnt .. want|wanna|wanted .. be here|alive|around|born
            cant|cannot|dont|doesnt|couldnt .. go on|live|keep .. anymore|more|longer|living|like
            cant|cannot|dont|doesnt|couldnt .. do|take|stand|handle|bear this|it|life|living anymore|longer
            want|wanna|wants|wanted|wish|hope|need|ready|rather|gonna|going|better|deserve|going .. die|dead|disappear|dying
            wish .. dead|gone|born|exist|existed|woke
            wish i wasnt|werent|didnt|was|could .. here|born|alive|exist|wake|never
            never|not|dont|without .. wake|waking|woken .. up
            better|easier|happier|fine off without me|us
            better|easier off dead|gone
            better|easier|happier .. without|if .. me|dead|gone|wasnt|died
            world|everyone|they|family .. better .. without me
            no|any|whats|what|see|little .. point|reason|purpose|meaning .. living|live|life|alive|going|anymore|existing
            nothing|no .. live|left .. for|living
            life .. not|isnt|pointless|meaningless|worthless|hopeless|no .. worth|point|living
            life is pointless|meaningless|hopeless
            tired|sick|done|exhausted .. living|life|existing|alive
            hate .. living|existing|life
            hate being alive
            cut|cutting|cuts|cutter|slit|slitting .. myself|wrist*|arm|arms|thigh*|again|legs|skin|veins|lately|deep
            ive|i|been|started|she|he|shes|hes cut|cutting|cuts .. again|nobody|night|when|cope|lately|and|because
            razor*|blade|blades .. arm|skin|wrist*|hid*|under|bathroom
            barcode*|catscratch*|styro|beansed
            jump|jumping|throw|throwing|step .. off|front|in .. bridge|roof|building|train|balcony|traffic
            save|saving|saved|hoard*|stash*|collect*|stock* .. pills|tablets|meds|medication|painkillers
            overdose|overdosing|overdosed|od|oded
            take|taken|took|taking .. all|whole|bottle|bunch|every|handful .. pills|tablets|meds|medication
            goodbye|goodbyes|farewell .. letter*|note*|everyone|world|forever|all
            wrote|written|writing|left .. note|letters|letter & gave|giving|given|give .. away
            gave|giving|given|give .. away .. stuff|things|cat|dog|pet*|belongings|possessions|everything & wrote|written|letter*|note*|goodbye|will|die
            gave|giving|given .. away .. all|everything|belongings|possessions|prized
            thinking|think|thoughts|thought|think|dream|fantasi* .. about|of .. death|dying|dead|killing|ending|jumping
            dark thoughts
            burden .. everyone|family|them|all
            nobody|noone|no|anyone|wouldnt|who .. would .. miss|notice|care .. me|gone|died|disappear*|if
            no|see .. future|way out .. me|left|for
            want|wanna|need .. it|everything|pain|suffering .. to stop|end|over
            want|wanna .. sleep|asleep .. forever
            sleep|asleep forever
            sorry .. for everything .. goodbye|bye
            thank|thanks .. everything .. goodbye|bye
            last|final message|goodbye|post|night .. alive|ever|i|before
            purging|starving .. myself
            hurt|hurts|hurting|harms|harm|harming|scratching|burning myself|herself|himself
            not|wont|dont .. be|here|around .. much longer|tomorrow|anymore .. world|alive|live
            be here anymore|longer .. world|living
            join .. in heaven|grave|dead
            permanent|forever .. solution|sleep
            give|giving|gave|given up on|life living|everything|life
            lost .. will .. live
            no will to live
            see|theres|there|no|find .. way out
            cant|cannot anymore|more|longer .. want|just|gone|wanna|be|done|over
            want|wanna .. be gone|dead|over
            easier|better|happier .. for .. everyone|them|all|family .. if|without
            if i wasnt|werent|didnt|was|disappeared .. around|here|alive|exist|gone|born
            how many|much|long .. pills|paracetamol|tylenol|tablets|ibuprofen|meds .. die|kill|lethal|overdose
            lethal|fatal dose
            take|takes|does .. to die|kill
            tried|try|attempt*|trying .. take|end|kill .. life|himself|herself|myself|themselves|themself
            jump|jumps|jumping .. off|from|in .. bridge|roof|building|cliff|balcony|train
            tired .. of everything|everyone|it|life|living .. way|cant|want|done|anymore|end
            cant take .. anymore|longer .. want|die|end|life|living
            had enough|sick .. of|with life|living|everything
            know .. how|when .. ill|i|to .. do it|end
            wish|wishes|wished .. he|she|i|they .. was|were|wasnt|werent .. dead|born|alive|here|gone
            rid of me
            if i jumped|died|disappeared|vanished
            razor*|blade|blades|scalpel .. pocket|bag|hidden|carry|under|room
            carry|hide|keep|got .. razor*|blade|blades
            planning|planned|plan .. suicide|death|end|die|method|kill
            """,
        harmless: """
            want|wanna|wanted .. live|living with|in|near|here|at|on|apart|together|there|alone|off|like|under
            cant|dont .. live|go .. with|in|on|like|near|benefit*
            die|died|dies|dying|dead|kill* .. laughing|laugh*|boredom|embarrass*|curiosity|cringe|hunger
            dying .. to know|meet|see|try|hear
            end it there|here|up
            cut|cutting .. expenses|costs|down|off|spending|budget*|benefits|hours|grass|hair|short
            phone|battery|laptop|plant* .. dying|dead|die
            want|wanted .. disappear from .. register*|system|mail*
            cant|dont .. do|take .. anymore .. form*|paperwork|job|noise|applic*
            dont .. wait|queue
            """
    )

    private static let doing = "hitting|beating|kicking|choking|strangling|threatening|screaming|breaking|smashing|yelling|banging|punching"

    static let englishAcute = Lexicon(
        .acute,
        in: .english,
        heedsNegation: false,
        signs: """
            lock|locked|locks|locking|trapped|trap .. \(English.me)|her|him|them|myself|ourselves|herself|himself|child*|kids .. in|inside|bathroom|room|bedroom|closet|toilet
            locked|trapped|stuck in|inside .. bathroom|bedroom|room|house|closet|toilet|basement|car|flat|apartment|here
            lock|locked|locks|locking .. me|us|her in
            wont|doesnt|not|refuses .. let|letting .. me|us|her .. out|leave|go
            overdos*|od|oded|oding
            took|taken|swallowed|ate|take|taking .. all|whole|entire|too|bunch|handful|bottle|lots|pack|20|of .. pills|tablets|meds|medication|painkillers|paracetamol|xanax|them|tylenol|ibuprofen
            bleeding|bleed|bleeds|blood .. lot|everywhere|heavily|badly|stop|stopping|floor|out|much|head|bad
            wont|cant|not|doesnt|isnt stop bleeding
            hes|shes|im|is|am|she|he|was bleeding
            blood everywhere|all|on
            cant|cannot|not|cant|isnt|struggling|hard .. breath*|breathing
            unconscious|passed|unresponsive|seizure|seizing|convulsing|choking .. out
            unconscious|unresponsive
            wont|not|doesnt|cant|isnt|didnt .. wake|waking|respond*|move|moving .. up
            wont|not|doesnt|cant|isnt responding|respond|breathing|moving
            on|at|by|off .. bridge|ledge|rooftop|roof|tracks|railing|balcony .. standing|sitting|jump|now|im|edge
            standing|sitting|im .. on|at|by .. bridge|ledge|rooftop|roof|tracks|railing|edge|platform
            outside|at .. door|window|house|home .. banging|shouting|screaming|now|help|raging|right|knife|gun|please
            banging|pounding|kicking|breaking|hammering .. door|window|in
            trying .. break|get|kick .. in|into|door
            raging|screaming .. outside|door
            hiding|hid .. in|from|under|bathroom|closet
            help help|me|please .. now|please|quick*|fast|asap|right|hurry
            please help|hurry .. now|quick*|right|fast|hurry|immediately|killing|hurting
            call|send .. police|cops|ambulance|911|999|112
            need .. police|ambulance
            \(English.they) .. \(doing) .. right now
            right now .. \(doing)
            doing|do|going|gonna|ending|end|leaving .. it|this|die .. tonight|tomorrow|now|today
            tonight .. die|end|kill|last
            last|final .. night|day|message|goodbye .. alive|earth|ever|tonight
            cut .. too deep|vein*|artery
            stabbed|shot|knifed .. me|him|her|bleeding|just|help
            hes|shes|theyre|he|they .. coming .. for|after|here|kill
            took|taken|swallowed|ate|downed|take .. 4-500 .. paracetamol|pills|tablets|tylenol|ibuprofen|sleeping|meds|xanax|painkillers|aspirin
            breathing|breathe|breathes .. barely|hardly|weird|badly|slow*|shallow
            barely|hardly|scarcely|struggling .. breathing|breathe|conscious|responding
            on .. floor|ground & breathing|wake|waking|blood|moving|unconscious|responding
            through|down|in .. the door|window & trying|break*|smash*|kick*|get
            trying .. get|come|break|smash .. through|in|down .. door|window|house
            going|gonna|will|im|ill .. jump|hang|shoot|do .. tonight|now|today
            answer|reply|respond .. quick*|fast|now|asap|please .. hes|shes|he|she|knife|home|coming
            fainted|collapsed|passed out
            cant|cannot|not .. get|getting .. response|reply|pulse & fainted|collapsed|she|he|floor
            screaming|says|saying|threatening .. hell|shell|hes|shes|he|she .. cut|jump|hang|shoot|kill|cutting .. now|himself|herself|themselves|rn
            cut|jump|hang|shoot|cutting|kill .. now|rn
            lock|locked .. with .. knife|pills|gun|blade|razor
            took|taken|taking|swallowed .. loads|tons|many|ton|bunch|heaps|lots .. pills|tablets|meds|medication|painkillers|paracetamol
            """,
        nearOthers: """
            tonight|rn|immediately|asap|urgently|hurry|emergency|atm
            right|just now
            this second|minute|moment|evening|very
            as we speak
            on his|her|their way
            please help
            help me now|please
            now help|please
            he|she|they is|are here now
            any minute|moment|second
            911
            999
            """,
        harmless: """
            locked out
            bleeding .. gum*|period*|edge|heart
            od .. on chocolate|coffee
            """
    )
}
