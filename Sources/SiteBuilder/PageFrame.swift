import KnowledgeBank
import Diagnostics
import Mustache

/// What every page has around its own content.
struct PageFrame {
    let path: String
    let language: LanguageTag
    let title: String
    let description: String
    /// The same page in other languages, itself included.
    let versions: [(language: LanguageTag, path: String)]
    /// Countries whose crisis lines stand at the top.
    let countries: [String]
    /// JSON-LD; nil where machines have nothing to learn.
    var structuredData: [UInt8]?
    /// Whether search engines may list it.
    var isIndexed = true
    /// `article` for an answer.
    var kind = "website"
    /// The page in whose folder feeds of its own stand, besides those of the language.
    var feeds: String?
    /// The topic whose picture stands for the page; nil for that of the bank.
    var topic: TopicID?
}

extension Site {
    /// Renders one page with the template of its kind.
    func page(_ template: String, _ frame: PageFrame, _ content: Record) throws(Problems) -> OutputFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16 * 1024)
        try theme.templates.render(template, with: data(for: frame).merging(content), into: &bytes)
        return OutputFile(page: frame.path, bytes)
    }

    /// A part of a page on its own.
    func fragment(_ template: String, _ frame: PageFrame, _ content: Record) throws(Problems) -> [UInt8] {
        var bytes: [UInt8] = []
        try theme.templates.render(template, with: data(for: frame).merging(content), into: &bytes)
        return bytes
    }

    private func data(for frame: PageFrame) -> Record {
        let language = frame.language.standard
        let page = frame.path
        func href(_ path: String?) -> Value { path.map { .text(links.href($0, from: page)) } ?? .absent }
        let crisis = crisisLines(for: frame.countries).map { contactRecord($0, in: frame.language) }
        var data = frames[language] ?? Record([:])
        data.set("language", .text(frame.language.standard.rawValue))
        data.set("is-simple", .bool(frame.language.isSimple))
        data.set("direction", .text(language.isRightToLeft ? "rtl" : "ltr"))
        data.set("title", .text(frame.title))
        data.set("description", .text(frame.description))
        data.set("canonical", .text(links.absolute(page)))
        data.set("kind", .text(frame.kind))
        data.set("indexed", .bool(frame.isIndexed))
        data.set("structured-data", frame.structuredData.map { .html($0) } ?? .absent)
        data.set("root", .text(links.root(from: page)))
        data.set("home", href("/\(language)/"))
        data.set("alphabet", href("/\(language)/a-z/"))
        data.set("language-choice", href("/"))
        data.set("ask", askLink(language, from: page))
        data.set("feed", .text(links.absolute("/\(language)/" + AtomFeed.name)))
        data.set("json-feed", .text(links.absolute("/\(language)/" + JSONFeed.name)))
        data.set("own-feed", frame.feeds.map { .text(links.absolute($0 + AtomFeed.name)) } ?? .absent)
        data.set("own-json-feed", frame.feeds.map { .text(links.absolute($0 + JSONFeed.name)) } ?? .absent)
        let card = shareCards.card(frame.topic, language)
        data.set("share-card", card.map { .text(links.absolute("/" + $0.path)) } ?? .absent)
        data.set("share-card-words", card.map { .text($0.words) } ?? .absent)
        data.set("search-folder", .text(links.root(from: page) + "search/"))
        data.set("assets", .text(links.root(from: page) + "assets/"))
        data.set("crisis-first", crisis.first ?? .absent)
        data.set("crisis-more", .list(Array(crisis.dropFirst())))
        data.set("languages", .list(languageLinks(frame)))
        data.set("alternates", .list(alternates(frame)))
        data.set("footer-pages", .list(footerPages(language, from: page)))
        addCitizensLinks(to: &data, language, from: page)
        return data
    }

    /// One entry per language of the bank: the same page there, or else its front page.
    private func languageLinks(_ frame: PageFrame) -> [Value] {
        bank.settings.languages.map { language in
            let version = frame.versions.first { $0.language == language }
            return .record(
                Record([
                    "language": .text(language.rawValue), "name": .text(language.ownName), "href": .text(links.href(version?.path ?? "/\(language)/", from: frame.path)),
                    "current": .bool(language == frame.language.standard), "translated": .bool(version != nil),
                ]))
        }
    }

    /// hreflang links; easy language has no value of its own there and is left out.
    private func alternates(_ frame: PageFrame) -> [Value] {
        guard frame.versions.count > 1 else { return [] }
        let standard = frame.versions.filter { !$0.language.isSimple }
        var entries = standard.map { ($0.language.rawValue, $0.path) }
        if let fallback = standard.first(where: { $0.language == bank.settings.defaultLanguage }) { entries.append(("x-default", fallback.path)) }
        return entries.map { .record(Record(["language": .text($0.0), "href": .text(links.absolute($0.1))])) }
    }

    private func askLink(_ language: LanguageTag, from page: String) -> Value {
        switch bank.settings.ask {
        case .page(let id):
            guard let target = bank.page(id.value, in: language) ?? bank.page(id.value, in: bank.settings.defaultLanguage) else { return .absent }
            return siteMap.path(of: .page(target.id, target.language)).map { .text(links.href($0, from: page)) } ?? .absent
        case .url(let url): return .text(url)
        case nil: return .absent
        }
    }

    /// All pages but the one on asking, which has a link of its own.
    private func footerPages(_ language: LanguageTag, from page: String) -> [Value] {
        var asking: PageID?
        if case .page(let id)? = bank.settings.ask { asking = id.value }
        return bank.pages.filter { $0.language == language && $0.id != asking && isInFooter($0.id) }.map { text in
            .record(Record(["title": .text(text.title.value), "href": .text(links.href(siteMap.path(of: .page(text.id, language)) ?? "/", from: page))]))
        }
    }

    /// An answer as lists show it.
    func listEntry(_ answer: Answer, from page: String) -> Value {
        .record(
            Record([
                "question": .text(answer.question.value), "href": .text(links.href(answer.path, from: page)), "summary": answer.summary.map { .text($0.value) } ?? .absent,
                "language": .text(answer.language.standard.rawValue), "easy": answer.language.isSimple ? .text(strings(answer.language)("easy-language")) : .absent,
            ]))
    }
}

extension Value {
    /// A list for templates that say something around it: absent where it is empty, else a record with its `items`.
    static func items(_ values: [Value]) -> Value { values.isEmpty ? .absent : .record(Record(["items": .list(values)])) }
}
