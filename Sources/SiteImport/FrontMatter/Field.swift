/// A key of an old page's front matter, or a column of a table, with its value.
struct Field: Sendable, Hashable {
    let key: String
    let value: FieldValue
    /// 1 for the first line of the file.
    let line: Int
}

/// What YAML, TOML, JSON and tables have in common. Numbers, dates and truth values are texts as written.
indirect enum FieldValue: Sendable, Hashable {
    case text(String)
    case list([FieldValue])
    case table([Field])

    /// The text, or those of a list; none of a table, and no empty ones.
    var texts: [String] {
        switch self {
        case .text(let text):
            let trimmed = text.trimmed
            return trimmed.isEmpty ? [] : [trimmed]
        case .list(let items): return items.flatMap(\.texts)
        case .table: return []
        }
    }

    var fields: [Field] { if case .table(let fields) = self { fields } else { [] } }
    var items: [FieldValue] { if case .list(let items) = self { items } else { [] } }
}

extension [Field] {
    /// The field called `name`, capital letters not counting; a full stop in a name that no field has leads into a table: `params.summary`.
    func field(_ name: String) -> Field? {
        let wanted = name.lowercased()
        if let field = first(where: { $0.key.lowercased() == wanted }) { return field }
        guard let stop = wanted.firstIndex(of: "."), let outer = field(String(wanted[..<stop])) else { return nil }
        return outer.value.fields.field(String(wanted[wanted.index(after: stop)...]))
    }

    func text(_ name: String) -> String? { field(name)?.value.texts.first }
    func isTrue(_ name: String) -> Bool { text(name)?.lowercased() == "true" }
}

extension String {
    /// Without ASCII space at both ends.
    var trimmed: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(self[first...last])
    }
}
