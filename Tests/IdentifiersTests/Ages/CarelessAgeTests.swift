import Identifiers
import Testing

struct CarelessAgeTests {
    @Test(arguments: [
        "jag heter tindra o är ⟦15⟧ går i nian", "hej jag heter Wilma och är ⟦13⟧ pluggar i Lund", "bor i en stuga och är ⟦67⟧ numera",
        "heter ali, är ⟦22⟧ och kommer från Syrien", "MIN SON NOEL ⟦6 ÅR⟧ HAR INTE FÅTT TRÄFFA MIG", "min dotter alva ⟦4 år⟧ sover inte",
        "flickan är kanske ⟦3 år⟧ och pojken bebis", "har en gosse på ⟦fem⟧, Anton, med autism",
        "stor heter Khaled och lilla Rimas, ⟦4 år och 11 månader⟧. Jag går SFI", "Vid badplatsen. ⟦59 år⟧, nykter i två.",
        "Kan Viola på ⟦ett och ett halvt år⟧ få plats?", "lillan är ⟦halvtannat år⟧ nu", "min son är ⟦3,5 år⟧ och talar inte", "hon är ⟦4½ år⟧ och",
        "han är ⟦tre och ett halvt⟧ nu", "jag (⟦17⟧) och min bror", "mamma till två, ⟦4 och 6 år⟧", "har två barn, ⟦tre och fem⟧",
        "hon ⟦7 år⟧ vill inte gå till skolan", "Kvinna i ⟦50-årsåldern⟧ söker råd", "jag är i ⟦fyrtioårsåldern⟧",
        "vår bebis är ⟦åtta veckor gammal⟧ eller så", "bebisen är ⟦3 veckor⟧ och skriker", "Elsa (⟦6 v⟧) skriker", "jag är en ⟦17-åring⟧ som",
        "min kusin Sara, ⟦11⟧, är med", "är kille ⟦19⟧ från Umeå", "när jag blir ⟦18⟧ flyttar jag", "sen jag var ⟦åtta⟧ har han slagit mig",
        "sedan han var ⟦2 år och 3 månader⟧", "min mamma hon är ⟦47⟧ o dricker", "hej är ⟦16⟧ och gravid", "⟦15 år⟧ o tjej", "ja e ⟦14⟧ snart ⟦15⟧",
        "jag är född i Iran och är nu ⟦31⟧", "dottern blir ⟦tolv⟧ nu på lördag", "pappa är inte mer än ⟦50⟧", "Min pojke har hunnit bli ⟦nio år⟧",
        "vid ⟦13 års ålder⟧ rymde jag", "yngsta är ⟦2⟧ och äldsta ⟦9⟧", "min tonåring, snart ⟦16⟧, vägrar", "mina barn, Alma ⟦11⟧ och Otto ⟦8⟧",
        "våra barn ⟦7 och 4⟧", "våra barn alma ⟦7⟧, otto ⟦4⟧", "Ebba, ⟦elva⟧, berättade allt", "jag (nils, ⟦34⟧) och sambon", "hälsningar från moa ⟦12⟧",
        "I dag fyllde hon ⟦20⟧", "jag var ⟦11⟧ när det började och ⟦14⟧ när det slutade", "kalle är ⟦24⟧, han dricker", "jag heter moa, ⟦13 bast⟧",
        "vi är ⟦17⟧ båda två", "jag är ⟦16⟧ men bor hemma", "jag är ⟦16⟧ å bor hemma", "jag är ⟦17å gammal⟧", "är ⟦tolv å åtta⟧.", "han är ⟦6v gammal⟧, alltså veckor",
    ])
    func `Swedish`(marked: String) { expectMasked(marked, [.age], in: .swedish) }

    @Test(arguments: [
        "när barnet fyller 18 år upphör det", "har bott i Malmö på tre år", "har inte sett Anna på 3 år", "min son väntade 6 år på hjälp",
        "min son fick 3 år", "Hur länge? 3 år.", "tidigast när du är 18", "om du är 18 år eller mer", "vistas långvarigt (6 månader) i landet",
        "det är ett år sedan", "vi har varit gifta 20 år", "har jobbat där i 4 år och 2 månader", "jag är 3,5 månader gravid",
        "det tar två och en halv timme", "vi är 4 och ett halvt lag", "Enligt lagen får man vid 15 år bestämma", "det kostar 16,5 kr",
        "jag heter Eva och är 3 av dem", "en klass på 28", "de är 12 i gruppen", "Rummet är 12 kvadratmeter", "sidan 2 är 14 rader", "Vi är 40 medlemmar",
        "tog två månaders deposition", "Personer som är 70 år eller äldre får åka", "priset är 12, sa han", "kapitel 4 och sida 12", "rum 12, våning 4",
        "min kompis säger 18.",
    ])
    func `Swedish that stays`(text: String) { expectMasked(text, [.age], in: .swedish) }

    @Test(arguments: [
        "Isomp o vast ⟦yhdeksän⟧. Äiti Jonna läks", "veli joutu pihalle, se on ⟦16⟧ ja dokaa", "Se on ⟦44⟧ ja nukkuu sohvalla",
        "pojalla, Wilhelm ⟦5 v⟧, on autismi", "Parkissa. ⟦58 vuotta⟧, kuivilla kaksi vuotta.", "oon ⟦kuuskymppinen⟧ mies", "äiti on ⟦kaheksankymppinen⟧",
        "tytär ⟦3 v 4 kk⟧ ei puhu", "poika ⟦2v 3kk⟧ kotona", "poikani on ⟦3,5 v⟧", "tyttö on ⟦kolme ja puoli⟧", "vauva on ⟦puolitoista vuotta⟧",
        "lapsi on ⟦puolitoistavuotias⟧", "lapset ⟦2, 4 ja 7⟧", "mulla on kaksi lasta, ⟦kolme ja viisi⟧", "oon ⟦16⟧ kohta ⟦17⟧", "mä (⟦17⟧) ja mun sisko",
        "olin ⟦kaheksan⟧ ku se alko", "kun mä täytän ⟦18⟧ muutan", "hän ⟦7 vuotta⟧ ei halua kouluun", "Aino ⟦6v⟧ ja Eetu ⟦3v⟧", "nimi on Leo, ⟦12 v⟧, ja",
        "poika täyttää ⟦kymmenen⟧ syksyllä", "oon ⟦kolmekybää⟧", "oon ⟦45 v⟧ mies", "⟦16-veenä⟧ lähin kotoo", "lapset, Aino ⟦4⟧ ja Eetu ⟦9⟧",
        "olen itse ⟦72⟧", "se on Pekka, ⟦52⟧ ja hyvä mies", "Ilona, joka on ⟦kahdeksan⟧, pyysi", "ollaan molemmat ⟦18⟧.", "oon ⟦16,5⟧ ja lukiossa",
        "olen ⟦45⟧ joten en jaksa", "oon ⟦34⟧ yksinhuoltaja", "oon ⟦kuustoista⟧ enkä jaksa",
    ])
    func `Finnish`(marked: String) { expectMasked(marked, [.age], in: .finnish) }

    @Test(arguments: [
        "se kestää 16 viikkoa", "jolla on ollut sama paita kolme viikkoa. Isä Vesa ei vastaa", "Laissa lukee 12-vuotias, mutta",
        "lain mukaan 15-vuotias saa itse päättää", "se on 16 euroa", "se on 5 kilometriä", "jos olet alle 18", "yli 65-vuotiaat saavat",
        "alle 3-vuotias saa tulla maksutta", "kello on 16 ja", "olen odottanut 4 kuukautta", "ollut kuivilla kaksi vuotta.", "lapsella on kaksi kotia",
        "lapsia on neljä", "Olemme kolme sisarusta", "Tein 20 vuotta työtä", "olen kahden välissä",
    ])
    func `Finnish that stays`(text: String) { expectMasked(text, [.age], in: .finnish) }

    @Test(arguments: [
        "hjælpe når man er ⟦22⟧ og bor alene", "hej jeg hedder freja og er ⟦14⟧ går i 8.b", "jeg hedder Mads, er ⟦17⟧ og bor i Vejle",
        "Min datter Sofiika hun ⟦7 år⟧ og ikke vil gå i skole", "Lykke, kan ikke være mere end ⟦4 år⟧.", "Kan Viola på ⟦halvandet år⟧ få plads",
        "min kærste tobi, er ⟦16,5 år⟧ og går på fgu", "min søn på ⟦to et halvt⟧ taler ikke", "min søn er ⟦tre og et halvt år⟧",
        "min datter alma ⟦5 år⟧ vil ikke", "han er ⟦2 år og 3 mdr⟧", "jeg (⟦17⟧) bor hos", "mor til to på ⟦4 og 6 år⟧", "vi har to børn, ⟦tre og fem⟧",
        "baby på ⟦6 uger⟧ græder", "vores baby er ⟦otte uger⟧", "min søn bliver ⟦18⟧ til marts", "siden jeg var ⟦ni⟧ har han slået",
        "hun er næsten ⟦15⟧ nu", "⟦41 år⟧, enlig mor", "storm er kun ⟦2 år⟧ og ked af det", "min mor er ⟦91⟧ og vil ikke",
        "de er ⟦5 og 8⟧. Rådgiveren siger", "hun er lige blevet ⟦syv⟧.", "han er mindst ⟦25⟧,",
    ])
    func `Danish`(marked: String) { expectMasked(marked, [.age], in: .danish) }

    @Test(arguments: [
        "når man er 18 år må man", "hvad hvis barn bliver 18 mens man venter", "når du er 18 kan du", "man skal være 18 år", "vi har ventet i 3 år",
        "Kan jeg få alle 46 uger barsel", "om 5 år flytter vi", "på 5 år er prisen steget", "gav min bror fire måneder i fængsel",
    ])
    func `Danish that stays`(text: String) { expectMasked(text, [.age], in: .danish) }

    @Test(arguments: [
        "Ma name's Fraser, am ⟦19⟧ fae Motherwell", "my name is Leo and am ⟦17⟧ from Leeds", "my brother, Abdulrahman, who is ⟦17 years and two months⟧.",
        "the bab, Nevaeh, who's ⟦eleven weeks⟧. I'm on nights", "mum of Kuba, he is ⟦3 and half⟧ and he not speak", "she's ⟦two and a half⟧ now",
        "my son is ⟦3 and a half years old⟧", "and yells at lumi (my lil sis, ⟦6v⟧).", "Mia (⟦8 months⟧) won't sleep", "two kids, ⟦three and five⟧",
        "mum of two, ⟦4 and 6⟧", "i (⟦17⟧) want to move out", "my daughter lily ⟦9 years⟧ is off school", "she ⟦7 years⟧ and not want school",
        "when I'm ⟦22⟧ can I", "when i was ⟦eight⟧ he", "he's ⟦15½⟧ and", "she is ⟦4.5 years old⟧", "he turned ⟦18⟧ last week",
        "⟦34⟧, mum of three, skint", "⟦16 yo⟧ girl here", "he's only ⟦two⟧ and", "our baby's ⟦9 weeks old⟧", "the lad is no more than ⟦twelve⟧",
        "my kids, Leo ⟦11⟧ and Mia ⟦8⟧", "my daughter Ruth, ⟦nineteen⟧, left", "kez is ⟦9⟧, and he nicks crisps", "Summer is ⟦six⟧ and River is ⟦three⟧.",
        "one boy looks about ⟦14⟧", "she must be nearly ⟦ninety⟧. I saw", "i was ⟦11⟧ when it started and ⟦14⟧ when it stopped", "im ⟦19⟧ out of care",
        "from megan ⟦12⟧",
        "I am Desmond Clarke, ⟦61 years of age⟧.", "he is ⟦14 years of age⟧ and scared",
    ])
    func `English`(marked: String) { expectMasked(marked, [.age], in: .english) }

    @Test(arguments: [
        "a man in his forties lives", "I'm in my late 50s and", "my girlfriend of 7 years left", "If you are over the age of 15, you can",
        "You're only two months in? ", "the gift of two parents", "anyone over 18", "if you are over 14, you can", "by age 30 people",
        "it's 5 and a half miles", "she is 12 weeks pregnant", "we've waited 2 and a half years", "it is 3 now and I'm tired", "i'm 6 foot 2",
        "we are just three women", "the price is 12, he said", "step 2) and 3)", "live one day at a time",
    ])
    func `English that stays`(text: String) { expectMasked(text, [.age], in: .english) }
}
