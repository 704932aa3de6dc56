/// Of whom the verb before a number speaks: a person, anyone, or a thing.
extension Passage {
    /// "lapsella on kaksi", "lapsia on neljä": Finnish for having, and for a number of children.
    func isOwner(before offset: Int, _ words: AgeWords) -> Bool {
        guard words.language == .finnish, let noun = wordIndex(before: offset) else { return false }
        return Self.owners.match(endOf: self.words[noun], in: bytes)
    }

    /// A conditional up to two words before the verb of a clause that speaks to the reader: "när du är 18", "if you are over 14".
    func isConditional(before offset: Int) -> Bool {
        var start = offset
        for _ in 0..<2 {
            guard let index = wordIndex(before: start) else { return false }
            if Self.conditionals.contains(words[index]) { return true }
            start = words[index].start
        }
        return false
    }

    /// Whether a person is anyone: "hvis barn bliver 18", with nothing that says whose.
    func isGeneric(before offset: Int, _ start: Int) -> Bool {
        guard number(at: start) > 11, let noun = wordIndex(before: offset), Self.anybody.contains(words[noun]) else { return false }
        return Self.conditionals.contains(before: words[noun].start, in: self)
    }

    /// A pronoun up to two words before the verb, or right behind it: "jag är", "jag är ju", "hon som är"; "är jag 16".
    func hasPronoun(around verb: Word, _ words: AgeWords) -> Bool {
        var start = verb.start
        for _ in 0..<3 {
            guard let index = wordIndex(before: start, across: "'") else { return false }
            if words.pronouns.contains(self.words[index]) { return true }
            start = self.words[index].start
        }
        return false
    }

    func hasPerson(before offset: Int, within count: Int, _ words: AgeWords) -> Bool {
        var start = offset
        for _ in 0..<count {
            guard let index = wordIndex(before: start, across: "',") else { return false }
            if words.people.contains(self.words[index]) { return true }
            start = self.words[index].start
        }
        return false
    }

    /// Whether the subject that ends before `offset` is one word without an article or a quantity, or with "my", and no everyday thing: "kez is 9,".
    func isBareName(before offset: Int) -> Bool {
        guard let index = wordIndex(before: offset), words[index].count > 1, !words[index].isCapitalised || !capitalsTell else { return false }
        let word = words[index]
        guard !Self.subjects.contains(word), !Self.things.match(word, in: bytes), !Self.definite.match(endOf: word, in: bytes), !Self.adverbs.contains(word),
            !AgeWords.rules.contains(word), !Self.addressees.contains(word), !Self.conditionals.contains(word), !Self.listLinks.contains(word)
        else { return false }
        return !Self.fixing.contains(before: word.start, in: self)
    }

    /// Whether a word with a capital stands before `offset` that no sentence puts there.
    func isName(before offset: Int) -> Bool {
        guard capitalsTell, let index = wordIndex(before: offset, across: ","), words[index].isCapitalised, words[index].count > 2 else { return false }
        return !Self.subjects.contains(words[index])
    }

    /// Whether one of the six words before `offset`, of the same sentence, introduces someone by name, or a greeting does.
    func isIntroduced(before offset: Int) -> Bool {
        var start = offset
        for _ in 0..<6 {
            guard let index = wordIndex(before: start, across: "',:\"") else { return false }
            if Self.introductions.contains(words[index]) { return true }
            start = words[index].start
        }
        return false
    }

    /// Whether a sentence or clause begins at `offset` that leaves out who is meant: "är 67 och pensionär", "bor i Lund och är 45".
    func isElliptic(before offset: Int) -> Bool {
        let end = skippingSpacesBack(from: offset)
        guard end > 0, !self[end - 1].isLineEnd, self[end - 1] != 0x2E, self[end - 1] != 0x21, self[end - 1] != 0x3F else { return true }
        guard let index = wordIndex(before: offset, across: ",") else { return false }
        return self[end - 1] == 0x2C || Self.listLinks.contains(words[index]) || Self.buts.contains(words[index]) || Self.introductions.contains(words[index])
    }

    /// "you must be 18", but not "she must be nearly ninety".
    func isObliged(before verb: Int) -> Bool {
        guard let must = wordIndex(before: verb), Self.musts.contains(words[must]) else { return false }
        return !Self.thirdPersons.contains(before: words[must].start, in: self)
    }

    private static let fixing = Vocabulary(
        """
        the den det de this that these those a an en ett et in i på on of för for som til till at per joka tämä se ne every no ei
        """)
    private static let things = Cues(
        stems: """
            ålder alder ikäraj hyra huslej vuokr hint pris avgift gebyr maksu antal määrä luku summ tid aika time temp feber kuume puls vikt vægt paino
            nummer number numer size storlek størrel koko score betyg karakt arvosan resultat tulos gräns grænse raja limit längd pituus höjd lön løn
            palkk kö jono queue rent price cost answer svar vastau kurs half dosi annos timm tuntie max min kaikki allt alt everything total loppu
            rest skatt vero tax moms bmi blod veri pros kvot lag laki lov vuosi year år dag päiv uge viikk veck week
            """)
    private static let owners = Endings("lla llä llani lläni llamme llämme sia siä lapsia poikia tyttöjä")
    static let definite = Endings("en et an erna arna orna erne ene")
    static let adverbs = Vocabulary(
        """
        båda begge both molemmat alla alle kohta soon nearly nu nyt now idag i dag snart når kun when da så sen bor asun lever pensionär från on ja
        eläkkeellä går gar gick går pluggar
        studerar läser jobbar
        arbetar numera redan med som jag hon han kommer på hos vid har söker vill kan ska gravid kille tjej kvinna snubbe arbejder studerer læser
        laver fra jeg hun pige dreng asuu käy käyn opiskelen opiskelee työskentelen menee meni vasta jo eikä mut mutta ku ei poika tyttö mies nainen
        live lives work works go goes going from fae in at with who she he study studying doing am is girl boy male female lad lass pregnant just only
        næste nästa next til already an n but so if can my me want need dokaa nukkuu itkee riehuu
        """)
    private static let introductions = Vocabulary(
        "heter hetr hedder heder kallas namn navn name names nimi nimeni nimeltä hej hei hi hello moi moikka tjena hallå hejsan heippa terve yo alright")
    private static let anybody = Vocabulary("barn barnet lapsi lapset child children kids elev ungdom unge person")
    static let thirdPersons = Vocabulary("he she hon han hun hän")
    static let addressees = Vocabulary("du you sinä sä ni te anyone someone everyone person personen")
    private static let conditionals = Vocabulary(
        "när om when if jos kun ku når hvis once unless until tidigast innan sedan før efter after ifall vare tills att that at")
    static let buts = Vocabulary("men mutta mut but å n et että att that")
    static let subjects = Vocabulary(
        """
        mul mulla minulla sul sulla sinulla hänellä sillä meillä
        det den detta denna dessa klockan kl priset hyran antalet summan skulden skolan temperaturen tiden dagen numret nummer vad där här då min mitt
        siellä se tämä kello hinta vuokra luku määrä numero aika ikäraja täällä tässä siinä it this that there they're time price rent number what the
        which here
        dette prisen huslejen antallet klokken gælden her der hvad
        """)
    private static let musts = Vocabulary("must måste should have need ska skall skal pitää täytyy to at")
}
