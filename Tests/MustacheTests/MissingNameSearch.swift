import Foundation

/// A template reduced to the names it uses, read in the simplest way that is right for valid templates.
struct Sketch {
    indirect enum Part {
        case name(String)
        case section(String, isInverted: Bool, [Part])
        /// A partial or a parent; `blocks` are the arguments.
        case template(String, blocks: [String: [Part]])
        case block(String, [Part])
    }

    let parts: [Part]

    init(_ template: String) {
        var tags = Self.tags(of: template)[...]
        parts = Self.parts(of: &tags)
    }

    private static func tags(of template: String) -> [String] {
        var (opening, closing) = ("{{", "}}")
        var (tags, rest) = ([String](), template[...])
        while let start = rest.range(of: opening) {
            let isTriple = rest[start.upperBound...].hasPrefix("{")
            guard let end = rest.range(of: (isTriple ? "}" : "") + closing, range: start.upperBound..<rest.endIndex) else { break }
            let content = rest[start.upperBound..<end.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            rest = rest[end.upperBound...]
            if content.hasPrefix("=") {
                let pair = content.split(whereSeparator: { $0 == "=" || $0.isWhitespace })
                (opening, closing) = (String(pair[0]), String(pair[1]))
            } else if !content.hasPrefix("!") {
                tags.append(content.filter { !$0.isWhitespace })
            }
        }
        return tags
    }

    private static func parts(of tags: inout ArraySlice<String>) -> [Part] {
        var parts: [Part] = []
        while let tag = tags.popFirst() {
            let name = String(tag.dropFirst())
            switch tag.first {
            case "/": return parts
            case "#", "^": parts.append(.section(name, isInverted: tag.first == "^", Self.parts(of: &tags)))
            case "$": parts.append(.block(name, Self.parts(of: &tags)))
            case ">": parts.append(.template(name, blocks: [:]))
            case "<":
                var blocks: [String: [Part]] = [:]
                for case .block(let block, let inner) in Self.parts(of: &tags) { blocks[block] = inner }
                parts.append(.template(name, blocks: blocks))
            case "&", "{": parts.append(.name(name))
            default: parts.append(.name(tag))
            }
        }
        return parts
    }
}

/// Walks the parts of a template that its data let it reach, and sees whether a name is looked up in vain.
struct MissingNameSearch {
    let partials: [String: Sketch]
    private(set) var found = false

    init(partials: [String: Sketch]) { self.partials = partials }

    mutating func visit(_ parts: [Sketch.Part], _ stack: [JSON], _ filled: [[String: [Sketch.Part]]]) {
        for part in parts {
            switch part {
            case .name(let name):
                _ = look(name, in: stack)
            case .section(let name, let isInverted, let inner):
                let items = look(name, in: stack)?.items ?? []
                if isInverted, items.isEmpty { visit(inner, stack, filled) }
                if !isInverted { for item in items { visit(inner, stack + [item], filled) } }
            case .block(let name, let inner):
                let frame = filled.firstIndex { $0[name] != nil }
                visit(frame.flatMap { filled[$0][name] } ?? inner, stack, frame.map { Array(filled[..<$0]) } ?? filled)
            case .template(var name, let blocks):
                if name.hasPrefix("*") {
                    guard case .scalar(let target)? = look(String(name.dropFirst()), in: stack) else { continue }
                    name = target
                }
                visit(partials[name]?.parts ?? [], stack, filled + [blocks])
            }
        }
    }

    private mutating func look(_ name: String, in stack: [JSON]) -> JSON? {
        if name == "." { return stack.last }
        let steps = name.components(separatedBy: ".")
        var value = stack.reversed().lazy.compactMap { $0.field(steps[0]) }.first
        for step in steps.dropFirst() { value = value?.field(step) }
        if value == nil { found = true }
        return value
    }
}

extension JSON {
    fileprivate func field(_ name: String) -> JSON? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    /// What a section repeats over.
    fileprivate var items: [JSON] {
        switch self {
        case .null, .bool(false), .scalar(""): []
        case .list(let items): items
        default: [self]
        }
    }
}
