import CYAML
package import Diagnostics

/// The part of YAML 1.1 that a bank uses: scalars, lists and mappings. Anchors, aliases, tags and further documents are refused.
package enum YAML {
    /// Levels of lists and mappings inside each other.
    package static let depthLimit = 16

    /// The value that `file` holds between the given byte offsets, or nil where there is none.
    ///
    /// The bytes must be UTF-8. Every key stands once in its mapping. All duplicate keys are reported; other problems end the reading.
    package static func parse(_ file: SourceFile, in range: Range<Int>? = nil) throws(Problems) -> Node? {
        let range = range ?? 0..<file.bytes.count
        if let tab = firstIndentingTab(in: file.bytes, range) {
            throw Problems(Diagnostic(.yamlTab, at: file.place(at: tab)))
        }
        var reader = EventReader(file: file, range: range)
        return try reader.read()
    }

    private static func firstIndentingTab(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var atStart = true
        for index in range {
            switch bytes[index] {
            case 0x0A: atStart = true
            case 0x20: break
            case 0x09 where atStart: return index
            default: atStart = false
            }
        }
        return nil
    }
}

/// Reads libyaml's events into nodes. libyaml counts characters, so that each mark is mapped back to bytes on the way.
private struct EventReader {
    let file: SourceFile
    let range: Range<Int>
    var problems: [Diagnostic] = []
    private var characters = 0
    private var offset: Int

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
        offset = range.lowerBound
    }

    mutating func read() throws(Problems) -> Node? {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw syntax("out of memory", at: range.lowerBound) }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        let result: Result<Node?, Problems> = file.bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress.map { $0 + range.lowerBound }, range.count)
            do throws(Problems) {
                return .success(try document(&parser))
            } catch {
                return .failure(error)
            }
        }
        let node = try result.get()
        guard problems.isEmpty else { throw Problems(problems) }
        return node
    }

    private mutating func document(_ parser: inout yaml_parser_t) throws(Problems) -> Node? {
        var root: Node?
        while true {
            let event = try next(&parser)
            switch event.kind {
            case .streamEnd: return root
            case .documentStart where root != nil:
                throw Problems(Diagnostic(.yamlSeveralDocuments, at: file.place(at: event.range.lowerBound)))
            case .frame: continue
            case .documentStart: root = try node(try next(&parser), &parser, depth: 0)
            default: root = try node(event, &parser, depth: 0)
            }
        }
    }

    private mutating func node(_ event: Event, _ parser: inout yaml_parser_t, depth: Int) throws(Problems) -> Node? {
        switch event.kind {
        case .sequenceStart where depth == YAML.depthLimit, .mappingStart where depth == YAML.depthLimit:
            throw Problems(Diagnostic(.yamlTooDeep, at: file.place(at: event.range.lowerBound), ["limit": "\(YAML.depthLimit)"]))
        case .scalar(let text, let isPlain): return .scalar(Scalar(text: text, isPlain: isPlain, range: event.range))
        case .sequenceStart:
            var items: [Node] = []
            while true {
                let inner = try next(&parser)
                if case .end = inner.kind { return .sequence(Sequence(items: items, range: event.range.lowerBound..<inner.range.upperBound)) }
                if let item = try node(inner, &parser, depth: depth + 1) { items.append(item) }
            }
        case .mappingStart: return try mapping(from: event, &parser, depth: depth)
        default: return nil
        }
    }

    private mutating func mapping(from start: Event, _ parser: inout yaml_parser_t, depth: Int) throws(Problems) -> Node {
        var entries: [Mapping.Entry] = []
        var first: [String: Int] = [:]
        while true {
            let inner = try next(&parser)
            if case .end = inner.kind { return .mapping(Mapping(entries: entries, range: start.range.lowerBound..<inner.range.upperBound)) }
            guard case .scalar(let text, let isPlain) = inner.kind else {
                throw syntax("a list or mapping cannot be a key", at: inner.range.lowerBound)
            }
            let key = Scalar(text: text, isPlain: isPlain, range: inner.range)
            guard let value = try node(try next(&parser), &parser, depth: depth + 1) else { continue }
            if let earlier = first[text] {
                let line = file.place(at: earlier).line ?? 1
                problems.append(Diagnostic(.yamlDuplicateKey, at: file.place(at: inner.range.lowerBound), ["key": text, "line": "\(line)"]))
            } else {
                first[text] = inner.range.lowerBound
                entries.append(Mapping.Entry(key: key, value: value))
            }
        }
    }

    private struct Event {
        enum Kind {
            case frame, documentStart, streamEnd
            case scalar(String, isPlain: Bool)
            case sequenceStart, mappingStart, end
        }

        let kind: Kind
        let range: Range<Int>
    }

    private mutating func next(_ parser: inout yaml_parser_t) throws(Problems) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw failure(of: parser) }
        defer { yaml_event_delete(&event) }
        let start = byteOffset(ofCharacter: event.start_mark.index)
        let end = byteOffset(ofCharacter: event.end_mark.index)
        let range = start..<max(start, end)
        switch event.type {
        case YAML_STREAM_END_EVENT: return Event(kind: .streamEnd, range: range)
        case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, range: range)
        case YAML_ALIAS_EVENT: throw refusal(.yamlAnchor, at: start)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            try refuse(anchor: scalar.anchor, tag: scalar.tag, at: start)
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return Event(kind: .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), range: range)
        case YAML_SEQUENCE_START_EVENT:
            try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: start)
            return Event(kind: .sequenceStart, range: range)
        case YAML_MAPPING_START_EVENT:
            try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: start)
            return Event(kind: .mappingStart, range: range)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return Event(kind: .end, range: range)
        default: return Event(kind: .frame, range: range)
        }
    }

    private func refuse(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at offset: Int) throws(Problems) {
        if anchor != nil { throw refusal(.yamlAnchor, at: offset) }
        if tag != nil { throw refusal(.yamlTag, at: offset) }
    }

    private func refusal(_ id: DiagnosticID, at offset: Int) -> Problems {
        Problems(Diagnostic(id, at: file.place(at: offset)))
    }

    private func syntax(_ reason: String, at offset: Int) -> Problems {
        Problems(Diagnostic(.yamlSyntax, at: file.place(at: offset), ["reason": reason]))
    }

    /// libyaml's own words for what people get wrong most, as problems with a help of their own.
    private mutating func failure(of parser: yaml_parser_t) -> Problems {
        let reason = parser.problem.map { String(cString: $0) } ?? "unreadable"
        let context = parser.context.map { String(cString: $0) } ?? ""
        let isReaderError = parser.error == YAML_READER_ERROR
        var offset = isReaderError ? min(range.lowerBound + Int(parser.problem_offset), range.upperBound) : byteOffset(ofCharacter: parser.problem_mark.index)
        let id: DiagnosticID
        switch reason {
        case "mapping values are not allowed in this context": id = .yamlColon
        case "could not find expected ':'": id = .yamlMissingColon
        case "found unexpected end of stream": id = .yamlUnclosed
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": id = .yamlUnclosed
        case "did not find expected key", "did not find expected '-' indicator": id = standsFirstOnLine(offset) ? .yamlIndentation : .yamlSyntax
        case "found character that cannot start any token": id = .yamlReservedCharacter
        case "found undefined tag handle": id = .yamlTag
        case "found undefined alias": id = .yamlAnchor
        default:
            if context.contains("anchor") || context.contains("alias") { id = .yamlAnchor } else if context.contains("tag") { id = .yamlTag } else { id = .yamlSyntax }
        }
        // What was never closed is blamed where it began.
        if id == .yamlUnclosed || id == .yamlMissingColon, parser.context != nil { offset = byteOffset(ofCharacter: parser.context_mark.index) }
        return Problems(Diagnostic(id, at: file.place(at: offset), id == .yamlSyntax ? ["reason": reason] : [:]))
    }

    private func standsFirstOnLine(_ offset: Int) -> Bool {
        let before = file.bytes[range.lowerBound..<offset].last { $0 != 0x20 }
        return before == nil || before == 0x0A || before == 0x0D
    }

    /// The offset in the file of a character that libyaml counted. Cheap for marks that come in order.
    private mutating func byteOffset(ofCharacter index: Int) -> Int {
        if index < characters {
            characters = 0
            offset = range.lowerBound
        }
        while characters < index, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            characters += 1
        }
        return offset
    }
}
