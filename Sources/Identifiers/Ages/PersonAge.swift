/// Ages beside someone whom a possessive or a pronoun makes one person, where the noun alone says too little: "min man är 45", "hennes man (45)",
/// "min exman fyller 50", "and I, 43, have"; persons near or past an age: "jag närmar mig 80", "min mamma är över 80", "almost 40 and alone"; and the
/// ages of children with nothing but commas between: "tre barn 3,5,8".
struct PersonAge: Recognizer {
    let name = "person-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices where passage.runs[index].count <= 2 && !passage.runs[index].followsLetter {
            if let range = list(from: index, in: passage) {
                findings.append(finding(range, Score.doubtful))
            } else if let quantity = passage.quantity(ofRun: index), let range = age(quantity, in: passage) {
                findings.append(finding(range, Score.doubtful))
            }
        }
    }

    private func age(_ quantity: Quantity, in passage: Passage) -> Range<Int>? {
        let (start, end) = (quantity.range.lowerBound, quantity.range.upperBound)
        guard quantity.value > 12, quantity.value <= 110, !passage.isWordCharacter(at: end), !passage.countsSomething(behind: end) else { return nil }
        guard passage[end] != 0x2D, let before = passage.wordIndex(before: start, across: ",([") else { return nil }
        let word = passage.words[before]
        if Self.nears.contains(word) {
            let isAlone = passage.beginsSentence(word.start) && (passage.wordIndex(behind: end, across: ",").map { goesOn($0, in: passage) } ?? true)
            return isAlone && quantity.value >= 18 ? quantity.range : nil
        }
        if let person = approached(behind: before, in: passage) {
            return isSomeone(person, in: passage) && !isCount(end, in: passage) && quantity.value > 21 ? quantity.range : nil
        }
        if let mark = closing(at: end, in: passage), passage[start - 1] == 0x28 || passage[start - 1] == 0x5B || mark {
            if passage[word.end] == 0x2C, Self.first.contains(word), passage[end] == 0x2C { return quantity.range }
            return isOwned(before, in: passage) ? quantity.range : nil
        }
        guard Self.verbs.contains(word), let noun = passage.wordIndex(before: word.start) else { return nil }
        return isOwned(noun, in: passage) && !isCount(end, in: passage) ? quantity.range : nil
    }

    /// Whether brackets or commas close a number that ends at `end`: true for a comma, false for a bracket, nil for neither.
    private func closing(at end: Int, in passage: Passage) -> Bool? {
        switch passage[end] {
        case 0x29, 0x5D: false
        case 0x2C: true
        default: nil
        }
    }

    /// Whether what follows says of what there are so many.
    private func isCount(_ end: Int, in passage: Passage) -> Bool {
        passage.wordIndex(behind: end, across: "").map { !goesOn($0, in: passage) } ?? false
    }

    /// Whether word `index` may follow an age that is complete.
    private func goesOn(_ index: Int, in passage: Passage) -> Bool {
        let word = passage.words[index]
        return Passage.listLinks.contains(word) || Passage.buts.contains(word) || Passage.adverbs.contains(word)
            || AgeWords.all.contains { $0.years.contains(word) || $0.old.contains(word) }
    }

    /// "min man", "hennes exman", with one word between at most.
    private func isOwned(_ index: Int, in passage: Passage) -> Bool {
        let noun = passage.words[index]
        guard Self.spouses.contains(noun), let owner = passage.wordIndex(before: noun.start) else { return false }
        if Self.owners.contains(passage.words[owner]) { return true }
        return passage.wordIndex(before: passage.words[owner].start).map { Self.owners.contains(passage.words[$0]) } ?? false
    }

    /// The index of the subject of "närmar sig 80" and "är över 80", of which word `index` is the last before the number.
    private func approached(behind index: Int, in passage: Passage) -> Int? {
        var verb = index
        if Self.reflexives.contains(passage.words[index]) {
            guard let next = passage.wordIndex(before: passage.words[index].start) else { return nil }
            verb = next
        }
        if Self.approaches.contains(passage.words[verb]) {
            return Self.finite.contains(passage.words[verb]) ? verb : passage.wordIndex(before: passage.words[verb].start)
        }
        guard Self.over.contains(passage.words[index]), let be = passage.wordIndex(before: passage.words[index].start), Self.verbs.contains(passage.words[be])
        else { return nil }
        return Self.finite.contains(passage.words[be]) ? be : passage.wordIndex(before: passage.words[be].start)
    }

    /// Whether a word is the speaker, she or he, or a relative with an owner.
    private func isSomeone(_ index: Int, in passage: Passage) -> Bool {
        let word = passage.words[index]
        if Self.someone.contains(word) || Self.finite.contains(word) { return true }
        let isPerson = Self.spouses.contains(word) || AgeWords.all.contains { passage.languages.contains($0.language) && $0.people.contains(word) }
        return isPerson && passage.wordIndex(before: word.start).map { Self.owners.contains(passage.words[$0]) } ?? false
    }

    /// Three or more numbers with nothing but commas between, or two behind "två barn", behind a word for persons.
    private func list(from first: Int, in passage: Passage) -> Range<Int>? {
        let runs = passage.runs
        guard runs[first].gap == .tight, let index = passage.wordIndex(before: runs[first].start, across: ",:(") else { return nil }
        var last = first
        while last - first < 9, runs[last].gap == .tight, passage[runs[last].end] == 0x2C, runs[last + 1].count <= 2 { last += 1 }
        guard last > first, !runs[last].gap.binds, !passage.countsSomething(behind: runs[last].end) else { return nil }
        guard (first...last).allSatisfy({ (0...60).contains(passage.value(ofRun: $0)) }) else { return nil }
        let word = passage.words[index]
        guard AgeWords.all.contains(where: { passage.languages.contains($0.language) && $0.people.contains(word) }) else { return nil }
        let counts = passage.wordIndex(before: word.start).map { NumberWords.meaning(of: passage.words[$0].hash)?.value == last - first + 1 } ?? false
        guard last - first >= 2 || counts else { return nil }
        let unit = passage.wordIndex(behind: runs[last].end).map { passage.words[$0] }
        let isYears = unit.map { unit in AgeWords.all.contains { $0.years.contains(unit) || $0.months.contains(unit) } } ?? false
        return runs[first].start..<(isYears ? unit?.end ?? runs[last].end : runs[last].end)
    }

    private static let spouses = Vocabulary(
        "man exman mann make maka fru hustru sambo särbo exfru mies mieheni miehen exmies vaimo puoliso mand eksmand kone husband wife exhusband partner")
    private static let owners = Vocabulary(
        """
        min mitt mina din ditt hans hennes deras vår vårt sin sitt dess mun minun sun sinun hänen meidän mit dit hendes vores deres my your his her our
        their hennar
        """)
    private static let verbs = Vocabulary(
        "är e va var blir blev fyller fyllde fyllt er bliver fylder fyldte is was turned turns turning on oli täyttää täytti olen oon am im m")
    private static let reflexives = Vocabulary("mig mej sig sej meg seg mig")
    private static let approaches = Vocabulary("närmar nærmer nærmar lähestyn lähestyy lähentelen lähentelee approaching pushing")
    /// Verbs that hold the speaker.
    private static let finite = Vocabulary("lähestyn lähentelen olen oon im m")
    private static let over = Vocabulary("över over yli past nästan drygt runt strax kring godt vel about")
    private static let nears = Vocabulary("almost nearly nästan næsten melkein kohta snart nesten")
    private static let someone = Vocabulary("jag jeg jæ minä mä mie i hon han hun hän she he am is hän")
    private static let first = Vocabulary("i jag jeg minä mä me")
}
