/// Years of school by their name: "i åttan", "seiskalla", "ysillä", "ekaluokkalainen", "åttondeklassare", "lukion eka", "in reception",
/// "kindergarten class", "andra året på gymnasiet".
struct NamedClass: Recognizer {
    let name = "named-class"
    let label = Label.schoolClass

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, word) in passage.words.enumerated() where word.count > 2 {
            guard let range = range(of: word, index, in: passage) else { continue }
            findings.append(finding(range, Score.doubtful))
        }
    }

    private func range(of word: Word, _ index: Int, in passage: Passage) -> Range<Int>? {
        if passage.languages.contains(.swedish), Self.swedish.contains(word) {
            let isUsual = Self.swedishUsual.contains(word) && Self.prepositions.contains(before: word.start, in: passage)
            guard isUsual || passage.isAtSchool(near: word.range) else { return nil }
            return word.start..<upperSecondaryEnd(behind: word.end, in: passage)
        }
        if passage.languages.contains(.danish), Self.danish.contains(word), Self.danishIn.contains(before: word.start, in: passage) { return word.range }
        if passage.languages.contains(.swedish), Self.years.contains(word), passage.isAtSchool(near: word.range),
            let ordinal = passage.wordIndex(before: word.start), OrdinalWords.value(of: passage.words[ordinal].hash).map({ $0 <= 3 }) ?? false
        {
            return passage.words[ordinal].start..<word.end
        }
        if passage.languages.contains(.finnish) {
            if Self.finnish.contains(word) { return word.range }
            if Self.finnishUnsure.contains(word) {
                if let school = passage.wordIndex(before: word.start), Self.finnishSchools.contains(passage.words[school]) {
                    return passage.words[school].start..<word.end
                }
                let isUsual = Self.finnishBe.contains(before: word.start, in: passage) && Self.adessive.match(endOf: word, in: passage.bytes)
                return isUsual || passage.isAtSchool(near: word.range) ? word.range : nil
            }
        }
        if isCompound(word, in: passage) || Self.whole.contains(word) { return word.range }
        guard passage.languages.contains(.english), Self.english.contains(word) else { return nil }
        let next = passage.wordIndex(behind: word.end).map { passage.words[$0] }
        if let next, Self.englishClasses.contains(next) { return word.start..<next.end }
        let isReception = word.count == 9 && passage.attends(before: word.start) && !(next.map { Self.rooms.contains($0) } ?? false)
        return isReception ? word.range : nil
    }

    /// Behind "på gymnasiet", or `end`.
    private func upperSecondaryEnd(behind end: Int, in passage: Passage) -> Int {
        guard let on = passage.wordIndex(behind: end), Self.on.contains(passage.words[on]), let school = passage.wordIndex(behind: passage.words[on].end),
            Self.upperSecondary.contains(passage.words[school])
        else { return end }
        return passage.words[school].end
    }

    private static let on = Vocabulary("på i")
    private static let upperSecondary = Vocabulary("gymnasiet gymnaset gymmet gymnasie gymnasieskolan")
    private static let danish = Vocabulary("nulte nulende første anden tredje fjerde femte sjette syvende ottende niende tiende nul'te")
    private static let danishIn = Vocabulary("i fra")

    /// ekaluokkalainen, kasiluokalla, åttondeklassare: an ordinal before a word for a class.
    private func isCompound(_ word: Word, in passage: Passage) -> Bool {
        guard word.count > 7, word.count < 40 else { return false }
        for start in (word.start + 2)...(word.end - 5) where passage.bytes[start].lowered == 0x6C || passage.bytes[start].lowered == 0x6B {
            guard Self.compounds.match(Word(part: start..<word.end, in: passage.bytes), in: passage.bytes) else { continue }
            let head = passage.bytes[word.start..<start]
            let hash = head.reduce(Vocabulary.emptyHash, Vocabulary.hash)
            return OrdinalWords.value(of: hash) != nil || Self.heads.contains(head)
        }
        return false
    }

    private static let compounds = Cues(stems: "luokka luokal luokan klassar klassist klasser")
    private static let heads = Vocabulary(
        """
        eka toka kolmos nelos vitos kutos seiska seiskas kasi kaseis ysi ysis ensi ensimmäis kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs
        förskole førskole
        """)
    private static let whole = Vocabulary("eskarissa eskari eskarilainen esikoululainen förskoleklass förskoleklassen børnehaveklasse børnehaveklassen")
    private static let swedish = Vocabulary("ettan tvåan trean fyran femman sexan sjuan åttan nian sjuans åttans nians sexans femmans")
    private static let years = Vocabulary("året ring ringen")
    private static let swedishUsual = Vocabulary("femman sexan sjuan åttan nian")
    private static let prepositions = Vocabulary("i sen sedan från till")
    private static let finnish = Vocabulary(
        """
        seiskalla seiskal seiskalle seiskan seiskaluokan kasilla kasil kasille kasin ysillä ysil ysille ysin yseillä yseil kaseilla seiskoilla ysiltä kasilta
        seiskalta ekalle tokalle kolmoselle neloselle vitoselle kutoselle
        """)
    private static let finnishUnsure = Vocabulary(
        """
        eka ekalla ekal ekan ekaa toka tokalla tokal tokan kolmas kolmannella kolmosella kolmonen kolmosel nelosella nelosel vitosella vitosel kutosella
        kutosel kakkosella kakkosel kakkonen ykkösellä ykkönen ensimmäinen ensimmäisellä toinen toisella viidennellä kuudennella seiska kasi ysi kutonen
        kutosta vitosta nelosta kolmosta kasia ysiä seiskaa
        """)
    private static let finnishBe = Vocabulary("oon olen on oli olin menee meni käyn käy")
    private static let adessive = Endings("sella sel kalla")
    private static let finnishSchools = Vocabulary("lukion lukio lukiossa amiksen amis ammattikoulun ammattiopiston yläasteen ala-asteen")
    private static let english = Vocabulary("reception kindergarten sixth nursery")
    private static let englishClasses = Vocabulary("class year form")
    private static let rooms = Vocabulary("centre center room desk area staff centres rooms")
}
