/// Earlier messages in a text. What is cut is counted and kept apart.
enum Quotations {
    /// Cut are: a line that introduces a quotation, with the lines of ">" behind it; a separator of mail programs or their block of headers, with all
    /// that follows; and lines of ">" at the end. Other lines of ">" stay: somebody may answer between them, and what they answer belongs to it. An
    /// introduction without ">" behind it stays with all that follows: people write so of what was written to them.
    static func cut(_ lines: [TextLine]) -> Cut {
        var cut = Cut()
        var index = 0
        while index < lines.count {
            if isBeginningOfEnd(lines[index...]) {
                while let last = cut.kept.last, last.isBlank || QuotationMarks.isRule(last.bytes) { cut.kept.removeLast() }
                cut.leaveOut(lines[index...])
                break
            }
            if let introduction = QuotationMarks.introduction(lines[index...]), let quote = quote(behind: index + introduction.length, lines), introduction.isSure || lines[quote].isPlaceholder {
                let end = endOfQuote(lines, quote)
                cut.leaveOut(lines[index..<end], isCounted: lines[quote..<end].contains(where: isUncounted))
                index = end
                continue
            }
            cut.kept.append(lines[index])
            index += 1
        }
        if let last = cut.kept.last(where: { !$0.isBlank }), last.isQuote {
            let end = cut.kept.lastIndex { !$0.isBlank && !$0.isQuote }.map { $0 + 1 } ?? 0
            cut.leaveOut(from: end, isCounted: cut.kept[end...].contains(where: isUncounted))
        }
        return cut
    }

    private static func isBeginningOfEnd(_ lines: ArraySlice<TextLine>) -> Bool {
        if QuotationMarks.isHeaderBlock(lines) { return true }
        return lines.first.map { QuotationMarks.isSeparator($0.bytes) } ?? false && QuotationMarks.isAboveQuotation(lines.dropFirst())
    }

    /// Where the lines of ">" begin, if nothing but blank lines stands before them.
    private static func quote(behind index: Int, _ lines: [TextLine]) -> Int? {
        lines[index...].firstIndex { !$0.isBlank }.flatMap { lines[$0].isQuote ? $0 : nil }
    }

    /// Whoever left out the quotation that a line stands for has counted it.
    private static func isUncounted(_ line: TextLine) -> Bool { line.isQuote && !line.isPlaceholder }

    /// Behind lines of ">" and the blank lines between them.
    private static func endOfQuote(_ lines: [TextLine], _ start: Int) -> Int {
        var end = start
        for index in start..<lines.count {
            if lines[index].isQuote { end = index + 1 } else if !lines[index].isBlank { break }
        }
        return end
    }
}

/// A text in two: what stays and what is left out.
struct Cut {
    var kept: [TextLine] = []
    private(set) var leftOut: [TextLine] = []
    /// Of quotations or signatures.
    private(set) var count = 0

    mutating func leaveOut(_ lines: ArraySlice<TextLine>, isCounted: Bool = true) {
        leftOut += lines
        if isCounted { count += 1 }
    }

    /// The rest of what stays.
    mutating func leaveOut(from index: Int, isCounted: Bool = true) {
        leaveOut(kept[index...], isCounted: isCounted)
        kept.removeSubrange(index...)
    }
}
