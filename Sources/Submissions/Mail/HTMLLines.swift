internal import CSV

/// Lines of text as a page shows them.
struct HTMLLines {
    private var lines: [TextLine] = []
    private var current: [UInt8] = []
    private var needsSpace = false
    private var needsBlank = false
    /// How many elements that keep their white space are open.
    var preformattedDepth = 0

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if preformattedDepth > 0, byte == 0x0A {
                flush()
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

    private mutating func space() {
        if preformattedDepth > 0 { current.append(0x20) } else { needsSpace = !current.isEmpty }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        if needsSpace, current.last != 0x20 { current.append(0x20) }
        needsSpace = false
        current += bytes
    }

    /// Ends the line, even a blank one.
    mutating func flush() {
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

    mutating func endLine() {
        if !current.isEmpty { flush() }
        needsSpace = false
    }

    mutating func endParagraph() {
        endLine()
        needsBlank = true
    }

    /// A line begins with the mark of a list.
    mutating func beginItem() { current = Array("- ".utf8) }

    mutating func endCell() { needsSpace = !current.isEmpty }

    /// Whether the last lines introduce a quotation for sure.
    func endsWithIntroduction() -> Bool {
        let last = lines.suffix(4).reversed().prefix { $0.bytes.count <= 300 }
        let said = Array(last.filter { !$0.isBlank }.reversed())
        return (1...3).contains { length in
            guard said.count >= length, let introduction = QuotationMarks.introduction(said.suffix(length)) else { return false }
            return introduction.length == length && introduction.isSure
        }
    }

    /// What stands for a quotation that is left out.
    mutating func addPlaceholder() {
        endParagraph()
        lines.append(.placeholder)
    }

    mutating func add(_ more: [TextLine]) {
        endLine()
        for line in more {
            current = line.bytes
            flush()
        }
    }

    mutating func finished() -> [TextLine] {
        endLine()
        return lines
    }
}
