/// Names on social platforms behind the platform's name: "snap: x", "insta anna_k", "nimimerkkini on anna.k".
///
/// Behind a colon any word is taken; otherwise the name must look like one (a digit, `_`, or a dot inside), or it is doubtful at best.
struct AnnouncedHandle: Recognizer {
    let name = "announced-handle"
    let label = Label.handle

    private static let platforms = Cues(
        stems: "snapch snäp instag tiktok discord telegram nimimerk käyttäjänim användarnamn brugernavn username gamertag",
        words: """
            snap snapp snapen snappen snapet insta instat instan instassa instasta instaan ig kik steam roblox twitch twitter skype fb facebook
            messenger nick tt dc psn xbox threads bluesky mastodon reddit wickr
            """)
    /// Those that are announced without a colon: "insta lovisa". Of the others people say other things too.
    private static let casual = Vocabulary("snap snapp snapchat insta ig kik discord tiktok dc")
    private static let fillers = Vocabulary(
        """
        är e on er is heter hedder namn namnet navn name nimi nimellä nimeni jag jeg me mej i'm im som under mig mut mun mitt min my mit där derinde
        siellä och so it's its nimimerkillä nimimerkki username användarnamn brugernavn olen am
        """)
    private static let prepositions = Vocabulary("på on i via paa in")
    private static let notNames = Vocabulary(
        """
        och eller men så på i in at to för til till med mot från fra kun att at det den de som når när där der og men ja nej mutta tai sekä kun jos ei
        se ne and or but for with from by of the a an if not just then or chat chatt konto kontot account tili grupp group gruppe app appen bilder
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
        var fillers = 0
        while fillers < 5 {
            let start = skippingMarks(from: index, isAnnounced: &isAnnounced, in: passage)
            guard start > index, let end = passage.handleEnd(from: start) else { return nil }
            let looksLikeName = Self.looksLikeName(passage.bytes[start..<end])
            if !looksLikeName, let filler = passage.word(at: start), filler.end == end, Self.fillers.contains(filler) {
                index = end
                fillers += 1
                continue
            }
            guard end - start >= 3, !passage.isWordCharacter(at: end) else { return nil }
            if looksLikeName { return finding(start..<end, isAnnounced ? Score.likely : 0.7) }
            guard let word = passage.word(at: start), word.end == end else { return nil }
            guard !Self.notNames.contains(word), !Self.platforms.match(word, in: passage.bytes) else { return nil }
            if isAnnounced { return finding(start..<end, fillers == 0 ? 0.65 : 0.5) }
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
        if passage[index] == 0x22 || passage[index] == 0x27 || passage[index] == 0x40 { index += 1 }
        return index
    }

    private static func looksLikeName(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { $0.isASCIILetter } && bytes.contains { $0.isDigit || $0 == 0x5F || $0 == 0x2E }
    }
}
