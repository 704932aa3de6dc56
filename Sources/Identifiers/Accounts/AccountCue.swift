/// What a word before a number says of an account.
enum AccountCue {
    /// "kontonummer", "sort code": nothing else follows.
    case account
    /// "konto", "account": has other uses.
    case loose
    case giro
    /// A clearing or registration number, or one that holds the account too.
    case clearing
    case sortCode
    /// The word stands behind the number.
    case behind

    /// How many digits the number can have.
    var digits: ClosedRange<Int> {
        switch self {
        case .account: 5...20
        case .loose: 6...20
        case .giro: 4...12
        case .clearing: 4...20
        case .sortCode: 5...16
        case .behind: 7...16
        }
    }

    var score: Double {
        switch self {
        case .account, .clearing, .sortCode, .giro: 0.85
        case .loose: 0.7
        case .behind: Score.plausible
        }
    }

    /// The nearest of the six words and 48 bytes before `offset` that says so.
    init?(before offset: Int, in passage: Passage) {
        let next = passage.firstWord(from: offset)
        for index in stride(from: next - 1, through: max(0, next - 6), by: -1) {
            let word = passage.words[index]
            if word.end < offset - 48 { break }
            if Self.stops.contains(word) { break }
            if let cue = Self.cue(of: index, word, in: passage) {
                self = cue
                return
            }
        }
        return nil
    }

    /// Whether one is the number of a bank's office and the other that of an account there.
    func pairs(with other: AccountCue) -> Bool { isOffice != other.isOffice }

    private var isOffice: Bool {
        switch self {
        case .clearing, .sortCode: true
        case .account, .loose, .giro, .behind: false
        }
    }

    /// Where the words for an account right before `offset` begin.
    static func start(before offset: Int, in passage: Passage) -> Int {
        var start = offset
        for _ in 0..<3 {
            guard let index = passage.wordIndex(before: start, across: ".:/"), mayLink(passage.words[index], in: passage) else { break }
            start = passage.words[index].start
        }
        return start
    }

    /// Whether a word belongs to the name of a number rather than to the sentence: "nr", "code", "account".
    static func mayLink(_ word: Word, in passage: Passage) -> Bool {
        links.contains(word) || accounts.match(word, in: passage.bytes) || clearingCues.match(word, in: passage.bytes)
            || looseCues.match(word, in: passage.bytes) || endings.match(endOf: word, in: passage.bytes)
    }

    /// Whether a word for an account stands among the three words behind a number.
    static func isNear(behind offset: Int, in passage: Passage) -> Bool { passage.mentions(behindCues, after: offset) }

    private static func cue(of index: Int, _ word: Word, in passage: Passage) -> AccountCue? {
        let isLoose = looseCues.match(word, in: passage.bytes)
        if accounts.match(word, in: passage.bytes) || (!isLoose && endings.match(endOf: word, in: passage.bytes)) { return .account }
        if giros.match(word, in: passage.bytes) { return .giro }
        if clearingCues.match(word, in: passage.bytes) { return .clearing }
        // a/c and s/c
        if word.count == 1, passage[word.start].lowered == 0x63, passage[word.start - 1] == 0x2F {
            switch passage[word.start - 2].lowered {
            case 0x61: return .account
            case 0x73: return .sortCode
            default: return nil
            }
        }
        if word.hash == reg, passage[word.end] == 0x2E || passage[word.end] == 0x20 { return .clearing }
        if sort.contains(word) {
            let isCode = index + 1 < passage.words.count && codes.contains(passage.words[index + 1])
            return isCode || word.count > 4 || passage[passage.skippingSpaces(from: word.end, atMost: 2)].isDigit ? .sortCode : nil
        }
        return isLoose || banks.contains(word) ? .loose : nil
    }

    private static let accounts = Cues(stems: "kontonu kontonr tilinum tilinro accountn acctn kontonnu bankaccount", words: "acct kontonmr")
    private static let endings = Endings("konto kontot kontoen kontonummer kontonumret tililleni pankkitili pankkitilille pankkitilini")
    private static let giros = Cues(stems: "bankgir bankgiro plusgir postgir plusg bankg mobilepayb", words: "bg pg bgnr pgnr")
    private static let clearingCues = Cues(stems: "clearing clering regnr regnummer", words: "clr clnr")
    private static let reg = Array("reg".utf8).reduce(Vocabulary.emptyHash, Vocabulary.hash)
    private static let links = Vocabulary("nr no nro num number nummer code sort sortcode sc s c a reg og och and & ja kto kt regnr acct")
    private static let sort = Vocabulary("sort sortcode sc")
    private static let codes = Vocabulary("code kode cod codes no number")
    private static let looseCues = Cues(
        stems: "account",
        words: "konto kontot kontoen kontona kontoni tili tilin tilille tilini tililleni tilillä tililtä tilinsä tilillesi acc ac bank banken pankki")
    /// Whether a word names a bank, which then belongs to the number behind it.
    static func isBank(_ word: Word) -> Bool { banks.contains(word) }

    private static let banks = Vocabulary(
        """
        nordea shb handelsbanken swedbank seb sparbanken danske danskebank länsförsäkringar icabanken skandiabanken sbab forex lunar jyske nykredit sydbank
        spar arbejdernes landsbank lloyds barclays hsbc natwest santander monzo revolut starling halifax tsb rbs op osuuspankki s-pankki aktia säästöpankki
        """)
    private static let behindCues = Cues(
        stems: "kontonu kontonr tilinum tilinro bankgir plusgir clearing", words: "konto kontot tili tilini tilinumero account acct kontoen")
    /// What follows these is no account.
    private static let stops = Vocabulary("tel tfn puh tlf telefon puhelin mobil phone ring soita call swish dnr kl klo född født born syntynyt")
}
