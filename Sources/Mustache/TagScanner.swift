import Diagnostics
import UTF8Text

/// One tag of a template.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable, raw, section, inverted, close, partial, parent, block, comment, delimiters
    }

    let kind: Kind
    /// Without sigil and spaces; a dynamic name keeps its asterisk. Empty for comments and delimiters.
    let name: String
    /// From the opening delimiter through the closing one.
    let range: Range<Int>
}

/// Finds the tags in a template and follows changes of the delimiters.
struct TagScanner {
    let source: SourceFile
    private(set) var tags: [Tag] = []
    private(set) var problems: [Diagnostic] = []
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    init(source: SourceFile) { self.source = source }

    mutating func scan() {
        var offset = 0
        while let start = source.bytes.firstOffset(of: opening, from: offset) { offset = scanTag(at: start) }
    }

    /// Reads the tag that opens at `start`; returns where to look for the next one.
    private mutating func scanTag(at start: Int) -> Int {
        let bytes = source.bytes
        var contentStart = bytes[(start + opening.count)...].firstIndex { !$0.isSpace } ?? bytes.count
        let sigil = contentStart < bytes.count ? bytes[contentStart] : 0
        let kind = Tag.Kind(sigil: sigil)
        if kind != .variable { contentStart += 1 }

        let ending = (sigil == UInt8(ascii: "{") ? [UInt8(ascii: "}")] : kind == .delimiters ? [UInt8(ascii: "=")] : []) + closing
        let end = bytes.firstOffset(of: ending, from: contentStart)
        let inner = kind == .comment || kind == .delimiters ? nil : bytes.firstOffset(of: opening, from: contentStart)
        guard let end, end <= inner ?? end else {
            report("the tag is not closed with \(String(decoding: ending, as: UTF8.self))", at: start)
            return inner ?? start + opening.count
        }

        let range = start..<end + ending.count
        switch kind {
        case .comment: tags.append(Tag(kind: kind, name: "", range: range))
        case .delimiters: setDelimiters(bytes[contentStart..<end], range)
        default: appendNamed(kind, bytes[contentStart..<end].trimmed, range)
        }
        return range.upperBound
    }

    private mutating func appendNamed(_ kind: Tag.Kind, _ content: ArraySlice<UInt8>, _ range: Range<Int>) {
        let isDynamic = content.first == UInt8(ascii: "*") && (kind == .partial || kind == .parent || kind == .close)
        let written = isDynamic ? content.dropFirst().trimmed : content
        let looksUp = isDynamic || kind == .variable || kind == .raw || kind == .section || kind == .inverted
        guard !written.isEmpty else { return report("the tag has no name", at: range.lowerBound) }
        if written.contains(where: \.isSpace) {
            report("a name cannot contain spaces", at: range.lowerBound)
        } else if looksUp, written.count > 1, written.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).contains(where: \.isEmpty) {
            report("a dotted name has an empty part", at: range.lowerBound)
        }
        tags.append(Tag(kind: kind, name: (isDynamic ? "*" : "") + String(decoding: written, as: UTF8.self), range: range))
    }

    private mutating func setDelimiters(_ content: ArraySlice<UInt8>, _ range: Range<Int>) {
        let pair = content.split(whereSeparator: \.isSpace)
        tags.append(Tag(kind: .delimiters, name: "", range: range))
        guard pair.count == 2, !content.contains(UInt8(ascii: "=")) else {
            return report("delimiters are set as in {{=<% %>=}}", at: range.lowerBound)
        }
        (opening, closing) = (Array(pair[0]), Array(pair[1]))
    }

    private mutating func report(_ reason: String, at offset: Int) {
        problems.append(Diagnostic(.templateSyntax, at: source.place(at: offset), ["reason": reason]))
    }
}

extension Tag.Kind {
    init(sigil: UInt8) {
        self =
            switch sigil {
            case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
            case UInt8(ascii: "#"): .section
            case UInt8(ascii: "^"): .inverted
            case UInt8(ascii: "/"): .close
            case UInt8(ascii: ">"): .partial
            case UInt8(ascii: "<"): .parent
            case UInt8(ascii: "$"): .block
            case UInt8(ascii: "!"): .comment
            case UInt8(ascii: "="): .delimiters
            default: .variable
            }
    }
}

extension UInt8 {
    /// Space, tab, line feed, vertical tab, form feed, carriage return.
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension ArraySlice<UInt8> {
    fileprivate var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else { return [] }
        return self[first...last]
    }
}
