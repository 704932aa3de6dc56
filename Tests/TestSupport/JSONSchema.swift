package import UTF8Text
package import YAML

/// The part of JSON Schema (draft 2020-12) that our schemas use. A word that it does not know throws, so that none goes untested.
package struct JSONSchema {
    package struct UnknownWord: Error { let word: String }

    private let schema: JSONValue
    private let patterns = Patterns()

    package init(_ schema: FileSchema) { self.schema = schema.json }

    /// Where a value breaks the schema, as paths; none where it keeps to it.
    package func mismatches(_ value: JSONValue) throws -> [String] { try mismatches(value, schema, at: "") }

    /// Regular expressions, each compiled once.
    private final class Patterns {
        private var compiled: [String: Regex<AnyRegexOutput>] = [:]

        func matches(_ text: String, _ pattern: String) throws -> Bool {
            let regex = try compiled[pattern] ?? Regex(pattern)
            compiled[pattern] = regex
            return text.firstMatch(of: regex) != nil
        }
    }

    private func mismatches(_ value: JSONValue, _ schema: JSONValue, at path: String) throws -> [String] {
        guard case .object(let rules) = schema else { return [] }
        var found: [String] = []
        for (word, rule) in rules {
            switch word {
            case "$schema", "title", "description": continue
            case "type": if !(rule.list ?? [rule]).contains(where: { Self.isType(value, $0.text) }) { found.append(path) }
            case "enum": if !(rule.list ?? []).contains(where: { $0.bytes == value.bytes }) { found.append(path) }
            case "pattern": if let text = value.text, try !patterns.matches(text, rule.text ?? "") { found.append(path) }
            case "minimum": if let number = value.number, number < rule.number ?? 0 { found.append(path) }
            case "maximum": if let number = value.number, number > rule.number ?? 0 { found.append(path) }
            case "minItems": if let list = value.list, list.count < rule.number ?? 0 { found.append(path) }
            case "items": for (index, item) in (value.list ?? []).enumerated() { found += try mismatches(item, rule, at: "\(path)/\(index)") }
            case "anyOf": if try (rule.list ?? []).allSatisfy({ try !mismatches(value, $0, at: path).isEmpty }) { found.append(path) }
            case "required": if case .object = value { found += (rule.list ?? []).compactMap(\.text).filter { value[$0] == nil }.map { "\(path)/\($0)" } }
            case "properties": for (key, item) in value.fields { if let inner = rule[key] { found += try mismatches(item, inner, at: "\(path)/\(key)") } }
            case "propertyNames": for (key, _) in value.fields { found += try mismatches(.string(key), rule, at: "\(path)/\(key)") }
            case "additionalProperties":
                for (key, item) in value.fields where schema["properties"]?[key] == nil {
                    if rule.flag == false { found.append("\(path)/\(key)") } else { found += try mismatches(item, rule, at: "\(path)/\(key)") }
                }
            default: throw UnknownWord(word: word)
            }
        }
        return found
    }

    private static func isType(_ value: JSONValue, _ name: String?) -> Bool {
        switch (value, name) {
        case (.object, "object"), (.array, "array"), (.bool, "boolean"), (.string, "string"), (.int, "integer"), (.int, "number"), (.hundredths, "number"), (.null, "null"): true
        default: false
        }
    }
}

extension JSONValue {
    /// Of an object; none of anything else.
    package var fields: [(String, JSONValue)] { if case .object(let fields) = self { fields } else { [] } }
}

extension Node {
    /// As programs see it that read YAML by its core schema (YAML 1.2, 10.3): what editors hold against a JSON Schema.
    package var json: JSONValue {
        switch self {
        case .mapping(let mapping): .object(mapping.entries.map { ($0.key.text, $0.value.json) })
        case .sequence(let sequence): .array(sequence.items.map(\.json))
        case .scalar(let scalar):
            if !scalar.isPlain { .string(scalar.text) } else if scalar.isNull { .null } else { Self.plain(scalar.text) }
        }
    }

    private static func plain(_ text: String) -> JSONValue {
        switch text {
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: text.wholeMatch(of: /[-+]?[0-9]+/) == nil ? .string(text) : Int(text).map(JSONValue.int) ?? .string(text)
        }
    }
}

/// One value that differs from a whole one, for holding readers and schemas against each other.
package struct Mutation: Sendable, CustomStringConvertible {
    package let description: String
    package let value: JSONValue

    /// Every way to leave out one key of an object in `value`, however deep, and to put something else in the place of one value.
    package static func all(of value: JSONValue, replacements: [JSONValue]) -> [Mutation] { all(of: value, replacements, at: "") }

    private static func all(of value: JSONValue, _ replacements: [JSONValue], at path: String) -> [Mutation] {
        let replaced = path.isEmpty ? [] : replacements.map { Mutation(description: "\(path) = \(String(decoding: $0.bytes, as: UTF8.self))", value: $0) }
        switch value {
        case .object(let fields):
            let within = fields.indices.flatMap { index in
                all(of: fields[index].1, replacements, at: "\(path)/\(fields[index].0)").map { inner in
                    var changed = fields
                    changed[index].1 = inner.value
                    return Mutation(description: inner.description, value: .object(changed))
                }
            }
            let without = fields.indices.map { index in
                Mutation(description: "without \(path)/\(fields[index].0)", value: .object(fields.indices.filter { $0 != index }.map { fields[$0] }))
            }
            let misspelled = Mutation(description: "\(path)/unkown", value: .object(fields + [("unkown", .string("x"))]))
            return replaced + within + without + [misspelled]
        case .array(let items):
            return replaced
                + items.indices.flatMap { index in
                    all(of: items[index], replacements, at: "\(path)/\(index)").map { inner in
                        var changed = items
                        changed[index] = inner.value
                        return Mutation(description: inner.description, value: .array(changed))
                    }
                }
        default: return replaced
        }
    }
}
