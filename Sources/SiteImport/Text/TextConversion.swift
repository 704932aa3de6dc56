import Diagnostics

/// What a link of an old text becomes.
enum LinkOutcome: Sendable, Equatable {
    case kept
    /// - Parameter losesFragment: whether the place within the page was left out.
    case rewritten(String, losesFragment: Bool)
    /// No page of the import; how it is written now.
    case unresolved(String)
    /// An address that no text of a bank may lead to, or one that only the old site could fill in: the words stay.
    case dropped
}

/// An old text as Markdown of a bank.
///
/// Markdown stays as it is. Outside code, HTML tags, shortcodes and Liquid tags are left out and the text between them stays; comments, scripts and what else
/// readers never saw goes with its content. Pictures leave their description. Paragraphs, line breaks, lists, headings and links of HTML become those of Markdown.
struct ConvertedText: Sendable {
    let markdown: [UInt8]
    /// Each shortcode and tag once, with its first line; each link target likewise.
    let notes: [TextNote]

    /// - Parameters:
    ///   - firstLine: the line of the file on which the body begins.
    ///   - dropped: numbers of lines that are left out: the heading that repeats the title.
    ///   - link: what a link's target, as written there, becomes.
    init(_ body: ArraySlice<UInt8>, firstLine: Int, dropping dropped: Range<Int>?, link: @escaping (String) -> LinkOutcome) {
        let parts = TextSegments(body, firstLine: firstLine, dropping: dropped)
        var notes = parts.notes
        var lines: [ArraySlice<UInt8>] = []
        for segment in parts.segments {
            if segment.isCode {
                lines += segment.lines
            } else {
                var converter = SegmentConverter(segment, link)
                converter.run()
                notes += converter.notes
                lines += Self.withoutSpareLines(converter.output.split(separator: 0x0A, omittingEmptySubsequences: false))
            }
        }
        while lines.first?.allSatisfy({ $0 == 0x20 }) == true { lines.removeFirst() }
        while lines.last?.allSatisfy({ $0 == 0x20 }) == true { lines.removeLast() }
        markdown = lines.isEmpty ? [] : Array(lines.joined(separator: [0x0A])) + [0x0A]
        var seen: Set<[String]> = []
        var kept = notes.filter { seen.insert([$0.id.rawValue, $0.arguments["name"] ?? $0.arguments["path"] ?? "\($0.line)"]).inserted }
        if lines.first?.first == 0x3E { kept.append(TextNote(.importQuotation, line: firstLine)) }
        self.notes = kept
    }

    /// One empty line where there were several.
    private static func withoutSpareLines(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
        var kept: [ArraySlice<UInt8>] = []
        for line in lines {
            let isEmpty = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if isEmpty, kept.last?.isEmpty == true { continue }
            kept.append(isEmpty ? [] : line)
        }
        return kept
    }
}
