import Diagnostics
import YAML

/// The front matter of an old page: YAML between lines of `---`, TOML between lines of `+++`, or a JSON object. A page may have none.
struct PageHead: Sendable {
    let fields: [Field]
    /// The first byte of the text below.
    let bodyStart: Int

    /// - Parameter file: with lines that end at LF.
    static func read(_ file: SourceFile) throws(Problems) -> PageHead {
        let bytes = file.bytes
        if let (range, bodyStart) = try fenced(by: 0x2D, orBy: 0x2E, file) {
            return PageHead(fields: try yaml(file, in: range), bodyStart: bodyStart)
        }
        if let (range, bodyStart) = try fenced(by: 0x2B, orBy: 0x2B, file) {
            return PageHead(fields: try TOMLReader.read(file, in: range), bodyStart: bodyStart)
        }
        if let end = endOfJSON(bytes) { return PageHead(fields: try json(file, to: end), bodyStart: end) }
        return PageHead(fields: [], bodyStart: 0)
    }

    /// What lies between a first line of three `mark`s and a line of three `mark`s or `other`s; nil where the file begins otherwise.
    private static func fenced(by mark: UInt8, orBy other: UInt8, _ file: SourceFile) throws(Problems) -> (Range<Int>, Int)? {
        let bytes = file.bytes
        let first = endOfLine(bytes, from: 0)
        guard isFence(bytes[..<first], mark) else { return nil }
        let start = min(first + 1, bytes.count)
        var line = start
        while line < bytes.count {
            let end = endOfLine(bytes, from: line)
            if isFence(bytes[line..<end], mark) || isFence(bytes[line..<end], other) { return (start..<line, min(end + 1, bytes.count)) }
            line = end + 1
        }
        throw Problems(Diagnostic(.frontMatterUnclosed, at: file.place(at: 0)))
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
        line.prefix(3).elementsEqual([mark, mark, mark]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int { bytes[start...].firstIndex(of: 0x0A) ?? bytes.count }

    /// Fields of a YAML mapping, such as that of a site's settings.
    static func yaml(_ file: SourceFile, in range: Range<Int>? = nil) throws(Problems) -> [Field] {
        guard let node = try YAML.parse(file, in: range) else { return [] }
        guard case .mapping(let mapping) = node else { throw Problems(Diagnostic(.yamlMissingColon, at: file.place(at: node.range.lowerBound))) }
        var lines = LineCounter()
        return fields(of: mapping, file, &lines)
    }

    private static func fields(of mapping: Mapping, _ file: SourceFile, _ lines: inout LineCounter) -> [Field] {
        var fields: [Field] = []
        for entry in mapping.entries {
            let line = lines.line(at: entry.key.range.lowerBound, in: file.bytes)
            if let value = value(of: entry.value, file, &lines) { fields.append(Field(key: entry.key.text, value: value, line: line)) }
        }
        return fields
    }

    private static func value(of node: Node, _ file: SourceFile, _ lines: inout LineCounter) -> FieldValue? {
        switch node {
        case .scalar(let scalar): return scalar.isNull ? nil : .text(scalar.text)
        case .sequence(let sequence):
            var items: [FieldValue] = []
            for item in sequence.items { if let value = value(of: item, file, &lines) { items.append(value) } }
            return .list(items)
        case .mapping(let mapping): return .table(fields(of: mapping, file, &lines))
        }
    }

    /// Behind the JSON object with which the bytes begin and the line end after it; nil where they begin otherwise or the object is never closed.
    private static func endOfJSON(_ bytes: [UInt8]) -> Int? {
        guard bytes.first == 0x7B, let next = bytes.dropFirst().first(where: { $0 > 0x20 }), next == 0x22 || next == 0x7D else { return nil }
        var depth = 0
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x5C where isQuoted: index += 1
            case 0x22: isQuoted.toggle()
            case 0x7B where !isQuoted: depth += 1
            case 0x7D where !isQuoted:
                depth -= 1
                if depth == 0 { return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// JSON is YAML but for tabs.
    private static func json(_ file: SourceFile, to end: Int) throws(Problems) -> [Field] {
        let spaced = SourceFile(path: file.path, bytes: file.bytes[..<end].map { $0 == 0x09 ? 0x20 : $0 })
        return try yaml(spaced)
    }
}
