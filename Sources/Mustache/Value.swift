/// What a template can name.
package enum Value: Sendable {
    /// Nothing, on purpose: falsy, printed as nothing and, unlike a name that the data lack, never an error.
    case absent
    case bool(Bool)
    /// Text from anywhere. Strict templates print it with `{{name}}` only, which escapes it.
    case text(String)
    /// HTML that the program itself made. Strict templates print it with `{{{name}}}` or `{{&name}}` only, as it stands.
    case html([UInt8])
    case list([Value])
    case record(Record)

    /// Whether a section on this value is skipped and an inverted one shown.
    var isFalsy: Bool {
        switch self {
        case .absent: true
        case .bool(let flag): !flag
        case .text(let text): text.isEmpty
        case .html(let bytes): bytes.isEmpty
        case .list(let items): items.isEmpty
        case .record: false
        }
    }
}
