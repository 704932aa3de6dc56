/// One step through a parsed text in reading order: a block or a span of words begins or ends, or something without an end of its own.
struct MarkdownEvent: Sendable {
    enum Kind: UInt8 {
        /// Words: a range of the text as written, or of what was copied.
        case text, copiedText
        case softBreak, lineBreak, thematicBreak
        /// The mark of a footnote in the text; its value is the footnote's number.
        case footnoteMark
        /// HTML that only pages show: a range of what was copied.
        case pageMarkup

        case blockQuote, bulletList
        /// Its value is the first number.
        case orderedList
        case item, openTask, doneTask
        case paragraph
        /// A paragraph in a list without empty lines.
        case tightParagraph
        /// Its length is the level as written.
        case heading
        /// Its range holds the first word of what stands behind the fence.
        case codeBlock
        case code, emphasis, strong, strikethrough
        /// Its range holds the target as written.
        case link
        case table, tableHeader, tableRow
        /// Its length is the alignment: an ASCII letter, or 0.
        case tableCell
        /// Its value is the number.
        case footnote
    }

    private let bits: UInt64

    /// Lengths take three bytes.
    static let longest = 0xFF_FFFF

    /// - Parameters:
    ///   - start: where the range begins, in bytes, or a value that the kind tells of.
    ///   - length: of the range in bytes, at most `longest`.
    init(_ kind: Kind, isEnd: Bool = false, start: Int = 0, length: Int = 0) {
        bits = UInt64(kind.rawValue) | (isEnd ? 0x80 : 0) | UInt64(truncatingIfNeeded: length & Self.longest) << 8 | UInt64(UInt32(truncatingIfNeeded: start)) << 32
    }

    /// One of the raw values above stands there: `init` is the only way in.
    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits & 0x7F)) ?? .pageMarkup }
    var isEnd: Bool { bits & 0x80 != 0 }
    var start: Int { Int(bits >> 32) }
    var length: Int { Int(bits >> 8) & Self.longest }

    /// Whether an event of the same kind ends what this one begins.
    var hasEnd: Bool { kind.rawValue >= Kind.blockQuote.rawValue }

    var isBlock: Bool {
        switch kind {
        case .text, .copiedText, .softBreak, .lineBreak, .footnoteMark, .pageMarkup, .code, .emphasis, .strong, .strikethrough, .link: false
        default: true
        }
    }
}
