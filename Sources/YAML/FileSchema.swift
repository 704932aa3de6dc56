package import UTF8Text

/// What editors and other programs are told about a kind of file: JSON Schema (draft 2020-12), made from the shapes that the readers use.
package struct FileSchema: Sendable {
    package enum Root: Sendable {
        case mapping(Shape)
        case list(Shape)
    }

    /// As people ask for it: `bank`.
    package let name: String
    /// One sentence on the file.
    let about: String
    let root: Root

    package init(_ name: String, _ root: Root, _ about: String) {
        self.name = name
        self.about = about
        self.root = root
    }

    /// As a file.
    package var text: [UInt8] { json.bytes + [0x0A] }

    package var json: JSONValue {
        let head: [(String, JSONValue)] = [("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string("AnswerBank: \(name)")), ("description", .string(about))]
        switch root {
        case .mapping(let shape): return .object(head + shape.constraints)
        case .list(let shape): return .object(head + [("type", .string("array")), ("items", .object(shape.constraints))])
        }
    }
}

extension Shape {
    fileprivate var constraints: [(String, JSONValue)] {
        let properties = keys.map { key in (key.name, JSONValue.object([("description", .string(key.about))] + key.value.constraints)) }
        let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
        return [("type", .string("object")), ("properties", .object(properties))] + (required.isEmpty ? [] : [("required", .array(required))])
            + (oneOf.isEmpty ? [] : [("anyOf", .array(oneOf.map { .object([("required", .array([.string($0)]))]) }))]) + [("additionalProperties", .bool(false))]
    }
}

extension Shape.Value {
    fileprivate var constraints: [(String, JSONValue)] {
        switch self {
        case .text: scalar + [("pattern", .string("\\S"))]
        case .texts: Self.oneOrList(Self.text)
        case .matching(let pattern): [("type", .string("string")), ("pattern", .string(pattern))]
        case .allMatching(let pattern): Self.oneOrList(.matching(pattern))
        case .wordMatching(let pattern): scalar + [("pattern", .string(pattern)), ("minimum", .int(0))]
        case .allWordsMatching(let pattern): Self.oneOrList(.wordMatching(pattern))
        case .numberMatching(let pattern): [("type", .array([.string("string"), .string("number")])), ("pattern", .string(pattern))]
        case .choice(let words): [("enum", .array(words.map { .string($0) }))]
        case .flag: [("enum", .array([.bool(true), .bool(false), .string("yes"), .string("no")]))]
        case .whole(let range): [("type", .string("integer")), ("minimum", .int(range.lowerBound)), ("maximum", .int(range.upperBound))]
        case .localized: [("anyOf", .array([.object(Self.text.constraints), .object(Self.dictionary(keys: Self.languagePattern, .text).constraints)]))]
        case .mapping(let shape): shape.constraints
        case .list(let shape): [("type", .string("array")), ("minItems", .int(1)), ("items", .object(shape.constraints))]
        case .entries(let value): [("type", .string("array")), ("minItems", .int(1)), ("items", .object(value.constraints))]
        case .items(let value): [("type", .string("array")), ("items", .object(value.constraints))]
        case .dictionary(let keys, let value):
            [("type", .string("object")), ("propertyNames", .object([("pattern", .string(keys))])), ("additionalProperties", .object(value.constraints))]
        case .anything: []
        }
    }

    private var scalar: [(String, JSONValue)] { [("type", .array([.string("string"), .string("number"), .string("boolean")]))] }

    private static func oneOrList(_ value: Shape.Value) -> [(String, JSONValue)] {
        let one = JSONValue.object(value.constraints)
        return [("anyOf", .array([one, .object([("type", .string("array")), ("minItems", .int(1)), ("items", one)])]))]
    }
}
