extension DiagnosticID {
    var danish: Wording {
        switch self {
        case .fileMissing: Wording("der er ingen fil eller mappe, der hedder {path}", help: "Kontrollér, hvordan stien er stavet, og hvilken mappe du står i.")
        case .fileUnreadable: Wording("{path} kan ikke læses: {reason}", help: "Kontrollér, at filen findes, og at du har lov til at læse den.")
        case .fileUnwritable: Wording("der kan ikke skrives til {path}: {reason}", help: "Kontrollér, at mappen findes, og at du har lov til at skrive i den. Det, der var der i forvejen, er urørt.")
        case .diskFull: Wording("disken er fuld: {path} kunne ikke gemmes", help: "Frigør plads på disken, og kør kommandoen igen. Det, der var der i forvejen, er urørt.")
        case .fileTooLarge: Wording("filen er større end {limit}", help: "Del teksten op, eller fjern det, der er sat ind ved en fejl.")
        case .fileNotUTF8: Wording("filen indeholder en byte, der ikke er UTF-8-tekst", help: "Gem filen som UTF-8 i dit redigeringsprogram (ofte under Gem som, Kodning).")
        case .fileControlCharacter:
            Wording("filen indeholder et usynligt tegn, der ændrer, hvordan tekst vises", help: "Slet det: sæt markøren der, og fjern tegnet, der ikke kan ses. Det følger ofte med kopieret tekst.")
        case .fileHasBOM: Wording("filen begynder med et byterækkefølgemærke (BOM)", help: "Gem filen som UTF-8 uden BOM i dit redigeringsprogram.")
        case .fileLinkLoop: Wording("mappen er et link, der fører tilbage til sig selv", help: "Fjern linket {path}.")
        case .fileUnexpected:
            Wording(
                "filen hører ikke til i svarbanken og er ikke taget med", help: "Svar og sider hedder ID.LANGUAGE.md (id og sprog), for eksempel rent.en.md. Flyt andre filer ud af svarbankens mappe.")
        case .fileExists: Wording("{path} findes allerede", help: "Vælg et andet navn, eller ret i den fil, der findes.")

        case .yamlSyntax:
            Wording("dette er ikke gyldig YAML: {reason}", help: "Se efter et manglende anførselstegn eller kolon eller en linje med en anden indrykning, på denne linje eller lige over den.")
        case .yamlColon: Wording("inde i denne værdi står der et kolon efterfulgt af et mellemrum", help: "Sæt hele værdien i anførselstegn: \"…\"")
        case .yamlMissingColon: Wording("denne linje mangler et kolon efter nøglen", help: "Skriv nøgle: værdi, med et mellemrum efter kolonet.")
        case .yamlUnclosed: Wording("et anførselstegn eller en parentes åbnes her og bliver aldrig lukket", help: "Tilføj det \", ' , ] eller }, der mangler.")
        case .yamlIndentation: Wording("denne linje er ikke rykket ind som linjerne omkring den", help: "Lad nøgler eller listepunkter, der hører sammen, begynde i samme kolonne.")
        case .yamlReservedCharacter: Wording("en værdi kan ikke begynde med dette tegn", help: "Sæt værdien i anførselstegn: \"…\"")
        case .yamlTab: Wording("her kan tabulator ikke bruges til indrykning", help: "Erstat tabulatoren med mellemrum.")
        case .yamlDuplicateKey: Wording("nøglen {key} står her to gange", help: "Behold en af de to. Den første står på linje {line}.")
        case .yamlAnchor: Wording("ankre (&) og aliasser (*) bruges ikke i en svarbank", help: "Skriv hele værdien ud, eller sæt den i anførselstegn, hvis den begynder med & eller *.")
        case .yamlTag: Wording("tags (!) bruges ikke i en svarbank", help: "Fjern tagget, eller sæt værdien i anførselstegn, hvis den begynder med et udråbstegn.")
        case .yamlTooDeep: Wording("lister og nøgler ligger inden i hinanden i mere end {limit} niveauer", help: "Fjern de overflødige parenteser eller indrykninger.")
        case .yamlSeveralDocuments: Wording("her begynder endnu et YAML-dokument", help: "Fjern linjen med tre bindestreger eller punktummer.")

        case .frontMatterMissing:
            Wording(
                "filen begynder ikke med et filhoved (front matter)",
                help: "Den første linje skal være tre bindestreger (---), derefter følger nøgler som question: og til sidst tre bindestreger igen.")
        case .frontMatterUnclosed: Wording("filhovedet (front matter), der begynder her, bliver aldrig afsluttet", help: "Sæt en linje med tre bindestreger (---) efter den sidste nøgle, før teksten.")
        case .frontMatterClosedLate:
            Wording("denne linje hører til teksten, men filhovedet (front matter) er ikke afsluttet endnu", help: "Sæt en linje med tre bindestreger (---) efter den sidste nøgle, før denne linje.")
        case .keyUnknown: Wording("nøglen {key} er ikke kendt her", help: "Kendte nøgler: {known}.")
        case .keyMissing: Wording("nøglen {key} mangler", help: "Tilføj en linje, der begynder med {key}:")
        case .valueNotText: Wording("{key} skal være én enkelt tekst", help: "Skriv teksten efter {key}: på én linje, i anførselstegn, hvis den indeholder et kolon.")
        case .valueNotList: Wording("{key} skal være en liste", help: "Skriv {key}: [en, to] eller ét punkt pr. linje, hvert med en bindestreg først.")
        case .valueNotMapping: Wording("{key} skal have sine egne nøgler", help: "Skriv én nøgle og værdi pr. linje under {key}: og ryk linjerne ind, eller brug {key}: {sv: \"…\", en: \"…\"}.")
        case .valueEmpty: Wording("{key} har ingen værdi", help: "Skriv en værdi efter kolonet, eller fjern linjen.")
        case .valueNotAllowed: Wording("{key} kan ikke have værdien {value}", help: "Mulige værdier: {known}.")
        case .valueOutOfRange: Wording("{key} skal være et helt tal fra {low} til {high}", help: "Skriv tallet udelukkende med cifre.")
        case .dateInvalid: Wording("{key} er ikke en dato", help: "Skriv en måned som 2026-10 eller en dag som 2026-10-14.")
        case .dayInvalid: Wording("{key} er ikke en dag", help: "Skriv år, måned og dag med bindestreger: 2026-10-14")
        case .monthInvalid: Wording("{key} er ikke en måned", help: "Skriv år og måned med bindestreg: 2026-10. Dagen er udeladt med vilje, for den kan pege på den, der spurgte.")
        case .dateOrder: Wording("{key} er tidligere end {other}", help: "Kontrollér begge datoer.")
        case .idInvalid: Wording("{value} kan ikke bruges som id", help: "Et id består af små bogstaver a til z, cifre og bindestreger og begynder med et bogstav eller ciffer.")
        case .idDuplicate: Wording("id'et {id} er brugt to gange", help: "Ret id'et det ene af de to steder. Det første står på linje {line}.")
        case .languageInvalid: Wording("{value} er ikke en sprogkode", help: "Brug en kode som sv, fi, en eller da, eller sv-simple for letlæst svensk.")
        case .languageMissing: Wording("{key} har ingen tekst på sproget {language}", help: "Tilføj en linje, der begynder med {language}: på det sted. Indtil da vises et andet sprog.")
        case .urlInvalid: Wording("{key} er ikke en webadresse", help: "Skriv en fuldstændig adresse, der begynder med https://")
        case .aliasInvalid: Wording("dette er ikke en tidligere adresse på webstedet", help: "Skriv stien, som den var, fra første skråstreg til sidste: /gammel/adresse/")
        case .hoursInvalid: Wording("åbningstiderne kan ikke tolkes", help: "Skriv dage og tider som mon-fri: \"09-16\", eller mon-sun: \"00-24\" for døgnet rundt.")

        case .bankMissing:
            Wording(
                "der er ingen svarbank i {path}",
                help: "En svarbank har en fil, der hedder bank.yaml. Angiv svarbankens mappe med --bank, eller opret en ny i mappen FOLDER med: answerbank new bank FOLDER")
        case .formatNewer: Wording("dette er format {found}, men denne version af AnswerBank kender kun formater til og med {known}", help: "Installér en nyere version af AnswerBank.")
        case .answerFileName:
            Wording(
                "filnavnet følger ikke mønsteret ID.LANGUAGE.md (id og sprog)",
                help: "Omdøb filen, for eksempel til help-with-rent.en.md. Et id består af små bogstaver a til z, cifre og bindestreger.")
        case .languageNotInBank: Wording("svarbanken har ikke sproget {language}", help: "Tilføj det under languages: i bank.yaml, eller omdøb filen. Svarbankens sprog: {known}.")
        case .topicUnknown: Wording("der er intet emne med id {id}", help: "Brug et id fra topics.yaml, eller tilføj emnet der.")
        case .audienceUnknown: Wording("der er ingen målgruppe med id {id}", help: "Brug et id fra audiences: i bank.yaml, eller tilføj målgruppen der.")
        case .contactUnknown: Wording("der er ingen kontakt med id {id}", help: "Brug et id fra contacts.yaml, eller tilføj kontakten der.")
        case .answerUnknown: Wording("svaret {id} findes ikke på sproget {language}", help: "Kontrollér id'et, som er filnavnet uden .{language}.md. Svar linker til svar på samme sprog.")
        case .pageUnknown: Wording("siden {id} findes ikke på sproget {language}", help: "Kontrollér id'et, som er filnavnet uden .{language}.md i mappen pages.")
        case .pathUnknown:
            Wording("webstedet har ingen side med adressen {path}", help: "Link hellere med answer:ID, topic:ID, page:ID eller contact:ID. Den slags links følger med, når en adresse ændres.")
        case .moderatorUnknown: Wording("der er ingen moderator med id {id}", help: "Brug et id fra moderators: i bank.yaml. Svarbankens moderatorer: {known}.")
        case .answerDuplicate: Wording("svaret {id} findes to gange på sproget {language}", help: "Giv en af de to filer et andet id. Den anden fil: {other}")
        case .followsLoop: Wording("svaret {id} følger efter sig selv via andre svar", help: "Fjern follows: fra det første svar i tråden.")
        case .translationDisagrees: Wording("{key} afviger fra det samme svar på sproget {language}", help: "Alle oversættelser af et svar skal have samme værdi for {key}. Den anden fil: {other}")
        case .translationStale:
            Wording("originalen på sproget {language} er ændret, siden dette blev oversat", help: "Sammenlign de to, og kør derefter: answerbank new translation {id} {own} --mark-current")
        case .slugReserved: Wording("webstedet skal selv bruge adressen {slug}", help: "Vælg en anden adresse med nøglen slug. Reserverede adresser: {known}.")
        case .outputCollision: Wording("to ting vil have samme adresse: {path}", help: "Ret slug eller aliases for en af dem. Den anden: {other}")
        case .topicEmpty: Wording("emnet {id} har ingen svar", help: "Skriv et svar med dette emne, eller fjern emnet fra topics.yaml.")
        case .topicOrphan: Wording("intet andet emne nævner {id} som beslægtet", help: "Tilføj {id} under related: for et beslægtet emne, så læserne finder vej til det.")
        case .reviewOverdue: Wording("oplysningerne skulle være kontrolleret senest {day}", help: "Kontrollér svaret, og sæt derefter reviewed: til den dag, hvor du gjorde det.")
        case .contactOverdue:
            Wording("kontakten {id} blev sidst kontrolleret {day}", help: "Ring, eller slå oplysningerne op, kontrollér nummer og åbningstider, og sæt derefter verified: til den dag.")
        case .contactWithoutHours: Wording("kontakten {id} har ingen åbningstider", help: "Tilføj hours:, for eksempel {mon-fri: \"09-16\"}. For døgnet rundt: {mon-sun: \"00-24\"}.")
        case .contactWithoutVerified: Wording("ingen har noteret, hvornår kontakten {id} blev kontrolleret", help: "Ring, eller slå oplysningerne op, og tilføj derefter verified: med den dato.")
        case .crisisLineMissing: Wording("der er ingen krisetelefon for {country}", help: "Tilføj en kontakt med kind: crisis og country: {country} i contacts.yaml.")
        case .privacyPageMissing:
            Wording("siden privacy findes ikke på {language}", help: "Skriv pages/privacy.{language}.md: hvem der har ansvaret, hvorfor, hvor længe, hvilke rettigheder man har, og hvad der kan ses.")
        case .privacyControllerMissing:
            Wording("siden fortæller ikke, hvem der er dataansvarlig", help: "Nævn den dataansvarlige, som der står i bank.yaml under privacy: og link til kontakten dér: [ord](contact:id)")
        case .privacyPurposeMissing: Wording("siden fortæller ikke, hvad beskeder bruges til", help: "Tilføj en sætning om formålet: spørgsmål læses for at kunne besvares og ikke til andet.")
        case .privacyRetentionMissing: Wording("siden fortæller ikke, efter hvor mange dage beskeder slettes", help: "Skriv det antal dage, der står i bank.yaml under retention:")
        case .privacyRightsMissing:
            Wording("siden fortæller ikke, hvilke rettigheder læseren har", help: "Tilføj et afsnit: retten til at få at vide, hvad der er gemt, til at få det rettet eller slettet, og til at klage.")
        case .privacyEmergencyMissing: Wording("siden fortæller ikke, at svarbanken ikke er til nødsituationer", help: "Tilføj en sætning med et link til et krisenummer: [112](contact:id)")
        case .privacyHostMissing: Wording("siden fortæller ikke, hvad den, der driver webserveren, kan se", help: "Tilføj en sætning om IP-adresser og om, hvilke sider der hentes.")
        case .personalData: Wording("dette ligner en personoplysning ({label})", help: "Fjern den. Et offentligt nummer hører hjemme i contacts.yaml; link til det med contact:ID.")
        case .nameUnacknowledged: Wording("dette ligner et navn ({label})", help: "Kan det ikke føre til nogen, så bekræft det for netop dette sted: --name-ok {place}. Ellers skal det væk.")
        case .dictionaryMissing: Wording("ordbogen {name} mangler, og uden den må intet maskeres", help: "Installér Debian-pakken {package}.")
        case .summaryLong: Wording("resuméet har {count} tegn; søgeresultater viser cirka {limit}", help: "Forkort det til det direkte svar.")
        case .bodyEmpty: Wording("der er ingen svartekst", help: "Skriv svaret under filhovedet (front matter).")
        case .linkUnsafe: Wording("denne slags link er ikke tilladt", help: "Brug https://, tel:, answer:ID, topic:ID, page:ID eller contact:ID.")
        case .imageNotAllowed: Wording("billeder vises ikke i svar", help: "Beskriv med ord, hvad billedet viser, og fjern billedet.")
        case .htmlOmitted: Wording("HTML kommer ikke med på siden", help: "Skriv det som Markdown. Hvis du mener et mindre end-tegn (<), så sæt en omvendt skråstreg (\\) foran det.")
        case .approvalMissing: Wording("ingen har godkendt denne tekst", help: "Lad to personer læse den. Kør derefter, én gang for hver af dem: answerbank approve {path} --as ID")
        case .approvalOutdated: Wording("teksten er ændret, siden den blev godkendt", help: "Lad to personer læse den igen. Kør derefter, én gang for hver af dem: answerbank approve {path} --as ID")
        case .approvalSamePerson: Wording("to forskellige personer skal godkende, og her er der angivet {count}", help: "Lad en kollega læse teksten og køre: answerbank approve {path} --as ID")
        case .approvalCopied: Wording("dette er en nøjagtig kopi af et svar, der er godkendt under et andet navn eller på et andet sprog", help: "Ret eller fjern et af de to. Det andet: {other}")
        case .approvalNotLast: Wording("approved: skal være en enkelt linje og den sidste i filhovedet", help: "Fjern linjen, og lad answerbank approve skrive den igen.")
        case .policyUnsupported: Wording("denne version kan ikke kontrollere reglen {value}", help: "Brug open eller recorded.")

        case .themeMissing: Wording("der er intet tema i {path}", help: "Et tema har en fil, der hedder theme.yaml. Angiv temaets mappe med --theme.")
        case .themeLoop: Wording("temaet {id} bygger på sig selv via andre temaer", help: "Fjern extends: fra et af dem.")
        case .templateMissing: Wording("skabelonen {name} findes ikke", help: "Tilføj templates/{name}.mustache til temaet, eller lad temaet bygge på et tema, der har den.")
        case .templateSyntax: Wording("skabelonen kan ikke læses: {reason}", help: "Kontrollér de krøllede parenteser på dette sted.")
        case .templateNameMissing: Wording("siden har ikke noget, der hedder {name}", help: "Kontrollér stavningen. Navne på dette sted: {known}.")
        case .templateTooDeep: Wording("delskabeloner henter hinanden ind i mere end {limit} niveauer", help: "Find den delskabelon, der henter sig selv ind, og bryd cirklen.")
        case .stringMissing: Wording("temaet mangler teksten {key} på sproget {language}", help: "Tilføj den i strings/{language}.yaml.")
        case .stringSlotMissing: Wording("teksten {key} skal indeholde {slot}", help: "Sæt {slot} der, hvor værdien skal stå i sætningen.")

        case .outputNotASite: Wording("{path} indeholder filer, som AnswerBank ikke har lavet", help: "Vælg en tom mappe med --output, eller fjern selv filerne.")
        case .outputInsideBank: Wording("outputmappen {path} overlapper svarbanken eller temaet", help: "Vælg en særskilt mappe til webstedet med --output.")
        case .outputBusy: Wording("en anden kørsel er ved at skrive til {path}", help: "Vent, til den er færdig, og kør kommandoen igen.")
        case .pictureLibraryMissing:
            Wording(
                "billeder til delte adresser kan ikke tegnes: librsvg mangler",
                help: "Installér Debian-pakkerne librsvg2-2 og fonts-dejavu-core, eller fjern share-cards: fra bank.yaml.")
        case .searchIndexMissing: Wording("{path} har intet søgeindeks for sproget {language}", help: "Byg først webstedet med: answerbank build")
        case .searchIndexDamaged: Wording("søgeindekset {path} kan ikke læses", help: "Byg webstedet igen med: answerbank build")
        case .queryLineInvalid: Wording("denne linje er ikke en søgning", help: "Skriv et JSON-objekt som {\"id\": \"q1\", \"query\": \"rent\"} på en enkelt linje.")

        case .answerNotFound: Wording("svarbanken har ikke svaret {id} på sproget {language}", help: "Se, hvad der findes, med: answerbank list")
        case .alreadyApproved: Wording("{path} er allerede godkendt af {who}", help: "Intet er ændret.")
        case .diagnosticUnknown: Wording("der er ingen besked med id'et {id}", help: "Se dem alle med: answerbank explain")
        case .accountUnknown:
            Wording(
                "kontoen på {host}, som startede jobbet, hører ikke til nogen moderator eller til flere", help: "Skriv den én gang i filen, som --accounts peger på, for eksempel m1: [{host}:NAVN]")
        case .notAnAnswer: Wording("denne fil er ikke et svar i svarbanken", help: "Angiv en fil under answers/ i den svarbank, som --bank peger på.")

        case .deskMissing: Wording("der er intet skrivebord i {path}", help: "Angiv mappen med --desk, eller lav et nyt med: answerbank-intake init --desk FOLDER")
        case .deskExists: Wording("{path} er ikke tom", help: "Vælg en mappe, der ikke findes endnu.")
        case .deskBusy: Wording("en anden import er i gang på {path}", help: "Vent, til den er færdig, og kør kommandoen igen.")
        case .deskInWorkTree:
            Wording(
                "skrivebordet {path} ligger i et git-arkiv, der ikke ignorerer det",
                help: "Flyt skrivebordet ud af {tree}, eller føj det til .gitignore der. Et udkast i git udgives ved næste push, og git glemmer aldrig.")
        case .deskModeratorUnknown: Wording("ingen med id'et {id} arbejder ved dette skrivebord", help: "De, der arbejder her: {known}. De står i moderators.yaml.")
        case .deskKeyUnusable: Wording("skrivebordets nøgle {path} kan ikke bruges", help: "Gendan den fra en sikkerhedskopi af skrivebordet. Intet er taget ind.")
        case .passphraseWrong: Wording("dette er ikke adgangssætningen for {id}", help: "Prøv igen. Med den udskrevne gendannelsesnøgle: --as recovery")
        case .passphraseShort: Wording("adgangssætningen for {id} er kortere end {limit} tegn", help: "Vælg fire eller fem ord, der ikke hører sammen.")
        case .passphraseMissing:
            Wording("adgangssætningen for {id} mangler", help: "Kør kommandoen i en terminal, eller skriv en adgangssætning pr. linje i en fil, og angiv den med --passphrase-file.")
        case .itemUnknown: Wording("der er ingen sag {id} på dette skrivebord", help: "Se, hvad der er, med: answerbank-intake queue")
        case .itemDamaged: Wording("sagen {id} er beskadiget: {path}", help: "Gendan filen fra en sikkerhedskopi af skrivebordet. De andre sager er ikke berørt.")
        case .itemBusy: Wording("nogen arbejder med {id} lige nu", help: "Prøv igen, når vedkommende er færdig.")
        case .itemInConflict: Wording("to personer har gjort noget med {id} på samme tid", help: "Se begge med: answerbank-intake show {id}. Afgør det så med return eller reject, og fortsæt derfra.")
        case .moveIllegal: Wording("{id} har tilstanden {state}: {move} er ikke muligt", help: "Muligt nu: {known}.")
        case .answerIDNeeded: Wording("svaret på {id} har intet navn endnu", help: "Giv det et med --id, for eksempel --id help-with-rent: små bogstaver, cifre og bindestreger.")
        case .nothingDrafted: Wording("der er intet svar på {id} endnu", help: "Skriv et med: answerbank-intake draft {id} --as ID")
        case .maskUnconfirmed:
            Wording(
                "her står en maskering, som ingen har bekræftet", help: "Skriv sætningen om, så den fungerer uden, eller sig, at den må blive: answerbank-intake propose {id} --masks-confirmed --as ID"
            )
        case .selfApproval: Wording("{id} har skrevet teksten og kan ikke godkende den", help: "Bed en kollega om at læse den.")
        case .textChanged: Wording("teksten er ikke den, I blev enige om", help: "Nogen har ændret den siden. Overtag den med answerbank-intake draft {id} --as ID, og lad nogen læse den igen.")
        case .editorFailed: Wording("editoren {path} kunne ikke bruges", help: "Sæt EDITOR til et program, der redigerer tekst, eller angiv teksten med --file.")
        case .answerSummaryMissing: Wording("svaret har ingen sammenfatning", help: "Tilføj summary: med det korte svar i én sætning. Det er det, der vises i søgeresultater.")
        case .answerOpeningMissing: Wording("svaret begynder ikke med et afsnit", help: "Begynd med en varm sætning og det korte svar, før den første overskrift.")
        case .answerStepsMissing: Wording("svaret har ingen liste med trin", help: "Skriv, hvad læseren kan gøre nu, ét trin pr. linje med bindestreg forrest.")
        case .answerContactMissing: Wording("svaret fører ikke til nogen, der kan hjælpe", help: "Link til en kontakt, for eksempel [modtagelsen](contact:ID), eller til en myndigheds side.")
        case .answerGeneralMissing: Wording("svaret slutter ikke med, at det er generelt", help: "Slut med et afsnit som: Svaret er generelt, og hvad der gælder for dig, kan afhænge af andet.")
        case .textHard: Wording("teksten er svær for sine læsere: LIX {value}, højst {limit}", help: "Gør sætningerne kortere, og skift lange ord ud. Målgruppens grænse står i bank.yaml.")
        case .bankUnnamed: Wording("dette kræver den bank, som skrivebordet arbejder for", help: "Angiv dens mappe med --bank, eller skriv bank: MAPPE i desk.yaml.")
        case .moderatorExists: Wording("{id} arbejder allerede ved skrivebordet", help: "Vælg en anden betegnelse. Ny adgangssætning til samme person: fjern betegnelsen, og tilføj en ny.")
        case .moderatorsTooFew:
            Wording("uden {id} er der færre end to personer tilbage", help: "Tilføj først nogen med: answerbank-intake moderator add ID. Én person alene kan ikke offentliggøre noget.")
        case .moderatorsByHand: Wording("filen er skrevet på en måde, som programmet ikke ændrer", help: "Skriv én linje pr. person, for eksempel - {id: m1}, og kør kommandoen igen.")
        case .retentionMissing:
            Wording("ingen har bestemt, hvor længe sager opbevares", help: "Skriv beslutningen i bank.yaml, for eksempel retention: {days: 90, legal-basis: \"…\"}. Indtil da slettes intet.")
        case .consultedMissing: Wording("{role} er blevet spurgt, men det står ikke i svaret", help: "Tilføj i hovedet: consulted: [{list}]")
        case .batchTooSmall:
            Wording("{count} godkendt, og en portion har mindst {needed}", help: "Vent, til der er flere, så dagen for et svar ikke peger på nogen, eller angiv et lavere tal med --at-least.")
        case .deskLeftover: Wording("en afbrudt kommando har efterladt {path}", help: "answerbank-intake fsck rydder det op. Intet, der er taget ind, findes kun dér.")
        case .deskPermissions:
            Wording("andre end dem, der arbejder ved skrivebordet, må læse {path}", help: "answerbank-intake fsck fjerner rettighederne. Find ud af, hvem der har adgang til mappen.")
        case .ledgerEntryMissing: Wording("journalen mangler en post for {id}", help: "answerbank-intake fsck tilføjer den.")
        case .setAsideUnnoted: Wording("{id} er lagt til side, og der står ikke hvorfor", help: "Åbn den med: answerbank-intake set-aside {id} --as ID")
        case .sealedToOldKey: Wording("{count} originaler er forseglet med en tidligere nøgle", help: "Forsegl dem igen med: answerbank-intake rekey --as ID")
        case .moderatorKeyMissing:
            Wording("{id} har ingen nøgle til skrivebordet", help: "Gendan keys/ fra en sikkerhedskopi, eller fjern betegnelsen, og tilføj den igen: answerbank-intake moderator")
        case .keyOfNobody: Wording("{path} er nøglen for en, der ikke arbejder her", help: "Slet den, og forsegl alt igen med: answerbank-intake rekey --as ID")
        case .keyForeign:
            Wording(
                "{path} er ikke den, der var der, da skrivebordets nøgle blev lavet",
                help: "Nogen har skiftet en nøgle ud. Gendan keys/ fra en sikkerhedskopi, og find ud af, hvem der kan skrive dér. Intet er forseglet.")
        case .selfRemoval: Wording("{id} kan ikke lukke sig selv ude", help: "Lad en kollega gøre det: answerbank-intake moderator remove {id} --as ID")
        case .notConfirmed: Wording("intet blev godkendt", help: "Læs teksten, kør kommandoen igen, og skriv yes.")
        case .textNotTheOneRead: Wording("teksten er ikke den, du har læst", help: "Læs den, som den er nu: answerbank-intake show {id}. Dér står begyndelsen på den kontrolsum, der skal angives.")
        case .submissionSetAside: Wording("indsendelse {number} blev lagt til side: {reason}", help: "Den ligger forseglet i set-aside/, og intet af den er taget ind. Grænse for én tekst: {limit}.")
        case .scrubLineInvalid: Wording("denne linje er ingen tekst, der kan maskeres", help: "Skriv et JSON-objekt som {\"id\": \"1\", \"text\": \"…\"} på én linje, i UTF-8.")
        case .textTooLong: Wording("teksten er længere end {limit}", help: "Del den op. En tekst, der ikke kan maskeres i sin helhed, maskeres slet ikke.")

        case .ledgerFileDamaged:
            Wording("denne fil i ledger er beskadiget", help: "Gendan den fra en sikkerhedskopi af skrivebordet. En post, der ikke kan læses, tælles ikke med, før den er tilbage.")
        case .periodInvalid:
            Wording(
                "{value} er ikke en periode",
                help: "Angiv en måned (2026-11), et kvartal (2026-Q4) eller et år (2026). Der findes ikke tal for andre tidsrum: sammenlignet med hinanden ville de fortælle om enkeltpersoner.")
        case .periodNotEnded:
            Wording(
                "{period} er ikke slut endnu",
                help: "Tallene kan fås fra den første dag i måneden efter. Tal for en uafsluttet periode, sammenlignet fra dag til dag, ville fortælle om enkeltpersoner.")

        case .tomlSyntax:
            Wording("dette er ikke TOML, som det skrives i et filhoved", help: "Luk anførselstegn og parenteser, giv hver nøgle én værdi, og skriv én nøgle på hver linje: title = \"…\".")
        case .tableHeadersUnclear:
            Wording(
                "første række siger ikke, hvilken kolonne der er spørgsmålet, og hvilken der er svaret",
                help: "Kald kolonnerne spørgsmål og svar, eller angiv i et feltkort, hvilke de er: fields: {question: …, answer: …}.")
        case .tableRowInvalid:
            Wording(
                "rækken har ikke {count} celler, eller et anførselstegn i den bliver aldrig lukket",
                help: "Sæt anførselstegn om tekst med kommaer, anførselstegn eller linjeskift, og skriv hvert anførselstegn i teksten to gange.")
        case .importKindUnclear: Wording("dette er hverken en mappe med sider eller en tabel", help: "Angiv mappen med det gamle websteds sider eller en CSV-fil, og hvad det er lavet med: --kind.")
        case .importNothing:
            Wording(
                "her er ingen side, der kan overtages",
                help: "Angiv mappen med Markdown-filerne. Hvis det er den rigtige, så angiv, hvad webstedet er lavet med: --kind hugo, jekyll, mkdocs eller decap.")
        case .importQuestionMissing: Wording("siden har hverken titel eller overskrift", help: "Skriv en titel i filhovedet, eller angiv i feltkortet, hvilket felt der er spørgsmålet.")
        case .importTopicMissing:
            Wording("ingen af sidens ord er et emne i svarbanken", help: "Angiv i feltkortet, hvilket emne et ord svarer til (topics:), eller giv alle den slags sider et emne med --topic.")
        case .importIDTaken: Wording("svarbanken har allerede et svar {id}", help: "Intet er overskrevet. Hvis det er et andet svar, så omdøb siden, eller giv den et id. Svaret: {path}")
        case .importIDTwice: Wording("en anden side er allerede svaret {id} på sproget {language}", help: "Omdøb en af dem, eller giv den et id i filhovedet. Den anden: {other}")
        case .importListPage:
            Wording(
                "dette er en forside eller en liste over sider og ikke et svar",
                help: "Den slags sider laver svarbanken selv. Hvis der står noget, man bør læse, så skriv det i topics.yaml eller som en side.")
        case .importDraft: Wording("siden var ikke offentlig og er ikke taget med", help: "Hvis den skal være et svar, så fjern det, der gør den til en kladde, og importér igen.")
        case .importNotMarkdown: Wording("filen er ikke Markdown og er ikke taget med", help: "Hvis der er et svar i den, så skriv det som Markdown.")
        case .importField:
            Wording("feltet {key} er ikke blevet til noget (sider, der har det: {count})", help: "Angiv i feltkortet, hvad det skal blive til (fields:), eller at det ikke skal bruges (ignore:).")
        case .importTopicUnmapped:
            Wording("svarbanken har intet emne {name} (sider med ordet: {count})", help: "Angiv i feltkortet, hvilket emne det svarer til (topics:), eller tilføj emnet i topics.yaml.")
        case .importTopicsDiffer: Wording("sprogversionerne af {id} har forskellige emner", help: "Alle har nu de samme emner som versionen på sproget {language}. Se efter, om de passer.")
        case .importDate: Wording("{key} er ikke en dato, der kan tolkes", help: "Skriv den som 2026-10-14.")
        case .importDateMissing:
            Wording(
                "det fremgår ikke, hvornår teksten er skrevet",
                help: "Oplysningerne regnes for at skulle kontrolleres {day}. Skriv den rigtige dag ved answered:, eller kontrollér dem, og skriv reviewed:.")
        case .importSlugTaken: Wording("adressen {path} er optaget", help: "Svaret har fået en anden: {target}. Vælg gerne en bedre med slug:.")
        case .importAddress:
            Wording("den gamle adresse {path} fører ikke til svaret", help: "Den er optaget eller har tegn, som aliases ikke kan have, for eksempel et punktum. Lad webserveren føre den til {target}.")
        case .importLink: Wording("linket til {path} fører ikke til nogen side, der er overtaget", help: "Det er bevaret. Før det til et svar (answer:ID), skriv hele adressen, eller fjern det.")
        case .importLinkDropped: Wording("linket til {path} kan ikke bevares", help: "Ordene er der stadig. Link dem til et svar (answer:ID) eller en hel adresse, hvis de har brug for et link.")
        case .importFragment: Wording("linket til {path} fører nu til hele svaret", help: "Links til svar peger ikke på et sted på siden. Skriv med ord, hvor man skal se, hvis det betyder noget.")
        case .importTemplate: Wording("koden {name} er kun til det gamle websted og er udeladt", help: "Læs teksten omkring det, og skriv, hvad det viste, hvis det er nødvendigt.")
        case .importHTML: Wording("HTML-koden {name} er udeladt", help: "Læs teksten omkring den: ord mellem tags er der stadig, scripts, kommentarer og indlejrede sider er væk.")
        case .importImage: Wording("et billede er udeladt", help: "Beskrivelsen er der stadig som tekst. Beskriv med ord, hvad billedet viste.")
        case .importQuotation: Wording("teksten begynder med et citat", help: "Svarbanken viser det som spørgerens egne ord. Flyt det, hvis det er noget andet.")
        }
    }
}
