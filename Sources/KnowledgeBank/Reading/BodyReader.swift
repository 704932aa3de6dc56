import Diagnostics
import Markdown

extension Body {
    /// What the Markdown from `start` on links to, and what in it is not allowed.
    static func read(_ file: SourceFile, from start: Int) -> (Body, [Diagnostic]) {
        let document = MarkdownDocument(file.bytes[start...])
        let firstLine = file.place(at: start).line ?? 1
        var problems: [Diagnostic] = []
        var links: [Link] = []
        var images: [Place] = []
        var html: [Place] = []
        for element in document.elements() {
            let place = Place(file: file.path, line: firstLine + element.line - 1, column: element.column)
            switch element.kind {
            case .link(let target): links.append(Link(target: Target(target), place: place))
            case .image: images.append(place)
            case .html: html.append(place)
            }
        }
        let isEmpty = document.isEmptyAfterQuote
        if isEmpty { problems.append(Diagnostic(.bodyEmpty, at: file.place(at: file.bytes.count))) }
        problems += images.map { Diagnostic(.imageNotAllowed, at: $0) }
        problems += html.map { Diagnostic(.htmlOmitted, at: $0) }
        return (Body(links: links, images: images, html: html, isEmpty: isEmpty), problems)
    }
}
