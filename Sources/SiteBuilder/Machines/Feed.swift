import KnowledgeBank

/// The newest answers of a language or of one of its topics, as feeds in any format tell of them.
struct Feed: Sendable {
    /// Entries in one feed.
    static let limit = 50

    let title: String
    /// The page that lists the same answers; feeds stand in its folder.
    let page: String
    let language: LanguageTag
    /// Newest first.
    let entries: [Entry]

    struct Entry: Sendable {
        let answer: Answer
        /// The latest day on which something about the answer changed.
        let updated: Day

        init(_ answer: Answer) {
            self.answer = answer
            updated = max(answer.answered.firstDay, answer.corrected.map(\.on).max() ?? answer.answered.firstDay)
        }
    }

    init(title: String, page: String, _ language: LanguageTag, _ answers: [Answer]) {
        self.title = title
        self.page = page
        self.language = language
        let all = answers.map(Entry.init)
        // Days are soon compared: those that are too old need no order.
        let days = all.map(\.updated).sorted(by: >)
        let newest = days.count > Self.limit ? all.filter { days[Self.limit - 1] <= $0.updated } : all
        entries = Array(newest.sorted { ($1.updated, $0.answer.id, $0.answer.language) < ($0.updated, $1.answer.id, $1.answer.language) }.prefix(Self.limit))
    }

    /// The feeds of each language and topic, in each format. They hold no text, so that an edited one changes none of them.
    static func works(_ site: Site) -> [SiteWork] {
        site.bank.settings.languages.flatMap { language in
            [works(in: "/\(language)/", site) { Feed.language(language, site) }]
                + site.bank.topics.compactMap { topic in
                    site.siteMap.path(of: .topic(topic.id, language, number: 1)).map { page in works(in: page, site) { Feed.topic(topic, language, site) } }
                }
        }
    }

    private static func works(in folder: String, _ site: Site, _ feed: @escaping @Sendable () -> Feed?) -> SiteWork {
        SiteWork(keeping: [AtomFeed.name, JSONFeed.name].map { folder.dropFirst() + $0 }) { feed().map { [AtomFeed.file($0, site), JSONFeed.file($0, site)] } ?? [] }
    }

    static func language(_ language: LanguageTag, _ site: Site) -> Feed {
        Feed(title: site.bank.text(site.bank.settings.name, in: language), page: "/\(language)/", language, site.bank.answers.filter { $0.language.standard == language })
    }

    /// nil where the topic has no answers in that language.
    static func topic(_ topic: Topic, _ language: LanguageTag, _ site: Site) -> Feed? {
        guard let page = site.siteMap.path(of: .topic(topic.id, language, number: 1)) else { return nil }
        let title = site.bank.text(site.bank.settings.name, in: language) + ": " + site.bank.text(topic.name, in: language)
        return Feed(title: title, page: page, language, site.bank.answers(about: topic.id, in: language))
    }

    /// A day as feeds write it (RFC 3339).
    static func timestamp(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
