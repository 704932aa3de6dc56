import Urgency

extension Sentences {
    /// Written after the lexicons, to measure them.
    static let secondSwedish = [
        Sentences(
            of: .suicide, in: "sv",
            raising: """
                jag är så trött på att finnas till, ser ingen utväg längre
                min pojkvän säger att han tänker hoppa från bron om jag gör slut
                känns som att det vore skönast för alla om jag inte fanns
                jag har börjat rispa mig igen och det hjälper mot ångesten
                hur många alvedon krävs det för att dö
                orkar inte mer. vill bara bort från allt
                vår dotter har försökt ta sitt liv två gånger
                """,
            leaving: """
                vi orkar inte med grannens oljud längre
                min man gick bort i somras, hur söker jag änkepension
                livet som pensionär är dyrt
                """),
        Sentences(
            of: .violence, in: "sv",
            raising: """
                han drog mig i håret och sparkade på mig i magen
                min flickvän blir våldsam när hon är svartsjuk
                jag får inte gå ut själv för mina föräldrar, bröderna bevakar mig
                han lägger sig på mig fast jag inte vill
                min son på 30 år slår mig när jag inte ger honom pengar
                jag har blåmärken överallt och ljuger för kollegorna om varför
                """,
            leaving: """
                min man är inte våldsam men vi grälar om pengar
                höjda elpriser slår mot pensionärer
                jag sparkades från jobbet i fredags
                """),
        Sentences(
            of: .child, in: "sv",
            raising: """
                jag jobbar i skolan och en elev berättar att pappan slår henne
                treåringen springer ute ensam på kvällarna
                mina barnbarn bor med en mamma som knarkar
                jag går i sjuan och morsan super varje dag, det finns aldrig mat
                en man på 40 skriver sexgrejer till min dotter på snap
                jag blev så arg att jag skakade babyn
                """,
            leaving: """
                kan min son få skolskjuts
                min dotter på 16 vill flytta hemifrån
                barnen är hos farmor på helgerna
                """),
        Sentences(
            of: .threat, in: "sv",
            raising: """
                han skickar sms om att han ska hitta mig och skära halsen av mig
                nån har köpt en pistol i min klass
                killarna säger att jag är skyldig dom 20000 annars händer det min syrra nåt
                om ni tar mina barn så vet jag inte vad jag gör med er
                exet hotar att lägga ut nakenbilder
                jag drömmer om att knivhugga min chef
                """,
            leaving: """
                vi riskerar att bli vräkta nästa månad
                hur skyddar jag mig mot bedragare på nätet
                kan man skjuta fram betalningen
                """),
        Sentences(
            of: .hostile, in: "sv",
            raising: """
                socialen är ett jävla skämt, ni borde skämmas era as
                negrer och araber ska inte ha våra lägenheter
                du är en äcklig jävla kärring som tog mina barn
                alla flyktingar borde utvisas
                fuck er alla
                """,
            leaving: """
                jag är arg på beslutet och vill överklaga
                är det olagligt att neka någon för att hon är rom
                jag skäms för min situation
                """),
        Sentences(
            of: .acute, in: "sv",
            raising: """
                snälla svara fort han är på väg hem och han har kniv
                jag har svalt 30 alvedon
                min vän ligger på golvet och andas knappt
                han försöker slå sig in genom dörren
                jag tänker hoppa ikväll
                """,
            leaving: """
                jag behöver betala hyran i morgon
                dörren till tvättstugan är låst
                är någon där just nu
                """),
    ]
}
