/// Turns the elements of a page into lines of text.
final class HTMLEvents {
    private enum Element {
        case inline, block, paragraph, cell, preformatted
        /// Nothing in it is text.
        case hidden
    }

    private(set) var isTooDeep = false
    private(set) var quotations = 0
    private(set) var signatures = 0
    private var open: [(name: String, element: Element)] = []
    private var hiddenDepth = 0
    private var preformattedDepth = 0
    /// A mail program said that nothing but the earlier message follows.
    private var isOver = false
    private var lines: [TextLine] = []
    private var current: [UInt8] = []
    private var needsSpace = false
    private var needsBlank = false

    private static let hidden: Set<String> = [
        "script", "style", "head", "title", "template", "noscript", "textarea", "select", "button", "object", "iframe", "svg", "math", "audio", "video", "canvas", "xml",
    ]
    private static let paragraphs: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "table", "pre", "hr", "fieldset", "figure"]
    private static let blocks: Set<String> = [
        "html", "body", "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "aside", "main", "nav", "address", "center", "form", "caption", "figcaption", "thead", "tbody",
        "tfoot", "details", "summary", "legend",
    ]

    func start(_ name: String, _ attributes: [(String, String)]) {
        let element = kind(name, attributes)
        open.append((name, element))
        if open.count > HTMLBody.depthLimit { isTooDeep = true }
        if case .hidden = element { hiddenDepth += 1 }
        guard hiddenDepth == 0, !isOver else { return }
        switch element {
        case .paragraph, .preformatted:
            endParagraph()
            if element == .preformatted { preformattedDepth += 1 }
        case .block:
            endLine()
            if name == "li" {
                current = Array("- ".utf8)
            }
        case .inline where name == "br": lineBreak()
        case .cell, .inline, .hidden: break
        }
    }

    func end(_ name: String) {
        guard let last = open.popLast() else { return }
        if case .hidden = last.element {
            hiddenDepth -= 1
            return
        }
        guard hiddenDepth == 0, !isOver else { return }
        switch last.element {
        case .paragraph: endParagraph()
        case .preformatted:
            endParagraph()
            preformattedDepth -= 1
        case .block: endLine()
        case .cell: needsSpace = !current.isEmpty
        case .inline, .hidden: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard hiddenDepth == 0, !isOver else { return }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if preformattedDepth > 0, byte == 0x0A {
                lineBreak()
            } else if byte == 0xC2, index < bytes.count, bytes[index] == 0xA0 {
                index += 1
                space()
            } else if byte == 0xC2, index < bytes.count, bytes[index] < 0xA0, let scalar = Windows1252.scalar(bytes[index]) {
                // A reference such as &#146; means Windows-1252 (HTML standard, 13.2.5.80).
                index += 1
                append(String(scalar).utf8)
            } else if Bytes.isSpace(byte) {
                space()
            } else {
                append(CollectionOfOne(byte))
            }
        }
    }

    private func space() {
        if preformattedDepth > 0 { current.append(0x20) } else { needsSpace = !current.isEmpty }
    }

    private func append(_ bytes: some Collection<UInt8>) {
        if needsSpace, current.last != 0x20 { current.append(0x20) }
        needsSpace = false
        current += bytes
    }

    private func kind(_ name: String, _ attributes: [(String, String)]) -> Element {
        if HTMLEvents.hidden.contains(name) || HTMLMarks.isHidden(attributes) { return .hidden }
        if hiddenDepth == 0, !isOver {
            switch HTMLMarks.mark(name, attributes) {
            case .quotation:
                quotations += 1
                endParagraph()
                lines.append(.placeholder)
                return .hidden
            case .signature:
                signatures += 1
                endLine()
                return .hidden
            case .earlierMessage:
                quotations += 1
                endLine()
                isOver = true
            case nil: break
            }
        }
        if name == "pre" { return .preformatted }
        if HTMLEvents.paragraphs.contains(name) { return .paragraph }
        if HTMLEvents.blocks.contains(name) { return .block }
        return name == "td" || name == "th" ? .cell : .inline
    }

    private func lineBreak() {
        flush()
    }

    private func endLine() {
        if !current.isEmpty { flush() }
        needsSpace = false
    }

    private func endParagraph() {
        endLine()
        needsBlank = true
    }

    private func flush() {
        let isBlank = current.allSatisfy(Bytes.isSpace)
        if needsBlank, !isBlank {
            if let last = lines.last, !last.isBlank { lines.append(TextLine([])) }
            needsBlank = false
        }
        // Not more than one blank line in a row.
        if !isBlank || lines.last.map({ !$0.isBlank }) ?? false { lines.append(TextLine(current)) }
        current = []
        needsSpace = false
    }

    func finishedLines() -> [TextLine] {
        endLine()
        return lines
    }
}

/// What attributes say about an element.
enum HTMLMarks {
    enum Mark {
        case quotation, signature, earlierMessage
    }

    /// Classes and ids that mail programs give what they add themselves: Gmail, Apple Mail, Thunderbird, Outlook, Yahoo, Proton.
    private static let marks: [String: Mark] = [
        "gmail_attr": .quotation, "moz-cite-prefix": .quotation, "yahoo_quoted": .quotation, "protonmail_quote": .quotation,
        "gmail_signature": .signature, "moz-signature": .signature, "protonmail_signature_block": .signature, "applemailsignature": .signature, "signature": .signature,
        "ms-outlook-mobile-signature": .signature, "ms-outlook-mobile-body-separator-line": .signature,
        "divrplyfwdmsg": .earlierMessage, "appendonsend": .earlierMessage, "mail-editor-reference-message-container": .earlierMessage,
    ]

    static func mark(_ name: String, _ attributes: [(String, String)]) -> Mark? {
        for (key, value) in attributes {
            let value = value.lowercased()
            switch key.lowercased() {
            case "type" where name == "blockquote" && value == "cite": return .quotation
            case "class", "id":
                for word in value.split(separator: " ") {
                    if name == "blockquote", word == "gmail_quote" { return .quotation }
                    if let mark = marks[String(word)], word != "signature" || key.lowercased() == "id" { return mark }
                }
            default: break
            }
        }
        return nil
    }

    static func isHidden(_ attributes: [(String, String)]) -> Bool {
        attributes.contains { key, value in
            switch key.lowercased() {
            case "hidden": return true
            case "style":
                let style = String(decoding: Bytes.lowered(value.utf8).filter { !Bytes.isSpace($0) }, as: UTF8.self)
                return ["display:none", "visibility:hidden", "mso-hide:all"].contains { Bytes.contains(Array($0.utf8), in: Array(style.utf8)) }
            default: return false
            }
        }
    }
}
