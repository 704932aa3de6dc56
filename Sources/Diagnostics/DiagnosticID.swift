/// Every problem that the tools know, by its stable id.
///
/// The raw value is what people search for and what `--format jsonl` prints: once released it does not change. Each id has a
/// wording in every language of the catalogue (the compiler sees to that).
package enum DiagnosticID: String, Sendable, CaseIterable {
    // Files
    case fileMissing = "file-missing"
    case fileUnreadable = "file-unreadable"
    case fileUnwritable = "file-unwritable"
    case diskFull = "disk-full"
    case fileTooLarge = "file-too-large"
    case fileNotUTF8 = "file-not-utf8"
    case fileControlCharacter = "file-control-character"
    case fileHasBOM = "file-has-bom"
    case fileLinkLoop = "file-link-loop"
    case fileUnexpected = "file-unexpected"
    case fileExists = "file-exists"

    // YAML
    case yamlSyntax = "yaml-syntax"
    case yamlColon = "yaml-colon"
    case yamlMissingColon = "yaml-missing-colon"
    case yamlUnclosed = "yaml-unclosed"
    case yamlIndentation = "yaml-indentation"
    case yamlReservedCharacter = "yaml-reserved-character"
    case yamlTab = "yaml-tab"
    case yamlDuplicateKey = "yaml-duplicate-key"
    case yamlAnchor = "yaml-anchor"
    case yamlTag = "yaml-tag"
    case yamlTooDeep = "yaml-too-deep"
    case yamlSeveralDocuments = "yaml-several-documents"

    // Front matter and keys
    case frontMatterMissing = "front-matter-missing"
    case frontMatterUnclosed = "front-matter-unclosed"
    case frontMatterClosedLate = "front-matter-closed-late"
    case keyUnknown = "key-unknown"
    case keyMissing = "key-missing"
    case valueNotText = "value-not-text"
    case valueNotList = "value-not-list"
    case valueNotMapping = "value-not-mapping"
    case valueEmpty = "value-empty"
    case valueNotAllowed = "value-not-allowed"
    case valueOutOfRange = "value-out-of-range"
    case dateInvalid = "date-invalid"
    case dayInvalid = "day-invalid"
    case monthInvalid = "month-invalid"
    case dateOrder = "date-order"
    case idInvalid = "id-invalid"
    case idDuplicate = "id-duplicate"
    case languageInvalid = "language-invalid"
    case languageMissing = "language-missing"
    case urlInvalid = "url-invalid"
    case aliasInvalid = "alias-invalid"
    case hoursInvalid = "hours-invalid"

    // The bank
    case bankMissing = "bank-missing"
    case formatNewer = "format-newer"
    case answerFileName = "answer-file-name"
    case languageNotInBank = "language-not-in-bank"
    case topicUnknown = "topic-unknown"
    case audienceUnknown = "audience-unknown"
    case contactUnknown = "contact-unknown"
    case answerUnknown = "answer-unknown"
    case pageUnknown = "page-unknown"
    case pathUnknown = "path-unknown"
    case moderatorUnknown = "moderator-unknown"
    case answerDuplicate = "answer-duplicate"
    case followsLoop = "follows-loop"
    case translationDisagrees = "translation-disagrees"
    case translationStale = "translation-stale"
    case slugReserved = "slug-reserved"
    case outputCollision = "output-collision"
    case topicEmpty = "topic-empty"
    case topicOrphan = "topic-orphan"
    case reviewOverdue = "review-overdue"
    case contactOverdue = "contact-overdue"
    case contactWithoutHours = "contact-without-hours"
    case contactWithoutVerified = "contact-without-verified"
    case crisisLineMissing = "crisis-line-missing"
    case privacyPageMissing = "privacy-page-missing"
    case privacyControllerMissing = "privacy-controller-missing"
    case privacyPurposeMissing = "privacy-purpose-missing"
    case privacyRetentionMissing = "privacy-retention-missing"
    case privacyRightsMissing = "privacy-rights-missing"
    case privacyEmergencyMissing = "privacy-emergency-missing"
    case privacyHostMissing = "privacy-host-missing"
    case personalData = "personal-data"
    case summaryLong = "summary-long"
    case bodyEmpty = "body-empty"
    case linkUnsafe = "link-unsafe"
    case imageNotAllowed = "image-not-allowed"
    case htmlOmitted = "html-omitted"
    case approvalMissing = "approval-missing"
    case approvalOutdated = "approval-outdated"
    case approvalSamePerson = "approval-same-person"
    case approvalCopied = "approval-copied"
    case approvalNotLast = "approval-not-last"
    case policyUnsupported = "policy-unsupported"

    // Themes and templates
    case themeMissing = "theme-missing"
    case themeLoop = "theme-loop"
    case templateMissing = "template-missing"
    case templateSyntax = "template-syntax"
    case templateNameMissing = "template-name-missing"
    case templateTooDeep = "template-too-deep"
    case stringMissing = "string-missing"
    case stringSlotMissing = "string-slot-missing"

    // Building and searching
    case outputNotASite = "output-not-a-site"
    case outputInsideBank = "output-inside-bank"
    case outputBusy = "output-busy"
    case pictureLibraryMissing = "picture-library-missing"
    case searchIndexMissing = "search-index-missing"
    case searchIndexDamaged = "search-index-damaged"
    case queryLineInvalid = "query-line-invalid"

    // Commands
    case answerNotFound = "answer-not-found"
    case alreadyApproved = "already-approved"
    case notAnAnswer = "not-an-answer"
    case accountUnknown = "account-unknown"
    case diagnosticUnknown = "diagnostic-unknown"

    // The desk
    case deskMissing = "desk-missing"
    case deskExists = "desk-exists"
    case deskBusy = "desk-busy"
    case deskInWorkTree = "desk-in-work-tree"
    case deskModeratorUnknown = "desk-moderator-unknown"
    case deskKeyUnusable = "desk-key-unusable"
    case passphraseWrong = "passphrase-wrong"
    case passphraseShort = "passphrase-short"
    case passphraseMissing = "passphrase-missing"
    case itemUnknown = "item-unknown"
    case itemDamaged = "item-damaged"
    case itemBusy = "item-busy"
    case itemInConflict = "item-in-conflict"
    case moveIllegal = "move-illegal"
    case answerIDNeeded = "answer-id-needed"
    case nothingDrafted = "nothing-drafted"
    case maskUnconfirmed = "mask-unconfirmed"
    case selfApproval = "self-approval"
    case textChanged = "text-changed"
    case editorFailed = "editor-failed"
    case answerSummaryMissing = "answer-summary-missing"
    case answerOpeningMissing = "answer-opening-missing"
    case answerStepsMissing = "answer-steps-missing"
    case answerContactMissing = "answer-contact-missing"
    case answerGeneralMissing = "answer-general-missing"
    case textHard = "text-hard"
    case bankUnnamed = "bank-unnamed"
    case moderatorExists = "moderator-exists"
    case moderatorsTooFew = "moderators-too-few"
    case moderatorsByHand = "moderators-by-hand"
    case retentionMissing = "retention-missing"
    case consultedMissing = "consulted-missing"
    case batchTooSmall = "batch-too-small"
    case deskLeftover = "desk-leftover"
    case deskPermissions = "desk-permissions"
    case ledgerEntryMissing = "ledger-entry-missing"
    case setAsideUnnoted = "set-aside-unnoted"
    case sealedToOldKey = "sealed-to-old-key"
    case moderatorKeyMissing = "moderator-key-missing"
    case keyOfNobody = "key-of-nobody"
    case keyForeign = "key-foreign"
    case selfRemoval = "self-removal"
    case notConfirmed = "not-confirmed"
    case textNotTheOneRead = "text-not-the-one-read"
    case submissionSetAside = "submission-set-aside"
    case scrubLineInvalid = "scrub-line-invalid"
    case textTooLong = "text-too-long"
    case nameUnacknowledged = "name-unacknowledged"
    case dictionaryMissing = "dictionary-missing"

    // Figures
    case ledgerFileDamaged = "ledger-file-damaged"
    case periodInvalid = "period-invalid"
    case periodNotEnded = "period-not-ended"

    // Importing a site
    case tomlSyntax = "toml-syntax"
    case tableHeadersUnclear = "table-headers-unclear"
    case tableRowInvalid = "table-row-invalid"
    case importKindUnclear = "import-kind-unclear"
    case importNothing = "import-nothing"
    case importQuestionMissing = "import-question-missing"
    case importTopicMissing = "import-topic-missing"
    case importIDTaken = "import-id-taken"
    case importIDTwice = "import-id-twice"
    case importListPage = "import-list-page"
    case importDraft = "import-draft"
    case importNotMarkdown = "import-not-markdown"
    case importField = "import-field"
    case importTopicUnmapped = "import-topic-unmapped"
    case importTopicsDiffer = "import-topics-differ"
    case importDate = "import-date"
    case importDateMissing = "import-date-missing"
    case importSlugTaken = "import-slug-taken"
    case importAddress = "import-address"
    case importLink = "import-link"
    case importLinkDropped = "import-link-dropped"
    case importFragment = "import-fragment"
    case importTemplate = "import-template"
    case importHTML = "import-html"
    case importImage = "import-image"
    case importQuotation = "import-quotation"

    /// Warnings are for what a reader can live with; everything else stops a build.
    package var severity: Severity {
        switch self {
        case .fileUnexpected, .languageMissing, .translationStale, .topicEmpty, .topicOrphan, .reviewOverdue, .contactOverdue, .summaryLong, .htmlOmitted, .alreadyApproved, .submissionSetAside,
            .answerSummaryMissing, .answerOpeningMissing, .answerStepsMissing, .answerContactMissing, .answerGeneralMissing, .textHard, .deskLeftover, .deskPermissions, .ledgerEntryMissing,
            .setAsideUnnoted, .sealedToOldKey, .privacyPageMissing, .privacyControllerMissing, .privacyPurposeMissing, .privacyRetentionMissing, .privacyRightsMissing,
            .privacyEmergencyMissing, .privacyHostMissing:
            .warning
        case .importListPage, .importDraft, .importNotMarkdown, .importField, .importTopicUnmapped, .importTopicsDiffer, .importDate, .importDateMissing, .importSlugTaken, .importAddress, .importLink,
            .importLinkDropped, .importFragment, .importTemplate, .importHTML, .importImage, .importQuotation:
            .warning
        default:
            .error
        }
    }

    /// Whether the command could not do its work at all, rather than finding fault with what people wrote: exit status 2, not 1.
    package var isInability: Bool {
        switch self {
        case .fileMissing, .fileUnreadable, .fileUnwritable, .diskFull, .bankMissing, .formatNewer, .themeMissing, .themeLoop, .outputNotASite, .outputInsideBank, .outputBusy,
            .searchIndexMissing, .searchIndexDamaged, .deskMissing, .deskExists, .deskInWorkTree, .deskBusy, .deskKeyUnusable, .passphraseWrong, .passphraseMissing, .passphraseShort, .itemBusy,
            .itemDamaged, .editorFailed, .keyForeign, .bankUnnamed, .retentionMissing, .textTooLong, .dictionaryMissing, .pictureLibraryMissing:
            true
        case .tableHeadersUnclear, .importKindUnclear, .importNothing:
            true
        default:
            false
        }
    }
}
