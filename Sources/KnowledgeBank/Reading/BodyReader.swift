import Diagnostics
import Markdown

extension Body {
    /// What the Markdown from `start` on links to, and what in it is not allowed.
    static func read(_ file: SourceFile, from start: Int) -> (Body?, [Diagnostic]) {
        var elements: [MarkdownElement] = []
        let document = MarkdownDocument(file.bytes[start...], elements: &elements)
        var places = TextPlaces(in: file, from: start)
        var problems: [Diagnostic] = []
        var links: [Link] = []
        var images: [Place] = []
        var html: [Place] = []
        for element in elements {
            let place = places.place(of: element)
            switch element.kind {
            case .link(let target): links.append(Link(target: target.utf8.count > MarkdownElement.targetLimit ? .unsafe : Target(target), place: place))
            case .image: images.append(place)
            case .html: html.append(place)
            }
        }
        let isEmpty = document.isEmptyAfterQuote
        if isEmpty { problems.append(Diagnostic(.bodyEmpty, at: file.place(at: file.bytes.count))) }
        problems += images.map { Diagnostic(.imageNotAllowed, at: $0) }
        problems += html.map { Diagnostic(.htmlOmitted, at: $0) }
        return (Body(document: document, links: links, images: images, html: html, isEmpty: isEmpty, shownData: PersonalData.all(in: document.linesShownOtherwise())), problems)
    }
}

/// Turns the lines and bytes that Markdown counts into places of the file. Cheap for elements that come in reading order.
private struct TextPlaces {
    private let file: SourceFile
    private let firstLine: Int
    private let textStart: Int
    /// Counted from 0.
    private var line = 0
    private var lineStart: Int
    /// In characters, from 1, of `offset`.
    private var column = 1
    private var offset: Int

    init(in file: SourceFile, from start: Int) {
        self.file = file
        firstLine = file.place(at: start).line ?? 1
        textStart = start
        lineStart = start
        offset = start
    }

    mutating func place(of element: MarkdownElement) -> Place {
        if element.line - 1 < line { (line, lineStart) = (0, textStart) }
        while line < element.line - 1, let next = nextLine() { (line, lineStart) = (line + 1, next) }
        let wanted = min(lineStart + element.column - 1, file.bytes.count)
        if offset < lineStart || offset > wanted { (offset, column) = (lineStart, 1) }
        while offset < wanted {
            if file.bytes[offset] & 0xC0 != 0x80 { column += 1 }
            offset += 1
        }
        return Place(file: file.path, line: firstLine + line, column: column)
    }

    /// Where the line behind this one begins, in bytes of the file; nil for the last.
    private func nextLine() -> Int? {
        file.bytes.withUnsafeBufferPointer { bytes in
            var end = lineStart
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            guard end < bytes.count else { return nil }
            return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
        }
    }
}
