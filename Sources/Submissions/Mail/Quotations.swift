/// Earlier messages in a text. What is cut is counted, never read.
enum Quotations {
    /// The lines without quotations, and how many there were.
    ///
    /// Cut are: a line that introduces a quotation, with the lines of ">" behind it; such a line with a date and a time or an address, with all that
    /// follows, where no ">" marks what follows; a separator of mail programs or their block of headers, with all that follows; and lines of ">" at
    /// the end. Other lines of ">" stay: somebody may answer between them, and what they answer belongs to it.
    static func cut(_ lines: [TextLine]) -> (kept: [TextLine], count: Int) {
        var kept: [TextLine] = []
        var count = 0
        var index = 0
        while index < lines.count {
            if QuotationMarks.isSeparator(lines[index].bytes) || QuotationMarks.isHeaderBlock(lines[index...]) {
                while let last = kept.last, last.isBlank || QuotationMarks.isRule(last.bytes) { kept.removeLast() }
                count += 1
                break
            }
            if let introduction = QuotationMarks.introduction(lines[index...]) {
                let behind = index + introduction.length
                let next = lines[behind...].firstIndex { !$0.isBlank }
                if let next, lines[next].isQuote {
                    index = endOfQuote(lines, next)
                    if lines[next..<index].contains(where: isUncounted) { count += 1 }
                    continue
                }
                if introduction.isSure {
                    count += 1
                    break
                }
            }
            kept.append(lines[index])
            index += 1
        }
        if let last = kept.last(where: { !$0.isBlank }), last.isQuote {
            let end = kept.lastIndex { !$0.isBlank && !$0.isQuote }.map { $0 + 1 } ?? 0
            if kept[end...].contains(where: isUncounted) { count += 1 }
            kept.removeSubrange(end...)
        }
        return (kept, count)
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

/// Lines that mail programs write above an earlier message, in Swedish, Finnish, Danish and English.
enum QuotationMarks {
    private static let separators = words([
        "original message", "ursprungligt meddelande", "ursprungsmeddelande", "originalmeddelande", "alkuperäinen viesti", "oprindelig meddelelse", "forwarded message",
        "vidarebefordrat meddelande", "edelleenlähetetty viesti", "välitetty viesti", "videresendt meddelelse", "videresendt besked", "vidarebefordrat brev",
    ])
    private static let appleForwards = words(["begin forwarded message:", "vidarebefordrat brev:", "välitetty viesti alkaa:", "start på videresendt besked:"])
    private static let senders = words(["from", "från", "lähettäjä", "fra"])
    private static let times = words(["sent", "date", "skickat", "datum", "lähetetty", "päivämäärä", "päiväys", "pvm", "sendt", "dato"])
    private static let others = words(["to", "subject", "till", "ämne", "vastaanottaja", "kenelle", "aihe", "til", "emne", "cc"])
    private static let verbs = words(["wrote", "writes", "skrev", "skriver", "kirjoitti"])
    private static let openings = words(["on ", "den ", "ma ", "ti ", "ke ", "to ", "pe ", "la ", "su ", "am ", "le "])

    private static func words(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

    /// "-----Original Message-----" and its like.
    static func isSeparator(_ line: [UInt8]) -> Bool {
        guard line.count < 120 else { return false }
        let line = Bytes.lowered(Bytes.trimmed(line[...]))
        if appleForwards.contains(line) { return true }
        let lead = line.prefix { $0 == 0x2D }.count
        let tail = line.reversed().prefix { $0 == 0x2D }.count
        guard lead >= 2, tail >= 2, lead + tail < line.count else { return false }
        return separators.contains(Array(Bytes.trimmed(line[lead..<(line.count - tail)])))
    }

    /// A line of underscores or dashes, which stands above a block of headers.
    static func isRule(_ line: [UInt8]) -> Bool {
        let line = Bytes.trimmed(line[...])
        return line.count >= 5 && (line.allSatisfy { $0 == 0x5F } || line.allSatisfy { $0 == 0x2D })
    }

    /// From, then the time, then whom to or about what, in lines of their own without a gap (Outlook).
    static func isHeaderBlock(_ lines: ArraySlice<TextLine>) -> Bool {
        guard let first = lines.first, let name = headerName(first.bytes), senders.contains(name) else { return false }
        var hasTime = false
        var hasOther = false
        for line in lines.dropFirst().prefix(6) {
            if line.isBlank { break }
            guard let name = headerName(line.bytes) else { continue }
            hasTime = hasTime || times.contains(name)
            hasOther = hasOther || others.contains(name)
        }
        return hasTime && hasOther
    }

    /// In lower case, without the asterisks of bold text.
    private static func headerName(_ line: [UInt8]) -> [UInt8]? {
        guard let colon = line.prefix(40).firstIndex(of: 0x3A) else { return nil }
        return Bytes.lowered(Bytes.trimmed(line[..<colon])).filter { $0 != 0x2A && $0 != 0x20 }
    }

    /// "On DATE, NAME wrote:" on one line, or up to three where the first begins as such a line does.
    /// - Returns: how many lines it takes, and whether it is sure without a ">" behind it: a year, and a time or an address.
    static func introduction(_ lines: ArraySlice<TextLine>) -> (length: Int, isSure: Bool)? {
        var joined: [UInt8] = []
        for (index, line) in lines.prefix(3).enumerated() {
            if line.isBlank || line.isQuote { return nil }
            let trimmed = Bytes.lowered(Bytes.trimmed(line.bytes[...]))
            if index > 0 { joined.append(0x20) }
            joined += trimmed
            guard joined.count <= 300 else { return nil }
            if index == 0, trimmed.last != 0x3A, !mayOpen(trimmed) { return nil }
            if trimmed.last == 0x3A {
                guard verbs.contains(where: { hasWord($0, in: joined) }), joined.contains(where: Bytes.isDigit) else { return nil }
                return (index + 1, hasYear(joined) && (hasTime(joined) || joined.contains(0x40)))
            }
        }
        return nil
    }

    private static func mayOpen(_ line: [UInt8]) -> Bool {
        line.first.map(Bytes.isDigit) == true || openings.contains { line.starts(with: $0) }
    }

    private static func hasWord(_ word: [UInt8], in line: [UInt8]) -> Bool {
        line.split { !((0x61...0x7A).contains($0) || $0 >= 0x80) }.contains { $0.elementsEqual(word) }
    }

    private static func hasYear(_ line: [UInt8]) -> Bool {
        line.split { !Bytes.isDigit($0) }.contains { $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8)) }
    }

    /// 9:05, 09.05 or 9:05:30, but not the 13.10 of 13.10.2026.
    private static func hasTime(_ line: [UInt8]) -> Bool {
        line.split { !(Bytes.isDigit($0) || $0 == 0x3A || $0 == 0x2E) }.contains { word in
            var word = word
            while let last = word.last, !Bytes.isDigit(last) { word.removeLast() }
            let parts = word.split(omittingEmptySubsequences: false) { !Bytes.isDigit($0) }
            guard (2...3).contains(parts.count), (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return false }
            return parts.count == 2 || word.contains(0x3A)
        }
    }
}
