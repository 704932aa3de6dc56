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
    /// Where each line of the text begins, in bytes of the file.
    private lazy var starts: [Int] = lineStarts()
    /// Counted from 0.
    private var line = 0
    /// In characters, from 1, of `offset`.
    private var column = 1
    private var offset: Int

    init(in file: SourceFile, from start: Int) {
        self.file = file
        firstLine = file.place(at: start).line ?? 1
        textStart = start
        offset = start
    }

    mutating func place(of element: MarkdownElement) -> Place {
        let wantedLine = min(element.line, starts.count) - 1
        let wanted = min(starts[wantedLine] + element.column - 1, file.bytes.count)
        if wantedLine != line || wanted < offset { (line, offset, column) = (wantedLine, starts[wantedLine], 1) }
        while offset < wanted {
            if file.bytes[offset] & 0xC0 != 0x80 { column += 1 }
            offset += 1
        }
        return Place(file: file.path, line: firstLine + line, column: column)
    }

    private func lineStarts() -> [Int] {
        file.bytes.withUnsafeBufferPointer { bytes in
            var starts = [textStart]
            for index in textStart..<bytes.count where bytes[index] == 0x0A || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) { starts.append(index + 1) }
            return starts
        }
    }
}
