import Diagnostics
import YAML

/// topics.yaml, contacts.yaml and glossary.yaml: lists of entries, each read on its own, so that a broken one hides no other.
enum Registry {
    /// Reads every entry of the list in `file`; `read` gives nil for one that cannot be used.
    static func read<Entry>(_ file: SourceFile, as shape: Shape, into problems: inout [Diagnostic], _ read: (inout MappingReader) -> Entry?) -> [Entry] {
        let root: Node?
        do {
            root = try YAML.parse(file)
        } catch {
            problems += error.all
            return []
        }
        guard let root else { return [] }
        guard case .sequence(let sequence) = root else {
            problems.append(Diagnostic(.valueNotList, at: file.place(at: root.range.lowerBound), ["key": file.path]))
            return []
        }
        var entries: [Entry] = []
        for item in sequence.items {
            guard case .mapping(let mapping) = item else {
                problems.append(Diagnostic(.valueNotMapping, at: file.place(at: item.range.lowerBound), ["key": "-"]))
                continue
            }
            var reader = MappingReader(mapping, in: file, as: shape)
            if let entry = read(&reader) { entries.append(entry) }
            problems += reader.problems
        }
        return entries
    }

    /// The entries without those whose id was used before.
    static func unique<Entry, Of>(_ entries: [Entry], in file: SourceFile, id: (Entry) -> ID<Of>, offset: (Entry) -> Int, _ problems: inout [Diagnostic]) -> [Entry] {
        var first: [ID<Of>: Int] = [:]
        return entries.filter { entry in
            guard let earlier = first[id(entry)] else {
                first[id(entry)] = offset(entry)
                return true
            }
            let line = file.place(at: earlier).line ?? 1
            problems.append(Diagnostic(.idDuplicate, at: file.place(at: offset(entry)), ["id": id(entry).rawValue, "line": "\(line)"]))
            return false
        }
    }
}

extension Topic {
    static func readAll(_ file: SourceFile, languages: [LanguageTag], into problems: inout [Diagnostic]) -> [Topic] {
        let topics = Registry.read(file, as: shape, into: &problems) { reader -> Topic? in
            let id: Located<TopicID>? = reader.id("id", required: true)
            let name = reader.localized("name", required: true, expected: languages)
            let description = reader.localized("description", expected: languages) ?? Localized(texts: [:])
            let related: [Located<TopicID>] = reader.ids("related")
            guard let id, let name else { return nil }
            return Topic(id: id.value, offset: id.offset, name: name, description: description, related: related)
        }
        return Registry.unique(topics, in: file, id: \.id, offset: \.offset, &problems)
    }
}

extension GlossaryEntry {
    static func readAll(_ file: SourceFile, into problems: inout [Diagnostic]) -> [GlossaryEntry] {
        Registry.read(file, as: shape, into: &problems) { reader in
            let language = reader.language("language", required: true)
            let term = reader.text("term", required: true)
            let definition = reader.text("definition", required: true)
            let forms = reader.texts("forms").map(\.value)
            let synonyms = reader.texts("synonyms").map(\.value)
            guard let language, let term, let definition else { return nil }
            return GlossaryEntry(language: language, term: term.value, forms: forms, definition: definition.value, synonyms: synonyms)
        }
    }
}

extension Contact {
    static func readAll(_ file: SourceFile, languages: [LanguageTag], into problems: inout [Diagnostic]) -> [Contact] {
        let contacts = Registry.read(file, as: shape, into: &problems) { reader -> Contact? in
            let id: Located<ContactID>? = reader.id("id", required: true)
            let country = reader.text("country", required: true)
            let kind: Kind? = reader.choice("kind", required: true)
            let name = reader.localized("name", required: true, expected: languages)
            let description = reader.localized("description", expected: languages) ?? Localized(texts: [:])
            let way = readWay(&reader)
            let spoken = reader.texts("languages").compactMap { reader.language($0) }
            let hours = reader.openingHours("hours")
            let identification: Identification? = reader.choice("identification")
            let verified = reader.day("verified")
            let source = reader.url("source")
            guard let id, let country, let kind, let name, let way else { return nil }
            return Contact(
                id: id.value, offset: id.offset, country: country.value, kind: kind, name: name, description: description, way: way, languages: spoken,
                hours: hours, identification: identification, verified: verified?.value, source: source)
        }
        return Registry.unique(contacts, in: file, id: \.id, offset: \.offset, &problems)
    }

    private static func readWay(_ reader: inout MappingReader) -> Way? {
        if reader.mapping["url"] != nil, reader.mapping["number"] == nil { return reader.url("url").map { .url($0) } }
        guard let number = reader.text("number", required: true) else { return nil }
        let allowed = number.value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2D || $0 == 0x2B }
        guard allowed, number.value.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
            reader.report(.valueNotAllowed, at: number.offset, ["key": "number", "value": number.value, "known": "0-9 + -"])
            return nil
        }
        return .number(number.value)
    }
}
