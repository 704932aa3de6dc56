/// Ages right behind a name, without a verb or a unit: "my kids, Leo 11 and Mia 8", "våra barn alma 7, otto 4", "Ebba, eleven, told me",
/// "nils, 79, åker", and at the end of a message: "from megan 12". A relative or another such age must be near, or commas or brackets around.
struct NamedAge: Recognizer {
    let name = "named-age"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        var last = -100
        passage.forEachAgeNumber { number in
            let quantity = number.quantity
            guard !number.isFraction, (1...110).contains(quantity.value), let name = name(of: quantity, behind: last, in: passage) else { return }
            findings.append(finding(quantity.range, Score.doubtful))
            last = max(quantity.range.upperBound, name.end)
        }
    }

    private func name(of quantity: Quantity, behind last: Int, in passage: Passage) -> Word? {
        let (start, end) = (quantity.range.lowerBound, quantity.range.upperBound)
        guard let index = passage.wordIndex(before: start, across: ",(", atMost: 2), passage.words[index].count > 1 else { return nil }
        let name = passage.words[index]
        let isName = name.isCapitalised && passage.capitalsTell && !passage[name.start + 1].isASCIICapital
        guard !Self.notNames.contains(name), NumberWords.meaning(of: name.hash) == nil, !Months.names.contains(name),
            ends(quantity, in: passage)
        else { return nil }
        let isParted = passage[name.end] == 0x2C
        let isBetween = isParted && (passage[end] == 0x2C || passage[end] == 0x29 && passage[name.start - 1] == 0x28)
        if isBetween, isName || isAlone(name, in: passage) { return name }
        // "se on markku, 52 ja"
        if isParted, quantity.value > 12,
            passage.wordIndex(behind: end).map({ Passage.listLinks.contains(passage.words[$0]) }) ?? false, isSaid(name, in: passage)
        {
            return name
        }
        if quantity.isSpelled { return isName && isRelative(before: name, isName: true, in: passage) ? name : nil }
        if isSignature(name, end, in: passage) { return name }
        // The next of a list: "alvar 7, iris 4"
        if start - last < 24, start > last, passage.words[max(0, index - 3)...index].count(where: { $0.start > last }) <= 2 { return name }
        return isRelative(before: name, isName: isName, in: passage) ? name : nil
    }

    /// Whether nothing follows that the number could count.
    private func ends(_ quantity: Quantity, in passage: Passage) -> Bool {
        let end = quantity.range.upperBound
        guard !passage.countsSomething(behind: end), !passage.isWordCharacter(at: end), passage[end] != 0x2D else { return false }
        guard let next = passage.wordIndex(behind: end) else { return true }
        return Passage.listLinks.contains(passage.words[next]) || Self.goingOn.contains(passage.words[next])
    }

    /// A word that opens a text, a line or a bracket: "birger, 79, ", "(lovisa, 34)".
    private func isAlone(_ name: Word, in passage: Passage) -> Bool {
        name.start == 0 || passage[name.start - 1].isLineEnd || passage[name.start - 1] == 0x28
    }

    /// "se on markku"
    private func isSaid(_ name: Word, in passage: Passage) -> Bool {
        passage.wordIndex(before: name.start).map { index in AgeWords.all.contains { $0.be.contains(passage.words[index]) } } ?? false
    }

    /// The last words of a text: "from tegan 12", "/Wilma 15".
    private func isSignature(_ name: Word, _ end: Int, in passage: Passage) -> Bool {
        guard passage.skippingSpaces(from: end) >= passage.bytes.count || passage[end] == 0x2E && end + 2 >= passage.bytes.count else { return false }
        return isAlone(name, in: passage) || passage[name.start - 1] == 0x2F || Self.greetings.contains(before: name.start, in: passage)
    }

    /// Whether a relative stands right before the name, or up to four words before one with a capital.
    private func isRelative(before name: Word, isName: Bool, in passage: Passage) -> Bool {
        var start = name.start
        for _ in 0..<(isName ? 4 : 1) {
            guard let index = passage.wordIndex(before: start, across: ",:") else { return false }
            if AgeWords.all.contains(where: { passage.languages.contains($0.language) && $0.people.contains(passage.words[index]) }) { return true }
            start = passage.words[index].start
        }
        return false
    }

    private static let goingOn = Vocabulary("har has on är is er har who som går vill kan joka ei inte ikke not")
    private static let greetings = Vocabulary("from från fra mvh hälsningar hälsn hilsen kh terv terveisin t love xx regards hej")
    /// What stands before numbers that are no ages.
    private static let notNames = Vocabulary(
        """
        nr no nro num number nummer numero kl klo klockan at on i in på till from från to of för for av med and och ja og or eller är is er on var was oli
        sidan sida side page sivu kap kapitel luku section chapter paragraf artikel article § klass class luokka åk year grade årskurs vecka week viikko uge
        dag day päivä rum room huone sal etage våning kerros floor plan tel puh tlf nästan about around ca cirka noin runt minst max over under över yli
        alle than än end kuin bara just only vain kun when när det it se that this the a en ett et den de har has have had hade fick got sai antal lgh apt
        flat as gatan vägen buss bus linja linje line tåg version steg step vaihe grupp group team lag zon zone typ type level nivå taso covid formel del
        part osa punkt kohta kanal channel ps xbox iphone samsung age aged ålder ålderen ikä alder years år vuotta moms skatt ränta procent prosenttia x
        säger sa sade fick får tog köpte gav har hade vill said says got took gave bought wants siger sagde fik tog købte gav sanoo sanoi sai otti antoi
        """)
}
