import UTF8Text

/// Named values in the order in which they were set, each name once.
///
/// Made for about 30 fields: a lookup compares hashes one after the other, which beats a dictionary at this size and costs
/// next to nothing to build.
package struct Record: Sendable {
    private struct Field {
        let name: Name
        var value: Value
    }

    private var fields: [Field] = []

    /// Where a name stands twice, the later value counts.
    package init(_ fields: KeyValuePairs<String, Value>) {
        self.fields.reserveCapacity(fields.count)
        for (name, value) in fields { set(name, value) }
    }

    /// The names in the order in which they were set.
    package var names: [String] { fields.map(\.name.text) }

    /// nil when the record has no such field; `.absent` is a field.
    package subscript(name: String) -> Value? { self[Name(name)] }

    subscript(name: Name) -> Value? { index(of: name).map { fields[$0].value } }

    /// Replaces the value of `name`, or adds it behind the others.
    package mutating func set(_ name: String, _ value: Value) { set(Name(name), value) }

    /// This record with the fields of `other` added; where both have a name, the value of `other` counts.
    package func merging(_ other: Record) -> Record {
        var merged = self
        for field in other.fields { merged.set(field.name, field.value) }
        return merged
    }

    private mutating func set(_ name: Name, _ value: Value) {
        if let index = index(of: name) {
            fields[index].value = value
        } else {
            fields.append(Field(name: name, value: value))
        }
    }

    private func index(of name: Name) -> Int? {
        for index in fields.indices where fields[index].name == name { return index }
        return nil
    }
}

extension Record: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Value)...) {
        fields.reserveCapacity(elements.count)
        for (name, value) in elements { set(name, value) }
    }
}

/// A name with its hash (FNV-1a, 64 bits, of the UTF-8), so that two different names are told apart by one comparison.
struct Name: Sendable, Equatable {
    let hash: UInt64
    let text: String

    init(_ text: String) {
        hash = FNV1a.of(text.utf8)
        self.text = text
    }

    static func == (a: Name, b: Name) -> Bool { a.hash == b.hash && a.text == b.text }
}
