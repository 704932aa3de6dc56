import Diagnostics
import KnowledgeBank
import UTF8Text

/// JSON Feed 1.1 (jsonfeed.org/version/1.1).
enum JSONFeed {
    static let name = "feed.json"

    static func file(_ feed: Feed, _ site: Site) -> OutputFile {
        let path = feed.page + name
        let items = feed.entries.map { item($0, feed, site) }
        let json = JSONValue.object([
            ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(feed.title)), ("language", .string(feed.language.rawValue)),
            ("home_page_url", .string(site.links.absolute(feed.page))), ("feed_url", .string(site.links.absolute(path))),
            ("authors", .array([.object([("name", .string(site.bank.text(site.bank.settings.name, in: feed.language)))])])), ("items", .array(items)),
        ])
        return OutputFile(String(path.dropFirst()), json.bytes)
    }

    private static func item(_ entry: Feed.Entry, _ feed: Feed, _ site: Site) -> JSONValue {
        let answer = entry.answer
        let url = JSONValue.string(site.links.absolute(answer.path))
        let topics = answer.topics.compactMap { site.bank.topic($0.value) }.map { JSONValue.string(site.bank.text($0.name, in: feed.language)) }
        return .object([
            ("id", url), ("url", url), ("title", .string(answer.question.value)), ("content_text", .string(answer.summary?.value ?? answer.question.value)),
            ("date_published", .string(Feed.timestamp(answer.answered.firstDay))), ("date_modified", .string(Feed.timestamp(entry.updated))), ("tags", .array(topics)),
            ("language", .string(answer.language.standard.rawValue)),
        ])
    }
}
