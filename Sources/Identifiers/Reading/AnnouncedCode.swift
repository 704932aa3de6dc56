/// Letters and digits that a word announces: "dnr IFO-2025-50190", "ref: 12345", "numret är 5000 - K641743 - 21".
struct AnnouncedCode {
    /// The whole value, with the letters before it that belong to it.
    let range: Range<Int>
    /// How many digits, letters, and separators without space there are.
    let digits: Int
    let letters: Int
    let marks: Int
    /// How many words stand between the word that announces and the value.
    let distance: Int
}

extension Passage {
    /// The first value with a digit in it behind word `index`, past at most `limit` other words, not past a sentence's end or an empty line.
    func code(announcedBy index: Int, atMost limit: Int) -> AnnouncedCode? {
        var offset = words[index].end
        var distance = 0
        var previous: Range<Int>?
        while let start = codeStart(from: offset, isRightBehind: distance == 0) {
            let end = chunkEnd(from: start)
            if bytes[start..<end].contains(where: \.isDigit) {
                let start = previous.map { isPrefix($0, of: start) ? $0.lowerBound : start } ?? start
                return code(start, end, distance: distance)
            }
            distance += 1
            guard distance <= limit else { return nil }
            previous = start..<end
            offset = end
        }
        return nil
    }

    /// The value with a digit in it that ends before word `index` or before the words between that only link: "42/61924/21 is my crime ref".
    func code(before index: Int, linkedBy links: Vocabulary) -> AnnouncedCode? {
        var first = index
        while first > 0, index - first < 4, links.contains(words[first - 1]), words[first].start - words[first - 1].end <= 2 { first -= 1 }
        var end = words[first].start
        while words[first].start - end < 3, [0x20, 0x28, 0x2C, 0x3A, 0x3D, 0x2D].contains(self[end - 1]) { end -= 1 }
        guard end < words[first].start, isWordCharacter(before: end) else { return nil }
        var start = end
        while end - start < 40, self[start - 1].isASCIIAlphanumeric || [0x2D, 0x2F, 0x2E].contains(self[start - 1]) { start -= 1 }
        while start < end, !self[start].isASCIIAlphanumeric { start += 1 }
        guard !isWordCharacter(before: start), bytes[start..<end].contains(where: \.isDigit) else { return nil }
        if let word = wordIndex(endingAt: start - 1), self[start - 1].isSpace, isPrefix(words[word].range, of: start) { start = words[word].start }
        return code(start, end, distance: index - first)
    }

    /// Whether a value is rather a year, two years, a date, a time, a share or an amount.
    func isOtherNumber(_ code: AnnouncedCode) -> Bool {
        if isAmount(code.range) { return true }
        // 1234,50 and 15 %
        let end = code.range.upperBound
        if self[end] == 0x2C, self[end + 1].isDigit { return true }
        if self[skippingSpaces(from: end, atMost: 1)] == 0x25 { return true }
        // 10 000 steg
        let isBeforeWord = self[end].isSpace && bytes.letterLength(at: end + 1) > 0
        if isBeforeWord, Self.thousands.match(at: code.range.lowerBound, in: self)?.range == code.range { return true }
        return Self.otherForms.contains { $0.match(at: code.range.lowerBound, in: self)?.range == code.range }
    }

    private static let thousands = Form("d1:3 s d3")
    private static let otherForms = [
        "y", "y - y", "y / d2", "y - d2", "d1:2 . d1:2 . d2", "d1:2 . d1:2 . y", "d1:2 / d1:2 / d2", "d1:2 / d1:2 / y", "d1:2 - d1:2 - y",
        "y - d1:2 - d1:2", "d1:2 / y", "d1:2 : d2", "d1:2 . d2", "d1:2 . d2 - d1:2 . d2", "d1:2 : d2 - d1:2 : d2", "d1:2 - d1:2",
    ].map(Form.init)

    private func code(_ start: Int, _ firstEnd: Int, distance: Int) -> AnnouncedCode {
        let end = groupsEnd(start, firstEnd)
        var digits = 0
        var marks = 0
        for byte in bytes[start..<end] where byte.isDigit || byte < 0x80 && !byte.isASCIILetter && !byte.isSpace {
            if byte.isDigit { digits += 1 } else { marks += 1 }
        }
        let letters = bytes[start..<end].reduce(0) { $0 + ($1.isASCIILetter || $1 >= 0xC0 ? 1 : 0) }
        return AnnouncedCode(range: start..<end, digits: digits, letters: letters, marks: marks, distance: distance)
    }

    /// Where the next word or number begins, past spaces, punctuation and one line feed.
    private func codeStart(from start: Int, isRightBehind: Bool) -> Int? {
        var index = start
        var lines = 0
        while index - start < 8, index < bytes.count {
            switch self[index] {
            case 0x20, 0x09, 0x0D, 0x22, 0x23, 0x27...0x2A, 0x2C, 0x2D, 0x2F, 0x3A...0x3F, 0x5B, 0x5F: index += 1
            // nº
            case 0xC2 where self[index + 1] == 0xBA || self[index + 1] == 0xB0: index += 2
            // The dot of an abbreviation, or a sentence's end.
            case 0x2E:
                if !isRightBehind, self[index + 1].isSpace || self[index + 1].isLineEnd { return nil }
                index += 1
            case 0x0A:
                lines += 1
                guard lines == 1 else { return nil }
                index += 1
            // Curly quotation marks.
            case 0xE2 where self[index + 1] == 0x80: index += 3
            default: return isWordCharacter(at: index) ? index : nil
            }
        }
        return index < bytes.count && isWordCharacter(at: index) ? index : nil
    }

    /// The end of the letters and digits from `start` on, with the marks between them.
    private func chunkEnd(from start: Int) -> Int {
        var end = start
        while end - start < 48 {
            let length = self[end].isDigit ? 1 : bytes.letterLength(at: end)
            if length > 0 {
                end += length
                continue
            }
            let joins =
                switch self[end] {
                case 0x2D, 0x2F, 0x5F: isWordCharacter(at: end + 1)
                // 2024-1234:n is an inflected form.
                case 0x2E, 0x3A, 0x2B: self[end + 1].isDigit
                default: false
                }
            guard joins, end > start else { break }
            end += 1
        }
        return end
    }

    /// Past the groups of digits that follow, one space or a spaced hyphen or slash away.
    private func groupsEnd(_ start: Int, _ firstEnd: Int) -> Int {
        var end = firstEnd
        var lastGroup = start..<firstEnd
        for _ in 0..<12 {
            guard self[end - 1].isDigit, let next = nextGroup(from: end, after: lastGroup), next.upperBound - start <= 48 else { break }
            lastGroup = next
            end = next.upperBound
        }
        return end
    }

    private func nextGroup(from end: Int, after last: Range<Int>) -> Range<Int>? {
        guard self[end].isSpace else { return nil }
        var start = skippingSpaces(from: end, atMost: 2)
        let isMarked = self[start] == 0x2D || self[start] == 0x2F
        if isMarked { start = skippingSpaces(from: start + 1, atMost: 1) }
        let group = start..<chunkEnd(from: start)
        guard !group.isEmpty, self[group.upperBound - 1].isDigit, !isAmount(group) else { return nil }
        let letters = bytes[group].count { !$0.isDigit }
        if letters > 0 { return letters <= 2 && self[start].isASCIICapital && group.count >= 4 ? group : nil }
        if isMarked { return group.count >= 2 ? group : nil }
        let isYear = group.count == 4 && (self[start] == 0x31 || self[start] == 0x32) && (self[start + 1] == 0x39 || self[start + 1] == 0x30)
        if isYear { return nil }
        if group.count >= 3 { return group }
        // Two digits, or one, at the end of a number in groups, or of one that is dictated; otherwise they count something.
        let isFollowedByWord = self[group.upperBound].isSpace && bytes.letterLength(at: group.upperBound + 1) > 0
        return last.count == group.count || !isFollowedByWord ? group : nil
    }

    /// Whether a word is the first part of the number behind it: HEL 2024-004512, T 1234-24.
    private func isPrefix(_ word: Range<Int>, of start: Int) -> Bool {
        guard start - word.upperBound == 1, self[word.upperBound].isSpace, word.count <= 6 else { return false }
        let isWord = Self.linkWords.contains(bytes[word])
        let isCapital = word.allSatisfy { self[$0].isASCIICapital || self[$0] >= 0x80 }
        return !isWord && (isCapital || word.count <= 4)
    }

    /// Short words that stand between what announces and what is announced.
    static let linkWords = Vocabulary(
        """
        är e var blir blev som jag fick har hade på i av till för det den min mitt mina vårt vår står heter och samt nr no nro num nummer numret numro
        on oli se mun mulla sain tuli ollut ja eli numero siis taas er blev var som jeg fik har havde på af til for det den min mit vores og nr vist nok
        is was it its it's my our the a an of for on with from i got they gave me us this that here and number no ref code says say saying
        hos hej hei hi tack enligt this om nu kai mulle minulla olen ok oh kort card uh um nånting typ så alltså
        """)
}
