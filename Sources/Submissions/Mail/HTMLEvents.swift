/// Turns the elements of a page into lines of text.
final class HTMLEvents {
    private enum Element {
        case inline, block, paragraph, cell, preformatted
        /// Nothing in it is text.
        case hidden
        /// What a mail program marks as not written by the author of the mail.
        case quotation, signature
    }

    private(set) var isTooDeep = false
    private(set) var quotations = 0
    private(set) var signatures = 0
    /// What stands in quotations and signatures.
    private(set) var leftOut: [TextLine] = []
    /// Whether words were hidden in an element that is not closed by its own end tag: more may be hidden than was meant.
    private(set) var isHiddenOpen = false
    /// Whether words were hidden that are neither style nor script.
    private(set) var hidesWords = false
    /// Where in the page the last end tag ended, in bytes.
    var lastEnd = 0
    private var open: [(name: String, element: Element)] = []
    private var hiddenDepth = 0
    private var hasWords = false
    private var page = HTMLLines()
    /// The page outside of the quotation or signature that is open.
    private var around: HTMLLines?
    /// A mail program said that nothing but the earlier message follows.
    private var isOver = false

    private static let code: Set<String> = ["script", "style", "xml"]
    private static let hidden: Set<String> = ["script", "style", "xml", "title", "template"]
    private static let paragraphs: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "table", "pre", "hr", "fieldset", "figure"]
    private static let blocks: Set<String> = [
        "html", "head", "body", "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "aside", "main", "nav", "address", "center", "form", "caption", "figcaption", "thead", "tbody",
        "tfoot", "details", "summary", "legend", "object", "noscript", "textarea", "option",
    ]

    func start(_ name: String, _ attributes: [(String, String)]) {
        let element = kind(name, attributes)
        open.append((name, element))
        if open.count > HTMLBody.depthLimit { isTooDeep = true }
        if case .hidden = element {
            hiddenDepth += 1
            if hiddenDepth == 1 { hasWords = false }
        }
        guard hiddenDepth == 0 else { return }
        switch element {
        case .paragraph: page.endParagraph()
        case .preformatted:
            page.endParagraph()
            page.preformattedDepth += 1
        case .block:
            page.endLine()
            if name == "li" { page.beginItem() }
        case .inline where name == "br": page.flush()
        case .quotation:
            page.addPlaceholder()
            leave()
        case .signature:
            page.endLine()
            leave()
        case .cell, .inline, .hidden: break
        }
    }

    /// - Parameter isClosed: whether an end tag of the element says so, not another one or the end of the page.
    func end(isClosed: Bool) {
        guard let last = open.popLast() else { return }
        if case .hidden = last.element {
            hiddenDepth -= 1
            guard hiddenDepth == 0, hasWords else { return }
            if !isClosed { isHiddenOpen = true }
            if !HTMLEvents.code.contains(last.name) { hidesWords = true }
        }
        guard hiddenDepth == 0 else { return }
        switch last.element {
        case .paragraph: page.endParagraph()
        case .preformatted:
            page.endParagraph()
            page.preformattedDepth -= 1
        case .block: page.endLine()
        case .cell: page.endCell()
        case .quotation:
            quotations += 1
            leftOut += enter()
        case .signature:
            let lines = enter()
            if Signatures.isSignature(lines) {
                signatures += 1
                leftOut += lines
            } else {
                page.add(lines)
            }
        case .inline, .hidden: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if hiddenDepth == 0 { page.text(bytes) } else { hasWords = hasWords || !bytes.allSatisfy(Bytes.isSpace) }
    }

    private func leave() {
        around = page
        page = HTMLLines()
        page.preformattedDepth = around?.preformattedDepth ?? 0
    }

    /// - Returns: what stands in the quotation or signature that ends.
    private func enter() -> [TextLine] {
        let lines = page.finished()
        page = around ?? page
        around = nil
        return lines
    }

    private func kind(_ name: String, _ attributes: [(String, String)]) -> Element {
        if HTMLEvents.hidden.contains(name) || HTMLMarks.isHidden(attributes) { return .hidden }
        if hiddenDepth == 0, around == nil {
            switch HTMLMarks.mark(name, attributes) {
            case .quotation: return .quotation
            case .signature: return .signature
            case .earlierMessage:
                page.endLine()
                leave()
                isOver = true
            case nil:
                guard name == "blockquote" else { break }
                page.endParagraph()
                if page.endsWithIntroduction() { return .quotation }
            }
        }
        if name == "pre" { return .preformatted }
        if HTMLEvents.paragraphs.contains(name) { return .paragraph }
        if HTMLEvents.blocks.contains(name) { return .block }
        return name == "td" || name == "th" ? .cell : .inline
    }

    func finishedLines() -> [TextLine] {
        if hiddenDepth > 0, hasWords { isHiddenOpen = true }
        if isOver {
            quotations += 1
            leftOut += enter()
        }
        return page.finished()
    }
}
