/// A date with a month's name: "den 29:e mars", "3 maj -23", "toinen toukokuuta", "Oct 2nd", "December 24, 2023". A month alone, or with a year
/// only, is no day.
extension Passage {
    /// The date around word `month`.
    func day(around month: Int) -> WrittenDay? {
        let name = words[month]
        guard !self[name.start - 1].isDigit || self[name.start - 2].isDigit || self[name.start - 2].isSpace else { return nil }
        let isWeak = Months.ambiguous.contains(name) && (!name.isCapitalised || !capitalsTell)
        if let (start, isOrdinal) = dayStart(before: name.start) {
            if isWeak, !isOrdinal, let next = wordIndex(behind: name.end), Self.verbs.contains(words[next]) { return nil }
            return WrittenDay(range: spanStart(before: start)..<yearEnd(behind: name.end, afterDay: true), score: 0.45)
        }
        if let (end, isOrdinal) = dayEnd(behind: name.end) {
            if isWeak, !isOrdinal, languages.contains(.english), let previous = wordIndex(before: name.start),
                Self.pronouns.contains(words[previous])
            {
                return nil
            }
            return WrittenDay(range: name.start..<yearEnd(behind: end, afterDay: false), score: 0.45)
        }
        return nil
    }

    /// The start of the day's number before a month: digits with or without an ending, or words.
    private func dayStart(before offset: Int) -> (Int, isOrdinal: Bool)? {
        var end = skippingSpacesBack(from: offset, atMost: 2)
        var needsArticle = false
        if let of = wordIndex(endingAt: end), Self.links.contains(words[of]) || Self.days.contains(words[of]) {
            // "jag fyller 18 i november"
            needsArticle = words[of].count == 1
            end = skippingSpacesBack(from: words[of].start, atMost: 2)
        }
        var isOrdinal = false
        if self[end - 1] == 0x2E {
            end = skippingSpacesBack(from: end - 1, atMost: 1)
            isOrdinal = true
        }
        if let last = wordIndex(endingAt: end) {
            guard Self.ordinalEndings.contains(words[last]), words[last].start > 0, !self[words[last].start - 1].isSpace
            else { return spelledDay(endingWith: last) }
            end = words[last].start
            if self[end - 1] == 0x3A || self[end - 1] == 0x2E || self[end - 1] == 0x27 || self[end - 1] == 0x2D { end -= 1 }
            isOrdinal = true
        }
        guard let run = runIndex(endingAt: end), runs[run].count <= 2, !runs[run].followsLetter, (1...31).contains(value(ofRun: run)) else { return nil }
        guard !gapBefore(run).binds || self[runs[run].start - 1] == 0x2D else { return nil }
        guard !needsArticle || isOrdinal || articleStart(before: runs[run].start) < runs[run].start else { return nil }
        return (runs[run].start, isOrdinal)
    }

    private func spelledDay(endingWith last: Int) -> (Int, isOrdinal: Bool)? {
        // den sista februari
        if Self.lasts.contains(words[last]) { return (words[last].start, true) }
        if let value = OrdinalWords.value(of: words[last].hash) {
            let isTens = last > 0 && value < 10 && words[last - 1].end + 1 == words[last].start
            if isTens, let tens = NumberWords.meaning(of: words[last - 1].hash), tens.value == 20 || tens.value == 30 { return (words[last - 1].start, true) }
            return (words[last].start, true)
        }
        guard let (number, end) = spelledNumber(from: last), end == last, (1...31).contains(number.value) else { return nil }
        // "en maj" may be an article.
        guard number.value > 1 else { return nil }
        if number.value < 10, last > 0, let (longer, end) = spelledNumber(from: last - 1), end == last { return (longer.range.lowerBound, false) }
        return (number.range.lowerBound, false)
    }

    /// The end of the day's number behind a month.
    private func dayEnd(behind offset: Int) -> (Int, isOrdinal: Bool)? {
        var start = skippingSpaces(from: self[offset] == 0x2E ? offset + 1 : offset, atMost: 2)
        guard start > offset else { return nil }
        if let the = word(at: start), Self.articlesBehind.contains(the) { start = skippingSpaces(from: the.end, atMost: 1) }
        if let run = runIndex(at: start) {
            guard runs[run].count <= 2, (1...31).contains(value(ofRun: run)), !countsSomething(behind: runs[run].end) else { return nil }
            var end = runs[run].end
            let mark = self[end] == 0x3A ? end + 1 : end
            if let ending = word(at: mark), Self.ordinalEndings.contains(ending) { return (ending.end, true) }
            guard !runs[run].precedesLetter, !runs[run].gap.binds || self[end] == 0x2D else { return nil }
            if self[end] == 0x2D, let last = runIndex(at: end + 1), runs[last].count <= 2 { end = runs[last].end }
            // toukokuun 3. päivänä
            let isDotted = self[end] == 0x2E
            if isDotted, let day = wordIndex(behind: end + 1, atMost: 1), Self.days.contains(words[day]) { return (words[day].end, true) }
            return (end, isDotted)
        }
        guard let word = wordIndex(behind: start, atMost: 0), OrdinalWords.value(of: words[word].hash) != nil else { return nil }
        // "i juli första gången" is no day.
        if let next = wordIndex(behind: words[word].end), Self.times.contains(words[next]) { return nil }
        if let day = wordIndex(behind: words[word].end, atMost: 1), Self.days.contains(words[day]) { return (words[day].end, true) }
        return (words[word].end, true)
    }

    /// The end of the year behind a date, or `end`.
    private func yearEnd(behind end: Int, afterDay: Bool) -> Int {
        var index = end
        if self[index] == 0x2C || self[index] == 0x2E { index += 1 }
        index = skippingSpaces(from: index, atMost: 2)
        guard index > end || self[index] == 0x2D || self[index] == 0x27 else { return end }
        let isMarked = self[index] == 0x2D || self[index] == 0x27
        if isMarked { index += 1 }
        guard let run = runIndex(at: index), !runs[run].precedesLetter, !runs[run].gap.binds else { return end }
        if isYear(ofRun: run) { return runs[run].end }
        let isShort = runs[run].count == 2 && (isMarked || (afterDay && self[end].isSpace && !countsSomething(behind: runs[run].end) && runs[run].gap == .far))
        return isShort ? runs[run].end : end
    }

    private static let links = Vocabulary("of i")
    private static let lasts = Vocabulary("sista sidste last")
    private static let days = Vocabulary("päivä päivänä päivän päivää päivään päivästä")
    private static let articlesBehind = Vocabulary("the den d")
    private static let verbs = Vocabulary("be have not also need get go come want or well i we you they make help take on")
    private static let pronouns = Vocabulary("i we you they he she it that this which who children people to")
    private static let times = Vocabulary("gången gång gangen gang time kerran kertaa")
}
