import Urgency

extension Sentences {
    /// Written after the lexicons, to measure them.
    static let secondEnglish = [
        Sentences(
            of: .suicide, in: "en",
            raising: """
                im so tired of everything and i see no way out
                my boyfriend says hell jump off the bridge if i leave him
                it would be easier for everyone if i wasnt around
                started hurting myself again it helps with the anxiety
                how many paracetamol does it take to die
                i cant anymore. just want to be gone
                our daughter has tried to take her own life twice
                """,
            leaving: """
                we cant stand the neighbours noise anymore
                my husband passed away this summer, how do i get a widows pension
                life as a pensioner is expensive
                """),
        Sentences(
            of: .violence, in: "en",
            raising: """
                he pulled my hair and kicked me in the stomach
                my girlfriend gets violent when shes jealous
                my parents dont let me go out alone and my brothers follow me everywhere
                he gets on top of me even when i say no
                my grown up son hits me when i wont give him money
                i have bruises all over and lie to my coworkers about them
                """,
            leaving: """
                my husband isnt violent but we argue about money
                electricity prices hit pensioners hard
                i got kicked off the waiting list
                """),
        Sentences(
            of: .child, in: "en",
            raising: """
                i work in a school and a pupil told me her father beats her
                a three year old is running around outside on his own at night
                my grandchildren live with a mother who uses drugs
                im in year 7 and mum is drunk every day theres never any food
                a man in his forties sends sexual messages to my daughter on snap
                i got so angry i shook the baby
                """,
            leaving: """
                can my son get school transport
                my daughter is 16 and wants to move out
                the kids stay with grandma on weekends
                """),
        Sentences(
            of: .threat, in: "en",
            raising: """
                he texts that he will find me and slit my throat
                someone in my class bought a gun
                they say i owe them 2000 or something happens to my sister
                if you take my kids i dont know what ill do to you
                my ex is threatening to post my nudes
                i fantasise about stabbing my boss
                """,
            leaving: """
                we might lose the flat next month
                how do i protect myself from scammers
                can i postpone the payment
                """),
        Sentences(
            of: .hostile, in: "en",
            raising: """
                social services are a fucking joke shame on you bastards
                blacks and arabs should not get our flats
                youre a disgusting bitch who took my kids
                all refugees should be deported
                fuck all of you
                """,
            leaving: """
                im angry about the decision and want to appeal
                is it illegal to turn someone down because shes roma
                im ashamed of my situation
                """),
        Sentences(
            of: .acute, in: "en",
            raising: """
                answer quick hes on his way home and he has a knife
                i swallowed 30 paracetamol
                my friend is on the floor barely breathing
                hes trying to get through the door
                im going to jump tonight
                """,
            leaving: """
                i have to pay rent tomorrow
                the laundry room door is locked
                is anyone there right now
                """),
    ]
}
