import Diagnostics
import YAML

func parse(_ text: String) throws(Problems) -> Node? {
    try YAML.parse(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
}

/// What is wrong with `text`; empty where nothing is.
func problems(in text: String) -> [Diagnostic] { problems(in: Array(text.utf8)) }

func problems(in bytes: [UInt8]) -> [Diagnostic] {
    do {
        _ = try YAML.parse(SourceFile(path: "a.yaml", bytes: bytes))
        return []
    } catch {
        return error.all
    }
}

/// The values without their places: texts in quotation marks as `'text'`, plain ones bare, lists and mappings in brackets.
func outline(_ node: Node?) -> String {
    switch node {
    case .scalar(let scalar): scalar.isPlain ? scalar.text : "'\(scalar.text)'"
    case .sequence(let sequence): "[" + sequence.items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let mapping): "{" + mapping.entries.map { "\(outline(.scalar($0.key))): \(outline($0.value))" }.joined(separator: ", ") + "}"
    case nil: "nothing"
    }
}

/// Every scalar of a value, keys included, in the order of the file.
func scalars(of node: Node?) -> [Scalar] {
    switch node {
    case .scalar(let scalar): [scalar]
    case .sequence(let sequence): sequence.items.flatMap(scalars)
    case .mapping(let mapping): mapping.entries.flatMap { [$0.key] + scalars(of: $0.value) }
    case nil: []
    }
}
