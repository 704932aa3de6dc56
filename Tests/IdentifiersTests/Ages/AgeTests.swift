import Identifiers
import Testing

struct AgeTests {
    @Test(arguments: [
        "hej jag är ⟦16⟧ och bor hos pappa", "jag e ⟦16 år⟧ å vet inte va jag ska göra", "jag är ⟦16 år gammal⟧ och har aldrig sökt hjälp",
        "vår ⟦15-åriga⟧ dotter sover inte", "är det ok att en ⟦16åring⟧ bor själv", "min ⟦16-årig⟧ son", "jag är en kille på ⟦17⟧",
        "en flicka på ⟦7 år⟧",
        "jag är ⟦sjutton år⟧ o gravid", "alltså hon är ⟦sjutton⟧", "jag fyller ⟦18⟧ i maj", "min son fyllde precis ⟦9⟧",
        "min mormor Regina Söderberg (⟦71 år⟧) i Gislaved", "mormor (⟦78 år⟧) bor ensam", "min son ⟦8⟧ har autism",
        "jag har en son på ⟦7 år⟧ som",
        "mina barn är ⟦3, 5 och 9 år⟧", "har barn ⟦3, 5 och 9 år⟧", "har en ⟦3- och 5-åring⟧ hemma", "min lillasyster är ⟦fyra⟧ och",
        "HEJ JAG ÄR ⟦15 ÅR⟧ OCH",
        "jag har en ⟦8 månader gammal⟧ bebis", "min bebis är ⟦8 månader⟧", "jag är en ⟦sjuttonåring⟧ som", "mamma blev ⟦80⟧ i somras",
        "pappa är ⟦femtisju⟧ och sjuk",
        "ja jag är ⟦tjugotre⟧", "jag är ⟦tjugo tre⟧ och", "Ali är ⟦12⟧ och Sara är ⟦9⟧", "Hon är ⟦hundratre år⟧",
        "tjej ⟦16 år⟧ söker hjälp", "⟦16 år⟧ o utslängd", "på min ⟦18-årsdag⟧", "jag är snart ⟦nittio⟧", "hans fru (⟦34 år⟧) och",
        "är det lagligt när jag är ⟦15⟧?",
        "min dotter, ⟦12 år⟧, går inte", "vid ⟦16 års ålder⟧ flyttade jag", "min dotter ⟦7⟧ och son ⟦4⟧ bor", "jag ar ⟦16 ar⟧ och",
        "tjena jag e ⟦14 bast⟧", "min sambo ⟦34⟧ och jag ⟦31⟧ väntar barn", "är ⟦67⟧ o pensionär", "hon är inte ens ⟦16⟧",
        "tvillingar på ⟦5 månader⟧", "sonen, ⟦8⟧, har adhd", "dottern (⟦13⟧) skär sig", "min ⟦3 åring⟧ vägrar äta", "min ⟦treåring⟧ och ⟦femåring⟧",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.age], in: .swedish) }

    @Test(arguments: [
        "olen ⟦16⟧ ja asun kotona", "oon ⟦17v⟧ tyttö", "mä oon ⟦17 v⟧ ja", "⟦17-vuotias⟧ poikani", "oon ⟦17vee⟧",
        "oon ⟦seittemäntoista⟧ ja", "täytin ⟦15⟧ viime viikolla",
        "⟦yheksänvuotias⟧ poika", "meijän ⟦kuusvuotias⟧", "oon iältäni ⟦44⟧", "⟦7kk ikäinen⟧ vauva",
        "isoäitini Liisa (⟦73 v⟧) Kuusamosta", "hän on ⟦kakskytkolme⟧ ja",
        "oon ⟦kuustoista⟧", "olen ⟦kuustoist vuotta⟧", "lapset on ⟦3, 5 ja 9⟧", "⟦3- ja 5-vuotias⟧ lapsi", "täytän kohta ⟦18⟧",
        "OLEN ⟦43-VUOTIAS⟧", "poikani on ⟦8⟧", "olen ⟦52 vuotta vanha⟧ mies", "mie oon ⟦viistoista⟧", "äitini on jo ⟦82 vuotta⟧",
        "tyttö ⟦6v⟧", "oon ⟦kuustoistavuotias⟧",
        "⟦12 vuotias⟧ tyttäreni", "äiti ⟦45 v⟧",
        "mun äiti on ⟦45⟧ ja isä ⟦50⟧", "⟦seitsemäntoistavuotias⟧", "lapset ⟦4 ja 6 v⟧", "⟦4- ja 6-vuotiaat⟧ lapseni", "oon ⟦kaksneljä⟧", "⟦3 kk vanha⟧ vauva",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.age], in: .finnish) }

    @Test(arguments: [
        "jeg er ⟦tolv⟧ og bor hos min far", "jeg er ⟦16⟧", "Vores ⟦14-årige⟧ datter", "jeg er ⟦83 år⟧ og har", "jeg er en pige på ⟦15⟧",
        "en dreng på ⟦8 år⟧", "fylder ⟦18⟧ til marts",
        "jeg er ⟦49 år gammel⟧", "min mormor (⟦75 år⟧) i Vejle", "min søn er ⟦enogtyve⟧", "min mor er ⟦enoghalvtreds⟧",
        "min far er ⟦otte og tres⟧",
        "en ⟦16årig⟧ dreng", "min søn ⟦8⟧ og datter ⟦5⟧", "mine børn er ⟦4, 7 og 11⟧", "hun er lige fyldt ⟦13⟧", "vores ⟦12 år gamle⟧",
        "JEG ER ⟦14 ÅR⟧", "kvinde på ⟦45⟧", "pige ⟦14 år⟧",
        "min datter på ⟦6⟧", "en ⟦fireårig⟧", "jeg er ⟦34⟧, mor til to", "jeg fyldte ⟦50⟧ i går",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.age], in: .danish) }

    @Test(arguments: [
        "I'm ⟦15⟧ and scared", "im ⟦15⟧ n my mum", "my gran Anna (⟦aged 85⟧) in", "(⟦45F⟧) here", "me (⟦f, 34⟧) and him",
        "⟦M32⟧ here, been", "im a ⟦15yo⟧ girl", "I am a ⟦15 y/o⟧",
        "i'm a ⟦17 year old man⟧ and", "Our ⟦16-year-old⟧ daughter", "hes ⟦seventeen⟧ and", "turning ⟦18⟧ next month",
        "my ⟦6 yr old⟧ wont", "baby is ⟦6 months old⟧",
        "my kids are ⟦4, 7 and 11⟧", "I'm ⟦85 years old⟧", "she just turned ⟦twenty-three⟧", "he is ⟦twenty three⟧", "my son is ⟦8⟧",
        "my daughter (⟦9⟧) and", "I was ⟦16⟧ when", "at the age of ⟦12⟧",
        "my boyfriend is ⟦19⟧", "I (⟦23f⟧) live", "im ⟦fiveteen⟧", "IM ⟦16⟧", "my brother ⟦12⟧ has", "son of ⟦8⟧",
        "I'm ⟦75⟧ and have never", "my mum is ⟦ninety one⟧",
        "my lad is ⟦7⟧, hes got autism", "my mum, ⟦54⟧, has ms", "my nan is ⟦82yrs old⟧", "im ⟦16f⟧", "my ⟦3 and 5 year olds⟧", "John Smith, ⟦45⟧, of Leeds",
    ])
    func `English`(marked: String) { expectMasked(marked, [.age], in: .english) }

    @Test(
        arguments: [
            ("i 16 år har jag bott här", .swedish), ("för 3 år sedan", .swedish), ("under 18 får man inte", .swedish),
            ("du måste ha fyllt 18", .swedish), ("åldersgränsen är 18 år", .swedish),
            ("3–5 år", .swedish), ("tre gånger", .swedish), ("jag har 2 barn", .swedish), ("från 15 år", .swedish), ("två veckor", .swedish),
            ("jag är 5 minuter bort", .swedish),
            ("det är tre som", .swedish), ("hyran är 7 450 kr", .swedish), ("kl 16", .swedish), ("alla 18-åringar", .swedish),
            ("jag har sex syskon", .swedish), ("han är 10 år äldre", .swedish),
            ("jag är en kille", .swedish), ("personer över 65 år", .swedish), ("hon är fyra timmar bort", .swedish),
            ("4 kap. 1 § socialtjänstlagen", .swedish), ("klockan är 8", .swedish),
            ("Genvägen är att utnyttja den", .swedish), ("Samlingen är 20 volymer stor", .swedish), ("vi är 5 i familjen", .swedish), ("Here's two examples", .english),
            ("3-åriga mandatperioder", .swedish), ("priset blev två tredjedelar", .swedish), ("Siellä oli kaksi arvokasta", .finnish), ("Billig er også to af dem", .danish),
            ("yli 65-vuotiaat", .finnish), ("alle 18-vuotiaat", .finnish), ("viis vuotta sitten", .finnish), ("5 v sitten", .finnish),
            ("neljä tuntia", .finnish), ("kolme kertaa", .finnish),
            ("olen ollut siellä 3 viikkoa", .finnish), ("hinta on 45", .finnish), ("kello on 8", .finnish), ("kahden viikon", .finnish),
            ("12 vuotta vankeutta", .finnish),
            ("to uger", .danish), ("tre gange", .danish), ("aktivloven § 11", .danish), ("i 5 år", .danish), ("under 18 år", .danish),
            ("for 2 år siden", .danish), ("alle over 15 år", .danish),
            ("two weeks", .english), ("she is in her 70s", .english), ("I'm 100% sure", .english), ("im 3 months behind", .english),
            ("over 18s only", .english), ("10 years ago", .english),
            ("i am 5 minutes away", .english), ("under 16", .english), ("aged 16 or over", .english), ("the fee is 85", .english),
            ("it is 10 pm", .english), ("I am 6 weeks pregnant", .english),
            ("she is to go", .all), ("här är 3 km bort", .all), ("you must be 18", .english), ("i'm 2 years sober", .english),
            ("he is one of 12", .english),
        ] as [(String, Languages)])
    func `counts, durations and rules stay`(text: String, languages: Languages) { expectMasked(text, [.age], in: languages) }

    @Test func `ages raise no alarm in public text`() {
        expectScore("Jag är 16 år. Min dotter, 12 år, och 15-åriga son.", by: "stated-age", in: 0.25...0.55)
    }
}
