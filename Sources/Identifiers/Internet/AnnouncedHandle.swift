/// Names on social platforms and in games behind the platform's name: "snap: x", "insta anna_k", "nimimerkkini on anna.k".
///
/// Behind a colon or in quotation marks any word is taken, and where the text says that it is a name or whose it is; otherwise the name must look
/// like one (a digit, `_`, or a dot inside), or it is doubtful at best. Dots and underscores may be spelled.
struct AnnouncedHandle: Recognizer {
    let name = "announced-handle"
    let label = Label.handle

    private static let platforms = Cues(
        stems: """
            snapch snäp snäpp instag tiktok tictoc discord telegram nimimerk käyttäjänim användarnam användernam brugernavn username userid gamertag
            gamer reddit twitter facebook messeng roblox fortnite minecraft playstation battlen battlet battletag tumblr wattpad grindr tinder
            skypen snapn
            """,
        words: """
            snäpis snäpissä snäpiin snäppis snap snapp snapen snappen snapet insta instat instan instassa instasta instaan ig kik steam roblox twitch
            twitter skype fb facebook
            messenger nick nicket nicki nickname nickis tiktokis tiktokissa instas discos diskos disco tg nikki nimim tt dc psn xbox threads bluesky
            mastodon wickr bnet bnett battle epic yubo jodel vk
            insan snappi snapissa snapiin snäppi kikin kikissä kikki user handle alias aka ign
            """)
    /// Those that are announced without a colon: "insta lovisa". Of the others people say other things too.
    private static let casual = Vocabulary("snap snapp snapchat insta ig kik discord tiktok dc bnet psn snäpis snapissa instassa instas")
    /// Words that say that a name follows.
    private static let naming = Vocabulary(
        "heter hedder heder namn namnet navn navnet name nimi nimeni nimellä nimeltä called kallar kallas kalder under som nimimerkillä nimimerkki username")
    private static let nameWords = Cues(stems: "nimimerk käyttäjänim användarn brugern usern gamert battlet snapn nicknam")
    private static let owners = Vocabulary("mitt min mit mun mu minun my hans hennes hänen sen her his hendes deras their dess")
    private static let fillers = Vocabulary(
        """
        är e on er is heter hedder namn namnet navn name nimi nimellä nimeni jag jeg me mej i'm im som under mig mut mun mitt min my mit där derinde
        siellä och so it's its da a kallar kallas kalder sig mig called calls himself herself themselves nimeltä
        nimeksi tag taggen tagi id net nimet nimimerkillä nimimerkki username användarnamn brugernavn olen am was var oli
        """)
    private static let prepositions = Vocabulary("på on i via paa in")
    private static let notNames = Vocabulary(
        """
        och eller men så på i in at to för til till med mot från fra kun att at det den de som når när där der og men ja nej mutta tai sekä kun jos ei
        se ne lösenord lösenordet salasana kodeord adgangskode password hela hele koko server servern serveren serveri out your hacked hackat hackad
        kapad kapat stängd låst borta private privat låst down
        broken blocked public öppen öppet full
        suspended banned deleted new nytt ny gone hakkeroitu hakkeroitiin kaapattu yksityinen julkinen poistettu lukossa hacket lukket slettet væk kul
        gør gjorde istedet istället stedet kanskje kanske måske virker fungerar funkar toimii skickar skriver sender lähetti laittaa laita skriv svara
        vastaa svar besked
        hvor hvordan hur miten how hvornår nogle några monta many help hjälp apua hjælp viesti viestii viestiä message dm roligt kiva sjovt fun bra
        bad hyvä huono inte ikke ei not nu now nyt bara bare only alltid aina full allt kaikki alt too också myös også här there
        where who hur what vad mitä vem kuka hvem hvad someone någon joku nogen folk people ihmiset igår idag today eilen tänään i jag mig du me you sinä
        and or but for with from by of the a an if not just then or chat chatt konto kontot account tili grupp group gruppe app appen bilder
        kuvia kuvat meddelanden viestejä beskeder messages har oli var was were vi we han hon hän hun she he they
        """)

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, word) in passage.words.enumerated() where Self.platforms.match(word, in: passage.bytes) {
            if let found = handle(after: index, in: passage) ?? handle(before: index, in: passage) { findings.append(found) }
        }
    }

    private func handle(after platform: Int, in passage: Passage) -> Finding? {
        var index = passage.words[platform].end
        // insta's
        if passage[index] == 0x27, passage[index + 1] | 0x20 == 0x73, passage[index + 2] == 0x20 { index += 2 }
        var isAnnounced = false
        var isNamed = Self.nameWords.match(passage.words[platform], in: passage.bytes)
        var fillers = 0
        while fillers < 5 {
            let start = skippingMarks(from: index, isAnnounced: &isAnnounced, in: passage)
            guard start > index, let end = passage.handleEnd(from: start) else { return nil }
            let looksLikeName = Self.looksLikeName(passage.bytes[start..<end])
            if !looksLikeName, let filler = passage.word(at: start), filler.end == end, Self.fillers.contains(filler) {
                index = end
                fillers += 1
                isNamed = isNamed || Self.naming.contains(filler)
                continue
            }
            guard end - start >= 3 || (looksLikeName && end - start == 2), !passage.isWordCharacter(at: end) else { return nil }
            let whole = Self.spelledEnd(end, in: passage)
            let isQuoted = Self.isQuotation(before: start, in: passage) && Self.isQuotation(at: end, in: passage)
            if looksLikeName || isQuoted || whole > end { return finding(start..<whole, isAnnounced ? Score.likely : 0.7) }
            guard let word = passage.word(at: start), word.end == end || passage[word.end] == 0x2D else { return nil }
            guard !Self.notNames.contains(word), !Self.platforms.match(word, in: passage.bytes) else { return nil }
            if isAnnounced { return finding(start..<end, fillers == 0 ? 0.65 : 0.5) }
            if isNamed { return finding(start..<end, 0.45) }
            if fillers > 0, platform > 0, Self.owners.contains(passage.words[platform - 1]) { return finding(start..<end, Score.doubtful) }
            let isCasual = fillers == 0 && Self.casual.contains(passage.words[platform])
            return isCasual ? finding(start..<end, Score.doubtful) : nil
        }
        return nil
    }

    /// A name before the platform, perhaps with a preposition: "lovvan_04 på snap".
    private func handle(before platform: Int, in passage: Passage) -> Finding? {
        var end = passage.skippingSpacesBack(from: passage.words[platform].start, atMost: 2)
        if let index = passage.wordIndex(endingAt: end), Self.prepositions.contains(passage.words[index]) {
            end = passage.skippingSpacesBack(from: passage.words[index].start, atMost: 2)
        }
        if Self.isQuotation(at: end - 1, in: passage) { end -= 1 }
        var start = end
        while end - start < 32, passage[start - 1].isHandle { start -= 1 }
        guard end < passage.words[platform].start, end - start >= 3, !passage.isWordCharacter(before: start), passage[start - 1] != 0x40,
            passage[end - 1] != 0x2E, Self.looksLikeName(passage.bytes[start..<end])
        else { return nil }
        return finding(start..<end, Score.plausible)
    }

    /// Behind spaces and at most one colon, equals sign, hyphen or quotation mark.
    private func skippingMarks(from start: Int, isAnnounced: inout Bool, in passage: Passage) -> Int {
        var index = passage.skippingSpaces(from: start, atMost: 2)
        if passage[index] == 0x3A || passage[index] == 0x3D || (passage[index] == 0x2D && index > start) {
            isAnnounced = isAnnounced || passage[index] != 0x2D
            index = passage.skippingSpaces(from: index + 1, atMost: 2)
        }
        if passage[index] == 0x22 || passage[index] == 0x27 { index += 1 }
        if passage[index] == 0xE2, passage[index + 1] == 0x80 { index += 3 }
        if passage[index] == 0x40 { index = passage.skippingSpaces(from: index + 1, atMost: 1) }
        return index
    }

    /// Past dots and underscores that are spelled, and what they join: "anna underscore k".
    private static func spelledEnd(_ end: Int, in passage: Passage) -> Int {
        var end = end
        for _ in 0..<3 {
            guard let joiner = passage.word(at: passage.skippingSpaces(from: end, atMost: 1)), joiner.start > end, joiners.contains(joiner),
                passage[joiner.end] == 0x20, let next = passage.handleEnd(from: joiner.end + 1)
            else { break }
            end = next
        }
        return end
    }

    private static let joiners = Vocabulary(
        "underscore understreck alaviiva alaviivalla understreg understrek punkt piste prik dot bindestreck väliviiva dash")

    /// A straight or curly quotation mark.
    private static func isQuotation(before start: Int, in passage: Passage) -> Bool {
        passage[start - 1] == 0x22 || passage[start - 1] == 0x27 || (passage[start - 3] == 0xE2 && passage[start - 2] == 0x80)
    }

    private static func isQuotation(at end: Int, in passage: Passage) -> Bool {
        passage[end] == 0x22 || passage[end] == 0x27 || (passage[end] == 0xE2 && passage[end + 1] == 0x80)
    }

    private static func looksLikeName(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { $0.isASCIILetter } && bytes.contains { $0.isDigit || $0 == 0x5F || $0 == 0x2E }
    }
}
