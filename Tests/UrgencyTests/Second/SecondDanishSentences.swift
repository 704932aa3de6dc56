import Urgency

extension Sentences {
    /// Written after the lexicons, to measure them.
    static let secondDanish = [
        Sentences(
            of: .suicide, in: "da",
            raising: """
                jeg er så træt af det hele og kan ikke se nogen udvej
                min kæreste siger han springer ud fra broen hvis jeg går
                det ville være nemmere for alle hvis jeg ikke var her
                er begyndt at skære i mig selv igen det hjælper på angsten
                hvor mange panodiler skal man tage for at dø
                kan ikke mere. vil bare væk fra alting
                vores datter har to gange prøvet at tage livet af sig
                """,
            leaving: """
                vi orker ikke naboens larm mere
                min mand gik bort i sommer, hvordan søger jeg enkepension
                livet som pensionist er dyrt
                """),
        Sentences(
            of: .violence, in: "da",
            raising: """
                han hev mig i håret og sparkede mig i maven
                min kæreste bliver voldelig når hun er jaloux
                jeg må ikke gå ud alene for mine forældre, mine brødre holder øje med mig
                han lægger sig oven på mig selvom jeg siger nej
                min voksne søn slår når jeg ikke giver ham penge
                jeg har blå mærker over det hele og lyver for kollegerne
                """,
            leaving: """
                min mand er ikke voldelig men vi skændes om penge
                elpriserne slår hårdt
                jeg blev fyret i fredags
                """),
        Sentences(
            of: .child, in: "da",
            raising: """
                jeg arbejder på en skole og en elev siger at faren slår hende
                en treårig løber rundt alene udenfor om aftenen
                mine børnebørn bor hos en mor der tager stoffer
                jeg går i syvende og mor drikker hver dag, der er aldrig mad
                en mand på 40 skriver om sex til min datter på snap
                jeg blev så vred at jeg ruskede babyen
                """,
            leaving: """
                kan min søn få befordring til skole
                min datter på 16 vil flytte hjemmefra
                børnene er hos farmor i weekenden
                """),
        Sentences(
            of: .threat, in: "da",
            raising: """
                han skriver at han finder mig og skærer halsen over på mig
                en i min klasse har købt en pistol
                de siger jeg skylder dem 20000 ellers sker der min søster noget
                hvis i tager mine børn ved jeg ikke hvad jeg gør ved jer
                eksen truer med at lægge nøgenbilleder ud
                jeg drømmer om at stikke min chef ned
                """,
            leaving: """
                vi risikerer at blive sat ud næste måned
                hvordan undgår jeg svindel på nettet
                kan man udskyde betalingen
                """),
        Sentences(
            of: .hostile, in: "da",
            raising: """
                kommunen er en fucking joke i skulle skamme jer jeres svin
                negere og arabere skal ikke have vores lejligheder
                du er en klam kælling der tog mine børn
                alle flygtninge burde smides ud
                fuck jer alle
                """,
            leaving: """
                jeg er vred over afgørelsen og vil klage
                er det ulovligt at afvise en fordi hun er roma
                jeg skammer mig over min situation
                """),
        Sentences(
            of: .acute, in: "da",
            raising: """
                svar hurtigt han er på vej hjem og har en kniv
                jeg har slugt 30 panodiler
                min veninde ligger på gulvet og trækker næsten ikke vejret
                han prøver at komme ind gennem døren
                jeg springer i aften
                """,
            leaving: """
                jeg skal betale husleje i morgen
                døren til vaskekælderen er låst
                er der nogen lige nu
                """),
    ]
}
