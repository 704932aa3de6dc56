/// A tag of HTML in an old text.
struct HTMLTag {
    /// In small letters.
    let name: String
    let isClosing: Bool
    /// Behind the `>`.
    let end: Int
    private let attributes: ArraySlice<UInt8>

    /// In bytes.
    private static let limit = 4000

    /// nil where no tag begins at `start`: `<https://…>` and `1 < 2` are none.
    init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
        let window = bytes[start..<min(start + Self.limit, bytes.endIndex)]
        var index = start + 1
        isClosing = index < window.endIndex && window[index] == 0x2F
        if isClosing { index += 1 }
        let name = window[index...].prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard let first = name.first, (0x61...0x7A).contains(first | 0x20), name.endIndex < window.endIndex else { return nil }
        guard [0x20, 0x09, 0x0A, 0x2F, 0x3E].contains(window[name.endIndex]) else { return nil }
        var quote: UInt8?
        index = name.endIndex
        while index < window.endIndex, quote != nil || window[index] != 0x3E {
            if window[index] == quote { quote = nil } else if quote == nil, window[index] == 0x22 || window[index] == 0x27 { quote = window[index] }
            index += 1
        }
        guard index < window.endIndex else { return nil }
        self.name = String(decoding: name, as: UTF8.self).lowercased()
        attributes = window[name.endIndex..<index]
        end = index + 1
    }

    /// The value of an attribute.
    func attribute(_ name: String) -> String? {
        let wanted = Array(name.utf8)
        for index in attributes.indices where attributes[index...].prefix(wanted.count).lazy.map({ $0 | 0x20 }).elementsEqual(wanted) {
            guard index > attributes.startIndex, attributes[index - 1] <= 0x20 else { continue }
            let rest = attributes[index...].dropFirst(wanted.count).drop { $0 <= 0x20 }
            guard rest.first == 0x3D else { continue }
            let value = rest.dropFirst().drop { $0 <= 0x20 }
            guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return String(decoding: value.prefix { $0 > 0x20 }, as: UTF8.self) }
            return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
        }
        return nil
    }

    /// Whether what stands between this tag and its end is no text for readers.
    var hidesContent: Bool { ["script", "style", "iframe", "object", "svg", "noscript", "template", "select", "textarea", "video", "audio", "head", "title", "math", "canvas"].contains(name) }

    /// Whether it begins or ends a paragraph.
    var isBlock: Bool {
        [
            "p", "div", "section", "article", "aside", "header", "footer", "main", "nav", "details", "summary", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "ul", "ol", "dl", "dt",
            "dd",
            "blockquote", "figure", "figcaption", "form", "fieldset", "pre", "hr", "center", "address",
        ].contains(name)
    }

    /// Whether Markdown says the same, so that nothing is lost.
    var hasCounterpart: Bool { ["p", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"].contains(name) || (name == "a" && attribute("href") != nil) }

    /// 1 to 6; nil where it is no heading.
    var headingLevel: Int? { name.utf8.count == 2 && name.hasPrefix("h") ? name.last?.wholeNumberValue.flatMap { (1...6).contains($0) ? $0 : nil } : nil }
}
