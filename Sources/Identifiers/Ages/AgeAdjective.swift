/// Ages in one word, or nearly: "16-årig", "5-åriga", "16åring", "sjuttonåring", "17-vuotias", "yheksänvuotias", "17vee", "12-årige", "15yo",
/// "17 year old". Whole age groups ("65-vuotiaat", "13-åringar", "under 18-year-olds") belong to rules and stay, unless someone owns them.
struct AgeAdjective: Recognizer {
    let name = "age-adjective"
    let label = Label.age

    func find(in passage: Passage, into findings: inout [Finding]) {
        passage.forEachAgeNumber { number in
            let range = number.quantity.range
            guard (1...120).contains(number.quantity.value), let end = end(behind: range.upperBound, in: passage) else { return }
            append(range.lowerBound..<end, to: &findings, in: passage)
        }
        for word in passage.words where word.count > 6 && word.count < 48 {
            guard let length = Self.prefixLength(of: word, in: passage), Self.isNumber(word.start..<word.start + length, in: passage) else { continue }
            append(word.range, to: &findings, in: passage)
        }
    }

    private static func isNumber(_ range: Range<Int>, in passage: Passage) -> Bool {
        let hash = passage.bytes[range].reduce(Vocabulary.emptyHash, Vocabulary.hash)
        if let meaning = NumberWords.meaning(of: hash) { return meaning.value > 0 && !meaning.languages.isDisjoint(with: passage.languages) }
        return NumberWords.isOneAndHalf(hash) || half.contains(passage.bytes[range])
    }

    private func append(_ range: Range<Int>, to findings: inout [Finding], in passage: Passage) {
        let start = passage.listStart(before: range.lowerBound)
        let before = passage.wordIndex(before: start, across: "-").map { passage.words[$0] }
        if let before, Self.limits.contains(before) { return }
        if passage.mentions(Self.laws, before: start) { return }
        let last = passage.firstWord(from: range.upperBound) - 1
        let isOwned = (before.map { Self.owners.contains($0) } ?? false) || isOwned(behind: range.upperBound, in: passage)
        if !isOwned, Self.groups.match(endOf: passage.words[last], in: passage.bytes) { return }
        if let next = passage.wordIndex(behind: range.upperBound), Self.crowds.match(passage.words[next], in: passage.bytes) { return }
        // 16-17-åriga
        if passage[start - 1] == 0x2D && passage[start - 2].isDigit { return }
        findings.append(finding(start..<range.upperBound, 0.5))
    }

    /// "6-vuotiaat lapseni"
    private func isOwned(behind end: Int, in passage: Passage) -> Bool {
        passage.wordIndex(behind: end).map { Self.possessed.match(endOf: passage.words[$0], in: passage.bytes) } ?? false
    }

    private func end(behind number: Int, in passage: Passage) -> Int? {
        guard let index = passage.wordIndex(behind: number, across: "-:", atMost: 3) else { return nil }
        let word = passage.words[index]
        if Self.stems.match(word, in: passage.bytes) { return word.end }
        guard passage.languages.contains(.english), AgeWords.english.years.contains(word) || AgeWords.english.months.contains(word) else { return nil }
        if Self.joinedOld.contains(word) { return passage.personEnd(behind: word.end, .english) }
        guard let old = passage.wordIndex(behind: word.end, across: "-./", atMost: 3), AgeWords.english.old.contains(passage.words[old]) else { return nil }
        return passage.personEnd(behind: passage.words[old].end, .english)
    }

    /// The bytes of a word before -år… or -vuoti…, if it has such an end.
    static func prefixLength(of word: Word, in passage: Passage) -> Int? {
        let bytes = passage.bytes
        for index in word.start + 1..<max(word.start + 1, word.end - 3) where index - word.start > 1 {
            let (first, second) = (bytes[index].lowered, bytes[index + 1].lowered)
            guard (first == 0xC3 && second == 0xA5) || (first == 0x76 && (second == 0x75 || second == 0x65)) || (first == 0x6B && (second == 0x79 || second == 0x75))
            else { continue }
            let rest = Word(part: index..<word.end, in: bytes)
            if stems.match(rest, in: bytes) { return index - word.start }
        }
        return nil
    }

    private static let half = Vocabulary("puoli puol halv neli kolmi")
    private static let stems = Cues(
        stems: "årig åring åringe årsdag årsål årsald åri kymppi kybä vuotia vuotispäiv vuotissyn vuotinen vuotine kesäi kuukauti kuinen kuisen kuise vuatia",
        words: """
            bast vee veenä veet yo åri arig ariga aring arige aarig aarige
            """)
    private static let joinedOld = Vocabulary("yo yrold yearold")
    private static let limits = Vocabulary(
        """
        under över från minst mellan till alla upp yli alle vähintään kaikki kaikille enintään over fra mindst mellem til from least between all any to
        alle
        """)
    private static let groups = Endings(
        """
        åringar åringarna åringars åringarnas åringer åringerne åringene vuotiaat vuotiaita vuotiaiden vuotiaille vuotiailla vuotiailta
        vuotiaista vuotiaisiin olds
        """)
    private static let laws = Cues(stems: "laissa lain laki laista lagen lagens loven lovens", words: "lag lov law lagar act")
    private static let possessed = Endings("lapseni lapsemme lapsensa poikani poikamme tyttäreni tyttäremme kaksoseni kaksosemme")
    private static let owners = Vocabulary(
        "mina våra mine vores our my min mun minun meidän meijän två to två three tre kaksi kaks kahden two är er we're båda begge both ollaan olemme")
    private static let crowds = Cues(
        stems: "period mandat kontrakt avtal aftale projekt utbildning uddannelse garanti program stats obligation sopimu ohjelma",
        words: "personer ungdomar elever människor patienter borgere unge elever people persons henkilöt ihmiset nuoret students")
}
