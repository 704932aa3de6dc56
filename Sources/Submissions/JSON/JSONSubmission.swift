/// One JSON object. Allow-listed: the text and the language, in the object itself or in the wrapper that webhooks put around it; nothing else
/// is even looked at.
enum JSONSubmission {
    /// Names under which forms send the text, in the order in which they are tried.
    static let textFields = ["question", "text", "message", "body"]
    static let languageField = "language"
    /// Objects that hold the fields of a form, in the order in which they are tried.
    private static let wrappers = ["payload", "form_response", "data"]
    /// The same fields once more, under the names that people read: an object, or a list of {"name" or "title", "value"}.
    private static let humanFields = ["ordered_human_fields", "human_fields"]

    static func isObject(_ bytes: [UInt8]) -> Bool {
        if case .object? = try? JSONField(bytes) { true } else { false }
    }

    static func read(_ original: [UInt8], _ maps: [FieldMap]) -> Outcome {
        guard let field = try? JSONField(original) else { return .failure(Refusal(.notJSON, original)) }
        guard case .object(let fields) = field, let found = found(in: fields, maps, depth: 0) else { return .failure(Refusal(.noText, original)) }
        return SubmissionReader.text(Array(found.text.utf8)).mapError { Refusal($0, original) }.map {
            Submission(text: $0, language: found.language, original: original, dropped: Dropped(fields: found.dropped), channel: found.channel)
        }
    }

    private struct Found {
        let text: String
        let language: String?
        let dropped: Int
        var channel = Channel.json
    }

    private static func found(in fields: [String: JSONField], _ maps: [FieldMap], depth: Int) -> Found? {
        if let found = mapped(fields, maps) { return found }
        if let name = textFields.first(where: { fields[$0] != nil }) {
            if let text = fields[name]?.text {
                let language = fields[languageField]
                return Found(text: text, language: language?.text.flatMap(StatedLanguage.primary), dropped: fields.count - 1 - (language == nil ? 0 : 1))
            }
            // Webhooks fill in null where a form has no field of that name.
            guard case .null? = fields[name], wrappers.contains(where: { fields[$0] != nil }) else { return nil }
        }
        guard depth < 3 else { return nil }
        for name in wrappers {
            guard case .object(let inner)? = fields[name], let found = found(in: inner, maps, depth: depth + 1) else { continue }
            return Found(text: found.text, language: found.language, dropped: found.dropped + fields.count - 1, channel: found.channel)
        }
        for name in humanFields {
            guard let (headers, values) = humanReadable(fields[name]), let found = titled(headers, values, maps) else { continue }
            return Found(text: found.text, language: found.language, dropped: found.dropped + fields.count - 1, channel: found.channel)
        }
        return nil
    }

    /// Fields that a map names by the names that they have in JSON.
    private static func mapped(_ fields: [String: JSONField], _ maps: [FieldMap]) -> Found? {
        let headers = fields.keys.sorted()
        return maps.lazy.filter { $0.namesHeaders && $0.belongs(to: headers) }.compactMap { titled(headers, headers.map { fields[$0] ?? .null }, [$0]) }.first
    }

    private static func humanReadable(_ field: JSONField?) -> ([String], [JSONField])? {
        switch field {
        case .object(let fields)?:
            let names = fields.keys.sorted()
            return (names, names.map { fields[$0] ?? .null })
        case .list(let list)?:
            var headers: [String] = []
            var values: [JSONField] = []
            for case .object(let entry) in list {
                guard let name = (entry["title"] ?? entry["name"])?.text, let value = entry["value"] else { return nil }
                headers.append(name)
                values.append(value)
            }
            return headers.count == list.count ? (headers, values) : nil
        default: return nil
        }
    }

    /// Fields under headers, as in a table; other fields are dropped, since it is fields that JSON has, not columns that may hold anything.
    private static func titled(_ headers: [String], _ values: [JSONField], _ maps: [FieldMap]) -> Found? {
        guard let columns = try? CSVColumns.read(headers, maps: maps, dropsOthers: true).get() else { return nil }
        let texts = columns.questions.compactMap { values[$0].text }
        guard texts.count == columns.questions.count else { return nil }
        let language = columns.language.flatMap { values[$0].text }.flatMap(StatedLanguage.primary)
        let isMapped = maps.contains { $0.channel == columns.channel.rawValue }
        return Found(text: CSVColumns.joined(texts), language: language, dropped: columns.dropped, channel: isMapped ? columns.channel : .json)
    }
}
