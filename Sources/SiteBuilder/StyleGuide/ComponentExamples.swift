import Diagnostics
import FileTree
package import Mustache
import YAML

/// A component with data that show it: what the style guide prints, and what tests render.
package struct ComponentExamples: Sendable {
    package struct Example: Sendable {
        package let name: String
        package let data: Record
    }

    /// As templates call it: `components/crisis`.
    package let component: String
    /// One sentence on what it is for.
    package let about: String
    package let examples: [Example]

    /// `about: …` and `examples: [{name: …, data: {…}}]`. In data, `{html: "<p>…</p>"}` is HTML, and what is left empty is absent.
    static func read(_ component: String, _ path: String) throws(Problems) -> ComponentExamples {
        let file = try TextFile.read(path, shownAs: path)
        guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": path])) }
        var reader = MappingReader(mapping, in: file, as: shape)
        let about = reader.text("about", required: true)?.value ?? ""
        var examples: [Example] = []
        for node in reader.items("examples", required: true) {
            guard let item = reader.mapping(node, key: "examples") else { continue }
            var inner = MappingReader(item, in: file, as: exampleShape)
            let name = inner.text("name", required: true)?.value ?? ""
            var data = Record([:])
            for entry in inner.mapping("data")?.entries ?? [] { data.set(entry.key.text, value(of: entry.value)) }
            reader.add(inner.problems)
            examples.append(Example(name: name, data: data))
        }
        guard reader.problems.isEmpty else { throw Problems(reader.problems) }
        return ComponentExamples(component: component, about: about, examples: examples)
    }

    private static func value(of node: Node) -> Value {
        switch node {
        case .scalar(let scalar):
            if scalar.isNull { return .absent }
            if scalar.isPlain, scalar.text == "true" || scalar.text == "false" { return .bool(scalar.text == "true") }
            return .text(scalar.text)
        case .sequence(let sequence): return .list(sequence.items.map(value))
        case .mapping(let mapping):
            if mapping.entries.count == 1, mapping.entries[0].key.text == "html", case .scalar(let scalar) = mapping.entries[0].value { return .html(Array(scalar.text.utf8)) }
            var record = Record([:])
            for entry in mapping.entries { record.set(entry.key.text, value(of: entry.value)) }
            return .record(record)
        }
    }
}
