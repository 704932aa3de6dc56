/// Places where a name must stand, whatever the model thinks of the word: behind a title, behind "my name is", and initials.
struct NameClues {
    private let text: TaggedText
    private let language: NameLanguage

    init(_ text: TaggedText, _ language: NameLanguage) {
        self.text = text
        self.language = language
    }

    /// Indices of tokens that are persons' names.
    func persons() -> Set<Int> {
        var found: Set<Int> = []
        for index in text.tokens.indices where !text.tokens[index].isNumber {
            let hash = text.facts[index].hash
            if Self.titles.contains(hash), let name = behindTitle(index) { found.insert(name) }
            if Self.headers.contains(hash), text.tokens[index].gap.endsLine { found.formUnion(inHeader(index)) }
            if isFullName(index) { found.formUnion([index, index + 1]) }
            if isClosing(index) { found.formUnion(behindClosing(index)) }
            if Self.introductions.contains(hash), let name = behindIntroduction(index) { found.insert(name) }
            if text.tokens[index].isNearEnd, text.tokens[index].restOfLine < 3, isBehindOpenSlash(index) { found.formUnion(signature(from: index)) }
            if isInitial(index) {
                if isRowOfInitials(index) { found.formUnion([index, index + 1]) }
                if isBeforeSurname(index) { found.formUnion([index, index + 1]) }
                if isBehindPerson(index) || standsForName(index) { found.insert(index) }
            } else if isBehindKin(index) || isSubject(index) {
                found.insert(index)
            }
        }
        return found
    }

    /// "To: Mary Jones; Bob White": capitalised words of a mail's header.
    private func inHeader(_ index: Int) -> [Int] {
        let end = text.tokens[index].range.upperBound
        guard end < text.bytes.count, text.bytes[end] == 0x3A else { return [] }
        let rest = (index + 1)..<min(index + 13, text.tokens.count)
        return rest.prefix { !text.tokens[$0].gap.endsLine }.filter { text.facts[$0].shape == .capitalised && text.facts[$0].marks.isDisjoint(with: [.allowed, .announcement]) && !isInAddress($0) }
    }

    private func isInAddress(_ index: Int) -> Bool {
        text.tokens[index].gap == .joint || (index + 1 < text.tokens.count && text.tokens[index + 1].gap == .joint)
    }

    /// Bob White, Mary Rivers: a given name and a surname with capitals, though both may be words.
    private func isFullName(_ index: Int) -> Bool {
        guard index + 1 < text.tokens.count, text.tokens[index + 1].gap == .space else { return false }
        let (given, surname) = (text.facts[index], text.facts[index + 1])
        guard given.shape == .capitalised, surname.shape == .capitalised, given.length > 1, surname.length > 2 else { return false }
        let others: ListMarks = [.allowed, .announcement, .kin, .role]
        return !given.marks.isDisjoint(with: [.given, .nickname]) && given.marks.isDisjoint(with: others) && !surname.marks.isDisjoint(with: [.surname, .foreignSurname])
            && surname.marks.isDisjoint(with: others)
            && !Self.functionWords.contains(given.hash)
    }

    /// "mvh kalle p", "terveisin Maija", "/ yusuf": what ends a line behind a word that ends a letter.
    private func behindClosing(_ index: Int) -> [Int] {
        var next = index + 1
        while next < text.tokens.count, next - index <= 3, !text.tokens[next].gap.endsLine || next == index + 1, isClosing(next) { next += 1 }
        return signature(from: next)
    }

    private func isClosing(_ index: Int) -> Bool {
        Self.closings.contains(text.facts[index].hash) || (language == .finnish && Self.finnishClosings.contains(text.facts[index].hash))
    }

    /// One to three words up to the end of the line or a comma, of which one may be a name.
    private func signature(from first: Int) -> [Int] {
        guard first < text.tokens.count, text.tokens[first].gap != .sentence else { return [] }
        var last = first
        while last + 1 < text.tokens.count, last - first < 3, [.space, .hyphen, .apostrophe].contains(text.tokens[last + 1].gap) { last += 1 }
        let words = first...last
        guard last - first < 3 else { return [] }
        guard
            words.allSatisfy({
                !text.tokens[$0].isNumber && (text.facts[$0].marks.isDisjoint(with: [.allowed, .kin]) || text.facts[$0].marks.contains(.given)) && !Self.functionWords.contains(text.facts[$0].hash)
            })
        else { return [] }
        guard words.contains(where: { !text.facts[$0].marks.isDisjoint(with: .anyPerson) || text.nameProbability($0) > 0.1 || text.facts[$0].known.isEmpty }) else { return [] }
        return Array(words)
    }

    /// Mr Pritchard, fru Hjelm, dr. Lind.
    private func behindTitle(_ index: Int) -> Int? {
        let next = index + 1
        guard next < text.tokens.count, followsTitle(next), !text.tokens[next].isNumber else { return nil }
        let fact = text.facts[next]
        guard fact.length > 1, fact.marks.isDisjoint(with: [.allowed, .role]) || text.nameProbability(next) > 0.3, !Self.functionWords.contains(fact.hash) else { return nil }
        // "I miss him"
        let isVerb = Self.verbTitles.contains(text.facts[index].hash)
        if text.isCapitalised(next), !isVerb || text.isCapitalised(index) { return next }
        return !isVerb && (!fact.marks.isDisjoint(with: [.given, .surname, .foreignSurname]) || fact.known.isEmpty) ? next : nil
    }

    /// "Jag heter tindra", "folk call me Foxy", "nimeni on Lumi".
    private func behindIntroduction(_ index: Int) -> Int? {
        var next = index + 1
        while next < text.tokens.count, next - index <= 2, text.tokens[next].gap == .space, Self.fillers.contains(text.facts[next].hash) { next += 1 }
        guard next < text.tokens.count, !text.tokens[next].isNumber, [.space, .opening, .other, .hyphen].contains(text.tokens[next].gap) else { return nil }
        let fact = text.facts[next]
        if Self.needsFiller.contains(text.facts[index].hash), next == index + 1 {
            // "My name Selam, I have two boys"
            let isOwn = index > 0 && Self.owners.contains(text.facts[index - 1].hash) && fact.shape == .capitalised && fact.length > 2
            return isOwn && !Self.functionWords.contains(fact.hash) ? next : nil
        }
        guard fact.length > 1, !fact.marks.contains(.allowed) || fact.shape == .capitalised, !Self.functionWords.contains(fact.hash) else { return nil }
        let isListed = !fact.marks.isDisjoint(with: [.given, .nickname, .surname])
        let isUnknown = fact.known.isDisjoint(with: .asWord) && fact.marks.isDisjoint(with: [.kin, .role])
        return text.isCapitalised(next) || isListed || isUnknown ? next : nil
    }

    /// Whether one or two slashes stand before the token, and no word directly before them: "/ yusuf", "//Fatima".
    private func isBehindOpenSlash(_ index: Int) -> Bool {
        var start = text.tokens[index].range.lowerBound
        while start > 0, text.bytes[start - 1] == 0x20 { start -= 1 }
        let end = start
        while start > 0, text.bytes[start - 1] == 0x2F { start -= 1 }
        return start < end && (start == 0 || text.bytes[start - 1] == 0x20 || text.bytes[start - 1] == 0x0A)
    }

    private func isInitial(_ index: Int) -> Bool { text.facts[index].shape == .singleCapital && text.tokens[index].range.count <= 2 }

    /// J.K. and P-O, with the second of the two.
    private func isRowOfInitials(_ index: Int) -> Bool {
        guard index + 1 < text.tokens.count, isInitial(index + 1) else { return false }
        let between = text.bytes[text.tokens[index].range.upperBound..<text.tokens[index + 1].range.lowerBound]
        let end = text.tokens[index + 1].range.upperBound
        if between.elementsEqual([0x2D]) { return !isJoinedToWord(index, index + 1) }
        guard between.elementsEqual([0x2E]) || between.elementsEqual([0x2E, 0x20]) else { return false }
        return end < text.bytes.count && text.bytes[end] == 0x2E
    }

    private func isJoinedToWord(_ first: Int, _ last: Int) -> Bool {
        let isBefore = first > 0 && text.tokens[first].gap != .space && !text.tokens[first].gap.endsSentence && text.tokens[first].gap != .opening
        let isBehind = last + 1 < text.tokens.count && (text.tokens[last + 1].gap.isTight || text.tokens[last + 1].isNumber)
        return isBefore || isBehind
    }

    /// R. Fanshawe, T Bergqvist.
    private func isBeforeSurname(_ index: Int) -> Bool {
        guard index + 1 < text.tokens.count, text.facts[index + 1].shape == .capitalised else { return false }
        let between = text.bytes[text.tokens[index].range.upperBound..<text.tokens[index + 1].range.lowerBound]
        guard between.elementsEqual([0x2E, 0x20]) || between.elementsEqual([0x2E]) else { return false }
        return text.probability(index + 1, .person) > 0.15 || !text.facts[index + 1].marks.isDisjoint(with: [.surname, .foreignSurname])
    }

    /// "uncle K", "kuratorn B", "Anna L".
    private func isBehindPerson(_ index: Int) -> Bool {
        guard index > 0, text.tokens[index].gap == .space, text.facts[index].hash != Self.englishI || language != .english else { return false }
        let before = text.facts[index - 1]
        guard !before.marks.isDisjoint(with: [.kin, .role]) || Self.titles.contains(before.hash) || (text.probability(index - 1, .person) > 0.5 && before.shape == .capitalised) else { return false }
        return !isJoinedToWord(index, index) && !(index + 1 < text.tokens.count && text.facts[index + 1].shape == .singleCapital)
    }

    /// "my sister summer": a listed given name, even one that is a word too, behind a word for a relative, where no verb can stand.
    private func isBehindKin(_ index: Int) -> Bool {
        guard index > 0, text.tokens[index].gap == .space || text.tokens[index].gap == .opening, text.facts[index - 1].marks.contains(.kin) else { return false }
        let fact = text.facts[index]
        if fact.marks.contains(.allowed), fact.shape == .capitalised, text.probability(index, .person) > 0.02 { return true }
        guard fact.marks.contains(.given), !fact.marks.contains(.kin), !Self.functionWords.contains(fact.hash) else { return false }
        // Valborg is a holiday, but not behind "lillebror".
        return fact.marks.contains(.allowed) ? fact.shape == .capitalised : text.probability(index, .person) > 0.05
    }

    /// "K. hakkaa mua", "hans mor, T., har", an initial alone on the last line.
    private func standsForName(_ index: Int) -> Bool {
        let end = text.tokens[index].range.upperBound
        if text.tokens[index].placeInLine == 0, text.tokens[index].restOfLine == 0, index == text.tokens.count - 1, index > 0 { return true }
        guard end + 1 < text.bytes.count, text.bytes[end] == 0x2E, !isJoinedToWord(index, index) || text.tokens[index].startsSentence || text.tokens[index].gap == .comma else { return false }
        if text.bytes[end + 1] == 0x2C { return true }
        guard index + 1 < text.tokens.count, text.tokens[index + 1].range.lowerBound == end + 2 else { return false }
        return text.facts[index + 1].shape == .lower && text.facts[index + 1].length > 1
    }

    /// "Mark hit me again", "Heather was my social worker": an English given name that is a word too, before a verb that the word cannot stand before.
    private func isSubject(_ index: Int) -> Bool {
        guard language == .english, text.tokens[index].startsSentence, text.facts[index].shape == .capitalised, index + 1 < text.tokens.count, text.tokens[index + 1].gap == .space else {
            return false
        }
        return text.facts[index].marks.contains(.given) && text.facts[index].marks.isDisjoint(with: [.allowed, .kin, .role]) && Self.verbs.contains(text.facts[index + 1].hash)
    }

    /// Whether the token follows the one before by a space, or by a full stop and one.
    private func followsTitle(_ index: Int) -> Bool {
        if text.tokens[index].gap == .space { return true }
        let between = text.bytes[text.tokens[index - 1].range.upperBound..<text.tokens[index].range.lowerBound]
        return between.elementsEqual([0x2E, 0x20]) || between.elementsEqual([0x2E])
    }

    private static let englishI = WordHash.of("i".utf8)
    private static let titles = WordHash.set(
        """
        herr fru fröken hr frk dr doktor docent magister fader pater pastor herra rouva neiti tohtori tri rva hra frøken fr mr mrs ms miss mx sir dame major captain sgt sergeant constable pc rev reverend prof professor imam
        """)
    private static let closings = WordHash.set(
        """
        mvh hälsningar hälsning hälsn hälsar vänligen hilsen hilsner mvh kh vh knus kram kramar tack tak terveisin terveisiä ystävällisin kunnioittavasti regards sincerely faithfully thanks thank yours
        cheers best love kind högaktningsfullt vänliga vänlig varma bästa med venlig kærlig venlige
        """)
    private static let headers = WordHash.set("from to cc bcc från till fra til kopia lähettäjä vastaanottaja kopio")
    private static let verbs = WordHash.set(
        "was hit said says told has keeps kept came comes went goes did had will won wont wants wanted lives lived threw shouts drinks drank hits beat left asked called texted thinks never always still"
    )
    private static let finnishClosings = WordHash.set("t terv yt")
    private static let verbTitles = WordHash.set("miss dame fr major fader captain neiti")
    private static let introductions = WordHash.set(
        """
        heter hette hetat heta heder kallas kallad kallade kallar döpt namn namnet
        nimi nimeni nimensä nimeltä nimeltään nimelläni nimelle kutsutaan
        hedder hed kaldes kaldet kalder navn navnet navnlig døbt
        named called name call calls nickname goes
        """)
    /// Words that introduce a name only with one of the fillers behind them.
    private static let owners = WordHash.set("my mitt min mit minun mun mu")
    private static let needsFiller = WordHash.set("namn namnet nimi nimeni nimensä navn navnet name call calls goes kallar kalder")
    private static let fillers = WordHash.set("är e va var jag han hon jo on er is s me himself herself by mig sig ham hende henne honom för typ")
    static let functionWords = WordHash.set(
        """
        och eller men att inte som det den de i på av till för med jag du han hon vi ni dom hur vad så också bara nu då när där här min mitt din sin samma ju väl är
        ja tai mutta että ei on se ne hän minä sinä me te he kun niin jos mikä mitä myös vain nyt sitten mun sun kuin olen oli
        og eller men at ikke som det den de i på af til for med jeg du han hun vi hvad så også bare nu da når der her min mit din sin er
        and or but that not as it the a an in on of to for with i you he she we they how what so also just now then when where here my your his her their is was if me him them us back out off up down over about after
        every all some any no one our this these those at by from who because its
        """)
}
