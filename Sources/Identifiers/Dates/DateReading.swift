/// A day that a text names, with or without its year.
struct WrittenDay: Sendable {
    /// With the article and the rest of a range of days before it: "den 3–5 maj".
    let range: Range<Int>
    /// How likely digits like these are a day at all.
    let score: Double
}

extension Passage {
    /// Every day that the passage names in digits or with a month's name.
    func forEachDay(_ body: (WrittenDay) -> Void) {
        var next = 0
        for index in runs.indices where index >= next {
            guard let (day, last) = day(inDigitsFrom: index) else { continue }
            body(day)
            next = last + 1
        }
        for index in words.indices where Months.names.contains(words[index]) {
            if let day = day(around: index) { body(day) }
        }
    }

    /// The start of the article before a date: "den ", "the ", "d. ".
    func articleStart(before start: Int) -> Int {
        guard let index = wordIndex(before: start, across: ".", atMost: 2), Self.articles.contains(words[index]) else { return start }
        return words[index].start
    }

    /// Whether a day of the week stands before `start`: "Thursday ", "tis ", "mandag ".
    func followsWeekday(_ start: Int) -> Bool {
        wordIndex(before: start, across: ".,", atMost: 2).map { Self.weekdays.contains(words[$0]) } ?? false
    }

    private static let weekdays = Vocabulary(
        """
        måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen mån tis ons tors fre lör sön
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
        mandag tirsdag lørdag søndag mandagen tirsdagen lørdagen søndagen man tirs tir tor lør søn ma ti ke pe la su
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays
        """)

    static let articles = Vocabulary("den dem the d dn")

    /// What parts two runs of digits, spaces included where dates have them.
    func dateSeparator(after index: Int) -> UInt8? {
        guard index + 1 < runs.count, runs[index + 1].start - runs[index].end <= 3 else { return nil }
        let between = bytes[runs[index].end..<runs[index + 1].start]
        switch between.count {
        case 1: return between.first.flatMap { $0 == 0x2E || $0 == 0x2F || $0 == 0x2D ? $0 : nil }
        case 2 where between.first == 0x2E && between.last == 0x20: return 0x2E
        default: return nil
        }
    }
}

/// A date of digits only.
///
/// Rule: Språkrådet and Kotus (d.m.yyyy, d/m), Dansk Sprognævn (d.m.yyyy, dd-mm-yyyy), ISO 8601 (yyyy-mm-dd), British and American d/m and m/d.
extension Passage {
    /// The date that begins with run `first`, and its last run.
    func day(inDigitsFrom first: Int) -> (WrittenDay, last: Int)? {
        let run = runs[first]
        guard run.count <= 2 || run.count == 4, !run.followsLetter, self[run.start - 1] != 0x2B, let mark = dateSeparator(after: first) else { return nil }
        guard !gapBefore(first).binds || isSpanned(before: run.start) else { return nil }
        if run.count == 4 { return isoDay(from: first, mark) }
        guard runs[first + 1].count <= 2, mayBeDay(value(ofRun: first), value(ofRun: first + 1), mark) else { return nil }
        if let last = yearRun(after: first + 1, mark) {
            guard endsDate(last) else { return nil }
            return (WrittenDay(range: spanStart(before: run.start)..<runs[last].end, score: 0.45), last)
        }
        guard mark != 0x2D, endsDate(first + 1), let (end, score) = shortDay(from: first, mark) else { return nil }
        return (WrittenDay(range: spanStart(before: run.start)..<end, score: score), first + 1)
    }

    private func isoDay(from first: Int, _ mark: UInt8) -> (WrittenDay, last: Int)? {
        guard isYear(ofRun: first), dateSeparator(after: first + 1) == mark, runs[first + 1].count <= 2, runs[first + 2].count <= 2 else { return nil }
        guard BirthDate.isPlausible(day: value(ofRun: first + 2), month: value(ofRun: first + 1)) else { return nil }
        let after = runs[first + 2]
        guard endsDate(first + 2) || self[after.end] | 0x20 == 0x74 else { return nil }
        return (WrittenDay(range: articleStart(before: runs[first].start)..<after.end, score: 0.45), first + 2)
    }

    private func mayBeDay(_ first: Int, _ second: Int, _ mark: UInt8) -> Bool {
        if BirthDate.isPlausible(day: first, month: second) { return true }
        return mark != 0x2E && languages.contains(.english) && BirthDate.isPlausible(day: second, month: first)
    }

    func isYear(ofRun index: Int) -> Bool { runs[index].count == 4 && (1900...2100).contains(value(ofRun: index)) }

    /// The run of a year behind day and month: 3.5.2024, 3/5-24, 3/5 1955, 3.5. 2024.
    private func yearRun(after month: Int, _ mark: UInt8) -> Int? {
        let year = month + 1
        guard year < runs.count, runs[year].start - runs[month].end <= 3, isYear(ofRun: year) || runs[year].count == 2 else { return nil }
        if dateSeparator(after: month) == mark, runs[year].count == 4 || runs[year].start == runs[month].end + 1 { return year }
        guard mark != 0x2D else { return nil }
        let between = bytes[runs[month].end..<runs[year].start]
        let isSpace = between.allSatisfy { $0.isSpace || $0 == 0x2E }
        if isSpace { return runs[year].count == 4 ? year : nil }
        guard !runs[year].gap.binds else { return nil }
        return between.allSatisfy { $0.isSpace || $0 == 0x2D || $0 == 0x27 || $0 == 0x2E } ? year : nil
    }

    /// Day and month alone: what else looks so needs a word before it.
    private func shortDay(from first: Int, _ mark: UInt8) -> (end: Int, score: Double)? {
        let end = runs[first + 1].end
        guard runs[first + 1].start == runs[first].end + 1, runs[first].lookalikes + runs[first + 1].lookalikes == 0 else { return nil }
        let previous = wordIndex(before: runs[first].start, across: ".:").map { words[$0] }
        if let previous, Self.notDays.contains(previous) { return nil }
        guard !countsSomething(behind: end), self[runs[first].start - 1] != 0xA7 else { return nil }
        let isCuedBehind = wordIndex(behind: end, across: ".").map { Self.dayCuesBehind.contains(words[$0]) } ?? false
        let isCued = isCuedBehind || (previous.map { Self.dayCues.contains($0) } ?? false)
        if mark == 0x2F { return isCued || !isFraction(first) || opensReport(first) ? (end, isCued ? 0.45 : Score.doubtful) : nil }
        let isBracketed = self[runs[first].start - 1] == 0x28 && self[end] == 0x29
        if isBracketed, mark == 0x2E, languages != .english { return (end, Score.doubtful) }
        let isDotted = self[end] == 0x2E && !self[end + 1].isDigit
        if isDotted { return isCued || !languages.isDisjoint(with: [.finnish, .swedish]) ? (end + 1, isCued ? 0.45 : Score.doubtful) : nil }
        return isCued && !isTime(first) ? (end, Score.doubtful) : nil
    }

    /// "2/10 fick jag ett brev": at the start of a sentence, with a word behind it, and no common fraction.
    private func opensReport(_ first: Int) -> Bool {
        guard value(ofRun: first + 1) > 7, value(ofRun: first) < 24, beginsSentence(runs[first].start) else { return false }
        return wordIndex(behind: runs[first + 1].end).map { !Self.parts.contains(words[$0]) } ?? false
    }

    private static let parts = Vocabulary("av af of osa del delar dele part parts")

    private func isFraction(_ first: Int) -> Bool {
        let (above, below) = (value(ofRun: first), value(ofRun: first + 1))
        if above == 24 && below == 7 || above == 7 && below == 7 { return true }
        return above < below && above <= 3 && [2, 3, 4, 5, 6, 8, 10].contains(below) && !(above == 3 && below == 5)
    }

    private func isTime(_ first: Int) -> Bool { runs[first].count == 2 && runs[first + 1].count == 2 && languages == .finnish }

    /// Whether nothing shows that the digits go on behind run `last`.
    private func endsDate(_ last: Int) -> Bool {
        guard !runs[last].precedesLetter else { return false }
        guard runs[last].gap.binds else { return true }
        // 2.5.-4.5., 3/5-4/5, 3.5.2024:
        let between = bytes[runs[last].end..<runs[last + 1].start]
        return between.contains(0x2D) && runs[last + 1].count <= 2
    }

    /// Whether a hyphen before `start` parts it from an earlier day.
    private func isSpanned(before start: Int) -> Bool {
        guard self[start - 1] == 0x2D else { return false }
        let end = self[start - 2] == 0x2E ? start - 2 : start - 1
        return runIndex(endingAt: end).map { runs[$0].count <= 2 || isYear(ofRun: $0) } ?? false
    }

    /// The start of the article and the earlier days before a date: "3.–", "3 och ".
    func spanStart(before start: Int) -> Int {
        var first = start
        var index = skippingSpacesBack(from: first, atMost: 1)
        if self[index - 1] == 0x2D {
            index = skippingSpacesBack(from: index - 1, atMost: 1)
            if self[index - 1] == 0x2E { index -= 1 }
            if let word = wordIndex(endingAt: index), Self.ordinalEndings.contains(words[word]) { index = words[word].start }
            if self[index - 1] == 0x3A { index -= 1 }
            if let run = runIndex(endingAt: index), runs[run].count <= 2, !gapBefore(run).binds, !runs[run].followsLetter { first = runs[run].start }
        } else if index < first, let link = wordIndex(endingAt: index), Self.spanLinks.contains(words[link]) {
            index = skippingSpacesBack(from: words[link].start, atMost: 1)
            if self[index - 1] == 0x2E { index -= 1 }
            if let word = wordIndex(endingAt: index), Self.ordinalEndings.contains(words[word]) { index = words[word].start }
            if self[index - 1] == 0x3A { index -= 1 }
            if let run = runIndex(endingAt: index), runs[run].count <= 2, !gapBefore(run).binds, !runs[run].followsLetter, value(ofRun: run) <= 31 {
                first = runs[run].start
            }
        }
        return articleStart(before: first)
    }

    static let ordinalEndings = Vocabulary("e a th st nd rd de te s ta")
    private static let spanLinks = Vocabulary("och o ja og and till til to tai")

    /// Words after which a day comes.
    private static let dayCues = Vocabulary(
        """
        den d the on pvm datum dato date ma ti ke to pe la su maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina mån tis
        ons tors fre lör sön måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen mandag
        tirsdag lørdag søndag man tirs lør søn mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday hände
        hänt skete sket tapahtui tapahtunut happened sedan since alkaen lähtien asti saakka until from från fra till til innan before by født född
        syntynyt born synt f s fyller fylder dob sen natten kvällen morgonen natt i
        """)
    private static let dayCuesBehind = Vocabulary("lähtien alkaen asti saakka mennessä")
    /// Words after which digits with a dot or a slash are something else.
    private static let notDays = Vocabulary(
        """
        kl klo klockan kello klokken at kap kapitel avsnitt luku kohta kohdan version versio v ver ios android bilaga liite punkt punkten section
        paragraf pykälä moment mom tabell figur nr nro no vers betyg betyget grade score uppgift tehtävä arvosana kurs
        """)
}
