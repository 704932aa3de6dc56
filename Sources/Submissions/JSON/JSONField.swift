/// Any JSON value, as far as it matters here.
enum JSONField {
    case text(String)
    case object([String: JSONField])
    case list([JSONField])
    /// null, true, false: what holds no text.
    case nothing
    /// A number, or a string with half a character.
    case other

    /// - Throws: `notJSON`, `ambiguousField` where a name stands twice in one object, or `tooLarge`.
    init(_ bytes: [UInt8]) throws(RefusedSubmission.Reason) {
        var parser = JSONParser(bytes)
        self = try parser.whole()
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// Whether it says nothing, and leaving it behind leaves no word behind.
    var isBlank: Bool {
        switch self {
        case .text(let text): text.utf8.allSatisfy(Bytes.isSpace)
        case .object(let fields): fields.isEmpty
        case .list(let list): list.isEmpty
        case .nothing: true
        case .other: false
        }
    }
}
