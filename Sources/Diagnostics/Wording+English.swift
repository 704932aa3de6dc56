extension DiagnosticID {
    var english: Wording {
        switch self {
        case .fileMissing: Wording("there is no file or folder {path}", help: "Check the spelling of the path, and the folder you stand in.")
        case .fileUnreadable: Wording("{path} cannot be read: {reason}", help: "Check that the file exists and that you are allowed to read it.")
        case .fileUnwritable: Wording("{path} cannot be written: {reason}", help: "Check that the folder exists and that you are allowed to write in it. What stood there before is untouched.")
        case .diskFull: Wording("the disk is full: {path} could not be written", help: "Make room on the disk and run the command again. What stood there before is untouched.")
        case .fileTooLarge: Wording("the file is larger than {limit}", help: "Split the text, or remove what was pasted by mistake.")
        case .fileNotUTF8: Wording("the file holds a byte that is not UTF-8 text", help: "Save the file as UTF-8 in your editor (often under Save as, Encoding).")
        case .fileControlCharacter:
            Wording(
                "the file holds an invisible character that changes how text is shown",
                help: "Delete it: place the cursor there and remove the character that cannot be seen. It often comes from copied text.")
        case .fileHasBOM: Wording("the file begins with a byte order mark", help: "Save the file as UTF-8 without BOM in your editor.")
        case .fileLinkLoop: Wording("the folder is a link that leads back to itself", help: "Remove the link {path}.")
        case .fileUnexpected:
            Wording("this file is not part of the bank and was left out", help: "Answers and pages are named ID.LANGUAGE.md, such as rent.en.md. Move other files out of the content folder.")
        case .fileExists: Wording("{path} exists already", help: "Choose another name, or change the file that is there.")

        case .yamlSyntax: Wording("this is not valid YAML: {reason}", help: "Look for a missing quotation mark or colon, or a line that is indented differently, at this line or just above it.")
        case .yamlColon: Wording("a colon followed by a space stands inside this value", help: "Put the whole value in quotation marks: \"…\"")
        case .yamlMissingColon: Wording("this line has no colon after the key", help: "Write key: value, with a space after the colon.")
        case .yamlUnclosed: Wording("a quotation mark or bracket is opened here and never closed", help: "Add the missing \", ' , ] or }.")
        case .yamlIndentation: Wording("this line is not indented like the lines around it", help: "Let keys or list items that belong together begin in the same column.")
        case .yamlReservedCharacter: Wording("a value cannot begin with this character", help: "Put the value in quotation marks: \"…\"")
        case .yamlTab: Wording("a tab cannot be used to indent here", help: "Replace the tab with spaces.")
        case .yamlDuplicateKey: Wording("the key {key} stands here twice", help: "Keep one of the two. The first stands on line {line}.")
        case .yamlAnchor: Wording("anchors (&) and aliases (*) are not used in a bank", help: "Write the value out in full, or put it in quotation marks if it begins with & or *.")
        case .yamlTag: Wording("tags (!) are not used in a bank", help: "Remove the tag, or put the value in quotation marks if it begins with an exclamation mark.")
        case .yamlTooDeep: Wording("lists and mappings are nested more than {limit} levels deep", help: "Remove the extra brackets or indentation.")
        case .yamlSeveralDocuments: Wording("a second YAML document begins here", help: "Remove the line with three hyphens or dots.")

        case .frontMatterMissing: Wording("the file does not begin with front matter", help: "The first line must be three hyphens (---), then keys such as question:, then three hyphens again.")
        case .frontMatterUnclosed: Wording("the front matter that begins here is never closed", help: "Put a line with three hyphens (---) after the last key, before the text.")
        case .frontMatterClosedLate: Wording("this line belongs to the text, but the front matter is not closed yet", help: "Put a line with three hyphens (---) after the last key, before this line.")
        case .keyUnknown: Wording("the key {key} is not known here", help: "Known keys: {known}.")
        case .keyMissing: Wording("the key {key} is missing", help: "Add a line that begins with {key}:")
        case .valueNotText: Wording("{key} must be a single text", help: "Write the text after {key}: on one line, in quotation marks if it holds a colon.")
        case .valueNotList: Wording("{key} must be a list", help: "Write {key}: [one, two] or one item per line, each beginning with a hyphen.")
        case .valueNotMapping: Wording("{key} must have keys of its own", help: "Write one key and value per line below {key}: and indent them, or use {key}: {sv: \"…\", en: \"…\"}.")
        case .valueEmpty: Wording("{key} has no value", help: "Write a value after the colon, or remove the line.")
        case .valueNotAllowed: Wording("{value} is not a value that {key} can have", help: "Possible values: {known}.")
        case .valueOutOfRange: Wording("{key} must be a whole number from {low} to {high}", help: "Write the number with digits only.")
        case .dateInvalid: Wording("{key} is not a date", help: "Write a month as 2026-10 or a day as 2026-10-14.")
        case .dayInvalid: Wording("{key} is not a day", help: "Write year, month and day with hyphens: 2026-10-14")
        case .monthInvalid: Wording("{key} is not a month", help: "Write year and month with a hyphen: 2026-10. The day is left out on purpose: it could point at the asker.")
        case .dateOrder: Wording("{key} is earlier than {other}", help: "Check both dates.")
        case .idInvalid: Wording("{value} cannot be used as an id", help: "An id has small letters a to z, digits and hyphens, and begins with a letter or digit.")
        case .idDuplicate: Wording("the id {id} is used twice", help: "Give one of the two another id. The first stands on line {line}.")
        case .languageInvalid: Wording("{value} is not a language tag", help: "Use a tag such as sv, fi, en or da, or sv-simple for easy language.")
        case .languageMissing: Wording("{key} has no text in {language}", help: "Add a line that begins with {language}: there. Until then another language is shown.")
        case .urlInvalid: Wording("{key} is not a web address", help: "Write a full address that begins with https://")
        case .aliasInvalid: Wording("this is not a former address of the site", help: "Write the path as it was, from the first slash to the last: /old/address/")
        case .hoursInvalid: Wording("the opening hours cannot be understood", help: "Write days and times such as mon-fri: \"09-16\", or mon-sun: \"00-24\" for round the clock.")

        case .bankMissing: Wording("there is no bank in {path}", help: "A bank has a file bank.yaml. Name its folder with --bank, or make a new one with: answerbank new bank FOLDER")
        case .formatNewer: Wording("this is format {found}; this version of AnswerBank knows formats up to {known}", help: "Install a newer AnswerBank.")
        case .answerFileName: Wording("the file name is not ID.LANGUAGE.md", help: "Rename the file, for example to help-with-rent.en.md. An id has small letters a to z, digits and hyphens.")
        case .languageNotInBank: Wording("the bank has no language {language}", help: "Add it to languages: in bank.yaml, or rename the file. The bank's languages: {known}.")
        case .topicUnknown: Wording("there is no topic {id}", help: "Use an id from topics.yaml, or add the topic there.")
        case .audienceUnknown: Wording("there is no audience {id}", help: "Use an id from audiences: in bank.yaml, or add the audience there.")
        case .contactUnknown: Wording("there is no contact {id}", help: "Use an id from contacts.yaml, or add the contact there.")
        case .answerUnknown: Wording("there is no answer {id} in {language}", help: "Check the id: it is the file name without .{language}.md. Answers link to answers in the same language.")
        case .pageUnknown: Wording("there is no page {id} in {language}", help: "Check the id: it is the file name without .{language}.md, in the folder pages.")
        case .pathUnknown: Wording("the site has no page {path}", help: "Better link with answer:ID, topic:ID, page:ID or contact:ID: such links follow when an address changes.")
        case .moderatorUnknown: Wording("there is no moderator {id}", help: "Use an id from moderators: in bank.yaml. The bank's moderators: {known}.")
        case .answerDuplicate: Wording("the answer {id} exists twice in {language}", help: "Give one of the two files another id. The other one: {other}")
        case .followsLoop: Wording("the answer {id} follows itself, by way of other answers", help: "Remove follows: from the first answer of the thread.")
        case .translationDisagrees: Wording("{key} differs from the same answer in {language}", help: "Translations of one answer have the same {key}. The other one: {other}")
        case .translationStale: Wording("the {language} original has changed since this was translated", help: "Compare the two, then run: answerbank new translation {id} {own} --mark-current")
        case .slugReserved: Wording("the address {slug} is needed by the site itself", help: "Choose another slug. Reserved: {known}.")
        case .outputCollision: Wording("two things want the address {path}", help: "Give one of them another slug or alias. The other one: {other}")
        case .topicEmpty: Wording("the topic {id} has no answers", help: "Write an answer with this topic, or remove the topic from topics.yaml.")
        case .topicOrphan: Wording("no other topic names {id} as related", help: "Add {id} to related: of a neighbouring topic, so that readers find their way to it.")
        case .reviewOverdue: Wording("the facts were to be checked by {day}", help: "Check the answer, then set reviewed: to the day on which you did.")
        case .contactOverdue: Wording("the contact {id} was last verified on {day}", help: "Call or look it up, check number and hours, then set verified: to that day.")
        case .contactWithoutHours: Wording("the contact {id} has no opening hours", help: "Add hours:, such as {mon-fri: \"09-16\"}. For round the clock: {mon-sun: \"00-24\"}.")
        case .contactWithoutVerified: Wording("nobody has noted when the contact {id} was verified", help: "Call or look it up, then add verified: with that day.")
        case .crisisLineMissing: Wording("there is no crisis line for {country}", help: "Add a contact with kind: crisis and country: {country} to contacts.yaml.")
        case .privacyPageMissing:
            Wording(
                "there is no page privacy in {language}", help: "Write pages/privacy.{language}.md: who is responsible, what for, how long, which rights people have, and what can be seen of them.")
        case .privacyControllerMissing:
            Wording(
                "the page does not say who is responsible for personal data",
                help: "Name the controller as it stands in bank.yaml under privacy:, and link to the contact named there: [words](contact:id)")
        case .privacyPurposeMissing:
            Wording("the page does not say what messages are used for", help: "Add a sentence with the purpose: that questions are read in order to answer them, and for nothing else.")
        case .privacyRetentionMissing: Wording("the page does not say after how many days messages are deleted", help: "Write the number of days that stands in bank.yaml under retention:")
        case .privacyRightsMissing:
            Wording("the page does not say which rights readers have", help: "Add a paragraph: the right to know what is kept, to have it corrected or erased, and to complain.")
        case .privacyEmergencyMissing: Wording("the page does not say that the bank is not for emergencies", help: "Add a sentence with a link to a crisis line: [112](contact:id)")
        case .privacyHostMissing: Wording("the page does not say what whoever runs the web server can see", help: "Add a sentence on IP addresses and on which pages are fetched.")
        case .personalData: Wording("this looks like personal data ({label})", help: "Remove it. A public number belongs in contacts.yaml; link to it with contact:ID.")
        case .nameUnacknowledged: Wording("this looks like a name ({label})", help: "If it can lead to nobody, say so for this place: --name-ok {place}. Else take it out.")
        case .dictionaryMissing: Wording("the dictionary {name} is missing, and nothing may be scrubbed without it", help: "Install the Debian package {package}.")
        case .summaryLong: Wording("the summary has {count} characters; search results show about {limit}", help: "Shorten it to the straight answer.")
        case .bodyEmpty: Wording("there is no answer text", help: "Write the answer below the front matter.")
        case .linkUnsafe: Wording("this kind of link is not allowed", help: "Use https://, tel:, answer:ID, topic:ID, page:ID or contact:ID.")
        case .imageNotAllowed: Wording("pictures are not shown in answers", help: "Describe in words what the picture shows, and remove it.")
        case .htmlOmitted: Wording("HTML is left out of the page", help: "Write it as Markdown. If you mean a less-than sign, put a backslash before it.")
        case .approvalMissing: Wording("nobody has approved this text", help: "Two people read it, then: answerbank approve {path} --as ID, once for each of them.")
        case .approvalOutdated: Wording("the text has changed since it was approved", help: "Two people read it again, then: answerbank approve {path} --as ID, once for each of them.")
        case .approvalSamePerson: Wording("two different people must approve, and this names {count}", help: "Let a colleague read it and run: answerbank approve {path} --as ID")
        case .approvalCopied: Wording("this is a copy, byte for byte, of an answer that was approved under another name or language", help: "Change or remove one of the two. The other one: {other}")
        case .approvalNotLast: Wording("approved: must be one line, and the last one of the front matter", help: "Remove the line and let answerbank approve write it again.")
        case .policyUnsupported: Wording("the policy {value} cannot be checked by this version", help: "Use open or recorded.")

        case .themeMissing: Wording("there is no theme in {path}", help: "A theme has a file theme.yaml. Name its folder with --theme.")
        case .themeLoop: Wording("the theme {id} extends itself, by way of other themes", help: "Remove extends: from one of them.")
        case .templateMissing: Wording("there is no template {name}", help: "Add templates/{name}.mustache to the theme, or let the theme extend one that has it.")
        case .templateSyntax: Wording("the template cannot be read: {reason}", help: "Check the braces at this place.")
        case .templateNameMissing: Wording("the page has nothing called {name}", help: "Check the spelling. Names at this place: {known}.")
        case .templateTooDeep: Wording("partials include each other more than {limit} levels deep", help: "Find the partial that includes itself, and break the circle.")
        case .stringMissing: Wording("the theme has no text {key} in {language}", help: "Add it to strings/{language}.yaml.")
        case .stringSlotMissing: Wording("the text {key} must hold {slot}", help: "Put {slot} where the value belongs in the sentence.")

        case .outputNotASite: Wording("{path} holds files that AnswerBank did not make", help: "Choose an empty folder with --output, or remove the files yourself.")
        case .outputInsideBank: Wording("the output folder {path} overlaps the bank or the theme", help: "Choose a folder of its own with --output.")
        case .outputBusy: Wording("another build is writing to {path}", help: "Wait until it has finished and run the command again.")
        case .pictureLibraryMissing:
            Wording(
                "pictures for shared addresses cannot be drawn: librsvg is missing",
                help: "Install the Debian packages librsvg2-2 and fonts-dejavu-core, or remove share-cards: from bank.yaml.")
        case .searchIndexMissing: Wording("{path} has no search index for {language}", help: "Build the site first with: answerbank build")
        case .searchIndexDamaged: Wording("the search index {path} cannot be read", help: "Build the site again with: answerbank build")
        case .queryLineInvalid: Wording("this line is not a query", help: "Write a JSON object such as {\"id\": \"q1\", \"query\": \"rent\"} on one line.")

        case .answerNotFound: Wording("the bank has no answer {id} in {language}", help: "List what there is with: answerbank list")
        case .alreadyApproved: Wording("{path} is approved already, by {who}", help: "Nothing was changed.")
        case .diagnosticUnknown: Wording("there is no message with the id {id}", help: "List all of them with: answerbank explain")
        case .accountUnknown:
            Wording("the account on {host} that started this job is that of no moderator, or of several", help: "Name it once in the file that --accounts names, such as m1: [{host}:NAME]")
        case .notAnAnswer: Wording("this file is not an answer of the bank", help: "Name a file below answers/ of the bank that --bank names.")

        case .deskMissing: Wording("there is no desk in {path}", help: "Name its folder with --desk, or make a new one with: answerbank-intake init --desk FOLDER")
        case .deskExists: Wording("{path} is not empty", help: "Choose a folder that does not exist yet.")
        case .deskBusy: Wording("another import is running on {path}", help: "Wait until it has finished and run the command again.")
        case .deskInWorkTree:
            Wording(
                "the desk {path} lies in a git work tree that does not ignore it",
                help: "Move the desk out of {tree}, or add it to .gitignore there. A draft in git is published with the next push, and git never forgets.")
        case .deskModeratorUnknown: Wording("nobody with the id {id} works at this desk", help: "The people of this desk: {known}. They stand in moderators.yaml.")
        case .deskKeyUnusable: Wording("the desk's key {path} cannot be used", help: "Restore it from a backup of the desk. Nothing was taken over.")
        case .passphraseWrong: Wording("this is not the passphrase of {id}", help: "Try again. With the printed recovery key: --as recovery")
        case .passphraseShort: Wording("the passphrase of {id} is shorter than {limit} characters", help: "Choose four or five words that do not belong together.")
        case .passphraseMissing: Wording("the passphrase of {id} is missing", help: "Run the command in a terminal, or put one passphrase per line into a file and name it with --passphrase-file.")
        case .itemUnknown: Wording("there is no item {id} on this desk", help: "List what there is with: answerbank-intake queue")
        case .itemDamaged: Wording("the item {id} is damaged: {path}", help: "Restore this file from a backup of the desk. The other items are not affected.")
        case .itemBusy: Wording("somebody is working on {id} just now", help: "Try again when they have finished.")
        case .itemInConflict:
            Wording("two people have done something with {id} at the same time", help: "Look at both with: answerbank-intake show {id}. Then settle it with return or reject, and go on from there.")
        case .moveIllegal: Wording("{id} is {state}: {move} is not possible", help: "Possible now: {known}.")
        case .answerIDNeeded: Wording("the answer to {id} has no name yet", help: "Give it one with --id, such as --id help-with-rent: small letters, digits and hyphens.")
        case .nothingDrafted: Wording("there is no answer to {id} yet", help: "Write one with: answerbank-intake draft {id} --as ID")
        case .maskUnconfirmed:
            Wording(
                "a mask stands here that nobody has confirmed",
                help: "Rewrite the sentence so that it reads well without it, or say that it may stay: answerbank-intake propose {id} --masks-confirmed --as ID")
        case .selfApproval: Wording("{id} wrote this text and cannot approve it", help: "Ask a colleague to read it.")
        case .textChanged:
            Wording("the text is not the one that was agreed on", help: "Somebody has changed it since. Take it over with answerbank-intake draft {id} --as ID, and let it be read again.")
        case .editorFailed: Wording("the editor {path} could not be used", help: "Set EDITOR to a program that edits text, or give the text with --file.")
        case .answerSummaryMissing: Wording("the answer has no summary", help: "Add summary: with the short answer in one sentence. It is what search results show.")
        case .answerOpeningMissing: Wording("the answer does not begin with a paragraph", help: "Begin with a warm sentence and the short answer, before the first heading.")
        case .answerStepsMissing: Wording("the answer has no list of steps", help: "Say what the reader can do now, one step per line, each beginning with a hyphen.")
        case .answerContactMissing: Wording("the answer leads to nobody who can help", help: "Link to a contact, such as [the advice line](contact:ID), or to a page of an authority.")
        case .answerGeneralMissing:
            Wording("the answer does not end by saying that it is general", help: "End with a paragraph such as: This answer is general, and what applies to you may depend on more.")
        case .textHard: Wording("the text is hard to read for its audience: LIX {value}, at most {limit}", help: "Shorten sentences and replace long words. The audience's limit stands in bank.yaml.")
        case .bankUnnamed: Wording("this needs the bank for which the desk works", help: "Name its folder with --bank, or write bank: FOLDER in desk.yaml.")
        case .moderatorExists: Wording("{id} works at this desk already", help: "Choose another id. A new passphrase for the same person: remove the id and add a new one.")
        case .moderatorsTooFew: Wording("without {id} fewer than two people would be left", help: "Add somebody first with: answerbank-intake moderator add ID. One person alone can publish nothing.")
        case .moderatorsByHand: Wording("this file is written in a way that the program does not change", help: "Write it as one line per person, such as - {id: m1}, and run the command again.")
        case .retentionMissing:
            Wording("nobody has decided how long things are kept", help: "Write the decision in bank.yaml, such as retention: {days: 90, legal-basis: \"…\"}. Until then nothing is deleted.")
        case .consultedMissing: Wording("{role} was asked, but the answer does not say so", help: "Add to the front matter: consulted: [{list}]")
        case .batchTooSmall:
            Wording("{count} approved, and a batch has at least {needed}", help: "Wait until there are more, so that the day of an answer points at nobody, or say --at-least with a smaller number.")
        case .deskLeftover: Wording("an interrupted command left {path}", help: "answerbank-intake fsck clears it away. Nothing that was taken over is in it alone.")
        case .deskPermissions: Wording("others than the people of this desk may read {path}", help: "answerbank-intake fsck takes the rights away. Ask who has access to the folder.")
        case .ledgerEntryMissing: Wording("the ledger lacks an entry of {id}", help: "answerbank-intake fsck adds it.")
        case .setAsideUnnoted: Wording("{id} was set aside, and nothing says why", help: "Open it with: answerbank-intake set-aside {id} --as ID")
        case .sealedToOldKey: Wording("{count} originals are sealed to an earlier key", help: "Seal them anew with: answerbank-intake rekey --as ID")
        case .moderatorKeyMissing: Wording("{id} has no key that opens this desk", help: "Restore keys/ from a backup, or remove the id and add it again: answerbank-intake moderator")
        case .keyOfNobody: Wording("{path} is the key of somebody who does not work here", help: "Delete it, then seal everything anew with: answerbank-intake rekey --as ID")
        case .keyForeign:
            Wording("{path} is not what it was when the desk key was made", help: "Somebody has exchanged a key. Restore keys/ from a backup, and find out who can write there. Nothing was sealed.")
        case .selfRemoval: Wording("{id} cannot lock themselves out", help: "Let a colleague do it: answerbank-intake moderator remove {id} --as ID")
        case .notConfirmed: Wording("nothing was approved", help: "Read the text, then run the command again and type yes.")
        case .textNotTheOneRead: Wording("the text is not the one that you have read", help: "Read it as it is now: answerbank-intake show {id}. It prints the beginning of the digest to name.")
        case .submissionSetAside: Wording("submission {number} was set aside: {reason}", help: "It is kept sealed in set-aside/ and nothing of it was taken over. Limit for one text: {limit}.")
        case .scrubLineInvalid: Wording("this line is not a text to scrub", help: "Write a JSON object such as {\"id\": \"1\", \"text\": \"…\"} on one line, in UTF-8.")
        case .textTooLong: Wording("the text is longer than {limit}", help: "Split it. A text that is not scrubbed whole is not scrubbed at all.")

        case .ledgerFileDamaged: Wording("this file of the ledger is damaged", help: "Restore it from a backup of the desk. An entry that cannot be read is not counted until it is back.")
        case .periodInvalid:
            Wording(
                "{value} is no period",
                help: "Name a month (2026-11), a quarter (2026-Q4) or a year (2026). Figures for other ranges do not exist: compared with each other they would tell about single people.")
        case .periodNotEnded:
            Wording(
                "{period} has not ended yet",
                help: "Figures can be had from the first of the month after it. Figures of an unfinished period, compared from day to day, would tell about single people.")

        case .tomlSyntax: Wording("this is not TOML as front matter has it", help: "Close quotation marks and brackets, give each key one value, and write one key on a line: title = \"…\".")
        case .tableHeadersUnclear:
            Wording(
                "the first row does not say which column is the question and which is the answer",
                help: "Name the columns question and answer, or say in a field map which they are: fields: {question: …, answer: …}.")
        case .tableRowInvalid:
            Wording(
                "this row does not have {count} cells, or a quotation mark in it is never closed",
                help: "Put a text with commas, quotation marks or line ends in quotation marks, and write each of its own quotation marks twice.")
        case .importKindUnclear: Wording("this is neither a folder of pages nor a table", help: "Name the folder of the old site's pages, or a CSV file, and what it was made with: --kind.")
        case .importNothing:
            Wording(
                "there is no page here that could be taken over",
                help: "Name the folder with the Markdown files. If it is the right one, say what the site was made with: --kind hugo, jekyll, mkdocs or decap.")
        case .importQuestionMissing: Wording("the page has neither a title nor a heading", help: "Write a title in its front matter, or say in the field map which field is the question.")
        case .importTopicMissing:
            Wording("none of the page's words is a topic of the bank", help: "Say in the field map which topic a word means (topics:), or give a topic for all such pages with --topic.")
        case .importIDTaken: Wording("the bank has an answer {id} already", help: "Nothing was overwritten. If it is another answer, rename the page or give it an id. The answer: {path}")
        case .importIDTwice: Wording("another page is the answer {id} in {language}", help: "Rename one of them, or give it an id in its front matter. The other: {other}")
        case .importListPage:
            Wording("this is a front page or a list of pages, and no answer", help: "The bank makes such pages itself. If there is something to read in it, write it in topics.yaml or as a page.")
        case .importDraft: Wording("this page was not public, and was left out", help: "If it shall be an answer, take the mark away that makes it a draft, and import again.")
        case .importNotMarkdown: Wording("this file is not Markdown, and was left out", help: "If there is an answer in it, write it as Markdown.")
        case .importField: Wording("nothing became of the field {key} (pages that have it: {count})", help: "Say in the field map what it becomes (fields:), or that it can be left behind (ignore:).")
        case .importTopicUnmapped:
            Wording("the bank has no topic {name} (pages with this word: {count})", help: "Say in the field map which topic it means (topics:), or add the topic to topics.yaml.")
        case .importTopicsDiffer: Wording("the versions of {id} have different topics", help: "All have those of the version in {language} now. Look whether they fit.")
        case .importDate: Wording("{key} is no date that is understood", help: "Write it as 2026-10-14.")
        case .importDateMissing:
            Wording("nothing says when the text was written", help: "Its facts count as due for a check on {day}. Write the right day at answered:, or check the facts and write reviewed:.")
        case .importSlugTaken: Wording("the address {path} is in use", help: "The answer has another one: {target}. Choose a better one with slug: if you like.")
        case .importAddress:
            Wording(
                "the old address {path} does not lead to the answer", help: "It is in use, or has characters that aliases cannot have, such as a full stop. Let the web server lead it to {target}.")
        case .importLink: Wording("the link to {path} leads to no page that was taken over", help: "It was kept. Lead it to an answer (answer:ID), write the whole address, or take it away.")
        case .importLinkDropped: Wording("the link to {path} cannot be kept", help: "Its words stay. Link them to an answer (answer:ID) or a whole address if they need a link.")
        case .importFragment: Wording("the link to {path} leads to the whole answer now", help: "Links to answers have no place within the page. Say in words where to look, if it matters.")
        case .importTemplate: Wording("the code {name} is for the old site only, and was left out", help: "Read the text around it, and write what it showed if it is needed.")
        case .importHTML: Wording("the HTML {name} was left out", help: "Read the text around it: words between tags stay, scripts, comments and embedded pages go.")
        case .importImage: Wording("a picture was left out", help: "Its description stays as text. Say in words what the picture showed.")
        case .importQuotation: Wording("the text begins with a quotation", help: "A bank shows it as the words of the person who asked. Move it if it is something else.")
        }
    }
}
