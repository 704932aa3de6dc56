/// A parsed text in GitHub-flavoured Markdown (spec 0.29-gfm): tables, strikethrough, autolinks, task lists, footnotes. Parsed once, rendered as often and
/// in as many ways as is wanted.
///
/// Raw HTML never reaches the output, nor does a link that its renderer does not know. Of pictures the words remain.
package struct MarkdownDocument: Sendable {
    private let events: PackedEvents
    /// The text as given.
    private let written: ArraySlice<UInt8>
    /// What does not stand there as it is meant: escapes, targets of links.
    private let copied: [UInt8]

    /// - Parameter bytes: UTF-8; what is malformed becomes U+FFFD.
    package init(_ bytes: [UInt8]) {
        self.init(bytes[...])
    }

    package init(_ bytes: ArraySlice<UInt8>) {
        self = Parsing.parse(bytes) { MarkdownDocument(bytes, $0) }
    }

    /// - Parameter elements: what a check of the text looks at, in reading order.
    package init(_ bytes: ArraySlice<UInt8>, elements: inout [MarkdownElement]) {
        self = Parsing.parse(bytes) { root in
            elements = MarkdownElement.all(in: root)
            return MarkdownDocument(bytes, root)
        }
    }

    private init(_ bytes: ArraySlice<UInt8>, _ root: MarkdownNode) {
        written = bytes
        let (events, copied) = bytes.withUnsafeBufferPointer { EventWriter.events(of: root, in: $0) }
        self.events = PackedEvents(events)
        self.copied = copied
    }

    /// Whether the text begins with a block quote: in an answer, the asker's own words.
    package var beginsWithQuote: Bool { withEvents { $0.quoteEnd > 0 } }

    /// Whether there is nothing but, perhaps, a leading block quote.
    package var isEmptyAfterQuote: Bool { withEvents { $0.quoteEnd == $0.events.count } }

    func withEvents<Result>(_ body: (EventRow) throws -> Result) rethrows -> Result {
        try written.withUnsafeBufferPointer { written in
            try copied.withUnsafeBufferPointer { copied in try body(EventRow(events: events.unpacked, written: written, copied: copied)) }
        }
    }
}

/// The events of a text, and the bytes that they point at.
struct EventRow {
    let events: [MarkdownEvent]
    let written: UnsafeBufferPointer<UInt8>
    let copied: UnsafeBufferPointer<UInt8>

    /// Where the leading block quote ends, in events; 0 where there is none.
    var quoteEnd: Int { events.first?.kind == .blockQuote ? end(of: 0) : 0 }

    /// Behind the event that ends what the event of that number begins.
    func end(of number: Int) -> Int {
        var depth = 0
        var index = number
        repeat {
            if events[index].hasEnd { depth += events[index].isEnd ? -1 : 1 }
            index += 1
        } while depth > 0
        return index
    }

    /// The words of `.text`, or the range of what was copied.
    func bytes(of event: MarkdownEvent) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: (event.kind == .text ? written : copied)[event.start..<event.start + event.length])
    }

    func string(of event: MarkdownEvent) -> String { String(decoding: bytes(of: event), as: UTF8.self) }
}
