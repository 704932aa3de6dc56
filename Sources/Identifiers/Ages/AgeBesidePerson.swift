/// Persons beside a number: whose age it may be, and when it counts them instead.
extension StatedAge {
    /// "min son Noel 6 år", "Rimas, 4 år", "hun 7 år": a relative, a name or a pronoun right before the number.
    func followsPerson(_ start: Int, isMonths: Bool, isMixed: Bool, _ words: AgeWords, in passage: Passage) -> Bool {
        guard let index = passage.wordIndex(before: start, across: ",(") else {
            return false
        }
        let word = passage.words[index]
        if words.of.contains(word) { return isNameOf(index, words, in: passage) }
        guard !words.limits.contains(word), !Self.notNames.contains(word), !words.fillers.contains(word), !passage[word.end - 1].isDigit else { return false }
        // "louis 7 år och chloé 4 år"
        if !isMonths, Passage.listLinks.contains(before: word.start, in: passage), let link = passage.wordIndex(before: word.start),
            let unit = passage.wordIndex(before: passage.words[link].start), words.years.contains(passage.words[unit]),
            passage[passage.words[unit].start - 2].isDigit
        {
            return true
        }
        if !isMonths, Self.thirdPersons.contains(word), words.pronouns.contains(word) { return true }
        if let person = passage.wordIndex(before: word.start, across: ",-"), words.people.contains(passage.words[person]),
            !words.be.contains(word), !words.turning.contains(word)
        {
            return word.isCapitalised || !isMonths || Self.babies.contains(passage.words[person])
        }
        // Places stand in local cases or behind prepositions, persons seldom.
        let isName = word.isCapitalised && passage.capitalsTell && word.count > 2 && !Self.cases.match(endOf: word, in: passage.bytes)
        guard isName, words.language != .english || isMixed, !Self.prepositions.contains(before: word.start, in: passage) else { return false }
        return !passage.beginsSentence(word.start) || passage[word.end] == 0x2C || isMixed
    }

    /// "Viola på halvandet år", but not "inte sett Anna på tre år".
    private func isNameOf(_ of: Int, _ words: AgeWords, in passage: Passage) -> Bool {
        guard let index = passage.wordIndex(before: passage.words[of].start), words.language != .english else { return false }
        let name = passage.words[index]
        guard name.isCapitalised, passage.capitalsTell, !Self.prepositions.contains(before: name.start, in: passage) else { return false }
        return words.language != .swedish || !passage.words[max(0, index - 5)..<index].contains { Self.waits.contains($0) }
    }

    /// "my girlfriend of seven years"
    func isPartnership(_ of: Word?, _ start: Int, _ words: AgeWords, in passage: Passage) -> Bool {
        guard words.language == .english, let of, words.of.contains(of) else { return false }
        return Self.partners.contains(before: of.start, in: passage)
    }

    func mayBePerson(_ word: Word, _ words: AgeWords, in passage: Passage) -> Bool {
        words.people.contains(word) || word.isCapitalised && passage.capitalsTell
    }

    /// Whether the speaker is who is some months along: "jag är 8 månader".
    func isMine(before start: Int, in passage: Passage) -> Bool {
        let next = passage.firstWord(from: start)
        return passage.words[max(0, next - 3)..<next].contains { Self.speakers.contains($0) }
    }

    /// "vi är 5 i familjen"; and a small number beside oneself without a verb.
    func countsPeople(_ quantity: Quantity, before start: Int, in passage: Passage) -> Bool {
        let next = passage.firstWord(from: start)
        let behind = quantity.range.upperBound
        let isGroup = quantity.value < 50 && (Self.inGroup.contains(behind: behind, in: passage) || passage.goesOn(behind: quantity.range.lowerBound))
        guard quantity.value < 12 || isGroup else { return false }
        if next > 0, Self.finnishWe.contains(passage.words[next - 1]) { return isGroup }
        if next > 0, Self.finnishI.contains(passage.words[next - 1]) { return quantity.isSpelled && quantity.value < 12 && isGroup }
        // "de er 5 og 8"
        if passage.listEnd(behind: behind) > behind || passage.listStart(before: start) < start { return false }
        if quantity.value < 12, next > 0, Self.speakers.contains(passage.words[next - 1]) {
            return passage.words[next - 1].count > 1 && !Self.verbs.contains(passage.words[next - 1])
        }
        return passage.words[max(0, next - 2)..<next].contains { Self.groups.contains($0) }
    }

    private static let speakers = Vocabulary("jag i im minä mä mie olen oon ollaan olemme jeg me vi we")
    private static let verbs = Vocabulary("im olen oon")
    static let babies = Vocabulary("vauva vauvani vauvamme bebis bebisen bebis baby babyen bebben bäbis spädis barnet bab babby infant")
    private static let finnishWe = Vocabulary("ollaan olemme")
    private static let finnishI = Vocabulary("olen oon")
    static let inGroup = Vocabulary("i in per")
    private static let thirdPersons = Vocabulary("hon han hun he she hän jag jeg mä minä mie")
    private static let partners = Vocabulary("girlfriend boyfriend husband wife partner friend mate fiancé fiancée fiance ex lover bf gf")
    private static let waits = Vocabulary("inte sett träffat hört aldrig")
    private static let prepositions = Vocabulary(
        "i på från till för med hos vid mot efter utan om in at from to for with since near on fra til med hos ved mod efter uden til kanssa luona sedan under")
    private static let cases = Endings("ssa ssä lla llä sta stä lta ltä")
    /// What stands between a person and a number of years without being the person's name.
    private static let notNames = Vocabulary(
        """
        väntade väntat väntar fick får fått hade haft har satt suttit sitter bodde bott bor jobbade jobbat jobbar i på om för av med och efter under sen
        sedan inom drack druckit dricker knarkade levde levt lever dog gick gått låg legat ligger tog tagit tar arbetade arbetat väntetid totalt hela cirka
        straff fängelse tid snitt ungefär åtminstone inte ventede ventet venter fik fået får havde haft har sad siddet sidder boede boet bor arbejdede
        arbejdet levede drak drukket tog taget efter inden omkring hele fængsel straf ikke odotti odottanut odottaa sai saanut istui istunut asui asunut
        asuu joi juonut kesti kestää kestänyt meni mennyt otti teki oli ollut on vankeutta noin jälkeen sitten joka koko waited got has had lived lives
        worked works spent took takes served last past next every first for in about after since been was is are drank another these those
        """)
    private static let groups = Vocabulary("vi we they de dom ne me")
}
