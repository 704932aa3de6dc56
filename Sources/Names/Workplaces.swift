import Identifiers

/// Named employers: what the model takes for an organisation, and what a company's form or a word about work gives away.
struct Workplaces {
    private let text: TaggedText
    private let language: NameLanguage

    /// From which probability on the model alone decides.
    private let threshold: Float

    init(_ text: TaggedText, _ language: NameLanguage, isForeign: Bool) {
        self.text = text
        threshold = isForeign ? 0.8 : 0.15
        self.language = language
    }

    /// Ranges of tokens.
    func spans() -> [ClosedRange<Int>] {
        byModel() + byCompanyForm() + byWork() + byChain()
    }

    private func byModel() -> [ClosedRange<Int>] {
        var spans: [ClosedRange<Int>] = []
        var index = 0
        while index < text.tokens.count {
            let first = index
            while index < text.tokens.count, text.probability(index, .organisation) >= threshold, index == first || isJoined(index) { index += 1 }
            if index > first {
                if (first..<index).contains(where: { mayName($0) }) { spans.append(first...(index - 1)) }
            } else {
                index += 1
            }
        }
        return spans
    }

    /// Lindberg Bygg AB, Carlsen & Johansen ApS.
    private func byCompanyForm() -> [ClosedRange<Int>] {
        text.tokens.indices.compactMap { index in
            guard Self.companyForms.contains(text.facts[index].hash), index > 0, text.tokens[index].gap == .space, text.isCapitalised(index) || text.nameProbability(index - 1) > 0.3 else {
                return nil
            }
            var first = index
            while first > 0, index - first < 5, isJoined(first), isNameLike(first - 1) { first -= 1 }
            return first < index ? first...index : nil
        }
    }

    /// "jobbar på Fjällgrillen": capitalised words behind a word about work and a preposition.
    private func byWork() -> [ClosedRange<Int>] {
        text.tokens.indices.compactMap { index in
            guard Self.work.contains(text.facts[index].hash) else { return nil }
            guard let first = nameBehind(index) else { return nil }
            var last = first
            while last + 1 < text.tokens.count, last - first < 4, isJoined(last + 1), isNameLike(last + 1) || text.tokens[last + 1].gap == .apostrophe { last += 1 }
            return first...last
        }
    }

    /// "jobbar på hemköp", "my boss at greggs": a well-known employer in a sentence about work.
    private func byChain() -> [ClosedRange<Int>] {
        text.tokens.indices.compactMap { index in
            guard isChain(index) else { return nil }
            var before = index
            while before > 0, index - before < 7, !text.tokens[before].startsSentence {
                before -= 1
                if Self.work.contains(text.facts[before].hash) || Self.working.contains(text.facts[before].hash) { return index...index }
            }
            let behind = (index + 1)..<max(index + 1, min(index + 4, text.tokens.count))
            return behind.contains { !text.tokens[$0].startsSentence && Self.working.contains(text.facts[$0].hash) } ? index...index : nil
        }
    }

    private func isChain(_ index: Int) -> Bool {
        if Self.chains.contains(text.facts[index].hash) || Self.chains.contains(text.facts[index].stem) { return true }
        guard text.facts[index].length > 4 else { return false }
        let word = text.lowered(index)
        return Inflection.stems(of: word, language).contains { Self.chains.contains(WordHash.of(word[..<$0])) }
    }

    /// The first capitalised word behind a preposition that follows a word about work within five words.
    private func nameBehind(_ work: Int) -> Int? {
        var index = work + 1
        while index < text.tokens.count, index - work <= 5, text.tokens[index].gap == .space || text.tokens[index].gap == .hyphen {
            let isThere = language == .finnish ? index == work + 1 : Self.prepositions.contains(text.facts[index - 1].hash)
            if isThere, index > work + 1 || language == .finnish, isNameLike(index) || Self.articles.contains(text.facts[index].hash), text.facts[index].shape == .capitalised { return index }
            if isThere, index > work + 1, isUnknown(index) { return index }
            index += 1
        }
        return nil
    }

    private func isNameLike(_ index: Int) -> Bool {
        let fact = text.facts[index]
        guard fact.shape != .number, !fact.marks.contains(.allowed), fact.marks.isDisjoint(with: [.kin, .role]) || text.isCapitalised(index) else { return false }
        return text.isCapitalised(index) || text.nameProbability(index) >= 0.3
    }

    /// A word in small letters that no dictionary knows.
    private func isUnknown(_ index: Int) -> Bool {
        let fact = text.facts[index]
        return language != .finnish && fact.shape == .lower && fact.length > 3 && fact.known.isEmpty && fact.marks.isDisjoint(with: [.allowed, .kin, .role])
    }

    private func mayName(_ index: Int) -> Bool {
        text.facts[index].marks.isDisjoint(with: [.allowed, .announcement]) && text.facts[index].length > 1 && text.facts[index].shape != .number && text.facts[index].shape != .otherScript
    }

    private func isJoined(_ index: Int) -> Bool {
        switch text.tokens[index].gap {
        case .space, .hyphen, .apostrophe, .slash: true
        // An ampersand with its spaces.
        case .other: text.bytes[text.tokens[index - 1].range.upperBound..<text.tokens[index].range.lowerBound].elementsEqual([0x20, 0x26, 0x20])
        default: false
        }
    }

    private static let companyForms = WordHash.set("ab hb kb oy oyj ky osk tmi aps ivs ltd limited plc llp inc gmbh handelsbolag aktiebolag osakeyhtiö")
    static let work = WordHash.set(
        """
        jobbar jobbade jobbat jobb jobba anställd anställning arbetar arbetade arbetat arbeta praktik praktiserar chef chefen arbetsgivare arbetsgivaren arbetsgivarn extrajobbar vikarierar städar
        töissä töihin duunissa työskentelen työskentelee työpaikka työpaikkani työpaikkansa työnantaja työnantajani työharjoittelussa harjoittelussa kesätöissä hommissa
        arbejder arbejdede arbejdet ansat ansættelse job praktik arbejdsgiver arbejdsgiveren elev lærling
        work works worked working employed job shift shifts employer intern trainee
        """)
    /// Less plain words about work, which count beside a well-known employer only.
    private static let working = WordHash.set(
        """
        lön lönen kassan kassa extrajobb timanställd provanställd uppsagd sparken butik lager lagret kör tills checkout wages sacked fired rota manager boss supervisor uniform
        töis duunis töistä duunista duunaan duuni duuniin pomo pomoni kassalla varastolla palkka palkkani vuoro vuorossa potkut irtisanottiin irtisanoi
        tjener løn lønnen kører startet prøve fyret vagt vagter lageret kassen vikar job jobbet chef chefen tjänsten
        """)
    private static let chains = WordHash.set(
        """
        ica maxi hemköp coop willys lidl ikea hm apotek apoteket elgiganten rusta biltema jula dollarstore pressbyrån espresso max mcdonalds mcdonald burgerking subway scan volvo scania ericsson postnord dhl bring
        foodora wolt uber bolt sl keolis nobina attendo ambea humana samhall securitas avarn
        prisma kmarket smarket citymarket alepa abc neste shell hesburger hese rolls kotipizza posti itella matkahuolto vr hkl hsl nokia kone abb esperi mehiläinen terveystalo lindström
        netto føtex fotex bilka rema kvickly brugsen irma jysk matas silvan bauhaus movia arriva dsb arla novo vestas lego bestseller falck iss
        tesco aldi asda sainsburys sainsbury morrisons waitrose greggs boots primark argos poundland wetherspoons spoons costa starbucks amazon evri hermes spar centra dunnes supervalu superdrug
        """)
    private static let prepositions = WordHash.set("på hos för vid åt at for with by the is är er ved som as")
    private static let articles = WordHash.set("the")
}
