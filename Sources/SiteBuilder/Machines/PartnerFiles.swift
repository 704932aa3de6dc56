import Diagnostics
import KnowledgeBank
import Markdown
import UTF8Text

/// What partners and other machines read: `/bank.json`, which says what there is, and for each language and topic all answers as JSON and as plain
/// text. An answer stands with the first of its topics. docs/bank-json.md describes the fields.
enum PartnerFiles {
    /// Of what the fields mean; a field may be added without a new one.
    static let format = 1
    static let overviewPath = "bank.json"

    /// Answers of one language that have the same first topic.
    private struct Shelf: Sendable {
        let language: LanguageTag
        let topic: Topic
        let answers: [Answer]

        var jsonPath: String { "bank/\(language)/\(topic.id.rawValue).json" }
        var textPath: String { "bank/\(language)/\(topic.id.rawValue).txt" }
    }

    private static func shelves(_ site: Site) -> [Shelf] {
        let answers = Dictionary(grouping: site.bank.answers.filter { !$0.topics.isEmpty }) { ShelfKey(language: $0.language.standard, topic: $0.topics[0].value) }
        return site.bank.settings.languages.flatMap { language in
            site.bank.topics.compactMap { topic in
                answers[ShelfKey(language: language, topic: topic.id)].map { Shelf(language: language, topic: topic, answers: $0) }
            }
        }
    }

    private struct ShelfKey: Hashable {
        let language: LanguageTag
        let topic: TopicID
    }

    /// `/bank.json`
    private static func overview(_ site: Site) -> OutputFile {
        let settings = site.bank.settings
        let shelves = shelves(site).map { shelf in
            JSONValue.object([
                ("language", .string(shelf.language.rawValue)), ("topic", .string(shelf.topic.id.rawValue)), ("count", .int(shelf.answers.count)),
                ("json", .string(site.links.absolute("/" + shelf.jsonPath))), ("text", .string(site.links.absolute("/" + shelf.textPath))),
            ])
        }
        let feeds = settings.languages.map { language in
            (language.rawValue, JSONValue.object([("atom", .string(site.links.absolute("/\(language)/\(AtomFeed.name)"))), ("json", .string(site.links.absolute("/\(language)/\(JSONFeed.name)")))]))
        }
        let topics = site.bank.topics.map { topic in
            JSONValue.object([("id", .string(topic.id.rawValue)), ("name", texts(topic.name, site)), ("description", texts(topic.description, site))])
        }
        let audiences = settings.audiences.map { JSONValue.object([("id", .string($0.id.rawValue)), ("name", texts($0.name, site))]) }
        let json = JSONValue.object([
            ("format", .int(format)), ("name", texts(settings.name, site)), ("description", texts(settings.description, site)), ("url", .string(settings.baseURL)),
            ("demo", .bool(settings.isDemo)), ("languages", strings(settings.languages.map(\.rawValue))), ("default-language", .string(settings.defaultLanguage.rawValue)),
            ("countries", strings(settings.countries)), ("topics", .array(topics)), ("audiences", .array(audiences)), ("contacts", .array(site.bank.contacts.map { contact($0, site) })),
            ("answers", .array(shelves)), ("feeds", .object(feeds)),
        ])
        return OutputFile(overviewPath, json.bytes)
    }

    private static func contact(_ contact: Contact, _ site: Site) -> JSONValue {
        var fields: [(String, JSONValue)] = [
            ("id", .string(contact.id.rawValue)), ("kind", .string(contact.kind.rawValue)), ("country", .string(contact.country)), ("name", texts(contact.name, site)),
            ("description", texts(contact.description, site)),
        ]
        switch contact.way {
        case .number(let number): fields += [("number", .string(number)), ("dialled", .string(contact.dialled ?? number))]
        case .url(let url): fields.append(("url", .string(url)))
        }
        fields.append(("languages", strings(contact.languages.map(\.rawValue))))
        if let hours = contact.machineHours { fields += [("hours", .string(hours)), ("time-zone", .string(contact.timeZone(site.bank.settings)))] }
        if let identification = contact.identification { fields.append(("identification", .string(identification.rawValue))) }
        if let verified = contact.verified { fields.append(("verified", .string("\(verified)"))) }
        return .object(fields)
    }

    static func works(_ site: Site) -> [SiteWork] {
        let shelves = shelves(site).map { shelf in
            SiteWork(keeping: shelf.answers.contains { $0.body != nil } ? [] : [shelf.jsonPath, shelf.textPath]) { files(shelf, site) }
        }
        return shelves + [SiteWork(keeping: [overviewPath]) { [overview(site)] }]
    }

    /// All answers of a shelf, as JSON and as plain text.
    private static func files(_ shelf: Shelf, _ site: Site) -> [OutputFile] {
        let texts = shelf.answers.map { answer in answer.document.readable { target in site.address(of: target, in: answer.language) } }
        return [json(shelf, texts, site), text(shelf, texts, site)]
    }

    /// `/bank/LANG/TOPIC.json`
    private static func json(_ shelf: Shelf, _ texts: [ReadableText], _ site: Site) -> OutputFile {
        let answers = zip(shelf.answers, texts).map { json($0, $1, site) }
        let file = JSONValue.object([
            ("format", .int(format)), ("language", .string(shelf.language.rawValue)), ("topic", .string(shelf.topic.id.rawValue)),
            ("answers", .array(answers)),
        ])
        return OutputFile(shelf.jsonPath, file.bytes)
    }

    private static func json(_ answer: Answer, _ text: ReadableText, _ site: Site) -> JSONValue {
        var fields: [(String, JSONValue)] = [
            ("id", .string(answer.id.rawValue)), ("language", .string(answer.language.rawValue)), ("url", .string(site.links.absolute(answer.path))),
            ("question", .string(answer.question.value)),
        ]
        if let summary = answer.summary { fields.append(("summary", .string(summary.value))) }
        if !text.quote.isEmpty { fields.append(("asked-words", .string(text.quote))) }
        fields += [
            ("text", .string(text.text)), ("topics", strings(answer.topics.map(\.value.rawValue))), ("audience", strings(answer.audience.map(\.value.rawValue))),
            ("applies-to", strings(answer.appliesTo.isEmpty ? site.bank.settings.countries : answer.appliesTo)), ("answered", .string("\(answer.answered)")),
            ("reviewed", .string("\(answer.lastLook)")), ("review-by", .string("\(answer.reviewDue(site.bank.settings))")),
            ("sources", .array(answer.sources.map { .object([("title", .string($0.title)), ("url", .string($0.url))]) })),
            ("corrected", .array(answer.corrected.map { .object([("on", .string("\($0.on)")), ("what", .string($0.what))]) })),
        ]
        if let follows = answer.follows { fields.append(("follows", .string(follows.value.rawValue))) }
        let others = site.bank.versions(of: answer.id).filter { $0.language != answer.language }
        fields.append(("translations", .object(others.map { ($0.language.rawValue, .string(site.links.absolute($0.path))) })))
        return .object(fields)
    }

    /// `/bank/LANG/TOPIC.txt`: the crisis lines first, then each answer with its address and dates.
    private static func text(_ shelf: Shelf, _ texts: [ReadableText], _ site: Site) -> OutputFile {
        let strings = site.strings(shelf.language)
        let name = site.bank.text(site.bank.settings.name, in: shelf.language)
        var parts = [name + ": " + site.bank.text(shelf.topic.name, in: shelf.language)]
        let lines = site.crisisLines(for: site.bank.settings.countries).map { contact in
            let text = ContactText(contact, in: shelf.language, site)
            return [text.name + ":", text.number ?? text.href, text.hours.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
        }
        parts.append(([strings("contacts-crisis")] + lines).joined(separator: "\n"))
        for (answer, text) in zip(shelf.answers, texts) {
            parts += ["----", answer.question.value + "\n" + site.links.absolute(answer.path)]
            let quote = text.quote.isEmpty ? nil : [strings.optional("asked-words").map { $0 + ":" }, text.quote].compactMap(\.self).joined(separator: "\n")
            let dates = [("answered", answer.answered), ("reviewed", answer.lastLook)].compactMap { key, date in strings.optional(key).map { "\($0): \(strings.date(date))." } }
            parts += [answer.summary?.value, quote, text.text, dates.isEmpty ? nil : dates.joined(separator: " ")].compactMap(\.self)
        }
        return OutputFile(shelf.textPath, Array((parts.joined(separator: "\n\n") + "\n").utf8))
    }

    private static func texts(_ localized: Localized, _ site: Site) -> JSONValue {
        .object(site.bank.settings.languages.compactMap { language in localized.texts[language].map { (language.rawValue, .string($0)) } })
    }

    private static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
