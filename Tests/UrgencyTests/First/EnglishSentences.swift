import Urgency

extension Sentences {
    /// Written before the lexicons.
    static let english = [
        Sentences(
            of: .suicide, in: "en",
            raising: """
                i dont want to live anymore
                thinking about killing myself
                kms fr
                i want to unalive myself
                i'm not going to kill myself but i think about death every day
                my brother says he will end his life
                ive been cutting again and nobody knows
                everyone would be better off without me
                wrote letters to everyone and gave my cat away
                I CANT DO THIS ANYMORE I WANT TO DIE
                i wish i could fall asleep and never wake up
                there is no point in living
                been saving up my pills
                my son is suicidal where can we get help
                i dont wanna be here anymore, in this world
                """,
            leaving: """
                i died laughing at that answer
                killing it at my new job but still need help with rent
                my dad died in march who pays for the funeral
                i dont want to live with my parents anymore
                how do i cut my expenses
                i want to live independently
                i wrote a letter to the landlord
                we were killing time at the library
                my phone is dying so i will be brief
                """),
        Sentences(
            of: .violence, in: "en",
            raising: """
                my husband hits me when hes drunk
                he strangled me yesterday
                my boyfriend pushed me down the stairs
                i was raped at a party
                my brothers say i bring shame on the family
                dad beats mum
                she has been beaten several times
                scared to go home he gets so angry and throws things at me
                he forces me to have sex
                i am a victim of domestic abuse is there a shelter
                he checks my phone and wont let me see my friends
                my wife slapped me
                my ex was violent for years
                my uncle touches me
                they want to force me to marry my cousin
                """,
            leaving: """
                he has never hit me
                there is no violence at home
                we were hit by the rent increase
                its an abuse of the system
                it hit me that i should ask you
                beat the deadline yesterday
                i struck a deal with my landlord
                he pushed me to apply for benefits
                the new rules are hitting us hard
                """),
        Sentences(
            of: .child, in: "en",
            raising: """
                the neighbours kids are home alone all night
                i think the boy is being neglected
                my sisters children dont get any food
                she is pregnant and using drugs
                the father is drunk whenever he has the kids
                how do i report a child at risk
                my stepdad hits me im 12
                mum leaves us alone all weekend and i look after my little brothers
                im 13 and an adult man wants nudes
                a girl at preschool has bruises and is afraid of her dad
                im scared i will hurt my baby
                the children see it when he beats me
                the baby next door screams all night and no one comforts it
                """,
            leaving: """
                how do i apply for child benefit for my second child
                can my 15 year old have a summer job
                my child got a place in preschool but we want to switch
                my daughter refuses to go to school
                im pregnant and have a question about parental benefit
                we want to become a foster family
                my son has adhd can we get respite
                can the children live with me every other week
                """),
        Sentences(
            of: .threat, in: "en",
            raising: """
                i will kill him if he comes here again
                my ex threatens to kill me
                i know where you live
                he says he will leak my pictures if i leave
                my son carries a knife to school
                he has a gun at home
                im gonna burn down your office
                i get death threats from his family
                they said they will shoot my brother
                you will pay for this
                ive been getting threats on snap
                some gang is threatening me to sell for them
                i swear ill beat the crap out of that caseworker
                """,
            leaving: """
                we are threatened with eviction
                i could kill for a coffee
                no one has threatened me
                im scared of losing the flat
                shoot me an email please
                can you give it a shot
                the threat of unemployment is real
                do you know where the office is
                """),
        Sentences(
            of: .hostile, in: "en",
            raising: """
                you are all fucking idiots
                go to hell all of you
                the immigrants get everything and they are parasites
                send them all back where they came from
                that caseworker is a disgusting bitch
                fucking faggots
                hope you all die
                gypsies just steal
                muslims are rats
                shut up you fat cow
                you people are useless scum
                fuck social services
                """,
            leaving: """
                im so fucking tired
                is it discrimination if the landlord refuses immigrants
                im gay and want to adopt
                he calls me a bitch all the time
                you guys are damn good thanks
                i feel like an idiot reading this form
                what does a caseworker do
                im a muslim looking for a care home with halal food
                """),
        Sentences(
            of: .acute, in: "en",
            raising: """
                he locked me in the bedroom
                i just took all the pills
                she is bleeding a lot
                im doing it tonight
                he is banging on the door right now help
                my friend wont wake up she drank so much
                im going to kill myself tonight
                i think she has overdosed
                im standing on the bridge
                he cant breathe
                hes hitting me right now
                i cut too deep and it wont stop bleeding
                locked myself in the bathroom hes raging outside
                """,
            leaving: """
                i am locked out of my account
                need an answer tonight about social assistance
                had a blood test when do i get the results
                right now im staying with a friend
                can i get emergency financial help
                are you open tonight
                its urgent with the application
                my grandma takes pills for her blood pressure
                """),
    ]
}
