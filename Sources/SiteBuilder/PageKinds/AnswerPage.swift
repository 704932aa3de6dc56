import Diagnostics
import KnowledgeBank
import Markdown
import Mustache

/// `/LANG/SLUG/`: the asker's words, the answer, and what belongs to it.
enum AnswerPage {
    static func render(_ answer: Answer, _ site: Site) throws(Problems) -> OutputFile {
        let page = answer.path
        let language = answer.language
        let strings = site.strings(language)
        let text = site.render(answer.document, in: language, on: page, splittingQuote: true)
        let versions = site.bank.versions(of: answer.id)
        let countries = answer.appliesTo.isEmpty ? site.bank.settings.countries : answer.appliesTo
        var frame = PageFrame(
            path: page, language: language, title: answer.question.value, description: answer.summary?.value ?? "",
            versions: versions.map { ($0.language, $0.path) }, countries: countries)
        frame.kind = "article"
        frame.topic = answer.topics.first?.value
        frame.structuredData = StructuredData.question(answer, answerHTML: text.html, site)
        return try site.page(
            "answer", frame,
            Record([
                "question": .text(answer.question.value), "quote": .html(text.quote), "answer": .html(text.html), "summary": answer.summary.map { .text($0.value) } ?? .absent,
                "topics": .list(answer.topics.compactMap { topic(site, $0.value, language, page) }), "answered": .text(strings.date(answer.answered)),
                "reviewed": .text(strings.date(answer.lastLook)), "reviewed-machine": .text(answer.lastLook.description),
                "applies-to": .text(countries.map { strings.optional("country-\($0)") ?? $0 }.joined(separator: ", ")),
                "sources": .items(answer.sources.map { .record(Record(["title": .text($0.title), "url": .text($0.url)])) }),
                "consulted": answer.consulted.isEmpty ? .absent : .text(answer.consulted.joined(separator: ", ")),
                "corrected": .items(answer.corrected.map { .record(Record(["on": .text(strings.date($0.on)), "what": .text($0.what)])) }),
                "easy-version": version(versions, language.isSimple ? nil : language.simple, site, page),
                "standard-version": version(versions, language.isSimple ? language.standard : nil, site, page),
                "follows": answer.follows.flatMap { site.bank.linkedAnswer($0.value, from: language) }.map { site.listEntry($0, from: page) } ?? .absent,
                "follow-ups": .items(site.followUps[answer.id, default: []].compactMap { site.bank.linkedAnswer($0, from: language) }.map { site.listEntry($0, from: page) }),
                "related": .items(related(to: answer, site).map { site.listEntry($0, from: page) }),
                "audiences": .items(answer.audience.compactMap { audience(site, $0.value, language, page) }),
            ]).merging(site.answerParts(answer, html: text.html, countries: countries, on: page)))
    }

    private static func topic(_ site: Site, _ id: TopicID, _ language: LanguageTag, _ page: String) -> Value? {
        guard let topic = site.bank.topic(id), let path = site.siteMap.path(of: .topic(id, language.standard, number: 1)) else { return nil }
        return .record(Record(["name": .text(site.bank.text(topic.name, in: language)), "href": .text(site.links.href(path, from: page))]))
    }

    private static func audience(_ site: Site, _ id: AudienceID, _ language: LanguageTag, _ page: String) -> Value? {
        guard let audience = site.bank.settings.audience(id), let path = site.siteMap.path(of: .audience(id, language.standard, number: 1)) else { return nil }
        return .record(Record(["name": .text(site.bank.text(audience.name, in: language)), "href": .text(site.links.href(path, from: page))]))
    }

    private static func version(_ versions: [Answer], _ language: LanguageTag?, _ site: Site, _ page: String) -> Value {
        guard let language, let version = versions.first(where: { $0.language == language }) else { return .absent }
        return .text(site.links.href(version.path, from: page))
    }

    /// What the editors named under see-also, then answers that share most topics, at most five; those of its own thread stand elsewhere.
    private static func related(to answer: Answer, _ site: Site) -> [Answer] {
        let limit = 5
        var shown: Set<AnswerID> = [answer.id]
        if let follows = answer.follows { shown.insert(follows.value) }
        shown.formUnion(site.followUps[answer.id, default: []])
        var related: [Answer] = []
        for id in answer.seeAlso where shown.insert(id.value).inserted {
            if let other = site.bank.linkedAnswer(id.value, from: answer.language) { related.append(other) }
        }
        for topic in answer.topics where related.count < limit {
            for other in site.bank.answers(about: topic.value, in: answer.language.standard) where related.count < limit && !other.language.isSimple {
                if shown.insert(other.id).inserted { related.append(other) }
            }
        }
        return Array(related.prefix(limit))
    }
}
