import Diagnostics
import KnowledgeBank
import Mustache

/// `/LANG/`: search, topics, audiences, and the newest answers.
enum FrontPage {
    static let newest = 5

    static func render(_ language: LanguageTag, _ site: Site) throws(Problems) -> OutputFile {
        let page = "/\(language)/"
        let strings = site.strings(language)
        let name = site.bank.text(site.bank.settings.name, in: language)
        let frame = PageFrame(
            path: page, language: language, title: strings("front-title").isEmpty ? name : "\(name) – \(strings("front-title"))",
            description: site.bank.text(site.bank.settings.description, in: language), versions: site.bank.settings.languages.map { ($0, "/\($0)/") }, countries: site.bank.settings.countries)
        let answers = site.bank.answers.filter { $0.language == language }
        let newest = answers.sorted { ($1.answered.lastDay, $0.id) < ($0.answered.lastDay, $1.id) }.prefix(FrontPage.newest)
        return try site.page(
            "front", frame,
            Record([
                "topics": .list(site.bank.topics.compactMap { topic($0, language, page, site) }),
                "audiences": .items(site.bank.settings.audiences.compactMap { audience($0, language, page, site) }),
                "newest": .items(newest.map { site.listEntry($0, from: page) }), "count": .text(strings.count(answers.count)),
            ]))
    }

    private static func topic(_ topic: Topic, _ language: LanguageTag, _ page: String, _ site: Site) -> Value? {
        let count = site.bank.answers(about: topic.id, in: language).count
        guard count > 0, let path = site.siteMap.path(of: .topic(topic.id, language, number: 1)) else { return nil }
        return .record(
            Record([
                "name": .text(site.bank.text(topic.name, in: language)), "description": .text(site.bank.text(topic.description, in: language)),
                "href": .text(site.links.href(path, from: page)), "count": .text(site.strings(language).count(count)),
            ]))
    }

    private static func audience(_ audience: Audience, _ language: LanguageTag, _ page: String, _ site: Site) -> Value? {
        guard !site.bank.answers(for: audience.id, in: language).isEmpty, let path = site.siteMap.path(of: .audience(audience.id, language, number: 1)) else { return nil }
        return .record(Record(["name": .text(site.bank.text(audience.name, in: language)), "href": .text(site.links.href(path, from: page))]))
    }
}
