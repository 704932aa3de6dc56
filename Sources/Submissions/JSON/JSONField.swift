internal import FoundationEssentials

/// Any JSON value, as far as it matters here.
enum JSONField: Decodable {
    case text(String)
    case object([String: JSONField])
    case list([JSONField])
    case null
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: JSONField].self) {
            self = .object(object)
        } else if let list = try? container.decode([JSONField].self) {
            self = .list(list)
        } else {
            self = container.decodeNil() ? .null : .other
        }
    }

    /// - Throws: where the bytes are no JSON.
    init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSONField.self, from: Data(bytes)) }

    var text: String? { if case .text(let text) = self { text } else { nil } }
}
