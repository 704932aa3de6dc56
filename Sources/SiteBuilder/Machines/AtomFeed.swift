import Diagnostics
import KnowledgeBank
import UTF8Text

/// Atom (RFC 4287).
enum AtomFeed {
    static let name = "feed.xml"

    static func file(_ feed: Feed, _ site: Site) -> OutputFile {
        let path = feed.page + name
        var xml = XMLText()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(feed.language)\">\n")
        xml.element("title", feed.title)
        xml.element("id", site.links.absolute(path))
        xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": site.links.absolute(path)])
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": site.links.absolute(feed.page)])
        xml.element("updated", Feed.timestamp(feed.entries.first?.updated ?? .earliest))
        xml.raw("<author>")
        xml.element("name", site.bank.text(site.bank.settings.name, in: feed.language))
        xml.raw("</author>\n")
        for entry in feed.entries { append(entry, to: &xml, feed, site) }
        xml.raw("</feed>\n")
        return OutputFile(String(path.dropFirst()), xml.bytes)
    }

    private static func append(_ entry: Feed.Entry, to xml: inout XMLText, _ feed: Feed, _ site: Site) {
        let answer = entry.answer
        let url = site.links.absolute(answer.path)
        xml.raw("<entry xml:lang=\"\(answer.language.standard)\">\n")
        xml.element("title", answer.question.value)
        xml.element("id", url)
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": url])
        xml.element("published", Feed.timestamp(answer.answered.firstDay))
        xml.element("updated", Feed.timestamp(entry.updated))
        for topic in answer.topics.compactMap({ site.bank.topic($0.value) }) {
            xml.empty("category", ["term": topic.id.rawValue, "label": site.bank.text(topic.name, in: feed.language)])
        }
        xml.element("summary", answer.summary?.value ?? answer.question.value)
        xml.raw("</entry>\n")
    }
}
