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

    /// Whether a separator stands above what such separators stand above: a header, a quotation or its introduction.
    static func isAboveQuotation(_ lines: ArraySlice<TextLine>) -> Bool {
        let lines = lines.drop(while: \.isBlank)
        guard let first = lines.first else { return false }
        if first.isQuote { return true }
        if let name = headerName(first.bytes), senders.contains(name) || times.contains(name) || others.contains(name) { return true }
        guard let introduction = introduction(lines), introduction.isSure else { return false }
        return lines.dropFirst(introduction.length).first { !$0.isBlank }?.isQuote ?? false
    }

    /// In lower case, without the asterisks of bold text.
    private static func headerName(_ line: [UInt8]) -> [UInt8]? {
        guard let colon = line.prefix(40).firstIndex(of: 0x3A) else { return nil }
        return Bytes.lowered(Bytes.trimmed(line[..<colon])).filter { $0 != 0x2A && $0 != 0x20 }
    }

    /// "On DATE, NAME wrote:" on one line, or up to three where the first begins as such a line does and the last is none by itself.
    /// - Returns: how many lines it takes, and whether it is sure: a year, and a time or an address.
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
                // Somebody's own words end so, and are followed by the introduction itself.
                if joined.contains(0x21) || joined.contains(0x3F) { return nil }
                if index > 0, let last = introduction(lines.dropFirst(index)), last.length == 1, last.isSure { return nil }
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
