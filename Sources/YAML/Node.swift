/// A YAML value that knows where it stands. Offsets count bytes of the file. A value in quotation marks or brackets ranges from the
/// first to the last of them; one in block style ends where the next thing begins, blank lines and comments before that included.
package indirect enum Node: Sendable {
    case scalar(Scalar)
    case sequence(Sequence)
    case mapping(Mapping)

    package var range: Range<Int> {
        switch self {
        case .scalar(let scalar): scalar.range
        case .sequence(let sequence): sequence.range
        case .mapping(let mapping): mapping.range
        }
    }
}

package struct Scalar: Sendable {
    package let text: String
    /// Written without quotation marks: `~`, `null` or nothing at all then means "no value".
    package let isPlain: Bool
    package let range: Range<Int>

    package var isNull: Bool { isPlain && (text.isEmpty || text == "~" || text == "null") }
}

package struct Sequence: Sendable {
    package let items: [Node]
    package let range: Range<Int>
}

package struct Mapping: Sendable {
    package struct Entry: Sendable {
        package let key: Scalar
        package let value: Node
    }

    package let entries: [Entry]
    package let range: Range<Int>

    package subscript(key: String) -> Node? { entries.first { $0.key.text == key }?.value }
}
