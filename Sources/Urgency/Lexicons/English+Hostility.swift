import Identifiers

extension Lexicon {
    private static let insults =
        "idiot|idiots|moron|morons|bitch|bitches|whore|whores|cunt|cunts|scum|cow|cows|retard|retards|retarded|bastard|bastards|pig|pigs|asshole|assholes|arsehole|arseholes|dickhead*|twat|twats|wanker*|slut|sluts|trash|vermin|rat|rats|parasite|parasites|pathetic|useless|worthless|disgusting|stupid|incompetent|clown|clowns|imbecile*|dumb|dumbass*|shithead*|prick|pricks|fascist*|nazi|nazis|subhuman*|filth|leech|leeches|evil|corrupt|garbage|losers|loser|fat|ugly|motherfucker*|fuckers|fucker"
    private static let groups =
        "immigrants|immigrant|refugees|migrants|foreigners|muslims|muslim|jews|jew|gypsies|gypsy|roma|arabs|blacks|black|whites|somalis|africans|asians|indians|gays|gay|homos|lesbians|trans|trannies|queers|poles|romanians|women|feminists|pakistanis|mexicans|syrians|afghans|kurds|russians|turks|swedes|finns|danes|disabled|beggars|lgbt*"
    private static let staff = "you|youre|u|ur|caseworker*|workers|worker|staff|services|agency|council|office|they|theyre|he|she|hes|shes|all|lot|people|counsel*|officer*"

    static let englishHostile = Lexicon(
        .hostile,
        in: .english,
        signs: """
            \(staff) .. are|r|is|bunch .. \(insults)
            you|youre|ur|u|your .. \(insults)
            fucking|fuckin|bloody|damn|disgusting|stupid|filthy|dirty|goddamn \(insults)|\(groups)|caseworker*|foreigners|faggot*
            you .. people .. useless|scum|disgusting|pathetic|trash|are .. \(insults)
            go|rot|burn to|in .. hell
            go .. die|fuck|kill .. yourself|yourselves
            go die
            fuck|screw|fck|fuk|f*ck you|u|off|yourselves|social|socials|the|all|yall|ur|your|council|services
            shut|stfu .. up .. you|bitch|fat|fucking|mouth
            stfu
            hope .. you|u|he|she|they|yall|your .. die|dies|burn|rot|cancer|suffer|dead|fired
            nigger*|nigga*|faggot*|fag|fags|tranny|trannies|kike*|paki|pakis|chink*|gook*|spic|spics|raghead*|towelhead*|sandnigg*|gyppo*|gippo*|dyke|dykes|retards|kaffir|wetback*|coon|coons|jigaboo|shemale|untermensch*|cunts|pikey*
            send|deport|kick|throw|get|ship .. them|all|\(groups) .. back|home|out|where
            deport .. all|them|\(groups)
            \(groups) .. are|r|is|just|only|always|all .. rats|parasites|animals|vermin|dirty|filthy|criminal*|terrorist*|rapist*|scum|disgusting|sick|subhuman*|thieves|cockroach*|apes|monkeys|evil|disease|inferior|unnatural|lazy|stupid|steal|leech*
            \(groups) .. get|take|steal|taking|should|stealing|ruin*|leech* .. everything|all|our|jobs|shot|money|hanged|back|houses|benefits|gassed|deported
            \(groups) .. steal|stink|leech|rape
            hate .. \(groups)|you|these people|social workers
            go back .. country|where|to your
            back where .. came|come
            parasites|vermin|subhuman*|cockroaches|untermensch*
            gas|hang|exterminate .. \(groups)|them
            kiss|eat|suck my|a|shit|dick .. ass|arse|dick
            you|youre .. make me sick
            shame on .. you|yall .. \(insults)
            \(groups) .. should|must|shouldnt|dont .. not|be|get|never .. get|have|our|deported|deserve|allowed|here
            all .. \(groups) .. should|must|need .. deported|go|leave|die|out
            fuck|screw .. you|u|yall|them
            racist|fascist|corrupt \(insults)
            throw|kick|send|get them|these out|back|home
            """,
        harmless: """
            calls|called|calling|call|name*|screamed|shouted|says .. \(insults)|faggot*|nigger*|gypsy|paki|fag|dyke
            i feel|felt .. \(insults)
            feel|feeling|felt|felt|feels .. \(insults)
            im|am|myself .. \(insults)
            im|i|am|we|were|as .. muslim|muslims|gay|jewish|immigrant|immigrants|trans|disabled|roma
            """
    )
}
