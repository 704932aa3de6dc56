package import Diagnostics
package import KnowledgeBank
import YAML

/// What a value of the old site becomes in an answer.
enum MapTarget: String, Sendable, CaseIterable {
    case question, answer, summary, topics, audience, asked, answered, reviewed, language, id, slug, aliases
    case searchTerms = "search-terms"
    /// The old address of the page itself.
    case address
    /// What versions of one answer in several languages have in common.
    case translation
    /// Says that the page was not public.
    case draft
}

/// Which fields of an old site become what, as a file of the user's says it on top of what is usual for the kind of site.
package struct ImportMap: Sendable {
    package private(set) var kind: SiteKind?
    /// Names of fields; the first that has a value counts.
    private var chosen: [MapTarget: [String]] = [:]
    /// The old site's words, in the order of the file.
    private(set) var topics: [(word: String, topic: TopicID)] = []
    private(set) var defaultTopic: TopicID?
    /// By the old site's tag in lower case.
    private(set) var languages: [String: LanguageTag] = [:]
    private var ignored: Set<String> = []
    /// Beginnings of paths that are passed over.
    private(set) var skipped: [String] = []
    /// Where the old site stands: `https://host/` or with folders behind.
    private(set) var baseURL: String?
    /// The pattern of the old addresses.
    private(set) var addresses: String?

    package init() {}

    private static let keys = ["kind", "fields", "topics", "default-topic", "languages", "ignore", "skip", "base-url", "addresses"]

    /// Reads a field map.
    /// - Throws: everything that is wrong with it.
    package init(reading file: SourceFile) throws(Problems) {
        guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": "fields"])) }
        var reader = MappingReader(mapping, in: file, known: Self.keys)
        kind = reader.choice("kind")
        if let fields = reader.mapping("fields") {
            var inner = MappingReader(fields, in: file, known: MapTarget.allCases.map(\.rawValue))
            for target in MapTarget.allCases where fields[target.rawValue] != nil { chosen[target] = inner.texts(target.rawValue).map(\.value) }
            reader.add(inner.problems)
        }
        for (name, id) in Self.pairs("topics", &reader) {
            guard let topic = TopicID(id.value) else { reader.report(.idInvalid, at: id.offset, ["value": id.value]); continue }
            topics.append((name, topic))
        }
        for (name, tag) in Self.pairs("languages", &reader) {
            guard let language = LanguageTag(tag.value) else { reader.report(.languageInvalid, at: tag.offset, ["value": tag.value]); continue }
            languages[name.lowercased()] = language
        }
        if let topic = reader.text("default-topic") {
            defaultTopic = TopicID(topic.value)
            if defaultTopic == nil { reader.report(.idInvalid, at: topic.offset, ["value": topic.value]) }
        }
        ignored = Set(reader.texts("ignore").map { $0.value.lowercased() })
        skipped = reader.texts("skip").map(\.value)
        if let url = reader.text("base-url") {
            baseURL = url.value
            if !BankSettings.isBaseURL(url.value) { reader.report(.urlInvalid, at: url.offset, ["key": "base-url"]) }
        }
        addresses = reader.text("addresses")?.value
        if !reader.problems.isEmpty { throw Problems(reader.problems) }
    }

    private static func pairs(_ key: String, _ reader: inout MappingReader) -> [(String, Located<String>)] {
        guard let mapping = reader.mapping(key) else { return [] }
        return mapping.entries.compactMap { entry in reader.text(entry.value, key: entry.key.text).map { (entry.key.text, $0) } }
    }

    /// The same with what options of the command say, which counts more.
    package func with(kind: SiteKind?, defaultTopic: TopicID?, baseURL: String?) -> ImportMap {
        var map = self
        map.kind = kind ?? self.kind
        map.defaultTopic = defaultTopic ?? self.defaultTopic
        map.baseURL = baseURL ?? self.baseURL
        return map
    }

    /// The names of the fields that may become `target`, those of most weight first.
    func names(of target: MapTarget, _ kind: SiteKind) -> [String] { chosen[target] ?? Self.usual(target, kind) }

    /// Whether something looks at a field, or somebody said that nothing need.
    func knows(_ field: String, _ kind: SiteKind) -> Bool {
        let name = field.lowercased()
        return ignored.contains(name) || Self.presentation.contains(name)
            || MapTarget.allCases.contains { names(of: $0, kind).contains { $0.lowercased() == name || $0.lowercased().hasPrefix(name + ".") } }
    }
}
