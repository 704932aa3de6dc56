import Urgency

extension Sentences {
    /// Written after the lexicons, to measure them.
    static let secondFinnish = [
        Sentences(
            of: .suicide, in: "fi",
            raising: """
                oon niin väsyny tähän kaikkeen, en nää mitään ulospääsyä
                poikaystävä sanoo et hyppää sillalta jos jätän sen
                tuntuu et ois helpompaa kaikille jos mua ei ois
                aloin taas viillellä ja se auttaa ahdistukseen
                montako panadolia pitää ottaa et kuolee
                en jaksa. haluun vaan pois täältä
                tyttäremme on yrittänyt tappaa itsensä kaksi kertaa
                """,
            leaving: """
                emme jaksa enää naapurin meteliä
                mieheni menehtyi kesällä, miten haen leskeneläkettä
                eläkeläisen elämä on kallista
                """),
        Sentences(
            of: .violence, in: "fi",
            raising: """
                se repi mua hiuksista ja potki mahaan
                tyttöystävä muuttuu väkivaltaiseksi mustasukkaisena
                vanhemmat ei päästä mua yksin ulos ja veljet vahtii koko ajan
                se ei lopeta vaikka sanon etten halua seksiä
                aikuinen poikani lyö kun en anna rahaa
                mulla on mustelmia joka puolella ja valehtelen töissä mistä ne tuli
                """,
            leaving: """
                mieheni ei ole väkivaltainen mutta riitelemme rahasta
                sähkön hinta iskee eläkeläisiin
                sain potkut perjantaina
                """),
        Sentences(
            of: .child, in: "fi",
            raising: """
                oon töissä koulussa ja oppilas kertoi että isä lyö sitä
                kolmevuotias juoksee iltaisin yksin pihalla
                lapsenlapset asuu äidin kanssa joka käyttää kamaa
                oon seiskalla ja mutsi ryyppää joka päivä eikä kotona oo ruokaa
                nelikymppinen mies laittaa seksiviestejä mun tyttärelle snäpissä
                suutuin niin että ravistin vauvaa
                """,
            leaving: """
                voiko poikani saada koulukyydin
                16-vuotias tyttäreni haluaa muuttaa omaan asuntoon
                lapset on viikonloput mummolassa
                """),
        Sentences(
            of: .threat, in: "fi",
            raising: """
                se laittaa viestejä että löytää mut ja viiltää kurkun auki
                joku mun luokalla on ostanut aseen
                jätkät sanoo et oon niille velkaa 2000 tai siskolle käy jotain
                jos viette lapseni en tiedä mitä teen teille
                eksä uhkaa laittaa alastonkuvat nettiin
                haaveilen että puukotan pomoni
                """,
            leaving: """
                saatamme menettää asunnon ensi kuussa
                miten suojaudun nettihuijareilta
                voiko maksua siirtää
                """),
        Sentences(
            of: .hostile, in: "fi",
            raising: """
                sossu on täys vitsi, hävetkää paskiaiset
                neekerit ja arabit ei saa viedä meidän asuntoja
                olet kuvottava ämmä joka vei lapseni
                kaikki pakolaiset pitäisi karkottaa
                vittu teitä kaikkia
                """,
            leaving: """
                olen vihainen päätöksestä ja haluan valittaa
                onko laitonta olla antamatta asuntoa romanille
                häpeän tilannettani
                """),
        Sentences(
            of: .acute, in: "fi",
            raising: """
                vastatkaa äkkiä se on tulossa kotiin ja sillä on puukko
                söin 30 panadolia
                kaveri makaa lattialla ja hengittää tosi huonosti
                se yrittää tulla ovesta läpi
                hyppään tänään
                """,
            leaving: """
                vuokra pitää maksaa huomenna
                pesutuvan ovi on lukossa
                onko siellä joku juuri nyt
                """),
    ]
}
