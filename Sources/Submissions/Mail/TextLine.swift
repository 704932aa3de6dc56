/// A line of a mail's text, without its end.
struct TextLine {
    var bytes: [UInt8]
    /// Stands for a quotation that was left out already, and for nothing else.
    var isPlaceholder = false

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    static let placeholder: TextLine = {
        var line = TextLine([0x3E])
        line.isPlaceholder = true
        return line
    }()

    var isBlank: Bool { bytes.allSatisfy(Bytes.isSpace) }
    var isQuote: Bool { bytes.first == 0x3E }

    /// Whether it holds a question mark, of any of the scripts that people write in.
    var asks: Bool {
        if bytes.contains(0x3F) { return true }
        if bytes.allSatisfy({ $0 < 0x80 }) { return false }
        return TextLine.questionMarks.contains { Bytes.contains($0, in: bytes) }
    }

    private static let questionMarks = ["\u{061F}", "\u{FF1F}", "\u{1367}", "\u{2047}", "\u{2049}"].map { Array($0.utf8) }

    /// Ends are LF, CR LF and CR.
    static func lines(of bytes: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0A || bytes[index] == 0x0D {
                lines.append(TextLine(bytes[start..<index]))
                if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count { lines.append(TextLine(bytes[start...])) }
        return lines
    }

    /// One text: no white space at line ends, no blank lines at either end.
    static func text(of lines: [TextLine]) -> [UInt8] {
        var text: [UInt8] = []
        var blanks = 0
        for line in lines where !line.isPlaceholder {
            if line.isBlank {
                blanks += 1
                continue
            }
            if !text.isEmpty { text += [UInt8](repeating: 0x0A, count: blanks + 1) }
            blanks = 0
            let end = line.bytes.lastIndex { !Bytes.isSpace($0) } ?? -1
            text += line.bytes[...end]
        }
        return text
    }
}
