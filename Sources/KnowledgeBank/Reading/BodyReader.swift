import Diagnostics
import Markdown

extension Body {
    /// What the Markdown from `start` on links to, and what in it is not allowed.
    static func read(_ file: SourceFile, from start: Int) -> (Body?, [Diagnostic]) {
        let document = MarkdownDocument(file.bytes[start...])
        var places = TextPlaces(in: file, from: start)
        var problems: [Diagnostic] = []
        var links: [Link] = []
        var images: [Place] = []
        var html: [Place] = []
        for element in document.elements() {
            let place = places.place(of: element)
            switch element.kind {
            case .link(let target): links.append(Link(target: target.utf8.count > MarkdownDocument.targetLimit ? .unsafe : Target(target), place: place))
            case .image: images.append(place)
            case .html: html.append(place)
            }
        }
        let isEmpty = document.isEmptyAfterQuote
        if isEmpty { problems.append(Diagnostic(.bodyEmpty, at: file.place(at: file.bytes.count))) }
        problems += images.map { Diagnostic(.imageNotAllowed, at: $0) }
        problems += html.map { Diagnostic(.htmlOmitted, at: $0) }
        return (Body(links: links, images: images, html: html, isEmpty: isEmpty, shownData: PersonalData.all(in: shownOtherwise(document, file.bytes[start...]))), problems)
    }

    /// The lines that readers see otherwise than they are written, with those before and behind; UTF-8.
    private static func shownOtherwise(_ document: borrowing MarkdownDocument, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let lines = document.plainBytes().split(separator: 0x0A)
        let differs = bytes.withUnsafeBufferPointer { bytes in
            var written = WrittenText(bytes)
            return lines.map { !written.passes($0) }
        }
        // With their neighbours, which may say what a number is.
        let shown = lines.indices.filter { line in differs[max(0, line - 1)...min(lines.count - 1, line + 1)].contains(true) }
        return Array(shown.map { lines[$0] }.joined(separator: [0x0A]))
    }
}

/// Turns the lines and bytes that Markdown counts into places of the file. Cheap for elements that come in reading order.
private struct TextPlaces {
    private let file: SourceFile
    private let firstLine: Int
    /// Where each line of the text begins, in bytes of the file.
    private let starts: [Int]
    private var line = 0
    private var offset: Int
    private var column = 1

    init(in file: SourceFile, from start: Int) {
        self.file = file
        firstLine = file.place(at: start).line ?? 1
        let bytes = file.bytes
        starts = [start] + (start..<bytes.count).lazy.filter { bytes[$0] == 0x0A || (bytes[$0] == 0x0D && !($0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A)) }.map { $0 + 1 }
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
}
