import Diagnostics

/// Something in an old text that an editor should know of.
struct TextNote: Sendable, Hashable {
    let id: DiagnosticID
    let line: Int
    let arguments: [String: String]

    init(_ id: DiagnosticID, line: Int, _ arguments: [String: String] = [:]) {
        self.id = id
        self.line = line
        self.arguments = arguments
    }
}

/// Lines of a text that belong together: code, which stays as it is, or text.
struct TextSegment {
    let isCode: Bool
    var lines: [ArraySlice<UInt8>]
    /// The number in the file of each line.
    var numbers: [Int]
}

/// Takes a text apart into code and text, and takes out what only some programs know: boxes and tabs of MkDocs (`!!! note`, `=== "Tab"`), lists of attributes
/// (`{: .wide}`, `{#id}` behind headings), `[TOC]`. The text in boxes stays.
struct TextSegments {
    private(set) var segments: [TextSegment] = []
    private(set) var notes: [TextNote] = []
    /// The fence that ends the code that is being read.
    private var fence: ArraySlice<UInt8> = []
    /// What ends the comment or script that is being read.
    private var awaited: [UInt8] = []
    /// How many boxes lie around the line.
    private var boxes = 0

    /// - Parameter dropped: numbers of lines that are left out.
    init(_ body: ArraySlice<UInt8>, firstLine: Int, dropping dropped: Range<Int>?) {
        for (count, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let number = firstLine + count
            if dropped?.contains(number) != true { read(line, number) }
        }
    }

    private mutating func read(_ whole: ArraySlice<UInt8>, _ number: Int) {
        var line = whole
        let indentation = line.prefix { $0 == 0x20 }.count
        if boxes > 0, indentation < line.count || !fence.isEmpty {
            if fence.isEmpty { boxes = min(boxes, indentation / 4) }
            line = line.dropFirst(min(indentation, boxes * 4))
        }
        if !fence.isEmpty {
            let mark = line.drop { $0 == 0x20 }
            if mark.starts(with: fence), mark.drop(while: { $0 == fence.first }).allSatisfy({ $0 == 0x20 }) { fence = [] }
            return append(line, number, isCode: true)
        }
        if !awaited.isEmpty {
            if contains(line, awaited) { awaited = [] }
            return append(line, number, isCode: false)
        }
        let text = line.drop { $0 == 0x20 }
        if let first = text.first, first == 0x60 || first == 0x7E, case let mark = text.prefix(while: { $0 == first }), mark.count >= 3, first == 0x7E || !text.dropFirst(mark.count).contains(0x60) {
            fence = mark
            return append(line, number, isCode: true)
        }
        if let title = boxTitle(text) {
            notes.append(TextNote(.importTemplate, line: number, ["name": String(decoding: text.prefix { $0 != 0x20 }, as: UTF8.self)]))
            boxes += 1
            append([], number, isCode: false)
            if !title.isEmpty { append(ArraySlice("**".utf8 + title + "**".utf8), number, isCode: false) }
            return append([], number, isCode: false)
        }
        if isAttributes(text) || text.elementsEqual("[TOC]".utf8) {
            notes.append(TextNote(.importTemplate, line: number, ["name": text.first == 0x5B ? "[TOC]" : "{…}"]))
            return append([], number, isCode: false)
        }
        for (opening, closing) in Self.hidden where contains(text, Array(opening.utf8)) {
            if !contains(text, Array(closing.utf8)) { awaited = Array(closing.utf8) }
            break
        }
        append(withoutAttributes(line), number, isCode: false)
    }

    /// What may hide fences from whoever shows the page.
    private static let hidden = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("{% comment", "endcomment"), ("{{% comment", "/comment"), ("{{< comment", "/comment")]

    private mutating func append(_ line: ArraySlice<UInt8>, _ number: Int, isCode: Bool) {
        if segments.last?.isCode != isCode { segments.append(TextSegment(isCode: isCode, lines: [], numbers: [])) }
        segments[segments.count - 1].lines.append(line)
        segments[segments.count - 1].numbers.append(number)
    }

    /// The title of a box or tab that begins here, empty where it has none; nil where nothing begins.
    private func boxTitle(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let mark = text.prefix { $0 != 0x20 }
        let isTab = mark.elementsEqual("===".utf8)
        guard isTab || ["!!!", "???", "???+"].contains(where: { mark.elementsEqual($0.utf8) }) else { return nil }
        let rest = text.dropFirst(mark.count)
        let isQuote = { (byte: UInt8) in byte == 0x22 }
        let kinds = rest.prefix { !isQuote($0) }
        guard isTab ? kinds.allSatisfy({ $0 == 0x20 }) : kinds.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x20 }) else { return nil }
        guard let start = rest.firstIndex(where: isQuote), let end = rest.lastIndex(where: isQuote), end > start else { return isTab || kinds.split(separator: 0x20).count != 1 ? nil : [] }
        return rest[(start + 1)..<end]
    }

    /// A line that holds nothing but `{: …}`.
    private func isAttributes(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "{:".utf8) && text.firstIndex(of: 0x7D) == text.indices.last }

    /// A heading without the `{#id}` behind it.
    private func withoutAttributes(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.first == 0x23, line.last == 0x7D, let brace = line.lastIndex(of: 0x7B), let mark = line[brace...].dropFirst().first(where: { $0 != 0x20 }), [0x23, 0x2E, 0x3A].contains(mark) else {
            return line
        }
        return line[..<(line[..<brace].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? brace)]
    }

    private func contains(_ line: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        return line.indices.contains { line[$0] == first && line[$0...].starts(with: wanted) }
    }
}

/// The first heading of a text, outside code.
struct FirstHeading: Sendable {
    let text: String
    let level: Int
    /// The numbers of its lines.
    let lines: Range<Int>

    init?(_ body: ArraySlice<UInt8>, firstLine: Int) {
        for segment in TextSegments(body, firstLine: firstLine, dropping: nil).segments where !segment.isCode {
            for (place, line) in segment.lines.enumerated() {
                let number = segment.numbers[place]
                let marks = line.prefix { $0 == 0x23 }.count
                if (1...6).contains(marks), line.dropFirst(marks).first ?? 0x20 == 0x20 {
                    text = String(decoding: line.dropFirst(marks), as: UTF8.self).trimmed.withoutClosingMarks
                    level = marks
                    lines = number..<number + 1
                    return
                }
                let isUnderline = { (mark: UInt8) in line.contains(mark) && line.allSatisfy { $0 == mark || $0 == 0x20 } }
                if place > 0, !segment.lines[place - 1].allSatisfy({ $0 == 0x20 }), isUnderline(0x3D) || isUnderline(0x2D), !line.contains(0x20) {
                    text = String(decoding: segment.lines[place - 1], as: UTF8.self).trimmed
                    level = line.contains(0x3D) ? 1 : 2
                    lines = segment.numbers[place - 1]..<number + 1
                    return
                }
            }
        }
        return nil
    }
}

extension String {
    /// `Title ##` → `Title`
    fileprivate var withoutClosingMarks: String {
        let marks = utf8.reversed().prefix { $0 == 0x23 }.count
        let rest = dropLast(marks)
        return marks > 0 && rest.last == " " ? String(rest).trimmed : self
    }
}
