/// Ages in broken or clipped sentences: "She 29.", "girl Linh she 16", "hon gammal 71", "maybe six, maybe seven", "not more than 3", "looks 12",
/// and a second age beside a first: "15 turning 16", "14 looks like 12", "13 men siger 18".
struct LooseAge: Recognizer {
    let name = "loose-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        passage.forEachAgeNumber { number in
            let quantity = number.quantity
            guard !number.isFraction, (1...110).contains(quantity.value), quantity.value > 1 || !quantity.isSpelled else { return }
            let (start, end) = (passage.listStart(before: quantity.range.lowerBound), quantity.range.upperBound)
            if let unit = unitEnd(of: quantity, in: passage) {
                findings.append(finding(start..<unit, Score.doubtful))
                return
            }
            guard !passage.isWordCharacter(at: end), !passage.countsSomething(behind: end), !passage.comparesSomething(behind: end),
                let before = passage.wordIndex(before: start, across: ",(")
            else { return }
            let isFirst = Self.looks.contains(behind: end, in: passage) && Self.pronouns.contains(passage.words[before]) && !quantity.isSpelled
            guard isFirst || isSecond(quantity, behind: before, in: passage) || passage.endsClause(at: end) && isSaid(quantity, behind: before, in: passage) else { return }
            findings.append(finding(start..<end, Score.doubtful))
        }
    }

    private func isSaid(_ quantity: Quantity, behind before: Int, in passage: Passage) -> Bool {
        let word = passage.words[before]
        if Self.pronouns.contains(word), passage.words[before].end + 1 == quantity.range.lowerBound { return !quantity.isSpelled && quantity.value > 2 }
        if Self.possessions.contains(word), quantity.value > 5, !quantity.isSpelled { return Self.pronouns.contains(before: word.start, in: passage) }
        if Self.olds.contains(word) { return isPerson(before, in: passage, within: 2) }
        if Self.boths.contains(word) { return quantity.value > 2 }
        if Self.than.contains(word), isNoMore(before, in: passage) { return true }
        guard Self.guesses.contains(word) else { return false }
        return isPerson(before, in: passage, within: 7) && !passage.mentions(Self.things, before: quantity.range.lowerBound)
    }

    /// The end of the unit of an estimate, "nok en otte år", "nobbut nine weeks", and of one that touches its number: "Filmon 5yrs,".
    private func unitEnd(of quantity: Quantity, in passage: Passage) -> Int? {
        let end = quantity.range.upperBound
        guard let next = passage.wordIndex(behind: end, across: "-", atMost: 1) else { return nil }
        let unit = passage.words[next]
        guard AgeWords.all.contains(where: { $0.years.contains(unit) || $0.months.contains(unit) }) || Self.days.contains(unit) else { return nil }
        if let old = passage.wordIndex(behind: unit.end), AgeWords.all.contains(where: { $0.old.contains(passage.words[old]) }), Self.days.contains(unit) {
            return passage.words[old].end
        }
        guard let before = passage.wordIndex(before: passage.listStart(before: quantity.range.lowerBound), across: ",-"), !AgeWords.elapsed.contains(behind: unit.end, in: passage) else { return nil }
        if Self.guesses.contains(passage.words[before]) || Self.articles.contains(passage.words[before]) && guessesOrNumber(before, in: passage) {
            return isPerson(before, in: passage, within: 7) ? unit.end : nil
        }
        let isTouching = unit.start == end && !quantity.isSpelled && Self.clipped.contains(unit)
        return isTouching && passage.endsClause(at: unit.end) && passage.words[before].isCapitalised && passage.capitalsTell ? unit.end : nil
    }

    private func guessesOrNumber(_ article: Int, in passage: Passage) -> Bool {
        Self.guesses.contains(before: passage.words[article].start, in: passage)
    }

    /// Whether "be more" or the like stands before "than".
    private func isNoMore(_ than: Int, in passage: Passage) -> Bool {
        guard let more = passage.wordIndex(before: passage.words[than].start), Self.more.contains(passage.words[more]) else { return false }
        return Self.beings.contains(before: passage.words[more].start, in: passage)
    }

    private static let possessions = Vocabulary("has have")
    private static let days = Vocabulary("dage dagar days day päivää päivä")
    private static let clipped = Vocabulary("yrs yr y months mths mnths weeks wks v kk")
    private static let articles = Vocabulary("en a an ett et")
    private static let boths = Vocabulary("begge båda both molemmat")
    private static let than = Vocabulary("than än end")
    private static let more = Vocabulary("more mer mera mere older äldre ældre")
    private static let beings = Vocabulary("be vara være va")

    /// Whether the number follows another up to four words before, with a verb of becoming or seeming between.
    private func isSecond(_ quantity: Quantity, behind before: Int, in passage: Passage) -> Bool {
        guard !quantity.isSpelled || Self.looks.contains(passage.words[before]), quantity.value < 100 else { return false }
        var index = before
        var isLinked = false
        for _ in 0..<4 {
            let word = passage.words[index]
            guard Self.between.contains(word) else { return false }
            isLinked = isLinked || Self.looks.contains(word)
            let end = passage.skippingSpacesBack(from: word.start)
            let first = passage.runIndex(endingAt: passage[end - 1] == 0x2C || passage[end - 1] == 0x28 ? passage.skippingSpacesBack(from: end - 1) : end)
            if let first { return isLinked && passage.runs[first].count <= 2 && abs(passage.value(ofRun: first) - quantity.value) <= 8 && !passage.runs[first].followsLetter }
            guard let next = passage.wordIndex(before: word.start, across: ",") else { return false }
            if passage.words[next].isNumber { return isLinked }
            index = next
        }
        return false
    }

    /// Whether a pronoun or a relative is among the `count` words before word `index`, of the same sentence.
    private func isPerson(_ index: Int, in passage: Passage, within count: Int) -> Bool {
        var start = passage.words[index].start
        for _ in 0..<count {
            guard let next = passage.wordIndex(before: start, across: ",'") else { return false }
            let word = passage.words[next]
            if Self.pronouns.contains(word) || Self.somebody.contains(word) { return true }
            if AgeWords.all.contains(where: { passage.languages.contains($0.language) && $0.people.contains(word) }) { return true }
            start = word.start
        }
        return false
    }

    private static let pronouns = Vocabulary("he she hon han hun hän ho hu")
    private static let somebody = Vocabulary("de dem they dom them barnen børnene pojkar flickor drenge piger hes shes hu ho")
    private static let olds = Vocabulary("gammal gammel gamal")
    private static let guesses = Vocabulary(
        "kanske kanhända måske maybe mebbe mibbe perhaps ehkä väl vel nok vist högst højst nobbut jist just only bara bare about aboot looked looks än end than")
    private static let looks = Vocabulary(
        """
        looks look looking turning turns turned soon snart blir bliver blev ser ligner lyver siger säger says say claims näyttää kohta täyttää fyller
        fylder
        """)
    private static let between = Vocabulary(
        """
        looks look looking like turning turns turned soon snart blir bliver ser ut som ud ligner men but mut mutta lyver siger säger says say claims
        to be att hon han hun she he hän se näyttää kohta täyttää ja och og and on he's
        """)
    private static let things = Cues(
        stems: "kost pris price timm time klock huone rum room kilo meter euro kron pund månad month gång kert",
        words: "kl klo at kr kpl st hours minutes days")
}
