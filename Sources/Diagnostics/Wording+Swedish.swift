extension DiagnosticID {
    var swedish: Wording {
        switch self {
        case .fileMissing: Wording("det finns ingen fil eller mapp som heter {path}", help: "Kontrollera hur sökvägen är stavad och vilken mapp du står i.")
        case .fileUnreadable: Wording("{path} kan inte läsas: {reason}", help: "Kontrollera att filen finns och att du har rätt att läsa den.")
        case .fileUnwritable: Wording("det går inte att skriva till {path}: {reason}", help: "Kontrollera att mappen finns och att du har rätt att skriva i den. Det som fanns där tidigare är orört.")
        case .diskFull: Wording("disken är full: {path} kunde inte sparas", help: "Frigör utrymme på disken och kör kommandot igen. Det som fanns där tidigare är orört.")
        case .fileTooLarge: Wording("filen är större än {limit}", help: "Dela upp texten, eller ta bort det som har klistrats in av misstag.")
        case .fileNotUTF8: Wording("filen innehåller en byte som inte är UTF-8-text", help: "Spara filen som UTF-8 i redigeringsprogrammet (ofta under Spara som, Kodning).")
        case .fileControlCharacter:
            Wording("filen innehåller ett osynligt tecken som ändrar hur text visas", help: "Ta bort det: ställ markören där och radera tecknet som inte syns. Det följer ofta med kopierad text.")
        case .fileHasBOM: Wording("filen börjar med ett byteordningsmärke (BOM)", help: "Spara filen som UTF-8 utan BOM i redigeringsprogrammet.")
        case .fileLinkLoop: Wording("mappen är en länk som leder tillbaka till sig själv", help: "Ta bort länken {path}.")
        case .fileUnexpected:
            Wording(
                "filen hör inte till svarsbanken och togs inte med", help: "Svar och sidor heter ID.LANGUAGE.md (id och språk), till exempel rent.en.md. Flytta andra filer ut ur svarsbankens mapp.")
        case .fileExists: Wording("{path} finns redan", help: "Välj ett annat namn, eller ändra i den fil som finns.")

        case .yamlSyntax:
            Wording("detta är inte giltig YAML: {reason}", help: "Leta efter ett citattecken eller kolon som saknas, eller en rad med annat indrag, på den här raden eller strax ovanför.")
        case .yamlColon: Wording("det här värdet innehåller ett kolon följt av ett mellanslag", help: "Sätt hela värdet inom citattecken: \"…\"")
        case .yamlMissingColon: Wording("den här raden saknar kolon efter nyckeln", help: "Skriv nyckel: värde, med ett mellanslag efter kolonet.")
        case .yamlUnclosed: Wording("ett citattecken eller en parentes öppnas här men avslutas aldrig", help: "Lägg till det \", ' , ] eller } som saknas.")
        case .yamlIndentation: Wording("den här raden har inte samma indrag som raderna runt omkring", help: "Låt nycklar eller listpunkter som hör ihop börja i samma kolumn.")
        case .yamlReservedCharacter: Wording("ett värde kan inte börja med det här tecknet", help: "Sätt värdet inom citattecken: \"…\"")
        case .yamlTab: Wording("det går inte att göra indrag med tabb här", help: "Ersätt tabben med mellanslag.")
        case .yamlDuplicateKey: Wording("nyckeln {key} står här två gånger", help: "Behåll en av de två. Den första står på rad {line}.")
        case .yamlAnchor: Wording("ankare (&) och alias (*) används inte i en svarsbank", help: "Skriv ut hela värdet, eller sätt det inom citattecken om det börjar med & eller *.")
        case .yamlTag: Wording("taggar (!) används inte i en svarsbank", help: "Ta bort taggen, eller sätt värdet inom citattecken om det börjar med ett utropstecken.")
        case .yamlTooDeep: Wording("listor och nycklar ligger i varandra i fler än {limit} nivåer", help: "Ta bort de parenteser eller indrag som är för många.")
        case .yamlSeveralDocuments: Wording("här börjar ett YAML-dokument till", help: "Ta bort raden med tre bindestreck eller punkter.")

        case .frontMatterMissing:
            Wording(
                "filen börjar inte med ett filhuvud (front matter)", help: "Den första raden ska vara tre bindestreck (---), sedan följer nycklar som question: och till sist tre bindestreck igen.")
        case .frontMatterUnclosed: Wording("filhuvudet (front matter) som börjar här avslutas aldrig", help: "Sätt en rad med tre bindestreck (---) efter den sista nyckeln, före texten.")
        case .frontMatterClosedLate:
            Wording("den här raden hör till texten, men filhuvudet (front matter) är inte avslutat än", help: "Sätt en rad med tre bindestreck (---) efter den sista nyckeln, före den här raden.")
        case .keyUnknown: Wording("nyckeln {key} är inte känd här", help: "Kända nycklar: {known}.")
        case .keyMissing: Wording("nyckeln {key} saknas", help: "Lägg till en rad som börjar med {key}:")
        case .valueNotText: Wording("{key} måste vara en enda text", help: "Skriv texten efter {key}: på en rad, inom citattecken om den innehåller ett kolon.")
        case .valueNotList: Wording("{key} måste vara en lista", help: "Skriv {key}: [ett, två] eller en punkt per rad, var och en med ett bindestreck först.")
        case .valueNotMapping:
            Wording("{key} måste ha egna nycklar", help: "Skriv en nyckel och ett värde per rad under {key}: och gör indrag på de raderna, eller använd {key}: {sv: \"…\", en: \"…\"}.")
        case .valueEmpty: Wording("{key} saknar värde", help: "Skriv ett värde efter kolonet, eller ta bort raden.")
        case .valueNotAllowed: Wording("{key} kan inte ha värdet {value}", help: "Möjliga värden: {known}.")
        case .valueOutOfRange: Wording("{key} måste vara ett heltal från {low} till {high}", help: "Skriv talet med enbart siffror.")
        case .dateInvalid: Wording("{key} är inte ett datum", help: "Skriv en månad som 2026-10 eller en dag som 2026-10-14.")
        case .dayInvalid: Wording("{key} är inte en dag", help: "Skriv år, månad och dag med bindestreck: 2026-10-14")
        case .monthInvalid: Wording("{key} är inte en månad", help: "Skriv år och månad med bindestreck: 2026-10. Dagen är utelämnad med avsikt, eftersom den kan peka ut den som frågade.")
        case .dateOrder: Wording("{key} är tidigare än {other}", help: "Kontrollera båda datumen.")
        case .idInvalid: Wording("{value} kan inte användas som id", help: "Ett id består av små bokstäver a till z, siffror och bindestreck, och börjar med en bokstav eller siffra.")
        case .idDuplicate: Wording("id:t {id} används två gånger", help: "Ändra id:t på ett av de två ställena. Det första står på rad {line}.")
        case .languageInvalid: Wording("{value} är inte en språkkod", help: "Använd en kod som sv, fi, en eller da, eller sv-simple för lättläst svenska.")
        case .languageMissing: Wording("{key} saknar text på språket {language}", help: "Lägg till en rad som börjar med {language}: på det stället. Tills dess visas ett annat språk.")
        case .urlInvalid: Wording("{key} är inte en webbadress", help: "Skriv en fullständig adress som börjar med https://")
        case .aliasInvalid: Wording("det här är inte en tidigare adress på webbplatsen", help: "Skriv sökvägen som den var, från första snedstrecket till sista: /gammal/adress/")
        case .hoursInvalid: Wording("öppettiderna går inte att tolka", help: "Skriv dagar och tider som mon-fri: \"09-16\", eller mon-sun: \"00-24\" för dygnet runt.")

        case .bankMissing:
            Wording(
                "det finns ingen svarsbank i {path}",
                help: "En svarsbank har en fil som heter bank.yaml. Ange svarsbankens mapp med --bank, eller skapa en ny i mappen FOLDER med: answerbank new bank FOLDER")
        case .formatNewer: Wording("detta är format {found}, men den här versionen av AnswerBank klarar bara format till och med {known}", help: "Installera en nyare version av AnswerBank.")
        case .answerFileName:
            Wording(
                "filnamnet följer inte mönstret ID.LANGUAGE.md (id och språk)",
                help: "Byt namn på filen, till exempel till help-with-rent.en.md. Ett id består av små bokstäver a till z, siffror och bindestreck.")
        case .languageNotInBank: Wording("svarsbanken har inte språket {language}", help: "Lägg till det under languages: i bank.yaml, eller byt namn på filen. Svarsbankens språk: {known}.")
        case .topicUnknown: Wording("det finns inget ämne med id {id}", help: "Använd ett id från topics.yaml, eller lägg till ämnet där.")
        case .audienceUnknown: Wording("det finns ingen målgrupp med id {id}", help: "Använd ett id från audiences: i bank.yaml, eller lägg till målgruppen där.")
        case .contactUnknown: Wording("det finns ingen kontakt med id {id}", help: "Använd ett id från contacts.yaml, eller lägg till kontakten där.")
        case .answerUnknown: Wording("svaret {id} finns inte på språket {language}", help: "Kontrollera id:t, som är filnamnet utan .{language}.md. Svar länkar till svar på samma språk.")
        case .pageUnknown: Wording("sidan {id} finns inte på språket {language}", help: "Kontrollera id:t, som är filnamnet utan .{language}.md i mappen pages.")
        case .pathUnknown:
            Wording("webbplatsen har ingen sida med adressen {path}", help: "Länka hellre med answer:ID, topic:ID, page:ID eller contact:ID. Sådana länkar följer med när en adress ändras.")
        case .moderatorUnknown: Wording("det finns ingen moderator med id {id}", help: "Använd ett id från moderators: i bank.yaml. Svarsbankens moderatorer: {known}.")
        case .answerDuplicate: Wording("svaret {id} finns två gånger på språket {language}", help: "Ge en av de två filerna ett annat id. Den andra filen: {other}")
        case .followsLoop: Wording("svaret {id} följer på sig självt, via andra svar", help: "Ta bort follows: från det första svaret i tråden.")
        case .translationDisagrees: Wording("{key} skiljer sig från samma svar på språket {language}", help: "Alla översättningar av ett svar ska ha samma värde för {key}. Den andra filen: {other}")
        case .translationStale:
            Wording("originalet på språket {language} har ändrats sedan detta översattes", help: "Jämför de två och kör sedan: answerbank new translation {id} {own} --mark-current")
        case .slugReserved: Wording("webbplatsen behöver själv adressen {slug}", help: "Välj en annan adress med nyckeln slug. Reserverade adresser: {known}.")
        case .outputCollision: Wording("två saker vill ha samma adress: {path}", help: "Ändra slug eller aliases för en av dem. Den andra: {other}")
        case .topicEmpty: Wording("ämnet {id} har inga svar", help: "Skriv ett svar med det här ämnet, eller ta bort ämnet ur topics.yaml.")
        case .topicOrphan: Wording("inget annat ämne anger {id} som närliggande", help: "Lägg till {id} under related: för ett närliggande ämne, så att läsarna hittar dit.")
        case .reviewOverdue: Wording("uppgifterna skulle ha kontrollerats senast {day}", help: "Kontrollera svaret och sätt sedan reviewed: till den dag då du gjorde det.")
        case .contactOverdue:
            Wording("kontakten {id} har inte kontrollerats sedan {day}", help: "Ring eller slå upp uppgifterna, kontrollera nummer och öppettider, och sätt sedan verified: till den dagen.")
        case .contactWithoutHours: Wording("kontakten {id} saknar öppettider", help: "Lägg till hours:, till exempel {mon-fri: \"09-16\"}. För dygnet runt: {mon-sun: \"00-24\"}.")
        case .contactWithoutVerified: Wording("ingen har noterat när kontakten {id} kontrollerades", help: "Ring eller slå upp uppgifterna, och lägg sedan till verified: med det datumet.")
        case .crisisLineMissing: Wording("det finns ingen krislinje för {country}", help: "Lägg till en kontakt med kind: crisis och country: {country} i contacts.yaml.")
        case .privacyPageMissing:
            Wording("sidan privacy finns inte på {language}", help: "Skriv pages/privacy.{language}.md: vem som är ansvarig, varför, hur länge, vilka rättigheter man har och vad som kan synas.")
        case .privacyControllerMissing:
            Wording("sidan berättar inte vem som är personuppgiftsansvarig", help: "Nämn den ansvariga så som det står i bank.yaml under privacy: och länka till kontakten där: [ord](contact:id)")
        case .privacyPurposeMissing: Wording("sidan berättar inte vad meddelanden används till", help: "Lägg till en mening om ändamålet: frågor läses för att kunna besvaras, inte för något annat.")
        case .privacyRetentionMissing: Wording("sidan berättar inte efter hur många dagar meddelanden raderas", help: "Skriv det antal dagar som står i bank.yaml under retention:")
        case .privacyRightsMissing:
            Wording("sidan berättar inte vilka rättigheter läsaren har", help: "Lägg till ett stycke: rätt att få veta vad som sparas, att få det rättat eller raderat, och att klaga.")
        case .privacyEmergencyMissing: Wording("sidan berättar inte att svarsbanken inte är till för akuta lägen", help: "Lägg till en mening med länk till ett krisnummer: [112](contact:id)")
        case .privacyHostMissing: Wording("sidan berättar inte vad den som driver webbservern kan se", help: "Lägg till en mening om IP-adresser och om vilka sidor som hämtas.")
        case .personalData: Wording("detta ser ut som en personuppgift ({label})", help: "Ta bort den. Ett offentligt nummer hör hemma i contacts.yaml; länka till det med contact:ID.")
        case .nameUnacknowledged: Wording("detta ser ut som ett namn ({label})", help: "Kan det inte leda till någon, intyga det för just detta ställe: --name-ok {place}. Annars ska det bort.")
        case .dictionaryMissing: Wording("ordboken {name} saknas, och utan den får ingenting maskeras", help: "Installera Debian-paketet {package}.")
        case .summaryLong: Wording("sammanfattningen har {count} tecken; sökresultat visar ungefär {limit}", help: "Korta ned den till det raka svaret.")
        case .bodyEmpty: Wording("det finns ingen svarstext", help: "Skriv svaret under filhuvudet (front matter).")
        case .linkUnsafe: Wording("den här sortens länk är inte tillåten", help: "Använd https://, tel:, answer:ID, topic:ID, page:ID eller contact:ID.")
        case .imageNotAllowed: Wording("bilder visas inte i svar", help: "Beskriv med ord vad bilden visar, och ta bort bilden.")
        case .htmlOmitted: Wording("HTML tas inte med på sidan", help: "Skriv det som Markdown. Om du menar ett mindre än-tecken (<) ska du sätta ett omvänt snedstreck (\\) före det.")
        case .approvalMissing: Wording("ingen har godkänt den här texten", help: "Låt två personer läsa den. Kör sedan, en gång för var och en av dem: answerbank approve {path} --as ID")
        case .approvalOutdated: Wording("texten har ändrats sedan den godkändes", help: "Låt två personer läsa den igen. Kör sedan, en gång för var och en av dem: answerbank approve {path} --as ID")
        case .approvalSamePerson: Wording("två olika personer måste godkänna, och här anges {count}", help: "Låt en kollega läsa texten och köra: answerbank approve {path} --as ID")
        case .approvalCopied:
            Wording("det här är en exakt kopia av ett svar som har godkänts under ett annat namn eller på ett annat språk", help: "Ändra eller ta bort ett av de två. Det andra: {other}")
        case .approvalNotLast: Wording("approved: måste vara en enda rad, och den sista i filhuvudet", help: "Ta bort raden och låt answerbank approve skriva den på nytt.")
        case .policyUnsupported: Wording("den här versionen kan inte kontrollera policyn {value}", help: "Använd open eller recorded.")

        case .themeMissing: Wording("det finns inget tema i {path}", help: "Ett tema har en fil som heter theme.yaml. Ange temats mapp med --theme.")
        case .themeLoop: Wording("temat {id} bygger på sig självt, via andra teman", help: "Ta bort extends: från ett av dem.")
        case .templateMissing: Wording("mallen {name} finns inte", help: "Lägg till templates/{name}.mustache i temat, eller låt temat bygga på ett tema som har den.")
        case .templateSyntax: Wording("mallen kan inte läsas: {reason}", help: "Kontrollera klammerparenteserna på det här stället.")
        case .templateNameMissing: Wording("sidan har inget som heter {name}", help: "Kontrollera stavningen. Namn på det här stället: {known}.")
        case .templateTooDeep: Wording("delmallar hämtar in varandra i fler än {limit} nivåer", help: "Leta upp den delmall som hämtar in sig själv, och bryt cirkeln.")
        case .stringMissing: Wording("temat saknar texten {key} på språket {language}", help: "Lägg till den i strings/{language}.yaml.")
        case .stringSlotMissing: Wording("texten {key} måste innehålla {slot}", help: "Sätt {slot} där värdet ska stå i meningen.")

        case .outputNotASite: Wording("{path} innehåller filer som AnswerBank inte har skapat", help: "Välj en tom mapp med --output, eller ta bort filerna själv.")
        case .outputInsideBank: Wording("utdatamappen {path} överlappar svarsbanken eller temat", help: "Välj en egen mapp för webbplatsen med --output.")
        case .outputBusy: Wording("ett annat bygge skriver just nu till {path}", help: "Vänta tills det är klart och kör kommandot igen.")
        case .pictureLibraryMissing:
            Wording(
                "bilder för delade adresser kan inte ritas: librsvg saknas",
                help: "Installera Debian-paketen librsvg2-2 och fonts-dejavu-core, eller ta bort share-cards: ur bank.yaml.")
        case .searchIndexMissing: Wording("{path} har inget sökindex för språket {language}", help: "Bygg först webbplatsen med: answerbank build")
        case .searchIndexDamaged: Wording("sökindexet {path} kan inte läsas", help: "Bygg webbplatsen igen med: answerbank build")
        case .queryLineInvalid: Wording("den här raden är inte en sökfråga", help: "Skriv ett JSON-objekt som {\"id\": \"q1\", \"query\": \"rent\"} på en rad.")

        case .answerNotFound: Wording("svarsbanken har inte svaret {id} på språket {language}", help: "Se vad som finns med: answerbank list")
        case .alreadyApproved: Wording("{path} är redan godkänd av {who}", help: "Inget har ändrats.")
        case .diagnosticUnknown: Wording("det finns inget meddelande med id:t {id}", help: "Se vilka som finns med: answerbank explain")
        case .accountUnknown:
            Wording(
                "kontot på {host} som startade jobbet hör inte till någon moderator, eller till flera", help: "Skriv in det en gång i filen som --accounts pekar ut, till exempel m1: [{host}:NAMN]")
        case .notAnAnswer: Wording("den här filen är inte ett svar i svarsbanken", help: "Ange en fil under answers/ i den svarsbank som --bank pekar ut.")

        case .deskMissing: Wording("det finns inget skrivbord i {path}", help: "Ange mappen med --desk, eller skapa ett nytt med: answerbank-intake init --desk FOLDER")
        case .deskExists: Wording("{path} är inte tom", help: "Välj en mapp som inte finns än.")
        case .deskBusy: Wording("en annan import pågår på {path}", help: "Vänta tills den är klar och kör kommandot igen.")
        case .deskInWorkTree:
            Wording(
                "skrivbordet {path} ligger i ett git-arkiv som inte ignorerar det",
                help: "Flytta skrivbordet ut ur {tree}, eller lägg till det i .gitignore där. Ett utkast i git publiceras med nästa push, och git glömmer aldrig.")
        case .deskModeratorUnknown: Wording("ingen med id:t {id} arbetar vid det här skrivbordet", help: "De som arbetar här: {known}. De står i moderators.yaml.")
        case .deskKeyUnusable: Wording("skrivbordets nyckel {path} går inte att använda", help: "Återställ den från en säkerhetskopia av skrivbordet. Ingenting har tagits in.")
        case .passphraseWrong: Wording("det här är inte lösenfrasen för {id}", help: "Försök igen. Med den utskrivna återställningsnyckeln: --as recovery")
        case .passphraseShort: Wording("lösenfrasen för {id} är kortare än {limit} tecken", help: "Välj fyra eller fem ord som inte hör ihop.")
        case .passphraseMissing: Wording("lösenfrasen för {id} saknas", help: "Kör kommandot i en terminal, eller skriv en lösenfras per rad i en fil och ange den med --passphrase-file.")
        case .itemUnknown: Wording("det finns inget ärende {id} på det här skrivbordet", help: "Se vad som finns med: answerbank-intake queue")
        case .itemDamaged: Wording("ärendet {id} är skadat: {path}", help: "Återställ filen från en säkerhetskopia av skrivbordet. De andra ärendena påverkas inte.")
        case .itemBusy: Wording("någon arbetar med {id} just nu", help: "Försök igen när den personen är klar.")
        case .itemInConflict:
            Wording("två personer har gjort något med {id} samtidigt", help: "Titta på båda med: answerbank-intake show {id}. Avgör det sedan med return eller reject, och fortsätt därifrån.")
        case .moveIllegal: Wording("{id} har läget {state}: {move} är inte möjligt", help: "Möjligt nu: {known}.")
        case .answerIDNeeded: Wording("svaret på {id} har inget namn än", help: "Ge det ett med --id, till exempel --id help-with-rent: små bokstäver, siffror och bindestreck.")
        case .nothingDrafted: Wording("det finns inget svar på {id} än", help: "Skriv ett med: answerbank-intake draft {id} --as ID")
        case .maskUnconfirmed:
            Wording(
                "här står en maskering som ingen har bekräftat",
                help: "Skriv om meningen så att den fungerar utan, eller säg att den får stå kvar: answerbank-intake propose {id} --masks-confirmed --as ID")
        case .selfApproval: Wording("{id} har skrivit texten och kan inte godkänna den", help: "Be en kollega läsa den.")
        case .textChanged: Wording("texten är inte den som ni enades om", help: "Någon har ändrat den efteråt. Ta över den med answerbank-intake draft {id} --as ID, och låt någon läsa den igen.")
        case .editorFailed: Wording("redigeraren {path} gick inte att använda", help: "Sätt EDITOR till ett program som redigerar text, eller ange texten med --file.")
        case .answerSummaryMissing: Wording("svaret har ingen sammanfattning", help: "Lägg till summary: med det korta svaret i en mening. Det är det som syns i sökresultat.")
        case .answerOpeningMissing: Wording("svaret börjar inte med ett stycke", help: "Börja med en varm mening och det korta svaret, före första rubriken.")
        case .answerStepsMissing: Wording("svaret har ingen lista med steg", help: "Skriv vad läsaren kan göra nu, ett steg per rad med bindestreck först.")
        case .answerContactMissing: Wording("svaret leder inte till någon som kan hjälpa", help: "Länka till en kontakt, till exempel [mottagningen](contact:ID), eller till en myndighets sida.")
        case .answerGeneralMissing: Wording("svaret slutar inte med att det är allmänt", help: "Avsluta med ett stycke som: Svaret är allmänt, och vad som gäller för dig kan bero på annat.")
        case .textHard: Wording("texten är svår för sina läsare: LIX {value}, högst {limit}", help: "Korta meningarna och byt ut långa ord. Målgruppens gräns står i bank.yaml.")
        case .bankUnnamed: Wording("det här behöver banken som skrivbordet arbetar för", help: "Ange dess mapp med --bank, eller skriv bank: MAPP i desk.yaml.")
        case .moderatorExists: Wording("{id} arbetar redan vid skrivbordet", help: "Välj en annan beteckning. Ny lösenfras för samma person: ta bort beteckningen och lägg till en ny.")
        case .moderatorsTooFew: Wording("utan {id} blir färre än två personer kvar", help: "Lägg först till någon med: answerbank-intake moderator add ID. En ensam person kan inte publicera något.")
        case .moderatorsByHand: Wording("filen är skriven på ett sätt som programmet inte ändrar", help: "Skriv en rad per person, till exempel - {id: m1}, och kör kommandot igen.")
        case .retentionMissing:
            Wording("ingen har bestämt hur länge ärenden sparas", help: "Skriv beslutet i bank.yaml, till exempel retention: {days: 90, legal-basis: \"…\"}. Till dess gallras inget.")
        case .consultedMissing: Wording("{role} har tillfrågats, men det står inte i svaret", help: "Lägg till i huvudet: consulted: [{list}]")
        case .batchTooSmall:
            Wording("{count} godkända, och en omgång har minst {needed}", help: "Vänta tills det finns fler, så att dagen för ett svar inte pekar ut någon, eller ange ett lägre tal med --at-least.")
        case .deskLeftover: Wording("ett avbrutet kommando har lämnat kvar {path}", help: "answerbank-intake fsck tar bort det. Inget som har tagits över finns bara där.")
        case .deskPermissions: Wording("andra än de som arbetar vid skrivbordet får läsa {path}", help: "answerbank-intake fsck tar bort rättigheterna. Ta reda på vem som kommer åt mappen.")
        case .ledgerEntryMissing: Wording("liggaren saknar en post för {id}", help: "answerbank-intake fsck lägger till den.")
        case .setAsideUnnoted: Wording("{id} har lagts åt sidan utan att det står varför", help: "Öppna den med: answerbank-intake set-aside {id} --as ID")
        case .sealedToOldKey: Wording("{count} original är förseglade med en tidigare nyckel", help: "Försegla dem på nytt med: answerbank-intake rekey --as ID")
        case .moderatorKeyMissing:
            Wording("{id} har ingen nyckel till skrivbordet", help: "Återställ keys/ från en säkerhetskopia, eller ta bort beteckningen och lägg till den igen: answerbank-intake moderator")
        case .keyOfNobody: Wording("{path} är nyckeln för någon som inte arbetar här", help: "Radera den och försegla allt på nytt med: answerbank-intake rekey --as ID")
        case .keyForeign:
            Wording(
                "{path} är inte den som fanns när skrivbordets nyckel skapades",
                help: "Någon har bytt ut en nyckel. Återställ keys/ från en säkerhetskopia och ta reda på vem som kan skriva där. Inget har förseglats.")
        case .selfRemoval: Wording("{id} kan inte stänga ute sig själv", help: "Låt en kollega göra det: answerbank-intake moderator remove {id} --as ID")
        case .notConfirmed: Wording("inget godkändes", help: "Läs texten, kör kommandot igen och skriv yes.")
        case .textNotTheOneRead: Wording("texten är inte den du har läst", help: "Läs den som den är nu: answerbank-intake show {id}. Där står början på den kontrollsumma som ska anges.")
        case .submissionSetAside: Wording("inskick {number} lades åt sidan: {reason}", help: "Det ligger förseglat i set-aside/ och inget av det har tagits in. Gräns för en text: {limit}.")
        case .scrubLineInvalid: Wording("den här raden är ingen text att maskera", help: "Skriv ett JSON-objekt som {\"id\": \"1\", \"text\": \"…\"} på en rad, i UTF-8.")
        case .textTooLong: Wording("texten är längre än {limit}", help: "Dela upp den. En text som inte kan maskeras i sin helhet maskeras inte alls.")

        case .ledgerFileDamaged:
            Wording("den här filen i ledger är skadad", help: "Återställ den från en säkerhetskopia av skrivbordet. En post som inte kan läsas räknas inte förrän den är tillbaka.")
        case .periodInvalid:
            Wording(
                "{value} är ingen period",
                help: "Ange en månad (2026-11), ett kvartal (2026-Q4) eller ett år (2026). Siffror för andra tidsrymder finns inte: jämförda med varandra skulle de berätta om enskilda personer.")
        case .periodNotEnded:
            Wording(
                "{period} är inte slut än",
                help: "Siffrorna finns från den första dagen i månaden därefter. Siffror för en oavslutad period, jämförda från dag till dag, skulle berätta om enskilda personer.")

        case .tomlSyntax:
            Wording("det här är inte TOML så som det skrivs i ett filhuvud", help: "Avsluta citattecken och klamrar, ge varje nyckel ett värde och skriv en nyckel per rad: title = \"…\".")
        case .tableHeadersUnclear:
            Wording(
                "första raden säger inte vilken kolumn som är frågan och vilken som är svaret",
                help: "Kalla kolumnerna fråga och svar, eller ange i en fältkarta vilka de är: fields: {question: …, answer: …}.")
        case .tableRowInvalid:
            Wording(
                "raden har inte {count} celler, eller så avslutas inte ett citattecken i den",
                help: "Sätt citattecken runt text med kommatecken, citattecken eller radbyten, och skriv varje citattecken i texten två gånger.")
        case .importKindUnclear:
            Wording("det här är varken en mapp med sidor eller en tabell", help: "Ange mappen med den gamla webbplatsens sidor, eller en CSV-fil, och vad den är gjord med: --kind.")
        case .importNothing:
            Wording("här finns ingen sida som kan tas över", help: "Ange mappen med Markdown-filerna. Om det är rätt mapp, ange vad webbplatsen är gjord med: --kind hugo, jekyll, mkdocs eller decap.")
        case .importQuestionMissing: Wording("sidan har varken titel eller rubrik", help: "Skriv en titel i filhuvudet, eller ange i fältkartan vilket fält som är frågan.")
        case .importTopicMissing:
            Wording("inget av sidans ord är ett ämne i svarsbanken", help: "Ange i fältkartan vilket ämne ett ord motsvarar (topics:), eller ange ett ämne för alla sådana sidor med --topic.")
        case .importIDTaken: Wording("svarsbanken har redan ett svar {id}", help: "Inget har skrivits över. Om det är ett annat svar, byt namn på sidan eller ge den ett id. Svaret: {path}")
        case .importIDTwice: Wording("en annan sida är redan svaret {id} på språket {language}", help: "Byt namn på en av dem, eller ge den ett id i filhuvudet. Den andra: {other}")
        case .importListPage:
            Wording(
                "det här är en förstasida eller en lista med sidor, inte ett svar",
                help: "Sådana sidor gör svarsbanken själv. Om det står något läsvärt här, skriv det i topics.yaml eller som en egen sida.")
        case .importDraft: Wording("sidan var inte offentlig och har inte tagits med", help: "Om den ska bli ett svar, ta bort det som gör den till ett utkast och importera igen.")
        case .importNotMarkdown: Wording("filen är inte Markdown och har inte tagits med", help: "Om den innehåller ett svar, skriv det som Markdown.")
        case .importField: Wording("fältet {key} har inte blivit något (sidor som har det: {count})", help: "Ange i fältkartan vad det ska bli (fields:), eller att det inte behövs (ignore:).")
        case .importTopicUnmapped:
            Wording("svarsbanken har inget ämne {name} (sidor med ordet: {count})", help: "Ange i fältkartan vilket ämne det motsvarar (topics:), eller lägg till ämnet i topics.yaml.")
        case .importTopicsDiffer: Wording("språkversionerna av {id} har olika ämnen", help: "Alla har nu samma ämnen som versionen på språket {language}. Se efter om de passar.")
        case .importDate: Wording("{key} är inget datum som går att tolka", help: "Skriv det som 2026-10-14.")
        case .importDateMissing:
            Wording("det framgår inte när texten skrevs", help: "Uppgifterna räknas som att de ska kontrolleras {day}. Skriv rätt dag vid answered:, eller kontrollera dem och skriv reviewed:.")
        case .importSlugTaken: Wording("adressen {path} är upptagen", help: "Svaret har fått en annan: {target}. Välj gärna en bättre med slug:.")
        case .importAddress:
            Wording(
                "den gamla adressen {path} leder inte till svaret", help: "Den är upptagen, eller har tecken som aliases inte kan ha, till exempel en punkt. Låt webbservern leda den till {target}.")
        case .importLink: Wording("länken till {path} leder inte till någon sida som har tagits över", help: "Den är kvar. Led den till ett svar (answer:ID), skriv hela adressen eller ta bort den.")
        case .importLinkDropped: Wording("länken till {path} kan inte vara kvar", help: "Orden är kvar. Länka dem till ett svar (answer:ID) eller en hel adress om de behöver en länk.")
        case .importFragment: Wording("länken till {path} leder nu till hela svaret", help: "Länkar till svar pekar inte på en plats på sidan. Skriv med ord var man ska titta, om det spelar roll.")
        case .importTemplate: Wording("koden {name} är bara till för den gamla webbplatsen och har tagits bort", help: "Läs texten runt omkring, och skriv det som visades där om det behövs.")
        case .importHTML: Wording("HTML-koden {name} har tagits bort", help: "Läs texten runt omkring: ord mellan taggar är kvar, skript, kommentarer och inbäddade sidor är borta.")
        case .importImage: Wording("en bild har tagits bort", help: "Beskrivningen är kvar som text. Beskriv med ord vad bilden visade.")
        case .importQuotation: Wording("texten börjar med ett citat", help: "Svarsbanken visar det som frågeställarens egna ord. Flytta det om det är något annat.")
        }
    }
}
