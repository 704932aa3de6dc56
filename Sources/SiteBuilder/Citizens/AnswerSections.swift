import UTF8Text

/// An answer taken apart at its headings: what stands before the first one is the short answer.
struct AnswerSections {
    struct Section {
        /// The heading and what follows, as rendered.
        let html: [UInt8]
        /// The heading's words, as HTML.
        let heading: String
        let id: String
        /// Whether somebody to turn to stands in it.
        let hasContact: Bool
    }

    let lead: [UInt8]
    let sections: [Section]

    /// - Parameter html: as `MarkdownDocument.render` makes it, which puts each heading on a line of its own.
    init(_ html: [UInt8]) {
        var starts: [Int] = []
        var depth = 0
        var index = 0
        while index < html.count {
            if html[index] == 0x3C {
                let rest = html[index...]
                if AnswerSections.containers.contains(where: { rest.starts(with: $0.opening) }) {
                    depth += 1
                } else if AnswerSections.containers.contains(where: { rest.starts(with: $0.closing) }) {
                    depth -= 1
                } else if depth == 0, rest.starts(with: AnswerSections.headingStart) {
                    starts.append(index)
                }
            }
            index += 1
        }
        lead = Array(html[..<(starts.first ?? html.count)])
        sections = starts.indices.map { number in
            Section(Array(html[starts[number]..<(number + 1 < starts.count ? starts[number + 1] : html.count)]))
        }
    }

    private static let headingStart = Array("<h2 id=\"".utf8)
    private static let containers = ["blockquote", "ul", "ol"].map { (opening: Array("<\($0)".utf8), closing: Array("</\($0)>".utf8)) }
}

extension AnswerSections.Section {
    fileprivate init(_ html: [UInt8]) {
        self.html = html
        // <h2 id="…">, the words, </h2>
        let head = html[..<(html.firstOffset(of: Self.headingEnd) ?? 0)]
        id = String(decoding: head.dropFirst("<h2 id=\"".utf8.count).prefix { $0 != 0x22 }, as: UTF8.self)
        heading = String(decoding: head.drop { $0 != 0x3E }.dropFirst().filter { $0 != 0x0A }, as: UTF8.self)
        hasContact = html.firstOffset(of: Self.contactMark) != nil
    }

    private static let headingEnd = Array("</h2>".utf8)
    private static let contactMark = Array("class=\"contact\"".utf8)
}
