import Diagnostics
import KnowledgeBank
import UTF8Text

/// Atom (RFC 4287) of the newest answers.
enum AtomFeed {
    /// Entries in one feed.
    static let limit = 50

    static func language(_ language: LanguageTag, _ site: Site) -> OutputFile {
        let answers = site.bank.answers.filter { $0.language.standard == language }
        return feed("/\(language)/feed.xml", title: site.bank.text(site.bank.settings.name, in: language), page: "/\(language)/", language, answers, site)
    }

    static func topic(_ topic: Topic, _ language: LanguageTag, _ site: Site) -> OutputFile? {
        let answers = site.bank.answers(about: topic.id, in: language)
        guard !answers.isEmpty, let page = site.siteMap.path(of: .topic(topic.id, language, number: 1)) else { return nil }
        let title = site.bank.text(site.bank.settings.name, in: language) + ": " + site.bank.text(topic.name, in: language)
        return feed(page + "feed.xml", title: title, page: page, language, answers, site)
    }

    private static func feed(_ path: String, title: String, page: String, _ language: LanguageTag, _ answers: [Answer], _ site: Site) -> OutputFile {
        let dated = answers.map { (day: updated($0), answer: $0) }.sorted { ($1.day, $0.answer.id, $0.answer.language) < ($0.day, $1.answer.id, $1.answer.language) }.prefix(limit)
        var xml = XMLText()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language)\">\n")
        xml.element("title", title)
        xml.element("id", site.links.absolute(path))
        xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": site.links.absolute(path)])
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": site.links.absolute(page)])
        xml.element("updated", timestamp(dated.first?.day ?? .earliest))
        xml.raw("<author>")
        xml.element("name", site.bank.text(site.bank.settings.name, in: language))
        xml.raw("</author>\n")
        for (day, answer) in dated {
            let url = site.links.absolute(site.path(of: answer))
            xml.raw("<entry xml:lang=\"\(answer.language.standard)\">\n")
            xml.element("title", answer.question.value)
            xml.element("id", url)
            xml.empty("link", ["rel": "alternate", "type": "text/html", "href": url])
            xml.element("published", timestamp(answer.answered.firstDay))
            xml.element("updated", timestamp(day))
            for topic in answer.topics.compactMap({ site.bank.topic($0.value) }) {
                xml.empty("category", ["term": topic.id.rawValue, "label": site.bank.text(topic.name, in: language)])
            }
            xml.element("summary", answer.summary?.value ?? answer.question.value)
            xml.raw("</entry>\n")
        }
        xml.raw("</feed>\n")
        return OutputFile(String(path.dropFirst()), xml.bytes)
    }

    /// The latest day on which something about the answer changed.
    private static func updated(_ answer: Answer) -> Day {
        max(answer.answered.firstDay, answer.corrected.map(\.on).max() ?? answer.answered.firstDay)
    }

    private static func timestamp(_ day: Day) -> String { "\(day)T00:00:00Z" }
}

/// XML as it is written; text goes in through `HTMLText` only.
struct XMLText {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ xml: String) { bytes += xml.utf8 }

    mutating func element(_ name: String, _ text: String) {
        raw("<\(name)>")
        HTMLText.appendEscaped(text, to: &bytes)
        raw("</\(name)>\n")
    }

    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        raw("<\(name)")
        for (key, value) in attributes {
            raw(" \(key)=\"")
            HTMLText.appendEscaped(value, to: &bytes)
            raw("\"")
        }
        raw("/>\n")
    }
}
