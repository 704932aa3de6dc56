package import Diagnostics

/// Takes typed values out of a mapping and gathers what is wrong with them.
///
/// Every accessor gives nil where the key is missing or its value is of another kind; the latter is a problem, the former only
/// where the key is required.
package struct MappingReader {
    package let mapping: Mapping
    package let file: SourceFile
    package private(set) var problems: [Diagnostic] = []

    /// - Parameter known: every key that may stand here; each other key is a problem that names the nearest known one.
    package init(_ mapping: Mapping, in file: SourceFile, known: [String]) {
        self.mapping = mapping
        self.file = file
        for entry in mapping.entries where !known.contains(entry.key.text) {
            let key = entry.key.text
            report(.keyUnknown, at: entry.key.range.lowerBound, ["key": key, "known": known.joined(separator: ", ")], nearest: nearestNames(to: key, among: known))
        }
    }

    package init(_ mapping: Mapping, in file: SourceFile, as shape: Shape) { self.init(mapping, in: file, known: shape.names) }

    package mutating func report(_ id: DiagnosticID, at offset: Int, _ arguments: [String: String] = [:], nearest: [String] = []) {
        problems.append(Diagnostic(id, at: file.place(at: offset), arguments, nearest: nearest))
    }

    /// Takes over what a reader of an inner mapping found.
    package mutating func add(_ inner: [Diagnostic]) { problems += inner }

    package func offset(of key: String) -> Int? { mapping.entries.first { $0.key.text == key }?.key.range.lowerBound }

    package mutating func node(_ key: String, required: Bool = false) -> Node? {
        guard let value = mapping[key] else {
            if required { report(.keyMissing, at: mapping.range.lowerBound, ["key": key]) }
            return nil
        }
        if case .scalar(let scalar) = value, scalar.isNull {
            report(.valueEmpty, at: offset(of: key) ?? scalar.range.lowerBound, ["key": key])
            return nil
        }
        return value
    }

    package mutating func text(_ key: String, required: Bool = false) -> Located<String>? {
        node(key, required: required).flatMap { text($0, key: key) }
    }

    package mutating func text(_ node: Node, key: String) -> Located<String>? {
        guard case .scalar(let scalar) = node else {
            report(.valueNotText, at: node.range.lowerBound, ["key": key])
            return nil
        }
        let trimmed = scalar.text.trimmingASCIISpace
        guard !trimmed.isEmpty, !scalar.isNull else {
            report(.valueEmpty, at: scalar.range.lowerBound, ["key": key])
            return nil
        }
        return Located(trimmed, at: scalar.range.lowerBound)
    }

    /// A list of texts; a single text counts as a list of one.
    package mutating func texts(_ key: String, required: Bool = false) -> [Located<String>] {
        guard let node = node(key, required: required) else { return [] }
        if case .scalar = node { return text(node, key: key).map { [$0] } ?? [] }
        return items(node, key: key).compactMap { text($0, key: key) }
    }

    package mutating func items(_ key: String, required: Bool = false) -> [Node] {
        node(key, required: required).map { items($0, key: key) } ?? []
    }

    private mutating func items(_ node: Node, key: String) -> [Node] {
        guard case .sequence(let sequence) = node else {
            report(.valueNotList, at: node.range.lowerBound, ["key": key])
            return []
        }
        if sequence.items.isEmpty { report(.valueEmpty, at: node.range.lowerBound, ["key": key]) }
        return sequence.items
    }

    package mutating func mapping(_ key: String, required: Bool = false) -> Mapping? {
        node(key, required: required).flatMap { mapping($0, key: key) }
    }

    package mutating func mapping(_ node: Node, key: String) -> Mapping? {
        guard case .mapping(let mapping) = node else {
            report(.valueNotMapping, at: node.range.lowerBound, ["key": key])
            return nil
        }
        return mapping
    }

    package mutating func bool(_ key: String) -> Bool? {
        guard let text = text(key) else { return nil }
        switch text.value {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report(.valueNotAllowed, at: text.offset, ["key": key, "value": text.value, "known": "true, false"])
            return nil
        }
    }

    package mutating func int(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(key) else { return nil }
        guard let value = Int(text.value), range.contains(value) else {
            report(.valueOutOfRange, at: text.offset, ["key": key, "low": "\(range.lowerBound)", "high": "\(range.upperBound)"])
            return nil
        }
        return value
    }

    /// One of a few words.
    package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, required: Bool = false, of type: Choice.Type = Choice.self) -> Choice? {
        guard let text = text(key, required: required) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        report(.valueNotAllowed, at: text.offset, ["key": key, "value": text.value, "known": known.joined(separator: ", ")], nearest: nearestNames(to: text.value, among: known))
        return nil
    }
}

extension Mapping {
    /// - Throws: `formatNewer` where the key `format` says that a later version wrote the file: what else stands in it cannot be judged.
    package func requireFormat(upTo newest: Int, in file: SourceFile) throws(Problems) {
        guard case .scalar(let scalar)? = self["format"], let number = Int(scalar.text), number > newest else { return }
        throw Problems(Diagnostic(.formatNewer, at: file.place(at: scalar.range.lowerBound), ["found": "\(number)", "known": "\(newest)"]))
    }
}

extension String {
    var trimmingASCIISpace: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(self[first...last])
    }
}
