/// All of a JSON object that may be the text, so that none is left behind unseen: fields of the object itself, of the wrappers that webhooks put around
/// it, and of their copies for people.
struct JSONCandidates {
    struct Text {
        let text: String
        let language: String?
        /// Fields around it.
        let dropped: Int
        let channel: Channel
    }

    private static let textFields = ["question", "text", "message", "body"]
    private static let languageField = "language"
    /// Objects that hold the fields of a form.
    private static let wrappers = ["payload", "form_response", "data"]
    /// The same fields once more, under the names that people read: an object, or a list of {"name" or "title", "value"}.
    private static let humanFields = ["ordered_human_fields", "human_fields"]

    private let maps: [FieldMap]
    /// What a map names.
    private var mapped: [Text] = []
    /// What has a name that says so.
    private var texts: [Text] = []
    /// What has a name that may say so.
    private var others: [String] = []
    /// Whether something else than text has such a name.
    private var isUnreadable = false

    init(_ fields: [String: JSONField], _ maps: [FieldMap]) throws(RefusedSubmission.Reason) {
        self.maps = maps
        try add(fields, dropped: 0, depth: 0)
    }

    /// The one text. Others are there only as copies of it.
    func chosen() throws(RefusedSubmission.Reason) -> Text {
        let texts = mapped.isEmpty ? texts : mapped
        let others = mapped.isEmpty ? others : []
        guard let first = texts.first else { throw .noText }
        let filled = texts.filter { !JSONCandidates.isBlank($0.text) }
        let said = filled.map(\.text) + others
        guard said.dropFirst().allSatisfy({ KnownColumns.trimmed($0) == KnownColumns.trimmed(said[0]) }), !isUnreadable || !mapped.isEmpty else { throw .ambiguousField }
        guard let text = filled.first else {
            if !said.isEmpty { throw .ambiguousField }
            return first
        }
        let languages = Set(filled.compactMap(\.language))
        return Text(text: text.text, language: languages.count == 1 ? languages.first : nil, dropped: text.dropped, channel: text.channel)
    }

    private mutating func add(_ fields: [String: JSONField], dropped: Int, depth: Int) throws(RefusedSubmission.Reason) {
        let headers = fields.keys.sorted()
        try addMapped(headers, headers.map { fields[$0] ?? .nothing }, maps.filter(\.namesHeaders), dropped: dropped)
        let language = fields[JSONCandidates.languageField]
        for name in JSONCandidates.textFields {
            let dropped = dropped + fields.count - (language == nil ? 1 : 2)
            add(fields[name] ?? .nothing, language: language?.text.flatMap(StatedLanguage.primary), dropped: dropped)
        }
        for (name, value) in fields where !JSONCandidates.textFields.contains(name) && KnownColumns.meaning(of: name) == .question { addOther(value) }
        let around = dropped + fields.count - 1
        for name in JSONCandidates.wrappers {
            if case .object(let inner)? = fields[name], depth < 3 {
                try add(inner, dropped: around, depth: depth + 1)
            } else if let value = fields[name], !value.isBlank {
                isUnreadable = true
            }
        }
        for name in JSONCandidates.humanFields { try addHuman(fields[name] ?? .nothing, dropped: around) }
    }

    private mutating func addHuman(_ field: JSONField, dropped: Int) throws(RefusedSubmission.Reason) {
        var headers: [String] = []
        var values: [JSONField] = []
        switch field {
        case .object(let fields):
            headers = fields.keys.sorted()
            values = headers.map { fields[$0] ?? .nothing }
            try addMapped(headers, values, maps.filter(\.namesHeaders), dropped: dropped)
        case .list(let list):
            for entry in list {
                guard case .object(let entry) = entry, let name = (entry["title"] ?? entry["name"])?.text, let value = entry["value"] else {
                    isUnreadable = true
                    continue
                }
                headers.append(name)
                values.append(value)
                // Its title says something else.
                if let name = entry["name"]?.text, KnownColumns.meaning(of: headers[headers.count - 1]) != .question, KnownColumns.meaning(of: name) == .question { addOther(value) }
            }
            try addMapped(headers, values, maps, dropped: dropped)
        default: if !field.isBlank { isUnreadable = true }
        }
        let meanings = headers.map(KnownColumns.meaning)
        let languages = meanings.indices.filter { meanings[$0] == .language }
        let language = languages.count == 1 ? values[languages[0]].text.flatMap(StatedLanguage.primary) : nil
        for (meaning, value) in zip(meanings, values) where meaning == .question { add(value, language: language, dropped: dropped + headers.count - 1 - min(1, languages.count)) }
    }

    private mutating func add(_ value: JSONField, language: String?, dropped: Int) {
        if let text = value.text {
            texts.append(Text(text: text, language: language, dropped: dropped, channel: .json))
        } else if !value.isBlank {
            isUnreadable = true
        }
    }

    private mutating func addOther(_ value: JSONField) {
        guard !value.isBlank else { return }
        if let text = value.text { others.append(text) } else { isUnreadable = true }
    }

    /// The text under the headers that a map names, as in a table; other fields are dropped, since it is fields that JSON has, not columns that may
    /// hold anything.
    private mutating func addMapped(_ headers: [String], _ values: [JSONField], _ maps: [FieldMap], dropped: Int) throws(RefusedSubmission.Reason) {
        guard let map = maps.first(where: { $0.belongs(to: headers) }) else { return }
        let columns: CSVColumns
        switch CSVColumns.read(headers, maps: [map], dropsOthers: true) {
        case .success(let known): columns = known
        case .failure(let refused): throw refused.reason
        }
        let said = columns.questions.map { values[$0] }
        guard said.allSatisfy({ $0.text != nil || $0.isBlank }) else { throw .noText }
        let language = columns.language.flatMap { values[$0].text }.flatMap(StatedLanguage.primary)
        mapped.append(Text(text: CSVColumns.joined(said.map { $0.text ?? "" }), language: language, dropped: dropped + columns.dropped, channel: columns.channel))
    }

    private static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy(Bytes.isSpace) }
}
