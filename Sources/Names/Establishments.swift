import Identifiers

/// Named schools, care homes, restaurants and the like: a word for the kind with a name before it (Solgläntans äldreboende) or behind it
/// (hoivakoti Merituuli), or one compound of both (Katedralskolan).
struct Establishments {
    private let text: TaggedText
    private let language: NameLanguage

    init(_ text: TaggedText, _ language: NameLanguage) {
        self.text = text
        self.language = language
    }

    struct Span {
        let tokens: ClosedRange<Int>
        let label: Label
    }

    func spans() -> [Span] {
        var spans: [Span] = []
        for index in text.tokens.indices where !text.tokens[index].isNumber && text.facts[index].length >= 3 {
            let word = text.lowered(index)
            let head = isLowerSchool(index, word) ? index - 1 : index
            let isSchool = head < index || isSchool(word)
            guard isSchool || Self.houses.contains(text.facts[index].hash) else { continue }
            let label: Label = isSchool ? .school : .workplace
            let first = firstModifier(before: head)
            let last = lastHead(from: index)
            if first < head || (isSchool && isNamedCompound(index, word)) {
                spans.append(Span(tokens: first...last, label: label))
            } else if let name = nameBehind(last) {
                spans.append(Span(tokens: index...name, label: label))
            }
        }
        return spans
    }

    /// The last of the words behind `head` that name the house: hoivakoti Merituuli, plejehjemmet Lindely, ravintola Kemihovi.
    private func nameBehind(_ head: Int) -> Int? {
        var last = head
        while last + 1 < text.tokens.count, last - head < 3, joinsName(last + 1, isFirst: last == head), isNameBehind(last + 1) { last += 1 }
        if last == head, isAboutWork(before: head), last + 1 < text.tokens.count, text.tokens[last + 1].gap == .space, mayBeName(last + 1) { last += 1 }
        return last > head ? last : nil
    }

    /// "praktik på bageriet kringlen": a word about work up to six words before a house makes any word behind it a name.
    private func isAboutWork(before head: Int) -> Bool {
        var index = head
        while index > 0, head - index < 6, !text.tokens[index].startsSentence {
            index -= 1
            if Workplaces.work.contains(text.facts[index].hash) { return true }
        }
        return false
    }

    private func mayBeName(_ index: Int) -> Bool {
        let fact = text.facts[index]
        guard !text.tokens[index].isNumber, fact.length > 3, fact.marks.isDisjoint(with: [.allowed, .kin, .role]) else { return false }
        return !Self.neverNames.contains(fact.hash) && !NameClues.functionWords.contains(fact.hash) && !Workplaces.work.contains(fact.hash)
    }

    private func joinsName(_ index: Int, isFirst: Bool) -> Bool {
        switch text.tokens[index].gap {
        case .space: true
        case .comma: isFirst && text.facts[index].shape == .capitalised
        default: false
        }
    }

    private func isNameBehind(_ index: Int) -> Bool {
        let fact = text.facts[index]
        guard !text.tokens[index].isNumber, fact.length > 2, fact.marks.isDisjoint(with: [.allowed, .kin, .role]), !Self.neverNames.contains(fact.hash) else { return false }
        return fact.shape == .capitalised || text.nameProbability(index) >= 0.15 || (fact.shape == .lower && fact.known.isEmpty && language != .finnish)
    }

    private func isSchool(_ word: [UInt8]) -> Bool {
        switch language {
        case .swedish, .danish: Self.scandinavianHeads.contains { word.ends(with: $0) }
        case .finnish: Self.finnishHeads.contains { word.starts(with: $0) } || (word.count >= 10 && word.contains(Self.finnishHeads[0]))
        case .english: Self.englishHeads.contains(WordHash.of(word))
        }
    }

    /// Ala-aste and ylä-aste, which are two tokens.
    private func isLowerSchool(_ index: Int, _ word: [UInt8]) -> Bool {
        guard language == .finnish, index > 0, text.tokens[index].gap == .hyphen, word.starts(with: "aste".utf8) else { return false }
        return ["ala", "ylä"].contains { text.lowered(index - 1).elementsEqual($0.utf8) }
    }

    /// Whether a word is a name and a head in one: Katedralskolan, Lindehøjskolen.
    private func isNamedCompound(_ index: Int, _ word: [UInt8]) -> Bool {
        guard language == .swedish || language == .danish, !text.facts[index].marks.contains(.allowed) else { return false }
        guard let head = Self.scandinavianHeads.first(where: { word.ends(with: $0) }), word.count >= head.count + 3 else { return false }
        // The indefinite form names hardly any school.
        guard Self.definiteHeads.contains(where: { word.ends(with: $0) }) else { return false }
        let kind = word.last == 0x73 ? word.dropLast() : word[...]
        return !Self.kindsOfSchool.contains(WordHash.of(word)) && !Self.kindsOfSchool.contains(WordHash.of(kind))
    }

    /// The first of the words before `head` that name the school.
    private func firstModifier(before head: Int) -> Int {
        var first = head
        var index = head - 1
        while index >= 0, head - index <= 4, isJoined(index + 1) {
            if isName(index, head: head) {
                first = index
            } else if !Self.connectors.contains(text.facts[index].hash) {
                break
            }
            index -= 1
        }
        return first
    }

    private func isJoined(_ index: Int) -> Bool {
        switch text.tokens[index].gap {
        case .space, .hyphen, .apostrophe, .colon, .dot: true
        default: false
        }
    }

    private func isName(_ index: Int, head: Int) -> Bool {
        let fact = text.facts[index]
        guard !text.tokens[index].isNumber, !Self.neverNames.contains(fact.hash), fact.marks.isDisjoint(with: [.kin, .role]) else { return false }
        if text.nameProbability(index) >= 0.4 { return true }
        if text.isCapitalised(index), !text.tokens[index].startsSentence || text.tokens[index].gap == .textStart, fact.length > 2 { return true }
        let isListed = !fact.marks.isDisjoint(with: [.given, .surname, .place]) && !fact.marks.contains(.allowed)
        switch language {
        case .finnish:
            let isGenitive = text.bytes[text.tokens[index].range.upperBound - 1] | 0x20 == 0x6E
            return isGenitive
                && (isListed || Self.placeEndings.contains { text.lowered(index).ends(with: $0) } || !fact.known.isDisjoint(with: [.asPlace, .asSurname, .asGivenName]) || fact.known.isEmpty)
        case .swedish, .danish:
            let isGenitive = text.bytes[text.tokens[index].range.upperBound - 1] | 0x20 == 0x73
            let isHouse = Self.houses.contains(text.facts[head].hash)
            return (isListed && !fact.marks.contains(.ambiguous)) || (isGenitive && fact.length > 4 && (isHouse || fact.known.isEmpty))
        case .english:
            return isListed && !fact.marks.contains(.ambiguous) || fact.known.isEmpty
        }
    }

    /// Oakfield Primary School, Ridgeway Sixth Form College.
    private func lastHead(from index: Int) -> Int {
        var last = index
        // Måleri & Tapet
        while last + 1 < text.tokens.count, last - index < 3, text.bytes[text.tokens[last].range.upperBound..<text.tokens[last + 1].range.lowerBound].elementsEqual([0x20, 0x26, 0x20]) { last += 1 }
        guard language == .english else { return last }
        while last + 1 < text.tokens.count, text.tokens[last + 1].gap == .space, last - index < 3, Self.englishHeads.contains(text.facts[last + 1].hash) { last += 1 }
        return last
    }

    private static let definiteHeads = Vocabulary.split(
        "skolan skolans gymnasiet gymnasiets förskolan förskolans skolen skolens gymnasiets børnehaven børnehavens vuggestuen universitetet universitetets folkhögskolan")
    private static let scandinavianHeads =
        definiteHeads
        + Vocabulary.split("skola skolas skole skoles gymnasium gymnasiums gymnasie dagis förskola børnehave vuggestue friskole privatskole efterskole universitet universitets högskola folkhögskola")
    private static let finnishHeads = Vocabulary.split("koulu lukio päiväko yläaste opisto yliopisto ammattiopisto ammattikoulu kansanopisto")
    private static let englishHeads = WordHash.set(
        "school schools primary secondary academy college nursery university comprehensive infants juniors grammar high sixth form preschool kindergarten uni")
    /// Kinds of workplaces and homes that are known by a name.
    private static let houses = WordHash.set(
        """
        äldreboende äldreboendet vårdboende vårdboendet boendet stödboende stödboendet gruppboende gruppboendet demensboende demensboendet behandlingshem behandlingshemmet servicehus servicehuset hvb
        kebab kebaben grill gartneri taxi nagelsalong nagelstudio städfirma bilservice glasskiosken hamnkiosken hamburgerbar thairestaurang
        hieronta kynsistudio siivousfirma autopesu kebab-pizzeria kebabpaikka kebabpizzeria pizzeriassa kahvila kahvilassa varasto kukkakauppa
        gartneriet transport vognmand kiosken butikken smedje smedjen malerfirma grillbar pizzaria takeaway cafe café
        couriers filleting hardware takeaway kebabs barber cafe motors tyres logistics cleaners chippie nursing
        restaurang restaurangen pizzeria pizzerian krog krogen bageri bageriet hotell hotellet salong salongen frisör konditori kondis gatukök bilverkstad livs kiosk äldrehem vårdhem vårdhemmet hemtjänst bygg måleri
        hoivakoti hoivakodissa hoivakotiin hoivakodista palvelukoti palvelukodissa perhekoti perhekodissa vanhainkoti vanhainkodissa palvelutalo palvelutalossa ryhmäkoti ryhmäkodissa ravintola ravintolassa
        pizzeriassa kampaamo kampaamossa parturi hotelli hotellissa leipomo leipomossa kioski kioskilla grilli grillillä market marketissa baari baarissa isännöinti autokorjaamo siivouspalvelu lastensuojelulaitos
        plejehjem plejehjemmet plejecenter plejecentret plejecenteret bosted bostedet opholdssted opholdsstedet restaurant restauranten hotel hotellet salon salonen frisør bager bageren bageriet værksted kro kroen grillen
        takeaway salon bakery pub inn hotel barbers garage butchers chippy nails cleaning haulage
        """)
    private static let connectors = WordHash.set("s st sct sankt saint of de von girls boys")
    /// The last parts of Finnish names of places, in the genitive.
    private static let placeEndings = Vocabulary.split(
        "lammen mäen järven lahden niemen kosken metsän rannan kallion harjun vaaran saaren joen suon pellon kylän puiston linnan salmen korven ahon laakson portin lähteen haan")
    private static let kindsOfSchool = WordHash.set(
        """
        skolan skolen grundskolan förskolan gymnasieskolan högskolan folkhögskolan musikskolan folkskolan särskolan grundsärskolan friskolan sommarskolan kvällsskolan realskolan körskolan trafikskolan
        simskolan hemskolan mellanskolan låtskolan privatskolan internatskolan kulturskolan resursskolan specialskolan söndagsskolan yrkesskolan språkskolan lågstadieskolan mellanstadieskolan
        högstadieskolan gymnasiet yrkesgymnasiet komvuxskolan baskolan byskolan distansskolan universitetet lekskolan ridskolan dansskolan öppnaförskolan bilskolan
        folkeskolen efterskolen højskolen erhvervsskolen handelsskolen musikskolen specialskolen friskolen privatskolen aftenskolen ungdomsskolen køreskolen landsbyskolen realskolen grundskolen
        byskolen sprogskolen heldagsskolen kostskolen lilleskolen lærerhøjskolen produktionsskolen daghøjskolen storskolen teknisk idrætsskolen børnehaven vuggestuen skovbørnehaven indskolen
        udskolen mellemskolen hjemmeskolen svømmeskolen rideskolen førskolen forskolen universitetet højskole
        """)
    private static let neverNames = WordHash.set(
        """
        min mitt mina din ditt sin sitt hans hennes deras vår er en ett den det denna samma ny nya gammal gamla vanlig annan någon ingen varje hela i på till från och av för med om att är var går gick byter bytte
        privat kommunal svensk svenska finsk finska engelska engelsk dansk danske ny nyt gamle gammel sin hendes deres vores jeres et den det denne samme anden nogen ingen hver hele på til fra og af for med om at er var
        kommunens stadens regionens landstingets barnens sonens dotterns kommunes
        mun mein minun sun sinun hänen sen tämän tuon saman uuden vanhan oman lapsen lasten pojan pojat tytön tyttären siskon veljen toisen jonkun koko jokaisen viime entisen kunnan kaupungin
        suomen ruotsin peruskoulun yksityisen kansainvälisen lähi lähimmän lapseni poikani tyttäreni heidän meidän teidän niiden
        my your his her their our the a an this that same new old local other another some any no every whole at in to from and of for with is was goes went after before high primary secondary middle boarding
        driving sunday medical law art night summer special public private state free i he she they we you who when if but so because year years has have had been be being out off not are were will would can could should do does did
        """)
}

extension [UInt8] {
    fileprivate func ends(with tail: [UInt8]) -> Bool { count >= tail.count && suffix(tail.count).elementsEqual(tail) }

    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
