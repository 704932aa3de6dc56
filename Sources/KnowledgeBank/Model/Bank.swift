package import Diagnostics

/// Everything that is published, as read from a content folder: frozen, with its look-ups made.
package struct Bank: Sendable {
    package private(set) var settings: BankSettings
    package let topics: [Topic]
    /// topics.yaml; nil where the bank has none.
    package let topicsFile: SourceFile?
    package let contacts: [Contact]
    /// contacts.yaml; nil where the bank has none.
    package let contactsFile: SourceFile?
    package let glossary: [GlossaryEntry]
    /// What accessibility.yaml says; nil where the bank has none.
    package let accessibility: AccessibilityStatement?
    /// By id, then language.
    package let answers: [Answer]
    /// By id, then language.
    package let pages: [Page]

    private let topicIndex: [TopicID: Int]
    private let contactIndex: [ContactID: Int]
    private let answerIndex: [TextKey<Answer>: Int]
    private let pageIndex: [TextKey<Page>: Int]
    private let translations: [AnswerID: [Answer]]
    private let byTopic: [TextKey<Topic>: [Answer]]
    private let byAudience: [TextKey<Audience>: [Answer]]

    init(
        settings: BankSettings, topics: [Topic], topicsFile: SourceFile?, contacts: [Contact], contactsFile: SourceFile?, glossary: [GlossaryEntry],
        accessibility: AccessibilityStatement?, answers: [Answer], pages: [Page]
    ) {
        self.settings = settings
        self.topics = topics
        self.topicsFile = topicsFile
        self.contacts = contacts
        self.contactsFile = contactsFile
        self.glossary = glossary
        self.accessibility = accessibility
        self.answers = answers.sorted { ($0.id, $0.language) < ($1.id, $1.language) }
        self.pages = pages.sorted { ($0.id, $0.language) < ($1.id, $1.language) }
        topicIndex = Dictionary(topics.indices.map { (topics[$0].id, $0) }) { first, _ in first }
        contactIndex = Dictionary(contacts.indices.map { (contacts[$0].id, $0) }) { first, _ in first }
        answerIndex = Dictionary(self.answers.enumerated().map { (TextKey(id: $1.id, language: $1.language), $0) }) { first, _ in first }
        pageIndex = Dictionary(self.pages.enumerated().map { (TextKey(id: $1.id, language: $1.language), $0) }) { first, _ in first }
        translations = Dictionary(grouping: self.answers, by: \.id)
        var byTopic: [TextKey<Topic>: [Answer]] = [:]
        var byAudience: [TextKey<Audience>: [Answer]] = [:]
        for answer in self.answers {
            for topic in Set(answer.topics.map(\.value)) { byTopic[TextKey(id: topic, language: answer.language.standard), default: []].append(answer) }
            for audience in Set(answer.audience.map(\.value)) { byAudience[TextKey(id: audience, language: answer.language.standard), default: []].append(answer) }
        }
        self.byTopic = byTopic
        self.byAudience = byAudience
    }

    package func topic(_ id: TopicID) -> Topic? { topicIndex[id].map { topics[$0] } }
    package func contact(_ id: ContactID) -> Contact? { contactIndex[id].map { contacts[$0] } }
    package func answer(_ id: AnswerID, in language: LanguageTag) -> Answer? { answerIndex[TextKey(id: id, language: language)].map { answers[$0] } }
    package func page(_ id: PageID, in language: LanguageTag) -> Page? { pageIndex[TextKey(id: id, language: language)].map { pages[$0] } }

    /// Answers in `language` and its easy-language variant.
    package func answers(about topic: TopicID, in language: LanguageTag) -> [Answer] { byTopic[TextKey(id: topic, language: language), default: []] }

    /// Answers in `language` and its easy-language variant.
    package func answers(for audience: AudienceID, in language: LanguageTag) -> [Answer] { byAudience[TextKey(id: audience, language: language), default: []] }

    /// All versions of one answer, in the order of their language tags.
    package func versions(of id: AnswerID) -> [Answer] { translations[id, default: []] }

    /// The answer that a link to `id` from a text in `language` leads to: easy language falls back to its standard language.
    package func linkedAnswer(_ id: AnswerID, from language: LanguageTag) -> Answer? {
        answer(id, in: language) ?? answer(id, in: language.standard) ?? answer(id, in: language.simple)
    }

    /// As `linkedAnswer`, for pages.
    package func linkedPage(_ id: PageID, from language: LanguageTag) -> Page? {
        page(id, in: language) ?? page(id, in: language.standard)
    }
}

private struct TextKey<Of>: Hashable {
    let id: ID<Of>
    let language: LanguageTag
}

/// Text per language.
package struct Localized: Sendable {
    package let texts: [LanguageTag: String]

    /// The text in `language`, else in its standard language, else in the first of `fallbacks` that has one; empty where there is none.
    package func text(in language: LanguageTag, fallbacks: [LanguageTag]) -> String {
        texts[language] ?? texts[language.standard] ?? fallbacks.lazy.compactMap { texts[$0] }.first ?? ""
    }
}

extension Bank {
    package func text(_ localized: Localized, in language: LanguageTag) -> String {
        localized.text(in: language, fallbacks: [settings.defaultLanguage] + settings.languages)
    }

    /// The bank without some of its answers.
    package func without(_ left: Set<Answer.Key>) -> Bank {
        Bank(
            settings: settings, topics: topics, topicsFile: topicsFile, contacts: contacts, contactsFile: contactsFile, glossary: glossary,
            accessibility: accessibility, answers: answers.filter { !left.contains($0.key) }, pages: pages)
    }
}

extension Bank {
    /// The bank with another base address.
    package func with(baseURL: String) -> Bank {
        var bank = self
        bank.settings = settings.with(baseURL: baseURL)
        return bank
    }
}
