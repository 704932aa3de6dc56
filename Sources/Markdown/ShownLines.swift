extension MarkdownDocument {
    /// The lines of `plainText` that do not stand in the text as a line of their own, but for marks of lists, quotes and headings: what emphasis, links,
    /// escapes or line ends make look otherwise. With the lines before and behind, which may say what a number is; UTF-8.
    ///
    /// Whoever has looked at the text as written needs to look at nothing else.
    package func linesShownOtherwise() -> [UInt8] {
        withEvents { row in
            var lines = LineReader(row)
            for event in row.events { lines.read(event) }
            lines.endLine()
            return lines.shownOtherwise
        }
    }
}

private struct LineReader {
    let row: EventRow
    private var words: [UInt8] = []
    private var lines: [(range: Range<Int>, isAsWritten: Bool)] = []
    private var start = 0
    /// The only words of the line as far as it has been read.
    private var only: MarkdownEvent?
    /// Where the line before ended in the text, if it stands there.
    private var lastEnd: Int?

    init(_ row: EventRow) { self.row = row }

    mutating func read(_ event: MarkdownEvent) {
        switch event.kind {
        case .text, .copiedText:
            only = words.count == start ? event : nil
            words += row.bytes(of: event)
        case .softBreak:
            only = nil
            words.append(0x20)
        case .lineBreak: endLine()
        default: if event.isBlock { endLine() }
        }
    }

    mutating func endLine() {
        defer { (start, only) = (words.count, nil) }
        guard words.count > start else { return }
        let isAsWritten = only.map { isWholeLine($0) && followsLast($0) } ?? false
        lines.append((start..<words.count, isAsWritten))
        lastEnd = isAsWritten ? only.map { $0.start + $0.length } : nil
    }

    /// Whether nothing that readers do not see stands between the line before and this one. What follows a line that looks otherwise is given with it.
    private func followsLast(_ event: MarkdownEvent) -> Bool {
        guard let lastEnd else { return true }
        return lastEnd <= event.start && row.written[lastEnd..<event.start].allSatisfy { Self.isMark($0) || Self.isLineEnd($0) }
    }

    private func isWholeLine(_ event: MarkdownEvent) -> Bool {
        guard event.kind == .text else { return false }
        let end = event.start + event.length
        guard end == row.written.count || Self.isLineEnd(row.written[end]) || Self.isLineEnd(row.written[end - 1]) else { return false }
        var before = event.start
        while before > 0, !Self.isLineEnd(row.written[before - 1]) {
            before -= 1
            guard Self.isMark(row.written[before]) else { return false }
        }
        return true
    }

    var shownOtherwise: [UInt8] {
        var shown: [UInt8] = []
        for line in lines.indices where lines[max(0, line - 1)...min(lines.count - 1, line + 1)].contains(where: { !$0.isAsWritten }) {
            shown += words[lines[line].range]
            // A block of code ends with one already.
            if shown.last != 0x0A { shown.append(0x0A) }
        }
        return shown
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// Spaces, `>`, `#`, `-`, `*` and `+`; numbers of lists may be part of a number.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x3E, 0x23, 0x2D, 0x2A, 0x2B: true
        default: false
        }
    }
}
