/// Years of school with the word for them: "åk 8b", "årskurs 4", "klass 5C", "luokalla 7c", "Year 4 D", "yr nine", "i 7. klasse", "8B-luokalla",
/// "7.-luokkalainen", "9th grade", "2.g".
struct NumberedClass: Recognizer {
    let name = "numbered-class"
    let label = Label.schoolClass

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, word) in passage.words.enumerated() {
            guard !passage[word.start - 1].isDigit || Self.tails.match(word, in: passage.bytes),
                !passage[word.end].isDigit || Self.heads.contains(word)
            else { continue }
            let isHead = Self.heads.contains(word)
            if isHead, !passage[word.start - 1].isDigit, let end = end(behind: word, in: passage) {
                findings.append(finding(word.start..<end, Score.doubtful))
            } else if let start = yearStart(before: index, in: passage) ?? lessonStart(before: index, in: passage) {
                findings.append(finding(start..<word.end, Score.doubtful))
            } else if Self.tails.match(word, in: passage.bytes), let start = start(before: index, in: passage) {
                findings.append(finding(start..<word.end, Score.doubtful))
            }
        }
    }

    private func end(behind head: Word, in passage: Passage) -> Int? {
        if let before = passage.wordIndex(before: head.start), Self.timeWords.contains(passage.words[before]), !head.isCapitalised { return nil }
        var start = head.end
        if passage[start] == 0x2E || passage[start] == 0x3A { start += 1 }
        start = passage.skippingSpaces(from: start, atMost: 2)
        if let code = ProgrammeCode(at: start, in: passage) { return code.end }
        if let run = passage.runIndex(at: start) {
            let number = passage.runs[run]
            guard number.count <= 2, passage.value(ofRun: run) <= 13, !passage[number.end + 1].isDigit || !passage.runs[run].gap.binds else { return nil }
            let isEnglish = Self.english.contains(head)
            if let end = passage.classLetterEnd(behind: number.end, mayStandApart: !isEnglish) { return end }
            // klass 3NA
            if number.precedesLetter {
                guard let letters = passage.word(at: number.end), letters.count <= 4 else { return nil }
                return letters.end
            }
            return passage.countsSomething(behind: number.end) ? nil : passage.inflectionEnd(behind: number.end)
        }
        guard let word = passage.wordIndex(behind: start, atMost: 0), let (number, _) = passage.spelledNumber(from: word) else { return nil }
        guard (2...13).contains(number.value), !passage.countsSomething(behind: number.range.upperBound) else { return nil }
        return number.range.upperBound
    }

    /// The start of an ordinal before a year of study: "2nd year", "3rd yr", "6th class", "toka vuosi", "tokaa vuotta".
    private func yearStart(before index: Int, in passage: Passage) -> Int? {
        let word = passage.words[index]
        guard Self.yearsOfStudy.contains(word), !Self.goingOn.contains(behind: word.end, in: passage) else { return nil }
        guard let before = passage.wordIndex(before: word.start, across: "-", atMost: 1) else { return nil }
        let ordinal = passage.words[before]
        let isStudying = passage.mentions(Self.studies, near: ordinal.start..<word.end)
        if Self.ordinalEndings.contains(ordinal), let run = passage.runIndex(endingAt: ordinal.start), (1...6).contains(passage.value(ofRun: run)) {
            return isStudying ? passage.runs[run].start : nil
        }
        guard let value = OrdinalWords.value(of: ordinal.hash) ?? (Self.colloquial.contains(ordinal) ? 2 : nil), value <= 6, isStudying else { return nil }
        return ordinal.start
    }

    /// The start of "10. kl", Danish for a class, where no hour follows.
    private func lessonStart(before index: Int, in passage: Passage) -> Int? {
        let word = passage.words[index]
        guard Self.danishClass.contains(word), passage[word.start - 1] == 0x20, passage[word.start - 2] == 0x2E,
            let run = passage.runIndex(endingAt: word.start - 2), passage.value(ofRun: run) <= 10
        else { return nil }
        let next = passage.skippingSpaces(from: word.end + (passage[word.end] == 0x2E ? 1 : 0))
        return passage[next].isDigit ? nil : passage.runs[run].start
    }

    private static let danishClass = Vocabulary("kl")
    private static let yearsOfStudy = Vocabulary("year yr class vuosi vuotta vuoden")
    private static let ordinalEndings = Vocabulary("st nd rd th")
    private static let colloquial = Vocabulary("eka ekaa toka tokaa ensimmäistä toista kolmatta")
    private static let goingOn = Vocabulary("of in running since now we after treatment citizens citizen mail stamp ticket train")
    private static let studies = Cues(
        stems: "school student pupil stud uni college skol opiskel koulu amis amk opisto lukio nanny matric class teach campus academ mate brother sister",
        words: "in im got both she he hes shes go st scoil oon")

    /// The start of the number before a word for a class: 8B-luokalla, 7. klasse, 7:e klass, seitsemännellä luokalla.
    private func start(before index: Int, in passage: Passage) -> Int? {
        let tail = passage.words[index]
        let isDanishYear = tail.count == 1
        var end = passage.skippingSpacesBack(from: tail.start, atMost: 2)
        if passage[end - 1] == 0x2D { end -= 1 }
        if let last = passage.wordIndex(endingAt: end), !isDanishYear {
            let word = passage.words[last]
            if OrdinalWords.value(of: word.hash).map({ $0 <= 13 }) ?? false || Self.inflected.match(word, in: passage.bytes) { return word.start }
            guard word.count <= 3, word.start > 0 else { return nil }
            end = word.start
            if passage[end - 1] == 0x3A { end -= 1 }
            if passage[end - 1].isSpace, word.count == 1 { end = passage.skippingSpacesBack(from: end, atMost: 1) }
        }
        if passage[end - 1] == 0x2E {
            end -= 1
        } else if isDanishYear, end == tail.start || passage[end] != 0x2E {
            return nil
        }
        guard let run = passage.runIndex(endingAt: end), passage.value(ofRun: run) <= (isDanishYear ? 3 : 13), !passage.runs[run].followsLetter,
            passage.runs[run].count <= 2, !passage.gapBefore(run).binds
        else { return nil }
        return passage.runs[run].start
    }

    private static let heads = Vocabulary(
        """
        åk ak årskurs årskursen årsk klass klassen klas klassens luokka luokalla luokassa luokalle luokan luokkaa luokasta luokal luokalta
        klasse klassen year yr grade primary form class p7 y blwyddyn hold holdet
        parallellklass parallellklassen parallelklassen grannklassen syskonklassen rinnakkaisluokka rinnakkaisluokan rinnakkaisluokalla
        """)
    private static let english = Vocabulary("year yr grade primary form class y")
    private static let tails = Cues(
        stems: "luokkalai luokalla luokassa luokalle luokan luokal",
        words: """
            lk klasse klassen klass klas luokka luokkaa grade grader graders g
            """)
    private static let inflected = Cues(
        stems: """
            ensimmäise toise kolmannel kolmannen neljännel viidennel kuudennel seitsemännel seittemännel kahdeksannel kaheksannel
            yhdeksännel ekal tokal
            """)
    private static let timeWords = Vocabulary("last this next per every one a each past previous first second third final hela den")
}

/// The code of a class at a Swedish upper secondary school: the national programme's letters and the year of study or of entry: NA21b, SA2A, TE22.
///
/// Rule: the abbreviations of the national programmes (SKOLFS 2010:14 and Skolverket's code list).
struct ProgrammeCode {
    let end: Int
    let hasLetter: Bool

    private static let programmes = Vocabulary("na sa te es ek hu ba bf ee ft fx ha hv ht in nb rl rx vf vo im ib it sam nat tek eko est")

    init?(at start: Int, in passage: Passage) {
        var letters = start
        while letters - start < 4, passage[letters].isASCIILetter { letters += 1 }
        guard letters - start >= 2, Self.programmes.contains(passage.bytes[start..<letters]) else { return nil }
        var index = letters
        while index - letters < 3, passage[index].isDigit { index += 1 }
        guard (1...2).contains(index - letters) else { return nil }
        hasLetter = passage[index].isASCIILetter
        if hasLetter { index += 1 }
        guard !passage.isWordCharacter(at: index), passage[index] != 0x2D || !passage[index + 1].isDigit else { return nil }
        end = index
    }
}
