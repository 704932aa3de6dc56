import Diagnostics
import YAML

extension BankSettings {
    /// The newest format of bank.yaml that this version reads.
    package static let newestFormat = 1

    static func read(_ file: SourceFile) throws(Problems) -> (BankSettings, [Diagnostic]) {
        guard case .mapping(let mapping)? = try YAML.parse(file) else {
            throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": "bank.yaml"]))
        }
        try mapping.requireFormat(upTo: newestFormat, in: file)
        var reader = MappingReader(mapping, in: file, as: shape)
        _ = reader.int("format", in: 1...newestFormat)
        let languages = reader.texts("languages", required: true).compactMap { reader.language($0) }
        let defaultLanguage = readDefaultLanguage(&reader, languages)
        let name = reader.localized("name", required: true, expected: languages)
        var baseURL = reader.url("base-url", required: true)
        if let url = baseURL, !isBaseURL(url) {
            reader.report(.urlInvalid, at: reader.offset(of: "base-url") ?? 0, ["key": "base-url"])
            baseURL = nil
        }
        let audiences = readAudiences(&reader, languages)
        guard let name, let baseURL, let defaultLanguage, reader.problems.hasErrors == false || !languages.isEmpty else { throw Problems(reader.problems) }
        let settings = BankSettings(
            file: file, name: name, description: reader.localized("description", expected: languages) ?? Localized(texts: [:]),
            baseURL: baseURL.hasSuffix("/") ? baseURL : baseURL + "/", languages: languages, defaultLanguage: defaultLanguage,
            timeZone: reader.text("time-zone")?.value ?? "Europe/Stockholm", countries: reader.texts("countries").map(\.value), audiences: audiences,
            promiseHours: reader.int("promise-hours", in: 1...10_000) ?? 24, reviewMonths: reader.int("review-months", in: 1...120) ?? 12,
            contactMonths: reader.int("contact-months", in: 1...120) ?? 6, policy: readPolicy(&reader), unapproved: reader.choice("unapproved") ?? .refuse,
            moderators: reader.ids("moderators").map(\.value), retention: readRetention(&reader),
            suppressBelow: reader.int("suppress-below", in: 1...1000) ?? 5, masks: readMasks(&reader), ask: readAsk(&reader),
            quickExit: readQuickExit(&reader), telling: readTelling(&reader), privacy: readPrivacy(&reader, languages), hasShareCards: reader.bool("share-cards") ?? false,
            isDemo: reader.bool("demo") ?? false)
        return (settings, reader.problems)
    }

    private static func readDefaultLanguage(_ reader: inout MappingReader, _ languages: [LanguageTag]) -> LanguageTag? {
        guard let text = reader.text("default-language"), let tag = reader.language(text) else { return languages.first }
        if !languages.contains(tag) {
            reader.report(.languageNotInBank, at: text.offset, ["language": tag.rawValue, "known": languages.map(\.rawValue).joined(separator: ", ")])
        }
        return tag
    }

    /// Whether addresses can be made by adding to it: no query, no fragment, and no second `//`, behind which a browser looks for a host.
    package static func isBaseURL(_ text: String) -> Bool {
        guard let scheme = text.range(of: "://"), text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
        let rest = text[scheme.upperBound...]
        return !rest.isEmpty && !rest.hasPrefix("/") && !rest.contains("?") && !rest.contains("#") && !rest.contains("\\") && String(rest).range(of: "//") == nil
    }

    private static func readPolicy(_ reader: inout MappingReader) -> Policy {
        let policy: Policy = reader.choice("policy") ?? .recorded
        if policy == .signed { reader.report(.policyUnsupported, at: reader.offset(of: "policy") ?? 0, ["value": policy.rawValue]) }
        return policy
    }

    private static func readAudiences(_ reader: inout MappingReader, _ languages: [LanguageTag]) -> [Audience] {
        var audiences: [Audience] = []
        var first: [AudienceID: Int] = [:]
        for node in reader.items("audiences") {
            guard let mapping = reader.mapping(node, key: "audiences") else { continue }
            var inner = MappingReader(mapping, in: reader.file, as: audienceShape)
            let id: Located<AudienceID>? = inner.id("id", required: true)
            let name = inner.localized("name", required: true, expected: languages)
            let lix = inner.int("lix", in: 10...100)
            reader.add(inner.problems)
            guard let id, let name else { continue }
            if let earlier = first[id.value] {
                reader.report(.idDuplicate, at: id.offset, ["id": id.value.rawValue, "line": "\(reader.file.place(at: earlier).line ?? 1)"])
            } else {
                first[id.value] = id.offset
                audiences.append(Audience(id: id.value, name: name, lix: lix))
            }
        }
        return audiences
    }

    private static func readRetention(_ reader: inout MappingReader) -> Retention? {
        guard let mapping = reader.mapping("retention") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: retentionShape)
        let days = inner.int("days", in: 1...36_500)
        if inner.mapping["days"] == nil { inner.report(.keyMissing, at: mapping.range.lowerBound, ["key": "days"]) }
        let legalBasis = inner.text("legal-basis", required: true)
        reader.add(inner.problems)
        guard let days, let legalBasis else { return nil }
        return Retention(days: days, legalBasis: legalBasis.value)
    }

    /// What is not said is hidden.
    private static func readMasks(_ reader: inout MappingReader) -> Masks {
        guard let mapping = reader.mapping("masks") else { return Masks() }
        var inner = MappingReader(mapping, in: reader.file, as: masksShape)
        let masks = Masks(age: inner.choice("age") ?? .hidden, date: inner.choice("date") ?? .hidden, place: inner.choice("place") ?? .hidden)
        reader.add(inner.problems)
        return masks
    }

    private static func readAsk(_ reader: inout MappingReader) -> Ask? {
        guard let mapping = reader.mapping("ask") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: askShape)
        let page: Located<PageID>? = inner.id("page")
        let url = inner.url("url")
        reader.add(inner.problems)
        return page.map { .page($0) } ?? url.map { .url($0) }
    }
}
