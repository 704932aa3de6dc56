/// The two sides of a mail address, with the dots typed or spelled: example.org, example punkt org, example [dot] org.
///
/// Rule (RFC 5321 section 4.1.2, RFC 1123 section 2.1): a local part of at most 64 bytes, labels of at most 63, the last of them letters. Letters beyond ASCII
/// are taken too (RFC 6531); quoted local parts are not.
struct HostReader {
    let passage: Passage

    struct Host {
        let end: Int
        /// How many dots it has, and how many of them are words or stand in brackets.
        let dots: Int
        let spelledDots: Int
        let hasKnownTop: Bool
        let isMailProvider: Bool
    }

    private static let dotWords = Vocabulary("punkt punktum prik piste dot pkt")
    private static let joiners = Vocabulary(
        "punkt punktum prik piste dot pkt understreck underscore alaviiva understreg bindestreck bindestreg väliviiva yhdysmerkki dash hyphen minus")
    static let tops = Vocabulary(
        """
        com net org info biz name edu gov mil int io co app dev me tv eu se nu fi ax dk no is fo gl ee lv lt de uk ie fr nl be es pt it pl ru ua at ch
        cz us ca test example invalid localhost cloud online site shop blog live
        """)
    /// Endings that are also words: "klar.nu", "hej.no", "at it".
    static let wordTops = Vocabulary("nu no is me at it de be co so to us live name int app cloud online site shop blog example test")
    static let providers = Vocabulary(
        """
        gmail googlemail hotmail outlook live msn yahoo icloud proton protonmail telia tele2 comhem bredband spray passagen elisa elisanet
        kolumbus luukku suomi24 jippii
        """)

    /// The host that begins at `start`; it has at least one dot unless it names a well-known provider.
    func host(at start: Int) -> Host? {
        guard var end = label(at: start) else { return nil }
        let isProvider = Self.providers.contains(passage.bytes[start..<end])
        var last = start..<end
        var dots = 0
        var spelled = 0
        while dots < 6, let dot = dot(at: end), let next = label(at: dot.end) {
            if dot.isSpelled { spelled += 1 }
            dots += 1
            last = dot.end..<next
            end = next
        }
        guard dots > 0 || isProvider else { return nil }
        // gmail com
        if dots == 0, passage[end] == 0x20, let top = passage.word(at: end + 1), isPlainTop(top) {
            return Host(end: top.end, dots: 1, spelledDots: 0, hasKnownTop: true, isMailProvider: true)
        }
        if dots > 0 {
            guard last.count >= 2, passage.bytes[last].allSatisfy({ !$0.isDigit && $0 != 0x2D && $0 != 0x5F }) else { return nil }
        }
        return Host(end: end, dots: dots, spelledDots: spelled, hasKnownTop: dots > 0 && Self.tops.contains(passage.bytes[last]), isMailProvider: isProvider)
    }

    private func label(at start: Int) -> Int? {
        var end = start
        while end - start < 63 {
            if passage[end].isASCIIAlphanumeric || (passage[end] == 0x2D && passage[end + 1].isASCIIAlphanumeric) || passage[end] == 0x5F {
                end += 1
            } else {
                let length = passage[end] < 0x80 ? 0 : passage.bytes.letterLength(at: end)
                if length == 0 { break }
                end += length
            }
        }
        return end > start && passage[start] != 0x2D ? end : nil
    }

    /// The dot at `index` and where the next label begins.
    private func dot(at index: Int) -> (end: Int, isSpelled: Bool)? {
        if passage[index] == 0x2E, passage.isWordCharacter(at: index + 1) { return (index + 1, false) }
        var start = passage.skippingSpaces(from: index, atMost: 2)
        let isSpaced = start > index
        let isBracketed = passage[start].isOpeningBracket
        if isBracketed { start += 1 }
        var end: Int
        if passage[start] == 0x2E || (passage[start] == 0x2C && !isSpaced && !isBracketed) {
            end = start + 1
        } else if isSpaced || isBracketed, let word = passage.word(at: start), Self.dotWords.contains(word) {
            end = word.end
        } else {
            return nil
        }
        let isWord = end - start > 1
        if isBracketed {
            guard passage[end].isClosingBracket else { return nil }
            end += 1
        }
        let next = passage.skippingSpaces(from: end, atMost: 2)
        if isBracketed { return (next, true) }
        if isWord { return next > end ? (next, true) : nil }
        // "example .org", "example. org", "example,org": only with a known ending that is no word, for a sentence may end or pause here.
        guard let top = passage.word(at: next), isPlainTop(top), !top.isCapitalised, !passage[top.end].isDigit else { return nil }
        return passage[start] == 0x2E || next == end ? (next, false) : nil
    }

    private func isPlainTop(_ word: Word) -> Bool { Self.tops.contains(word) && !Self.wordTops.contains(word) }

    /// Where the local part that ends at `end` begins; nil if there is none.
    func localStart(endingAt end: Int) -> Int? {
        guard var start = localRun(endingAt: end) else { return nil }
        for _ in 0..<4 {
            guard let before = joiner(endingAt: start), let earlier = localRun(endingAt: before) else { break }
            start = earlier
        }
        return start
    }

    private func localRun(endingAt end: Int) -> Int? {
        var start = end
        while end - start < 64, start > 0 {
            let byte = passage[start - 1]
            guard byte.isLocalPart || (byte >= 0x80 && passage.isWordCharacter(before: start)) else { break }
            start -= 1
            while start > 0, passage[start] & 0xC0 == 0x80 { start -= 1 }
        }
        while start < end, [0x2E, 0x2D, 0x27, 0x2B].contains(passage[start]) { start += 1 }
        return start < end ? start : nil
    }

    /// Where a spelled dot or underscore before `start` begins, its spaces included.
    private func joiner(endingAt start: Int) -> Int? {
        var end = passage.skippingSpacesBack(from: start, atMost: 2)
        let isBracketed = passage[end - 1].isClosingBracket
        if isBracketed { end -= 1 }
        guard isBracketed || end < start, let index = passage.wordIndex(endingAt: end), Self.joiners.contains(passage.words[index]) else { return nil }
        var first = passage.words[index].start
        if isBracketed {
            guard passage[first - 1].isOpeningBracket else { return nil }
            first -= 1
        }
        let before = passage.skippingSpacesBack(from: first, atMost: 2)
        return isBracketed || before < first ? before : nil
    }
}

extension UInt8 {
    /// Whether it may stand in the local part of a mail address, as people write them.
    var isLocalPart: Bool { isASCIIAlphanumeric || self == 0x2E || self == 0x5F || self == 0x2D || self == 0x2B || self == 0x25 || self == 0x27 }
    /// A bracket, or a quotation mark or an asterisk used like one.
    var isOpeningBracket: Bool { self == 0x28 || self == 0x5B || self == 0x7B || self == 0x3C || self == 0x22 || self == 0x2A }
    var isClosingBracket: Bool { self == 0x29 || self == 0x5D || self == 0x7D || self == 0x3E || self == 0x22 || self == 0x2A }
}
