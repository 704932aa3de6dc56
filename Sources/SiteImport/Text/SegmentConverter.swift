import Diagnostics

/// Walks once through lines of text and writes them anew.
struct SegmentConverter {
    private struct Opener {
        /// Of the bracket in the output.
        let position: Int
        let isImage: Bool
    }

    private let bytes: ArraySlice<UInt8>
    private let numbers: [Int]
    private let link: (String) -> LinkOutcome
    private var index: Int
    /// How many line ends were passed.
    private var line = 0
    private(set) var output: [UInt8] = []
    private(set) var notes: [TextNote] = []
    /// Where the line that is being written begins.
    private var lineStart = 0
    private var openers: [Opener] = []
    private var anchors: [(position: Int, target: String)?] = []
    private var blocks = 0
    /// Lengths of runs of backticks that nothing closes.
    private var unclosedRuns: Set<Int> = []

    init(_ segment: TextSegment, _ link: @escaping (String) -> LinkOutcome) {
        bytes = Array(segment.lines.joined(separator: [0x0A]))[...]
        numbers = segment.numbers
        index = bytes.startIndex
        self.link = link
    }

    /// Stands for a line break until it is known what follows; no text holds this byte.
    private static let lineBreak: UInt8 = 0xFF

    mutating func run() {
        startLine()
        while index < bytes.endIndex { step() }
        writeLineBreaks()
    }

    /// A backslash at the end of a line breaks it, but at the end of a paragraph it would be seen.
    private mutating func writeLineBreaks() {
        guard output.contains(Self.lineBreak) else { return }
        let lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
        var written: [UInt8] = []
        for (place, line) in lines.enumerated() {
            if place > 0 { written.append(0x0A) }
            written += line.filter { $0 != Self.lineBreak }
            let isFollowed = place + 1 < lines.count && !lines[place + 1].allSatisfy { $0 == 0x20 || $0 == Self.lineBreak }
            if line.last == Self.lineBreak, isFollowed { written.append(0x5C) }
        }
        output = written
    }

    private mutating func step() {
        let byte = bytes[index]
        switch byte {
        case 0x0A:
            emit(byte)
            advance(to: index + 1)
            startLine()
        case 0x5C:
            emit(byte)
            index += 1
            if index < bytes.endIndex, bytes[index] != 0x0A { copy(to: index + 1) }
        case 0x60: codeSpan()
        case 0x7B where template(): break
        case 0x3C where html(): break
        case 0x21 where next() == 0x5B:
            openers.append(Opener(position: output.count, isImage: true))
            copy(to: index + 2)
        case 0x5B:
            openers.append(Opener(position: output.count, isImage: false))
            copy(to: index + 1)
        case 0x5D: closeBracket()
        default: copy(to: index + 1)
        }
    }

    // MARK: Lines and code

    private mutating func startLine() {
        if blocks > 0 { while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 } }
        definition()
    }

    /// `[label]: target "title"`
    private mutating func definition() {
        let text = bytes[index...].prefix(4).drop { $0 == 0x20 }
        guard text.first == 0x5B, let label = bytes[text.startIndex...].prefix(200).firstIndex(of: 0x5D), label + 1 < bytes.endIndex, bytes[label + 1] == 0x3A, bytes[text.startIndex + 1] != 0x5E
        else { return }
        let rest = bytes[(label + 2)...].prefix(while: { $0 != 0x0A })
        guard !bytes[text.startIndex..<label].contains(0x0A), let start = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
        let end = targetEnd(from: start, in: rest)
        switch outcome(of: bytes[start..<end]) {
        case .kept: copy(to: end)
        case .dropped: advance(to: rest.endIndex)
        case .rewritten(let target, _), .unresolved(let target):
            copy(to: start)
            emit(Self.written(target).utf8)
            advance(to: end)
        }
    }

    private mutating func codeSpan() {
        let run = bytes[index...].prefix { $0 == 0x60 }
        let start = run.endIndex
        guard !unclosedRuns.contains(run.count) else { return copy(to: start) }
        var place = start
        while place < bytes.endIndex {
            guard let found = bytes[place...].firstIndex(of: 0x60) else { break }
            let other = bytes[found...].prefix { $0 == 0x60 }
            if other.count == run.count { return copy(to: other.endIndex) }
            place = other.endIndex
        }
        unclosedRuns.insert(run.count)
        copy(to: start)
    }

    // MARK: Templates

    /// Takes a template's tag out, and a comment with its content.
    private mutating func template() -> Bool {
        guard let tag = TemplateTag(bytes, at: index) else { return false }
        if !tag.isClosing { note(.importTemplate, ["name": tag.name]) }
        advance(to: tag.end)
        if tag.name == "comment", !tag.isClosing {
            // Until the tag that ends it; a comment that is never closed hides the rest.
            while index < bytes.endIndex {
                if bytes[index] == 0x7B, let closing = TemplateTag(bytes, at: index), closing.isClosing, closing.name == "endcomment" || closing.name == "comment" {
                    advance(to: closing.end)
                    return true
                }
                advance(to: index + 1)
            }
        }
        return true
    }

    // MARK: HTML

    private mutating func html() -> Bool {
        if bytes[index...].starts(with: "<!--".utf8) {
            let end = firstIndex(of: "-->", from: index + 4).map { $0 + 3 } ?? bytes.endIndex
            let inner = String(decoding: bytes[index..<end], as: UTF8.self).filter { $0 != " " }
            if inner != "<!--more-->" { note(.importHTML, ["name": "<!-- -->"]) }
            advance(to: end)
            return true
        }
        guard let tag = HTMLTag(bytes, at: index) else { return false }
        if tag.name == "img" {
            note(.importImage)
            advance(to: tag.end)
            if let words = tag.attribute("alt") { emit(words.utf8) }
            return true
        }
        if !tag.isClosing, !tag.hasCounterpart { note(.importHTML, ["name": tag.name]) }
        if tag.hidesContent, !tag.isClosing {
            let isEmpty = bytes[tag.end - 2] == 0x2F
            let closing = isEmpty ? nil : firstIndex(of: "</" + tag.name, from: tag.end)
            advance(to: isEmpty ? tag.end : closing.flatMap { bytes[$0...].firstIndex(of: 0x3E) }.map { $0 + 1 } ?? bytes.endIndex)
            return true
        }
        advance(to: tag.end)
        write(tag)
        return true
    }

    private mutating func write(_ tag: HTMLTag) {
        if let level = tag.headingLevel {
            endParagraph()
            if !tag.isClosing { emit((String(repeating: "#", count: level) + " ").utf8) }
            return
        }
        switch tag.name {
        case "a": if tag.isClosing { closeAnchor() } else { openAnchor(tag) }
        case "br":
            if isInTable { return emit(0x20) }
            if output.count > lineStart { emit(Self.lineBreak) }
            if index < bytes.endIndex, bytes[index] != 0x0A { emit(0x0A) }
        case "li" where !tag.isClosing:
            if output.count > lineStart, !isOnlyMarks { emit(0x0A) }
            emit("- ".utf8)
        case "li": break
        default:
            guard tag.isBlock else { return }
            blocks = max(0, blocks + (tag.isClosing ? -1 : tag.name == "hr" ? 0 : 1))
            endParagraph()
        }
    }

    /// An empty line, but not in a quotation, a table or right behind the mark of a list, whose line goes on.
    private mutating func endParagraph() {
        let current = output[lineStart...]
        if current.first == 0x3E || isInTable { return emit(0x20) }
        if isOnlyMarks, !current.isEmpty { return }
        while output.last == 0x20 { output.removeLast() }
        if output.isEmpty { return }
        if output.last != 0x0A { emit(0x0A) }
        if output.count < 2 || output[output.count - 2] != 0x0A { emit(0x0A) }
    }

    /// No line has more marks than this, in bytes, before its first word.
    private static let marksLimit = 100

    private var isInTable: Bool { output[lineStart...].prefix(Self.marksLimit).first { $0 != 0x20 } == 0x7C }

    /// Whether the line holds nothing yet but space and the marks of lists and quotations.
    private var isOnlyMarks: Bool {
        output.count - lineStart <= Self.marksLimit && output[lineStart...].allSatisfy { [0x20, 0x2D, 0x2A, 0x2B, 0x3E, 0x2E].contains($0) || (0x30...0x39).contains($0) }
    }

    /// A link where the tag has a target and its end is not far.
    private mutating func openAnchor(_ tag: HTMLTag) {
        guard let target = tag.attribute("href"), firstIndex(of: "</a", from: index, within: 2000) != nil else { return anchors.append(nil) }
        anchors.append((output.count, target))
        emit(0x5B)
    }

    private mutating func closeAnchor() {
        guard let anchor = anchors.popLast(), let (position, target) = anchor, position < output.count else { return }
        let (target:written, isKept:isKept) = resolved(target)
        if isKept { emit("](\(Self.written(written)))".utf8) } else { remove(1, at: position) }
    }

    // MARK: Links and pictures

    private mutating func closeBracket() {
        guard let opener = openers.popLast() else { return copy(to: index + 1) }
        if opener.isImage, next() == 0x5B, let end = bytes[(index + 2)...].prefix(200).firstIndex(of: 0x5D) { return dropImage(opener, to: end + 1) }
        guard next() == 0x28, let (target, rest, end) = destination(at: index + 2) else {
            if opener.isImage { return dropImage(opener, to: index + 1) }
            return copy(to: index + 1)
        }
        if opener.isImage { return dropImage(opener, to: end) }
        let raw = bytes[target]
        switch outcome(of: raw) {
        case .kept where output.count > opener.position + 1: copy(to: end)
        case .dropped:
            remove(1, at: opener.position)
            advance(to: end)
        case let outcome:
            let new: String
            switch outcome {
            case .rewritten(let target, _), .unresolved(let target): new = target
            default: new = String(decoding: raw, as: UTF8.self)
            }
            // A link without words, such as a picture that had none.
            if output.count == opener.position + 1 { emit(new.utf8) }
            emit("](\(Self.written(new))".utf8)
            emit(bytes[rest])
            advance(to: end)
        }
        skipAttributes()
    }

    /// Leaves the description of a picture.
    private mutating func dropImage(_ opener: Opener, to end: Int) {
        note(.importImage)
        remove(2, at: opener.position)
        advance(to: end)
        skipAttributes()
    }

    /// `{: .button}` and `{ target=_blank }` right behind a link.
    private mutating func skipAttributes() {
        guard index < bytes.endIndex, bytes[index] == 0x7B, next() != 0x7B, next() != 0x25, let end = bytes[index...].prefix(200).firstIndex(of: 0x7D), !bytes[index..<end].contains(0x0A) else {
            return
        }
        advance(to: end + 1)
    }

    /// The target of a link that begins at `start`, what follows it up to the closing bracket and with it, and the end.
    private func destination(at start: Int) -> (target: Range<Int>, rest: Range<Int>, end: Int)? {
        let window = bytes[min(start, bytes.endIndex)..<min(start + 4000, bytes.endIndex)]
        guard let first = window.firstIndex(where: { $0 != 0x20 && $0 != 0x0A }) else { return nil }
        let end = targetEnd(from: first, in: window)
        var close = window[end...].firstIndex { $0 != 0x20 && $0 != 0x0A } ?? window.endIndex
        if close < window.endIndex, window[close] == 0x22 || window[close] == 0x27 {
            let quote = window[close]
            close = window[(close + 1)...].firstIndex(of: quote).flatMap { window[($0 + 1)...].firstIndex { $0 != 0x20 && $0 != 0x0A } } ?? window.endIndex
        }
        guard close < window.endIndex, window[close] == 0x29 else { return nil }
        return (first..<end, end..<close + 1, close + 1)
    }

    /// Behind a target: at a space, or at a bracket that closes none of its own. Templates are passed over as a whole.
    private func targetEnd(from start: Int, in window: ArraySlice<UInt8>) -> Int {
        var place = start
        if place < window.endIndex, window[place] == 0x3C, let close = window[place...].firstIndex(of: 0x3E) { return close + 1 }
        var depth = 0
        while place < window.endIndex {
            switch window[place] {
            case 0x20, 0x09, 0x0A: return place
            case 0x28: depth += 1
            case 0x29:
                if depth == 0 { return place }
                depth -= 1
            case 0x7B:
                if let tag = TemplateTag(window, at: place) {
                    place = tag.end
                    continue
                }
            default: break
            }
            place += 1
        }
        return place
    }

    private mutating func outcome(of target: ArraySlice<UInt8>) -> LinkOutcome {
        var target = target
        if target.first == 0x3C, target.last == 0x3E, target.count > 1 { target = target.dropFirst().dropLast() }
        return noted(String(decoding: target, as: UTF8.self))
    }

    private mutating func noted(_ target: String) -> LinkOutcome {
        let outcome = link(target)
        switch outcome {
        case .kept, .rewritten(_, losesFragment: false): break
        case .rewritten(_, losesFragment: true): note(.importFragment, ["path": target])
        case .unresolved: note(.importLink, ["path": target])
        case .dropped: note(.importLinkDropped, ["path": target])
        }
        return outcome
    }

    private mutating func resolved(_ target: String) -> (target: String, isKept: Bool) {
        switch noted(target) {
        case .kept: (target, true)
        case .rewritten(let new, _), .unresolved(let new): (new, true)
        case .dropped: ("", false)
        }
    }

    /// A target that stands for itself, in angle brackets where it would not.
    private static func written(_ target: String) -> String {
        let needsBrackets = target.isEmpty || target.utf8.contains { $0 <= 0x20 || $0 == 0x28 || $0 == 0x29 }
        return needsBrackets ? "<\(target.filter { $0 != "<" && $0 != ">" && !$0.isNewline })>" : target
    }

    // MARK: Bytes

    private func next() -> UInt8? { index + 1 < bytes.endIndex ? bytes[index + 1] : nil }

    private func firstIndex(of text: String, from start: Int, within limit: Int = .max) -> Int? {
        let wanted = Array(text.utf8)
        guard start < bytes.endIndex, let first = wanted.first else { return nil }
        return bytes[start...].prefix(limit).indices.first { bytes[$0] == first && bytes[$0...].prefix(wanted.count).lazy.map({ (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }).elementsEqual(wanted) }
    }

    private mutating func note(_ id: DiagnosticID, _ arguments: [String: String] = [:]) { notes.append(TextNote(id, line: numbers[min(line, numbers.count - 1)], arguments)) }

    private mutating func emit(_ byte: UInt8) {
        output.append(byte)
        if byte == 0x0A { lineStart = output.count }
    }

    private mutating func emit(_ text: some Swift.Sequence<UInt8>) { for byte in text { emit(byte) } }

    private mutating func copy(to end: Int) {
        emit(bytes[index..<end])
        advance(to: end)
    }

    private mutating func advance(to end: Int) {
        while index < end {
            if bytes[index] == 0x0A { line += 1 }
            index += 1
        }
    }

    private mutating func remove(_ count: Int, at position: Int) {
        output.removeSubrange(position..<position + count)
        if position < lineStart { lineStart -= count }
        for place in anchors.indices { if let anchor = anchors[place], anchor.position > position { anchors[place] = (anchor.position - count, anchor.target) } }
    }
}
