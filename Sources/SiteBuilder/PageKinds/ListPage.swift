import Diagnostics
import KnowledgeBank
import Mustache

/// Lists of answers with paging: `/LANG/topics/ID/` and `/LANG/audiences/ID/`.
enum ListPage {
    static func topic(_ id: TopicID, _ language: LanguageTag, number: Int, _ site: Site) throws(Problems) -> OutputFile? {
        guard let topic = site.bank.topic(id) else { return nil }
        let strings = site.strings(language)
        let name = site.bank.text(topic.name, in: language)
        let answers = site.list(.topic(id, language, number: 1))
        return try list(
            Heading(
                title: name, fullTitle: strings("topic-title", ["topic": name]), description: site.bank.text(topic.description, in: language), related: topic.related.map(\.value), topic: id,
                tells: site.bank.settings.telling?.concerns(id) == true),
            answers, language, number, { .topic(id, $0, number: $1) }, site
        )
    }

    static func audience(_ id: AudienceID, _ language: LanguageTag, number: Int, _ site: Site) throws(Problems) -> OutputFile? {
        guard let audience = site.bank.settings.audience(id) else { return nil }
        let strings = site.strings(language)
        let name = site.bank.text(audience.name, in: language)
        let answers = site.list(.audience(id, language, number: 1))
        return try list(
            Heading(title: name, fullTitle: strings("audience-title", ["audience": name]), description: "", related: [], topic: nil, tells: site.bank.settings.telling?.concerns(id) == true), answers,
            language, number,
            { .audience(id, $0, number: $1) }, site
        )
    }

    private struct Heading {
        let title: String
        let fullTitle: String
        let description: String
        let related: [TopicID]
        /// nil for lists that are of none.
        let topic: TopicID?
        /// Whether what happens if somebody tells matters here.
        let tells: Bool
    }

    private static func list(
        _ heading: Heading, _ answers: [Answer], _ language: LanguageTag, _ number: Int, _ destination: (LanguageTag, Int) -> SiteMap.Destination, _ site: Site
    ) throws(Problems) -> OutputFile? {
        guard let page = site.siteMap.path(of: destination(language, number)), let first = site.siteMap.path(of: destination(language, 1)) else { return nil }
        let strings = site.strings(language)
        let count = SiteMap.pageCount(answers.count)
        let shown = Array(answers.dropFirst((number - 1) * SiteMap.pageSize).prefix(SiteMap.pageSize))
        let position = count > 1 ? strings("page-number", ["number": "\(number)", "count": "\(count)"]) : nil
        func neighbour(_ number: Int) -> Value { site.siteMap.path(of: destination(language, number)).map { .text(site.links.href($0, from: page)) } ?? .absent }
        var frame = PageFrame(
            path: page, language: language, title: heading.fullTitle + (number > 1 ? " – " + (position ?? "") : ""), description: heading.description,
            versions: number == 1 ? site.bank.settings.languages.compactMap { language in site.siteMap.path(of: destination(language, 1)).map { (language, $0) } } : [],
            countries: site.bank.settings.countries)
        if let topic = heading.topic {
            frame.feeds = first
            frame.topic = topic
            frame.structuredData = StructuredData.questions(shown, site)
        }
        let related = heading.related.compactMap { id -> Value? in
            guard let topic = site.bank.topic(id), let path = site.siteMap.path(of: .topic(id, language, number: 1)) else { return nil }
            return .record(Record(["name": .text(site.bank.text(topic.name, in: language)), "href": .text(site.links.href(path, from: page))]))
        }
        return try site.page(
            "list", frame,
            Record([
                "heading": .text(heading.title), "lead": .text(heading.description), "count": .text(strings.count(answers.count)), "items": .list(shown.map { site.listEntry($0, from: page) }),
                "position": position.map { .text($0) } ?? .absent, "previous": neighbour(number - 1), "next": neighbour(number + 1), "related-topics": .items(related),
                "tell": heading.tells && number == 1 ? site.bank.settings.telling.flatMap { site.tellBox($0, site.bank.settings.countries, language, page) } ?? .absent : .absent,
            ]))
    }
}

extension Strings {
    func count(_ number: Int) -> String { self(number == 1 ? "count-one" : "count-many", ["count": "\(number)"]) }
}
